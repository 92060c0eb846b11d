/**
 * A text as it is compared: without what sites, keyboards and copies change and no reader sees. White space is one space,
 * letters are small and composed, quotes and dashes are the plain ones, invisible characters are gone.
 */
import type { Span } from '../model/verdict.ts'

/** A folded text with the way back. */
export interface Folded {
  text: string
  /** For each of its units: where the character it comes from begins and ends in the original. */
  from: number[]
  to: number[]
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const CLUSTER = /[\s\S]\p{M}*/gu
const PLAIN: Record<string, string> = {
  ...same("'", '‘’‚‛′`´ʼ'),
  ...same('"', '“”„‟″«»'),
  ...same('-', '‐‑‒–—―−'),
}

function same(plain: string, written: string): Record<string, string> {
  return Object.fromEntries([...written].map((one) => [one, plain]))
}

export function fold(text: string): Folded {
  const folded: Folded = { text: '', from: [], to: [] }
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const plain = plainOf(cluster)
    if (plain === ' ' && folded.text.endsWith(' ')) continue
    folded.text += plain
    for (let unit = 0; unit < plain.length; unit++) {
      folded.from.push(index)
      folded.to.push(index + cluster.length)
    }
  }
  return folded
}

/** A span of the folded text in the original; whole characters. */
export function unfolded({ from, to }: Folded, { start, end }: Span): Span {
  return { start: from[start]!, end: to[end - 1]! }
}

function plainOf(cluster: string): string {
  if (/^[a-z]$/.test(cluster)) return cluster
  if (/^\s/.test(cluster)) return ' '
  const visible = cluster.replace(INVISIBLE, '')
  return PLAIN[visible] ?? visible.normalize('NFKC').toLowerCase()
}
