/** Keys on the page. They are heard only while a badge, the bar or the pen holds the keyboard: the page keeps its own. */
import type { LevelId } from '../model/ladder.ts'

/** What a key asks for. */
export type KeyAct =
  | { kind: 'level'; level: LevelId | null }
  | { kind: 'mark' | 'complaint' | 'praise' | 'note' | 'reason' | 'collect' | 'keys' }
  | { kind: 'walk'; step: 'next' | 'previous' }

const ACTS: Readonly<Record<string, KeyAct>> = {
  0: { kind: 'level', level: null },
  1: { kind: 'level', level: 1 },
  2: { kind: 'level', level: 2 },
  3: { kind: 'level', level: 3 },
  4: { kind: 'level', level: 4 },
  5: { kind: 'level', level: 5 },
  6: { kind: 'level', level: 6 },
  m: { kind: 'mark' },
  c: { kind: 'complaint' },
  p: { kind: 'praise' },
  n: { kind: 'note' },
  o: { kind: 'reason' },
  s: { kind: 'collect' },
  j: { kind: 'walk', step: 'next' },
  k: { kind: 'walk', step: 'previous' },
  '?': { kind: 'keys' },
}

/** What a key asks for; null for keys with Control, Alt or the like, which are the browser's. */
export function actOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): KeyAct | null {
  const name = key.toLowerCase()
  return ctrlKey || metaKey || altKey || !Object.hasOwn(ACTS, name) ? null : ACTS[name]!
}

/**
 * Hands over what the keys ask for until the signal. `listens` says whether something of ours holds the keyboard. Keys in our
 * windows are kept from the page before they come here; the returned function takes those, and is false where a key asks for
 * nothing.
 */
export function followKeys(
  listens: () => boolean,
  act: (act: KeyAct) => void,
  signal: AbortSignal,
): (event: KeyboardEvent) => boolean {
  const hear = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.defaultPrevented || event.isComposing || !listens()) return false
    const wanted = actOf(event)
    if (!wanted) return false
    event.preventDefault()
    event.stopImmediatePropagation()
    act(wanted)
    return true
  }
  addEventListener('keydown', hear, { capture: true, signal })
  return hear
}
