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
const CLUSTER = /[\s\S]\p{M}*/uy
/** Below this no sign combines with the one before it. */
const FIRST_COMBINING = 0x300
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
  for (let at = 0; at < text.length; ) {
    const cluster = clusterAt(text, at)
    const from = at
    at += cluster.length
    const plain = plainOf(cluster)
    if (plain === ' ' && folded.text.endsWith(' ')) continue
    folded.text += plain
    for (let unit = 0; unit < plain.length; unit++) {
      folded.from.push(from)
      folded.to.push(at)
    }
  }
  return folded
}

// Most of a text is plain letters, which need no search.
function clusterAt(text: string, at: number): string {
  if (text.charCodeAt(at) < 0x80 && !(text.charCodeAt(at + 1) >= FIRST_COMBINING)) return text[at]!
  CLUSTER.lastIndex = at
  return CLUSTER.exec(text)![0]
}

/** A span of the folded text in the original; whole characters. */
export function unfolded({ from, to }: Folded, { start, end }: Span): Span {
  return { start: from[start]!, end: to[end - 1]! }
}

function plainOf(cluster: string): string {
  if (cluster >= 'a' && cluster <= 'z' && cluster.length === 1) return cluster
  if (/^\s/.test(cluster)) return ' '
  const visible = cluster.replace(INVISIBLE, '')
  return PLAIN[visible] ?? visible.normalize('NFKC').toLowerCase()
}
