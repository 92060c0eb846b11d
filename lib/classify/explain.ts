/** Which phrases led to the verdict, how far each carried it, and what would stand without it. */
import type { LevelId } from '../model/ladder.ts'
import type { Evidence, Verdict } from '../model/verdict.ts'
import { factorOf } from './factor.ts'
import { FEATURES, type Feature, isService } from './features.ts'
import { signalOf } from './heuristics/returning.ts'
import type { Model } from './model.ts'
import { type Analysis, expectedFrom, levelFrom, settle } from './pipeline.ts'
import { type Hit, type Reading, spanOf } from './reading.ts'
import { LAYER_AT, STRIDE, type Words } from './words.ts'

/** Fitted words weaker than this are not shown. */
const SHOWN_WORD = 0.3
const MOST_WORDS = 12

const AT = Object.fromEntries(FEATURES.map((name, index) => [name, index])) as Record<Feature, number>
const delta = new Float64Array(FEATURES.length)
const touched: number[] = []

/** Evidence in order of position, and the phrases without which the level would be another. */
export function explain(
  analysis: Analysis,
  model: Model,
  words: Words,
  logits: Float64Array,
  level: LevelId,
): Pick<Verdict, 'evidence' | 'without'> {
  const { reading } = analysis
  const evidence: Evidence[] = []
  const covered = new Uint8Array(reading.tokens.count)
  const expected = expectedFrom(logits)
  const shifted = new Float64Array(logits.length)
  const levels: LevelId[] = []

  const push = (item: Evidence) => {
    shift(model, logits, shifted)
    const moved = expected - expectedFrom(shifted)
    const counts = item.weight !== 0
    // The model may lean against a phrase that others outweigh; what is shown keeps the phrase's own sign.
    item.weight = counts ? (item.sign === '+' ? Math.max(moved, 0.01) : Math.min(moved, -0.01)) : 0
    evidence.push(item)
    levels.push(counts ? levelFrom(shifted) : level)
  }

  for (const hit of reading.hits) {
    const signal = signalOf(reading, hit)
    if (hit.value === 0 && !signal && !hit.steps) continue
    clear()
    hitDelta(analysis, words, hit)
    if (signal) add(AT[signal], 1)
    for (let i = hit.first; i <= hit.last; i++) covered[i] = 1
    push(evidenceOf(reading, hit, signal))
  }
  for (const token of strongWords(reading, words, covered)) {
    clear()
    wordDelta(analysis, words, token)
    push(wordEvidence(reading, words, token))
  }
  return sorted(evidence, levels, level)
}

function evidenceOf(reading: Reading, hit: Hit, signal: Evidence['signal']): Evidence {
  const span = spanOf(reading, hit.first, hit.last)
  const sign = hit.value !== 0 ? hit.value > 0 : hit.cue.strength > 0 || (signal?.endsWith('+') ?? false)
  return {
    ...span,
    text: reading.text.slice(span.start, span.end),
    theme: hit.cue.theme,
    sign: sign ? '+' : '-',
    cue: hit.cue.phrase,
    kind: hit.cue.event ? 'event' : 'cue',
    weight: hit.value !== 0 || signal ? 1 : 0,
    signal,
    steps: hit.steps ?? [],
  }
}

function wordEvidence(reading: Reading, words: Words, token: number): Evidence {
  const span = spanOf(reading, token, token)
  return {
    ...span,
    text: reading.text.slice(span.start, span.end),
    theme: null,
    sign: weightAt(reading, words, token) > 0 ? '+' : '-',
    cue: reading.tokens.entries[token]!.text,
    kind: 'word',
    weight: 1,
    signal: null,
    steps:
      reading.negator[token] !== 0
        ? [
            {
              heuristic: 'negation',
              effect: 'flipped',
              span: spanOf(reading, reading.negator[token]! - 1, reading.negator[token]! - 1),
            },
          ]
        : [],
  }
}

// What a fitted word does to the level: its valence, and how far it speaks for an act or a breach.
function weightAt(reading: Reading, words: Words, token: number): number {
  const row = reading.rows[token]!
  if (row < 0) return 0
  const { weights } = words
  const at = row * STRIDE
  return (
    weights[at]! * factorOf(reading, token) + weights[at + LAYER_AT.act]! - weights[at + LAYER_AT.breach]!
  )
}

function strongWords(reading: Reading, words: Words, covered: Uint8Array): number[] {
  const strong: { token: number; size: number }[] = []
  for (let i = 0; i < reading.tokens.count; i++) {
    if (covered[i]) continue
    const size = Math.abs(weightAt(reading, words, i))
    if (size >= SHOWN_WORD) strong.push({ token: i, size })
  }
  if (strong.length > MOST_WORDS)
    strong.sort((a, b) => b.size - a.size || a.token - b.token).length = MOST_WORDS
  return strong.map(({ token }) => token)
}

function clear(): void {
  for (const feature of touched) delta[feature] = 0
  touched.length = 0
}

function add(feature: number, amount: number): void {
  if (delta[feature] === 0) touched.push(feature)
  delta[feature]! += amount
}

// Logits without what `delta` holds.
function shift(model: Model, logits: Float64Array, out: Float64Array): void {
  for (let k = 0; k < out.length; k++) {
    let z = logits[k]!
    const { weights } = model.levels[k]!
    for (const feature of touched) z -= weights[feature]! * delta[feature]!
    out[k] = z
  }
  settle(out)
}

function hitDelta(analysis: Analysis, words: Words, hit: Hit): void {
  const { whole, reading } = analysis
  const { value, cue } = hit
  for (let i = hit.first; i <= hit.last; i++) wordDelta(analysis, words, i)
  if (value === 0) return
  const size = Math.abs(value)
  const bucket = size < 1.2 ? 1 : size < 2.3 ? 2 : 3
  const service = isService(hit)
  const drop = (feature: number, amount: number) => {
    const x = whole[feature]!
    add(feature, x - Math.log1p(Math.max(0, Math.expm1(x) - amount)))
  }
  drop(AT.cues, 1)
  if (value > 0) {
    drop(AT[`pos${bucket}`], 1)
    drop(service ? AT.servicePos : AT.productPos, size)
    if (cue.event) drop(AT.posEvents, size)
    if (cue.max !== null && cue.max >= 5 && cue.strength > 0) {
      drop(AT.top, 1)
      if (cue.event) drop(cue.max >= 6 ? AT.peakEvents : AT.topEvents, 1)
    }
    const floor = whole[AT.floor]!
    if (cue.min === floor && floor > 0) {
      let next = 0
      for (const other of reading.hits)
        if (other !== hit && other.value > 0 && other.cue.min !== null && other.cue.strength > 0)
          next = Math.max(next, other.cue.min)
      add(AT.floor, floor - next)
    }
    add(AT.bestSentence, Math.min(size, whole[AT.bestSentence]!))
  } else {
    drop(AT[`neg${bucket}`], 1)
    drop(service ? AT.serviceNeg : AT.productNeg, size)
    if (cue.event) drop(AT.negEvents, size)
    if (cue.max === 1 && cue.strength < 0) drop(cue.event ? AT.bottomEvents : AT.bottom, 1)
    const ceiling = whole[AT.ceiling]!
    if (cue.max === ceiling) {
      let next = 6
      for (const other of reading.hits)
        if (other !== hit && other.value < 0 && other.cue.max !== null && other.cue.strength < 0)
          next = Math.min(next, other.cue.max)
      add(AT.ceiling, ceiling - next)
    }
    add(AT.worstSentence, Math.min(size, whole[AT.worstSentence]!))
  }
}

function wordDelta(analysis: Analysis, words: Words, token: number): void {
  const { reading, measures, whole } = analysis
  const row = reading.rows[token]!
  if (row < 0) return
  const s = reading.sentenceOf[token]!
  const norm = 1 / Math.sqrt(reading.tokens.count + 8)
  const local = 1 / Math.sqrt(measures.lengths[s]! + 5)
  const valence = words.weights[row * STRIDE]! * factorOf(reading, token)
  const act = words.weights[row * STRIDE + LAYER_AT.act]!
  const breach = words.weights[row * STRIDE + LAYER_AT.breach]!
  add(AT.valence, valence * norm)
  add(AT.act, act * norm)
  add(AT.breach, breach * norm)
  const here = measures.layers.valence[s]! * local
  if (here === whole[AT.valenceMin]) add(AT.valenceMin, Math.max(valence * local, here))
  if (here === whole[AT.valenceMax]) add(AT.valenceMax, Math.min(valence * local, here))
  if (s === 0) add(AT.valenceFirst, valence * local)
  if (s === reading.sentences - 1) add(AT.valenceLast, valence * local)
  if (measures.layers.act[s]! * local === whole[AT.actMax])
    add(AT.actMax, Math.min(act * local, whole[AT.actMax]!))
  if (measures.layers.breach[s]! * local === whole[AT.breachMax])
    add(AT.breachMax, Math.min(breach * local, whole[AT.breachMax]!))
}

// Positions in order; `levels` go along, so that the phrases whose absence moves the level can be named by index.
function sorted(
  evidence: Evidence[],
  levels: LevelId[],
  level: LevelId,
): Pick<Verdict, 'evidence' | 'without'> {
  const order = evidence.map((_, index) => index)
  order.sort((a, b) => evidence[a]!.start - evidence[b]!.start || evidence[a]!.end - evidence[b]!.end)
  let up: Verdict['without']['up'] = null
  let down: Verdict['without']['down'] = null
  order.forEach((from, index) => {
    const other = levels[from]!
    if (other === 0) return
    if (other > level && (!up || Math.abs(evidence[from]!.weight) > strength(up.without)))
      up = { level: other, without: index }
    if (other < level && (!down || Math.abs(evidence[from]!.weight) > strength(down.without)))
      down = { level: other, without: index }
  })
  function strength(index: number): number {
    return Math.abs(evidence[order[index]!]!.weight)
  }
  return { evidence: order.map((from) => evidence[from]!), without: { up, down } }
}
