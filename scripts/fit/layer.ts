/** Fits the word layer: valence on rated reviews, the other columns on reviews labelled by the codebook. */
import { Reader } from '../../lib/classify/reader.ts'
import { readWords, type StoredWords } from '../../lib/classify/words.ts'
import type { LexiconLang } from '../../lib/lexicon/cue.ts'
import { type GoldReview, isPlain, type Rated } from './data.ts'
import { countTerms, fitSparse, type Sparse, type SparseExample, Terms } from './words.ts'

/** Ridge of the valence column and of the columns fitted on few reviews. Chosen by cross-validation. */
export const RIDGE = { valence: 20, few: 3 }
/** How many words and pairs a language keeps. */
export const KEPT = { words: 2600, pairs: 900 }
const UNIT = 0.02
/** Terms whose weights are all below these, in units, are left out. */
const WORTH = [2, 4, 4, 15, 15, 15, 15]

/** Terms and their valence: what does not change between folds. */
export interface BaseLayer {
  lang: LexiconLang
  terms: Terms
  reader: Reader
  valence: Float32Array
  /** Number of rated texts by set. */
  counts: Record<string, number>
  cache: Map<string, Sparse>
  /** Sentences with labelled aspects, and what they speak of. */
  aspects: { x: Sparse; topics: Set<Topic> }[]
}

type Topic = 'service' | 'product' | 'place' | 'price'

/** What an aspect label of any of the sets is about; null for labels too broad to tell. */
export function topicOf(aspect: string): Topic | null {
  const name = aspect.split(':')[0]!
  if (/price/i.test(name) || name === 'Cost') return 'price'
  if (
    /^(service|staff|rudeservice|slowservice|orderproblem|missingfood)/i.test(name) ||
    /^(Staff|Communication|Access) \//.test(name)
  )
    return 'service'
  if (/^(food|drinks|menu|rooms|food_drinks|badfood)/i.test(name))
    return /cleanliness/i.test(name) ? 'place' : 'product'
  if (/^(ambience|location|place|facilities|filthy|scarymcds|environment|hotel#cleanliness)/i.test(name))
    return 'place'
  return null
}

/** Sets of sentences with labelled aspects. */
export const ASPECT_SETS = /^(semeval\d\d_.*_sentences|semeval15_en_hotels|mams_en|nhs_criticality)$/

const EMPTY = readWords({ unit: 1, lines: '' })

export function fitBase(lang: LexiconLang, rated: Rated[]): BaseLayer {
  const reader = new Reader(() => EMPTY)
  const terms = new Terms()
  const xs = rated.map((r) => countTerms(reader, r.text, lang, terms))
  const size = terms.names.length
  const frequency = new Int32Array(size)
  for (const x of xs) for (const id of x.ids) frequency[id]!++
  // Fewer Dutch texts, so a lower bar.
  const least = lang === 'nl' ? { word: 4, pair: 6 } : { word: 8, pair: 15 }
  const allowed = new Uint8Array(size)
  terms.names.forEach((name, id) => {
    if (frequency[id]! >= (name.includes(' ') ? least.pair : least.word)) allowed[id] = 1
  })
  const domains = [...new Set(rated.map((r) => r.domain))]
  const counts = domains.map((domain) => rated.filter((r) => r.domain === domain).length)
  const examples: SparseExample[] = rated.map((r, i) => {
    const group = domains.indexOf(r.domain)
    // Domains are balanced half-way: a small one speaks up, none drowns the others.
    const weight = Math.min(2, Math.sqrt(2000 / counts[group]!)) * (r.polarity === 0 ? 0.5 : 1)
    return { x: xs[i]!, y: (r.polarity + 1) / 2, weight, group }
  })
  const options = { ridge: RIDGE.valence, epochs: 8 }
  const first = fitSparse(examples, size, domains.length, { ...options, allowed })
  const keep = strongest(terms, first, frequency)
  const valence = fitSparse(examples, size, domains.length, { ...options, allowed: keep })
  const bySet: Record<string, number> = {}
  for (const r of rated) bySet[r.set] = (bySet[r.set] ?? 0) + 1
  const aspects = rated.flatMap((r, i) => {
    const topics = new Set(r.aspects.map(topicOf).filter((topic) => topic !== null))
    // Whole reviews speak of everything; sentences part the topics.
    return topics.size > 0 && ASPECT_SETS.test(r.set) ? [{ x: xs[i]!, topics }] : []
  })
  return { lang, terms, reader, valence, counts: bySet, cache: new Map(), aspects }
}

/** The stored layer with the columns that reviews labelled by the codebook teach. */
export function fitLayer(base: BaseLayer, gold: GoldReview[]): StoredWords {
  const { terms } = base
  const xs = gold.map((review) => sparseOf(base, review))
  const size = terms.names.length
  const frequency = new Int32Array(size)
  for (const x of xs) for (const id of x.ids) frequency[id]!++
  const allowed = new Uint8Array(size)
  terms.names.forEach((name, id) => {
    if (frequency[id]! >= (name.includes(' ') ? 4 : 3)) allowed[id] = 1
  })
  const column = (label: (review: GoldReview) => boolean | null) => {
    const examples = gold.flatMap((review, i): SparseExample[] => {
      const y = label(review)
      return y === null ? [] : [{ x: xs[i]!, y: y ? 1 : 0, weight: 1, group: 0 }]
    })
    return fitSparse(examples, size, 1, { ridge: RIDGE.few, epochs: 15, allowed })
  }
  const topicColumn = (topic: Topic, label: (review: GoldReview) => boolean) => {
    const examples: SparseExample[] = [
      ...base.aspects.map((aspect) => ({
        x: aspect.x,
        y: aspect.topics.has(topic) ? 1 : 0,
        weight: 1,
        group: 0,
      })),
      ...gold.map((review, i) => ({
        x: xs[i]!,
        y: label(review) ? 1 : 0,
        weight: 2,
        group: isPlain(review) ? 1 : 2,
      })),
    ]
    const seen = new Int32Array(size)
    for (const { x } of examples) for (const id of x.ids) seen[id]!++
    const known = new Uint8Array(size)
    terms.names.forEach((name, id) => {
      if (!name.includes(' ') && seen[id]! >= 5) known[id] = 1
    })
    return fitSparse(examples, size, 3, { ridge: RIDGE.few, epochs: 6, allowed: known })
  }
  const columns = [
    base.valence,
    column((review) => (review.level === 0 ? null : review.level >= 5)),
    column((review) => (review.level === 0 ? null : review.level === 1)),
    topicColumn('service', (review) => review.service),
    topicColumn('product', (review) => hasTheme(review, 'product')),
    topicColumn('place', (review) => hasTheme(review, 'tangibles')),
    topicColumn('price', (review) => hasTheme(review, 'price')),
  ]
  const lines: string[] = []
  for (let id = 0; id < size; id++) {
    const values = columns.map((weights) => Math.round((weights[id] ?? 0) / UNIT))
    if (values.every((value, index) => Math.abs(value) < WORTH[index]!)) continue
    lines.push(
      `${terms.names[id]}=${values
        .map((value) => value || '')
        .join(',')
        .replace(/,+$/, '')}`,
    )
  }
  return { unit: UNIT, lines: lines.sort().join('\n') }
}

function hasTheme(review: GoldReview, theme: string): boolean {
  return review.themes.some((name) => name.slice(0, -1) === theme)
}

function sparseOf(base: BaseLayer, review: GoldReview): Sparse {
  let sparse = base.cache.get(review.id)
  if (!sparse) {
    sparse = countTerms(base.reader, review.text, base.lang, base.terms)
    base.cache.set(review.id, sparse)
  }
  return sparse
}

// A term is worth its bytes when it is strong, or common and not weak.
function strongest(terms: Terms, weights: Float32Array, frequency: Int32Array): Uint8Array {
  const keep = new Uint8Array(terms.names.length)
  const worth = (id: number) => Math.abs(weights[id]!) * Math.sqrt(frequency[id]!)
  const ids = terms.names.map((_, id) => id).filter((id) => weights[id] !== 0)
  for (const [pairs, most] of [
    [false, KEPT.words],
    [true, KEPT.pairs],
  ] as const) {
    const chosen = ids.filter((id) => terms.names[id]!.includes(' ') === pairs)
    chosen.sort((a, b) => worth(b) - worth(a) || a - b)
    for (const id of chosen.slice(0, most)) keep[id] = 1
  }
  return keep
}
