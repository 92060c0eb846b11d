/**
 * Prints how well the classifier agrees with reviews labelled by the codebook. Everything fitted is fitted again without
 * the reviews it is measured on (five folds). Needs `../shared`. `--misses N` lists the N worst misses of each set with
 * their explanations; they hold review text, so the output is for reading, not for keeping.
 */
import { loadModel } from '../lib/classify/model.ts'
import { makeClassifier } from '../lib/classify/verdict.ts'
import { readWords } from '../lib/classify/words.ts'
import type { LexiconLang } from '../lib/lexicon/cue.ts'
import { printReport } from './accuracy/report.ts'
import type { Judged } from './accuracy/scores.ts'
import { type GoldReview, hasShared, readGold, readRated } from './fit/data.ts'
import { fitBase } from './fit/layer.ts'
import { train } from './fit/train.ts'

const FOLDS = 5

if (!hasShared()) {
  console.error('The labelled reviews are not there (../shared): nothing to measure with.')
  process.exit(1)
}
const argument = (name: string) => process.argv[process.argv.indexOf(name) + 1]
const misses = process.argv.includes('--misses') ? Number(argument('--misses')) : 10
const langs = process.argv.includes('--lang') ? [argument('--lang') as LexiconLang] : (['nl', 'en'] as const)

for (const lang of langs) {
  const base = fitBase(lang, readRated(lang))
  const invented = readGold('invented', lang)
  const measured = (['dev', 'challenge', 'seeds'] as const).flatMap((set) => readGold(set, lang))
  const judged: Judged[] = []
  let last: ((text: string) => Judged['verdict']) | null = null
  for (let fold = 0; fold < FOLDS; fold++) {
    const mine = (_: GoldReview, i: number) => i % FOLDS === fold
    const { words, model } = train(base, [...measured.filter((r, i) => !mine(r, i)), ...invented])
    const [layer, loaded] = [readWords(words), loadModel(model)]
    const classify = makeClassifier({ words: () => layer, model: () => loaded })
    for (const review of measured.filter(mine))
      judged.push({
        review,
        verdict: classify(review.text),
        starred:
          review.stars === null ? null : classify(review.text, { rating: review.stars, ratingScale: 5 }),
      })
    last = classify
  }
  printReport(lang, judged, last!, misses)
}
