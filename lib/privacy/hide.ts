/** Takes reviewers' names out of the store, for good: each becomes a code, also where replies, texts and notes say it. */
import { hiderOf } from '../exchange/pseudonymise.ts'
import { type TredeDb, trede } from '../store/db.ts'
import { storedAs } from '../store/items.ts'
import { rewrite } from '../store/rewrite.ts'

/** Reviews that are rewritten at once. */
const SLICE = 200

/** A code that stands where a name stood. */
const CODE = /^Reviewer [0-9A-Z]{4}-[0-9A-Z]{4}$/

/** Whether there is a name to take out. */
export function hasName({ author }: { author: string | null }): boolean {
  return author !== null && !CODE.test(author)
}

/**
 * Resolves to how many reviews had a name. The same name gets the same code under the same salt; without the salt nobody
 * can tell whose it was. `onProgress` hears how many are done.
 */
export async function hideNames(
  reviewIds: readonly string[],
  salt: string,
  { onProgress, signal }: { onProgress?: (done: number) => void; signal?: AbortSignal } = {},
  db: TredeDb = trede,
): Promise<number> {
  const hide = await hiderOf(salt, 'pseudonyms', new Set())
  let hidden = 0
  for (let from = 0; from < reviewIds.length; from += SLICE) {
    signal?.throwIfAborted()
    const named = (await storedAs(reviewIds.slice(from, from + SLICE), db)).filter(({ review }) =>
      hasName(review),
    )
    const after = await hide(named)
    await rewrite(new Map(named.map(({ review }, at) => [review.id, after[at]!])), db)
    hidden += named.length
    onProgress?.(Math.min(from + SLICE, reviewIds.length))
  }
  return hidden
}

/** The same for all reviews of a set. */
export async function hideNamesOfSet(
  setId: string,
  options: Parameters<typeof hideNames>[2] = {},
  db: TredeDb = trede,
): Promise<number> {
  const set = await db.sets.get(setId)
  if (!set) return 0
  const members = await db.members.where('setId').equals(setId).toArray()
  return hideNames(
    members.map(({ reviewId }) => reviewId),
    set.salt,
    options,
    db,
  )
}
