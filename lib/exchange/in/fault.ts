/** What was left out of an import, and why. */

/** Sentences are the texts `fault.*`. */
export const FAULT_KEYS = [
  'line',
  'review',
  'place',
  'annotation',
  'mark',
  'twice',
  'target',
  'several',
  'source',
  'offsets',
  'empty',
  'long',
  'rating',
  'date',
  'address',
] as const

export type FaultKey = (typeof FAULT_KEYS)[number]

/** One thing that is not as it should be. */
export interface Fault {
  /** Number of the line or row, from 1 and with the headings; or the place in the file, as a JSON pointer or a GUID. */
  at: number | string
  key: FaultKey
  /** Whether the whole entry was left out, or only this part of it. */
  lost: 'entry' | 'part'
  /** What stood there, shortened; empty where there is nothing to show. */
  found: string
}

const SHOWN = 80

export function fault(at: Fault['at'], key: FaultKey, lost: Fault['lost'], found: unknown = ''): Fault {
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? '')
  return { at, key, lost, found: [...text.slice(0, 2 * SHOWN)].slice(0, SHOWN).join('') }
}
