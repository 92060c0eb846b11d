/**
 * Fits the word layers and models and writes them to `lib/classify/data`. Deterministic; needs `../shared`.
 * `npm run fit -- 2026-11-24`: the date is written into the provenance.
 */
import type { LexiconLang } from '../lib/lexicon/cue.ts'
import { type GoldReview, hasShared, readGold, readRated } from './fit/data.ts'
import { fitBase } from './fit/layer.ts'
import { storeModel, storeWords } from './fit/store.ts'
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

for (const lang of ['nl', 'en'] as const satisfies LexiconLang[]) {
  const base = fitBase(lang, readRated(lang))
  const sets = (['dev', 'challenge', 'seeds', 'invented'] as const).map((set) => ({
    set,
    rows: readGold(set, lang),
  }))
  const gold: GoldReview[] = sets.flatMap(({ rows }) => rows)
  const { words, model } = train(base, gold)
  const provenance = [
    `Fitted ${date}. Valence on rated texts: ${Object.entries(base.counts)
      .map(([set, count]) => `${set} ${count}`)
      .join(', ')}.`,
    `The rest on reviews labelled by the codebook: ${sets.map(({ set, rows }) => `${set} ${rows.length}`).join(', ')}`,
    '(`invented` were written for this project, for the levels that are rare in the wild; they count 0.6).',
  ]
  storeWords(lang, words, provenance)
  storeModel(lang, model, provenance)
  console.error(`${lang}: ${words.lines.split('\n').length} words and pairs, ${gold.length} labelled reviews`)
}
