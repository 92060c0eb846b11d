/**
 * Fits the word layers and models and writes them to `lib/classify/data`. Deterministic; needs `../shared`.
 * `npm run fit -- 2026-11-24`: the date is written into the provenance.
 */
import { hasShared, readGold, readRated, SETS } from './fit/data.ts'
import { startFactors } from './fit/factors.ts'
import { fitBase } from './fit/layer.ts'
import { halve } from './fit/rated.ts'
import { storeFactors, storeModel, storeWords } from './fit/store.ts'
import { train } from './fit/train.ts'

const date = process.argv[2]
if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
  console.error('Give the date of this fit: npm run fit -- YYYY-MM-DD')
  process.exit(1)
}
if (!hasShared()) {
  console.error('The labelled reviews are not there (../shared); the committed weights stay as they are.')
  process.exit(1)
}

const LANGS = ['nl', 'en'] as const

startFactors()
const rated = { nl: readRated('nl'), en: readRated('en') }
const bases = { nl: fitBase('nl', rated.nl), en: fitBase('en', rated.en) }
const halves = { nl: halve('nl', rated.nl), en: halve('en', rated.en) }
const gold = {
  nl: SETS.flatMap((set) => readGold(set, 'nl')),
  en: SETS.flatMap((set) => readGold(set, 'en')),
}
const trained = train(bases, halves, gold)
storeFactors(trained.factors, [
  `Searched ${date} on ${gold.nl.length + gold.en.length} labelled reviews of both languages, judged by left-out error.`,
])
for (const lang of LANGS) {
  const { words, model } = trained[lang]
  const count = (set: string) => gold[lang].filter((review) => review.set === set).length
  const provenance = [
    `Fitted ${date}. Valence on rated texts: ${Object.entries(bases[lang].counts)
      .map(([set, rows]) => `${set} ${rows}`)
      .join(', ')}.`,
    `The rest on reviews labelled by the codebook: ${SETS.map((set) => `${set} ${count(set)}`).join(', ')}`,
    '(`more` are rated reviews that were labelled for this project; `invented` were written for it, for the levels that are',
    'rare in the wild; they count for less). Levels and service lean on what stars and labelled aspects teach.',
  ]
  storeWords(lang, words, provenance)
  storeModel(lang, model, provenance)
  const terms = words.lines.split('\n').length
  console.error(`${lang}: ${terms} words and pairs, ${gold[lang].length} labelled reviews`)
}
