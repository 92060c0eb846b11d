/** Which phrases led to the verdict, how far each carried it, and what would stand without it. */
import type { LevelId } from '../model/ladder.ts'
import type { Evidence, Verdict } from '../model/verdict.ts'
import { factorOf } from './factor.ts'
import { FEATURE_AT as AT, bucketOf, FEATURES, isService } from './features.ts'
import { signalOf } from './heuristics/returning.ts'
import { dropOf, dropOfOne } from './logs.ts'
import type { Model } from './model.ts'
import { type Analysis, expectedFrom, levelFrom, settle } from './pipeline.ts'
import { type Hit, type Reading, spanOf } from './reading.ts'
import { LAYER_AT, STRIDE, type Words } from './words.ts'

/** Fitted words weaker than this are not shown. */
const SHOWN_WORD = 0.3
const MOST_WORDS = 12

/** What the features lose without a phrase, and which of them it touches, each once. */
const delta = new Float64Array(FEATURES.length)
const touched = new Int32Array(FEATURES.length)
const isTouched = new Uint8Array(FEATURES.length)
let touches = 0

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
  for (const hit of reading.hits) {
    const signal = signalOf(reading, hit)
    if (hit.value === 0 && !signal && !hit.steps) continue
    clear()
    hitDelta(analysis, words, hit)
    if (signal) add(AT[signal], 1)
    for (let i = hit.first; i <= hit.last; i++) covered[i] = 1
    shift(model, logits, shifted)
    evidence.push(evidenceOf(reading, hit, signal, expected - expectedFrom(shifted)))
    levels.push(hit.value !== 0 || signal ? levelFrom(shifted) : level)
  }
  for (const token of strongWords(reading, words, covered)) {
    clear()
    wordDelta(analysis, words, token)
    shift(model, logits, shifted)
    evidence.push(wordEvidence(reading, words, token, expected - expectedFrom(shifted)))
    levels.push(levelFrom(shifted))
  }
  return sorted(evidence, levels, level)
}

function evidenceOf(reading: Reading, hit: Hit, signal: Evidence['signal'], moved: number): Evidence {
  const { cue, value } = hit
  const start = reading.tokens.starts[hit.first]!
  const end = reading.tokens.ends[hit.last]!
  const praise = value !== 0 ? value > 0 : cue.strength > 0 || (signal?.endsWith('+') ?? false)
  return {
    start,
    end,
    text: reading.text.slice(start, end),
    theme: cue.theme,
    sign: praise ? '+' : '-',
    cue: cue.phrase,
    kind: cue.event ? 'event' : 'cue',
    weight: value !== 0 || signal ? weightOf(praise, moved) : 0,
    signal,
    steps: hit.steps ?? [],
  }
}

function wordEvidence(reading: Reading, words: Words, token: number, moved: number): Evidence {
  const { tokens } = reading
  const start = tokens.starts[token]!
  const end = tokens.ends[token]!
  const under = reading.negator[token]!
  const praise = weightAt(reading, words, token) > 0
  return {
    start,
    end,
    text: reading.text.slice(start, end),
    theme: null,
    sign: praise ? '+' : '-',
    cue: tokens.textAt(token),
    kind: 'word',
    weight: weightOf(praise, moved),
    signal: null,
    steps:
      under !== 0
        ? [{ heuristic: 'negation', effect: 'flipped', span: spanOf(reading, under - 1, under - 1) }]
        : [],
  }
}

// The model may lean against a phrase that others outweigh; what is shown keeps the phrase's own sign.
function weightOf(praise: boolean, moved: number): number {
  return praise ? Math.max(moved, 0.01) : Math.min(moved, -0.01)
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
  const strong: number[] = []
  const { rows, tokens } = reading
  for (let i = 0; i < tokens.count; i++)
    if (rows[i]! >= 0 && covered[i] === 0 && Math.abs(weightAt(reading, words, i)) >= SHOWN_WORD)
      strong.push(i)
  if (strong.length <= MOST_WORDS) return strong
  const sizes = new Map(strong.map((token) => [token, Math.abs(weightAt(reading, words, token))]))
  return strong.sort((a, b) => sizes.get(b)! - sizes.get(a)! || a - b).slice(0, MOST_WORDS)
}

function clear(): void {
  for (let i = 0; i < touches; i++) {
    delta[touched[i]!] = 0
    isTouched[touched[i]!] = 0
  }
  touches = 0
}

function add(feature: number, amount: number): void {
  if (isTouched[feature] === 0) {
    isTouched[feature] = 1
    touched[touches++] = feature
  }
  delta[feature]! += amount
}

// Logits without what `delta` holds; six numbers in registers are quicker than a loop over a list.
function shift(model: Model, logits: Float64Array, out: Float64Array): void {
  const { byFeature } = model
  let z0 = logits[0]!
  let z1 = logits[1]!
  let z2 = logits[2]!
  let z3 = logits[3]!
  let z4 = logits[4]!
  let z5 = logits[5]!
  for (let i = 0; i < touches; i++) {
    const feature = touched[i]!
    const lost = delta[feature]!
    const at = feature * 6
    z0 -= byFeature[at]! * lost
    z1 -= byFeature[at + 1]! * lost
    z2 -= byFeature[at + 2]! * lost
    z3 -= byFeature[at + 3]! * lost
    z4 -= byFeature[at + 4]! * lost
    z5 -= byFeature[at + 5]! * lost
  }
  out[0] = z0
  out[1] = z1
  out[2] = z2
  out[3] = z3
  out[4] = z4
  out[5] = z5
  settle(out)
}

function drop(whole: Float64Array, feature: number, amount: number): void {
  add(feature, dropOf(whole[feature]!, amount))
}

function dropOne(whole: Float64Array, feature: number): void {
  add(feature, dropOfOne(whole[feature]!))
}

function hitDelta(analysis: Analysis, words: Words, hit: Hit): void {
  const { whole, reading } = analysis
  const { value, cue } = hit
  for (let i = hit.first; i <= hit.last; i++) wordDelta(analysis, words, i)
  if (value === 0) return
  const size = Math.abs(value)
  const bucket = bucketOf(size)
  const service = isService(hit)
  dropOne(whole, AT.cues)
  if (value > 0) {
    dropOne(whole, AT.pos1 + bucket)
    drop(whole, service ? AT.servicePos : AT.productPos, size)
    if (cue.event) drop(whole, AT.posEvents, size)
    if (cue.max !== null && cue.max >= 5 && cue.strength > 0) {
      dropOne(whole, AT.top)
      if (cue.event) dropOne(whole, cue.max >= 6 ? AT.peakEvents : AT.topEvents)
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
    dropOne(whole, AT.neg1 + bucket)
    drop(whole, service ? AT.serviceNeg : AT.productNeg, size)
    if (cue.event) drop(whole, AT.negEvents, size)
    if (cue.max === 1 && cue.strength < 0) dropOne(whole, cue.event ? AT.bottomEvents : AT.bottom)
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
  const norm = measures.norm
  const local = measures.norms[s]!
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
  order(evidence, levels)
  let up: Verdict['without']['up'] = null
  let down: Verdict['without']['down'] = null
  for (let index = 0; index < evidence.length; index++) {
    const other = levels[index]!
    if (other === 0 || other === level) continue
    const size = Math.abs(evidence[index]!.weight)
    if (other > level) {
      if (up === null || size > Math.abs(evidence[up.without]!.weight)) up = { level: other, without: index }
    } else if (down === null || size > Math.abs(evidence[down.without]!.weight))
      down = { level: other, without: index }
  }
  return { evidence, without: { up, down } }
}

/** From here on the lists are sorted by the engine: putting in place one by one would take too long. */
const MANY = 100

// Sorts both lists by position, stably: most of the evidence stands in order already.
function order(evidence: Evidence[], levels: LevelId[]): void {
  if (evidence.length > MANY) {
    const places = evidence.map((item, index) => ({ item, level: levels[index]! }))
    places.sort((a, b) => isAfter(a.item, b.item))
    places.forEach(({ item, level }, index) => {
      evidence[index] = item
      levels[index] = level
    })
    return
  }
  for (let from = 1; from < evidence.length; from++) {
    const item = evidence[from]!
    const level = levels[from]!
    let at = from
    for (; at > 0 && isAfter(evidence[at - 1]!, item) > 0; at--) {
      evidence[at] = evidence[at - 1]!
      levels[at] = levels[at - 1]!
    }
    evidence[at] = item
    levels[at] = level
  }
}

function isAfter(a: Evidence, b: Evidence): number {
  return a.start - b.start || a.end - b.end
}
