/** Collects reviews of this page into the set in use, with a way back. */

import type { ReviewItem } from '../model/item.ts'
import type { ToBackground } from '../protocol.ts'

type Ask = <K extends 'page.collect' | 'page.uncollect'>(
  kind: K,
  data: Parameters<ToBackground[K]>[0],
) => Promise<ReturnType<ToBackground[K]>>

/** What was collected, and what to take out again on "undo". */
export interface CollectedHere {
  setId: string
  setName: string
  addedIds: string[]
  /** In the set already. */
  known: number
}

/** So many reviews go in one message: to write a longer one would hold the page up. */
const PORTION = 50

/** Rejects with a sentence where something was not stored; portions before that stay. */
export async function collectHere(ask: Ask, items: readonly ReviewItem[]): Promise<CollectedHere> {
  let sum = null as CollectedHere | null
  for (let at = 0; at < items.length; at += PORTION) {
    const portion = items.slice(at, at + PORTION)
    const done: CollectedHere = await ask('page.collect', { items: portion, setId: sum?.setId ?? null })
    sum = sum
      ? { ...done, addedIds: [...sum.addedIds, ...done.addedIds], known: sum.known + done.known }
      : done
  }
  if (!sum) throw new Error('There is nothing to collect.')
  return sum
}

/** Takes out what was new. */
export async function undoCollect(ask: Ask, { setId, addedIds }: CollectedHere): Promise<void> {
  await ask('page.uncollect', { setId, reviewIds: addedIds })
}
