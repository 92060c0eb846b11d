/** Keys in a list of reviews: the same on every surface, and on a review the same as on the page itself. */
import { actOf, type KeyAct } from '../lib/page/keys.ts'

/** What a key asks the list for; `pick` with `range` takes all from the one that was picked before. */
export type ListAct =
  | { kind: 'to'; to: 'next' | 'previous' | 'first' | 'last' }
  | { kind: 'pick'; range: boolean }

/** What a key asks of the one review that has the keyboard. */
export type CardAct =
  | Extract<KeyAct, { kind: 'level' }>
  | { kind: 'mark' | 'reason' | 'collect' | 'complaint' | 'praise' | 'note' }

const WAYS: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
}

/** The user is writing or choosing with the keys: they are not for us. */
export function isTyping({ target }: Pick<Event, 'target'>): boolean {
  const field = (target as Element | null)?.closest?.('input, textarea, select, [contenteditable]')
  return field != null && !field.matches('input[type=checkbox], input[type=radio]')
}

function isTaken(event: KeyboardEvent): boolean {
  const { defaultPrevented, isComposing, ctrlKey, metaKey, altKey } = event
  return defaultPrevented || isComposing || ctrlKey || metaKey || altKey || isTyping(event)
}

/** Null where the key is not for the list. */
export function listActOf(event: KeyboardEvent): ListAct | null {
  if (isTaken(event)) return null
  const { key, shiftKey } = event
  if (key.toLowerCase() === 'x') return { kind: 'pick', range: shiftKey }
  const to = WAYS[key.length === 1 ? key.toLowerCase() : key]
  return to ? { kind: 'to', to } : null
}

/** Null where the key is not for a review. */
export function cardActOf(event: KeyboardEvent): CardAct | null {
  if (isTaken(event)) return null
  const act = actOf(event)
  if (!act || act.kind === 'keys' || act.kind === 'walk') return null
  return act.kind === 'level' ? act : { kind: act.kind }
}

/** Where in a list of `count` a way leads from `at`. */
export function placeOf(to: 'next' | 'previous' | 'first' | 'last', at: number, count: number): number {
  return { next: at + 1, previous: at - 1, first: 0, last: count - 1 }[to]
}
