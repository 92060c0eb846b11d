/** The features of a whole text that the level, service and signal models look at. Each can be traced to words. */
import type { SignalId } from '../model/signals.ts'
import { THEMES } from '../model/themes.ts'
import { contrastIn } from './heuristics/contrast.ts'
import { gradeIn } from './heuristics/grade.ts'
import { noticesIn } from './heuristics/notice.ts'
import { recoveryStory } from './heuristics/recovery.ts'
import { signalOf } from './heuristics/returning.ts'
import { sarcasm } from './heuristics/sarcasm.ts'
import { loudness, shouting } from './heuristics/shouting.ts'
import { negativeSurprise } from './heuristics/surprise.ts'
import { logOf } from './logs.ts'
import { type Measures, measureCues } from './measures.ts'
import { Aside, type Hit, type Reading } from './reading.ts'
import { Role } from './roles.ts'

/** Features by name, with their place in a row. Written out, as a table made at run time is slow to look into. */
// biome-ignore format: a table reads best in rows
export const FEATURE_AT = {
  valence: 0, valenceMin: 1, valenceMax: 2, valenceLast: 3, valenceFirst: 4, afterContrast: 5, badShare: 6,
  goodShare: 7, act: 8, actMax: 9, breach: 10, breachMax: 11, serviceWords: 12, serviceMax: 13,
  serviceTokens: 14, serviceTop: 15, pos1: 16, pos2: 17, pos3: 18, neg1: 19, neg2: 20, neg3: 21, posEvents: 22,
  negEvents: 23, top: 24, topEvents: 25, peakEvents: 26, bottom: 27, bottomEvents: 28, floor: 29, ceiling: 30,
  servicePos: 31, serviceNeg: 32, productPos: 33, productNeg: 34, worstSentence: 35, bestSentence: 36,
  lastCue: 37, 'return+': 38, 'return-': 39, 'recommend+': 40, 'recommend-': 41, lostsale: 42, recovered: 43,
  'expected+': 44, 'expected-': 45, sarcasm: 46, negSurprise: 47, mended: 48, open: 49, gradeKnown: 50,
  grade: 51, length: 52, sentences: 53, exclamations: 54, capitals: 55, aside: 56, cues: 57, people: 58,
  process: 59, peopleHere: 60, serviceCues: 61, productCues: 62, productWords: 63,
  notices: 64, asked: 65,
} as const

export type Feature = keyof typeof FEATURE_AT
export const FEATURES = Object.keys(FEATURE_AT) as Feature[]
const AT = FEATURE_AT

/** Where a cue of some size is counted: 0, 1 or 2 after `pos1` or `neg1`. */
export function bucketOf(size: number): number {
  return size < 1.2 ? 0 : size < 2.3 ? 1 : 2
}

/** Whether a cue speaks of people or process. */
export function isService(hit: Hit): boolean {
  const { service, theme } = hit.cue
  if (service !== null) return service
  if (theme === null) return false
  return THEMES[theme].drivers.length > 0 || theme === 'extra'
}

/** Fills `out` (one number a feature) and runs the heuristics that look at the whole. */
export function measureWhole(reading: Reading, measures: Measures, out: Float64Array): Set<SignalId> {
  out.fill(0)
  const { sentences, tokens } = reading
  const loud = loudness(reading)
  shouting(reading, loud.capitals)
  measureCues(reading, measures)
  out[AT.negSurprise] = Math.min(2, negativeSurprise(reading, measures.blame))
  const sarcastic = sarcasm(reading, measures.blame, measures.praise)
  measureCues(reading, measures)
  const signals = new Set<SignalId>()
  if (sarcastic) signals.add('sarcasm')
  wordFeatures(reading, measures, out)
  cueFeatures(reading, out, signals)
  let worst = 0
  let best = 0
  for (let s = 0; s < sentences; s++) {
    worst = Math.max(worst, measures.blame[s]! - measures.praise[s]!)
    best = Math.max(best, measures.praise[s]! - measures.blame[s]!)
  }
  out[AT.worstSentence] = Math.min(8, worst)
  out[AT.bestSentence] = Math.min(8, best)
  for (const signal of signals) out[AT[signal]] = 1
  const told = noticesIn(reading)
  out[AT.notices] = logOf(told.notices)
  out[AT.asked] = told.asked
  const story = recoveryStory(reading)
  out[AT.mended] = logOf(story.mended)
  out[AT.open] = logOf(story.open)
  const grade = gradeIn(reading)
  out[AT.gradeKnown] = grade ? 1 : 0
  out[AT.grade] = grade ? grade.value - 0.6 : 0
  out[AT.length] = logOf(tokens.count)
  out[AT.sentences] = logOf(sentences)
  out[AT.exclamations] = logOf(loud.exclamations)
  out[AT.capitals] = Math.min(0.3, loud.capitals)
  return signals
}

function wordFeatures(reading: Reading, measures: Measures, out: Float64Array): void {
  const { sentences, tokens } = reading
  const { valence, act, breach, service, product, place } = measures.layers
  const { norm, norms } = measures
  let sum = 0
  let acts = 0
  let breaches = 0
  let services = 0
  let products = 0
  let after = 0
  let min = 0
  let max = 0
  let bad = 0
  let good = 0
  let actMax = 0
  let breachMax = 0
  let serviceMax = 0
  for (let s = 0; s < sentences; s++) {
    const local = norms[s]!
    const v = valence[s]! * local
    sum += valence[s]! * norm
    acts += act[s]! * norm
    breaches += breach[s]! * norm
    services += service[s]! * norm
    products += Math.max(product[s]!, place[s]!) * norm
    min = Math.min(min, v)
    max = Math.max(max, v)
    if (v < -0.25) bad++
    if (v > 0.25) good++
    actMax = Math.max(actMax, act[s]! * local)
    breachMax = Math.max(breachMax, breach[s]! * local)
    serviceMax = s === 0 ? service[s]! * local : Math.max(serviceMax, service[s]! * local)
    if (s === 0) out[AT.valenceFirst] = v
    if (s === sentences - 1) out[AT.valenceLast] = v
    if (contrastIn(reading, s) >= 0) after += v
  }
  let people = 0
  let process = 0
  if (reading.roles & (Role.people | Role.process))
    for (let i = 0; i < tokens.count; i++) {
      const roles = reading.rolesOf[i]!
      if (roles & Role.people) people++
      if (roles & Role.process) process++
    }
  out[AT.valence] = sum
  out[AT.act] = acts
  out[AT.breach] = breaches
  out[AT.serviceWords] = services
  out[AT.productWords] = products
  out[AT.afterContrast] = after
  out[AT.actMax] = actMax
  out[AT.breachMax] = breachMax
  out[AT.serviceMax] = serviceMax
  out[AT.people] = logOf(people)
  out[AT.process] = logOf(process)
  out[AT.peopleHere] = people > 0 ? 1 : 0
  out[AT.serviceTokens] = logOf(measures.serviceTokens)
  out[AT.serviceTop] = measures.serviceTop
  out[AT.valenceMin] = min
  out[AT.valenceMax] = max
  out[AT.badShare] = sentences ? bad / sentences : 0
  out[AT.goodShare] = sentences ? good / sentences : 0
}

function cueFeatures(reading: Reading, out: Float64Array, signals: Set<SignalId>): void {
  let floor = 0
  let ceiling = 6
  let count = 0
  for (const hit of reading.hits) {
    const signal = signalOf(reading, hit)
    if (signal) signals.add(signal)
    const { value, cue } = hit
    if (reading.aside[hit.first]! & (Aside.conditional | Aside.comparison)) out[AT.aside]!++
    if (value === 0) continue
    count++
    const size = Math.abs(value)
    const bucket = bucketOf(size)
    const service = isService(hit)
    out[service ? AT.serviceCues : AT.productCues]!++
    if (value > 0) {
      out[AT.pos1 + bucket]!++
      out[service ? AT.servicePos : AT.productPos]! += size
      if (cue.event) out[AT.posEvents]! += size
      if (cue.max !== null && cue.max >= 5 && cue.strength > 0) {
        out[AT.top]!++
        if (cue.event) out[cue.max >= 6 ? AT.peakEvents : AT.topEvents]!++
      }
      if (cue.min !== null && cue.strength > 0) floor = Math.max(floor, cue.min)
    } else {
      out[AT.neg1 + bucket]!++
      out[service ? AT.serviceNeg : AT.productNeg]! += size
      if (cue.event) out[AT.negEvents]! += size
      if (cue.max === 1 && cue.strength < 0) out[cue.event ? AT.bottomEvents : AT.bottom]!++
      if (cue.max !== null && cue.strength < 0) ceiling = Math.min(ceiling, cue.max)
    }
    out[AT.lastCue] = value
  }
  for (const feature of COUNTED) if (out[feature] !== 0) out[feature] = logOf(out[feature]!)
  out[AT.floor] = floor
  out[AT.ceiling] = ceiling
  out[AT.cues] = logOf(count)
}

const COUNTED = [
  AT.pos1, AT.pos2, AT.pos3, AT.neg1, AT.neg2, AT.neg3, AT.posEvents, AT.negEvents, AT.top, AT.topEvents, AT.peakEvents, AT.bottom,
  AT.bottomEvents, AT.servicePos, AT.serviceNeg, AT.productPos, AT.productNeg, AT.aside,
  AT.serviceCues, AT.productCues,
] // biome-ignore format: a table reads best in rows
