/**
 * Prints how well the classifier agrees with reviews labelled by the codebook. Everything fitted is fitted again without
 * the reviews it is measured on (five folds). Needs `../shared`. `--misses N` lists the N worst misses of each set with
 * their explanations; they hold review text, so the output is for reading, not for keeping.
 */
import { loadModel } from '../lib/classify/model.ts'
import { makeClassifier } from '../lib/classify/verdict.ts'
import { readWords } from '../lib/classify/words.ts'
import type { LexiconLang } from '../lib/lexicon/cue.ts'
import type { Verdict } from '../lib/model/verdict.ts'
import { printReport } from './accuracy/report.ts'
import type { Judged } from './accuracy/scores.ts'
import { hasShared, readGold, readRated, SETS } from './fit/data.ts'
import { startFactors } from './fit/factors.ts'
import { fitBase } from './fit/layer.ts'
import { halve } from './fit/rated.ts'
import { train } from './fit/train.ts'

const FOLDS = 5

if (!hasShared()) {
  console.error('The labelled reviews are not there (../shared): nothing to measure with.')
  process.exit(1)
}
const argument = (name: string) => process.argv[process.argv.indexOf(name) + 1]
const misses = process.argv.includes('--misses') ? Number(argument('--misses')) : 10
const LANGS = ['nl', 'en'] as const

startFactors()
const rated = { nl: readRated('nl'), en: readRated('en') }
const bases = { nl: fitBase('nl', rated.nl), en: fitBase('en', rated.en) }
const halves = { nl: halve('nl', rated.nl), en: halve('en', rated.en) }
const gold = {
  nl: SETS.flatMap((set) => readGold(set, 'nl')),
  en: SETS.flatMap((set) => readGold(set, 'en')),
}
const judged: Record<LexiconLang, Judged[]> = { nl: [], en: [] }
let last: ((text: string) => Verdict) | null = null
for (let fold = 0; fold < FOLDS; fold++) {
  const isMine = (i: number) => i % FOLDS === fold
  const trained = train(bases, halves, {
    nl: gold.nl.filter((_, i) => !isMine(i)),
    en: gold.en.filter((_, i) => !isMine(i)),
  })
  const layers = { nl: readWords(trained.nl.words), en: readWords(trained.en.words) }
  const models = { nl: loadModel(trained.nl.model), en: loadModel(trained.en.model) }
  const classify = makeClassifier({ words: (lang) => layers[lang], model: (lang) => models[lang] })
  for (const lang of LANGS)
    for (const review of gold[lang].filter((_, i) => isMine(i)))
      judged[lang].push({
        review,
        verdict: classify(review.text),
        starred:
          review.stars === null ? null : classify(review.text, { rating: review.stars, ratingScale: 5 }),
      })
  last = classify
}
for (const lang of LANGS) printReport(lang, judged[lang], last!, misses)
