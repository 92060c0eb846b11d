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
import { type Measures, measureCues } from './measures.ts'
import { Aside, type Hit, type Reading } from './reading.ts'
import { Role } from './roles.ts'

export const FEATURES = [
  'valence', 'valenceMin', 'valenceMax', 'valenceLast', 'valenceFirst', 'afterContrast', 'badShare', 'goodShare',
  'act', 'actMax', 'breach', 'breachMax', 'serviceWords', 'serviceMax', 'serviceTokens', 'serviceTop',
  'pos1', 'pos2', 'pos3', 'neg1', 'neg2', 'neg3', 'posEvents', 'negEvents',
  'top', 'topEvents', 'peakEvents', 'bottom', 'bottomEvents', 'floor', 'ceiling',
  'servicePos', 'serviceNeg', 'productPos', 'productNeg', 'worstSentence', 'bestSentence', 'lastCue',
  'return+', 'return-', 'recommend+', 'recommend-', 'lostsale', 'recovered', 'expected+', 'expected-', 'sarcasm',
  'negSurprise', 'mended', 'open', 'gradeKnown', 'grade', 'length', 'sentences', 'exclamations', 'capitals',
  'aside', 'cues', 'people', 'process', 'peopleHere', 'serviceCues', 'productCues', 'productWords',
  'notices', 'asked',
] as const // biome-ignore format: a table reads best in rows

export type Feature = (typeof FEATURES)[number]
const AT = Object.fromEntries(FEATURES.map((name, index) => [name, index])) as Record<Feature, number>

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
  out[AT.notices] = Math.log1p(told.notices)
  out[AT.asked] = told.asked
  const story = recoveryStory(reading)
  out[AT.mended] = Math.log1p(story.mended)
  out[AT.open] = Math.log1p(story.open)
  const grade = gradeIn(reading)
  out[AT.gradeKnown] = grade ? 1 : 0
  out[AT.grade] = grade ? grade.value - 0.6 : 0
  out[AT.length] = Math.log1p(tokens.count)
  out[AT.sentences] = Math.log1p(sentences)
  out[AT.exclamations] = Math.log1p(loud.exclamations)
  out[AT.capitals] = Math.min(0.3, loud.capitals)
  return signals
}

function wordFeatures(reading: Reading, measures: Measures, out: Float64Array): void {
  const { sentences, tokens } = reading
  const { valence, act, breach, service, product, place } = measures.layers
  const norm = 1 / Math.sqrt(tokens.count + 8)
  let min = 0
  let max = 0
  let bad = 0
  let good = 0
  for (let s = 0; s < sentences; s++) {
    const local = 1 / Math.sqrt(measures.lengths[s]! + 5)
    const v = valence[s]! * local
    out[AT.valence]! += valence[s]! * norm
    out[AT.act]! += act[s]! * norm
    out[AT.breach]! += breach[s]! * norm
    out[AT.serviceWords]! += service[s]! * norm
    out[AT.productWords]! += Math.max(product[s]!, place[s]!) * norm
    min = Math.min(min, v)
    max = Math.max(max, v)
    if (v < -0.25) bad++
    if (v > 0.25) good++
    out[AT.actMax] = Math.max(out[AT.actMax]!, act[s]! * local)
    out[AT.breachMax] = Math.max(out[AT.breachMax]!, breach[s]! * local)
    out[AT.serviceMax] = s === 0 ? service[s]! * local : Math.max(out[AT.serviceMax]!, service[s]! * local)
    if (s === 0) out[AT.valenceFirst] = v
    if (s === sentences - 1) out[AT.valenceLast] = v
    if (contrastIn(reading, s) >= 0) out[AT.afterContrast]! += v
  }
  let people = 0
  let process = 0
  for (let i = 0; i < tokens.count; i++) {
    const roles = reading.rolesOf[i]!
    if (roles & Role.people) people++
    if (roles & Role.process) process++
  }
  out[AT.people] = Math.log1p(people)
  out[AT.process] = Math.log1p(process)
  out[AT.peopleHere] = people > 0 ? 1 : 0
  out[AT.serviceTokens] = Math.log1p(measures.serviceTokens)
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
    const bucket = size < 1.2 ? 1 : size < 2.3 ? 2 : 3
    const service = isService(hit)
    out[service ? AT.serviceCues : AT.productCues]!++
    if (value > 0) {
      out[AT[`pos${bucket}`]]!++
      out[service ? AT.servicePos : AT.productPos]! += size
      if (cue.event) out[AT.posEvents]! += size
      if (cue.max !== null && cue.max >= 5 && cue.strength > 0) {
        out[AT.top]!++
        if (cue.event) out[cue.max >= 6 ? AT.peakEvents : AT.topEvents]!++
      }
      if (cue.min !== null && cue.strength > 0) floor = Math.max(floor, cue.min)
    } else {
      out[AT[`neg${bucket}`]]!++
      out[service ? AT.serviceNeg : AT.productNeg]! += size
      if (cue.event) out[AT.negEvents]! += size
      if (cue.max === 1 && cue.strength < 0) out[cue.event ? AT.bottomEvents : AT.bottom]!++
      if (cue.max !== null && cue.strength < 0) ceiling = Math.min(ceiling, cue.max)
    }
    out[AT.lastCue] = value
  }
  for (const name of COUNTED) out[AT[name]] = Math.log1p(out[AT[name]]!)
  out[AT.floor] = floor
  out[AT.ceiling] = ceiling
  out[AT.cues] = Math.log1p(count)
}

const COUNTED: readonly Feature[] = [
  'pos1', 'pos2', 'pos3', 'neg1', 'neg2', 'neg3', 'posEvents', 'negEvents', 'top', 'topEvents', 'peakEvents', 'bottom',
  'bottomEvents', 'servicePos', 'serviceNeg', 'productPos', 'productNeg', 'aside',
  'serviceCues', 'productCues',
] // biome-ignore format: a table reads best in rows
