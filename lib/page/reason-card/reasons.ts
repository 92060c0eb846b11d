/** A verdict in the order a reader wants it: phrases by theme, the heaviest theme first. Pure. */
import type { ThemeId } from '../../model/themes.ts'
import type { Evidence, Verdict } from '../../model/verdict.ts'

/** The phrases of one theme, in the order of the text. */
export interface ThemeReasons {
  /** Null for plain praise and blame. */
  theme: ThemeId | null
  phrases: Evidence[]
}

/** All phrases, also those that were set aside: they explain why nothing came of them. */
export function byTheme(verdict: Pick<Verdict, 'evidence'>): ThemeReasons[] {
  const groups = new Map<ThemeId | null, Evidence[]>()
  for (const evidence of verdict.evidence) {
    if (evidence.kind === 'word') continue
    const group = groups.get(evidence.theme)
    if (group) group.push(evidence)
    else groups.set(evidence.theme, [evidence])
  }
  return [...groups]
    .map(([theme, phrases]) => ({ theme, phrases }))
    .sort((a, b) => weightOf(b.phrases) - weightOf(a.phrases))
}

/** Single words that tipped the scale, the heaviest first, each once. */
export function tippingWords(verdict: Pick<Verdict, 'evidence'>, most = 6): Evidence[] {
  const words = new Map<string, Evidence>()
  for (const evidence of verdict.evidence) {
    if (evidence.kind !== 'word' || evidence.weight === 0) continue
    const key = evidence.text.toLowerCase()
    if (!words.has(key)) words.set(key, evidence)
  }
  return [...words.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, most)
}

/** In words: from three in four a verdict is called sure, under one in two unsure. */
export function sureness(confidence: number): 'sure' | 'fair' | 'unsure' {
  if (confidence >= 0.75) return 'sure'
  return confidence >= 0.5 ? 'fair' : 'unsure'
}

/** A quote that fits on a line or two, cut between words. */
export function shortened(text: string, most = 120): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const space = line.lastIndexOf(' ', most)
  // Half an emoji is no letter.
  return `${line.slice(0, space > most / 2 ? space : most).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function weightOf(phrases: readonly Evidence[]): number {
  return phrases.reduce((sum, { weight }) => sum + Math.abs(weight), 0)
}
