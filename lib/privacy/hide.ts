/** Takes names out of the store, for good: each becomes a code, also where replies, texts, notes and colleagues say it. */
import { type Hide, hiderOf, personHiderOf } from '../exchange/pseudonymise.ts'
import type { StoredItem } from '../model/item.ts'
import type { Opinion } from '../model/opinion.ts'
import { type TredeDb, trede } from '../store/db.ts'
import { storedAs } from '../store/items.ts'
import { opinionsOf } from '../store/opinions.ts'
import { type Rewritten, rewrite } from '../store/rewrite.ts'
import { inPortions, type Watch } from './portions.ts'

/** A code that stands where a name stood. */
const CODE = /^Reviewer [0-9A-Z]{4}-[0-9A-Z]{4}$/

/** Whether there is a name to take out. */
export function hasName({ author }: { author: string | null }): boolean {
  return author !== null && !CODE.test(author)
}

/**
 * Takes each reviewer's name out of their own reviews; resolves to how many had one. The same name gets the same code under
 * the same salt; without the salt nobody can tell whose it was. Where it is stopped, what was done stays done.
 */
export async function hideNames(
  reviewIds: readonly string[],
  salt: string,
  watch: Watch = {},
  db: TredeDb = trede,
): Promise<number> {
  const hide = await hiderOf(salt, 'pseudonyms', new Set())
  let hidden = 0
  for (const ids of inPortions(reviewIds, watch)) {
    const named = (await storedAs(ids, db)).filter(({ review }) => hasName(review))
    await hideIn(named, hide, db)
    hidden += named.length
  }
  return hidden
}

/** The same for all reviews of a set. */
export async function hideNamesOfSet(setId: string, watch: Watch = {}, db: TredeDb = trede): Promise<number> {
  const set = await db.sets.get(setId)
  if (!set) return 0
  const members = await db.members.where('setId').equals(setId).toArray()
  return hideNames(
    members.map(({ reviewId }) => reviewId),
    set.salt,
    watch,
    db,
  )
}

/** Takes a person's full name out of what others wrote, and out of what was said of it. */
export async function hidePerson(
  name: string,
  reviewIds: readonly string[],
  salt: string,
  watch: Watch = {},
  db: TredeDb = trede,
): Promise<void> {
  const hide = await personHiderOf(name, salt)
  for (const ids of inPortions(reviewIds, watch)) await hideIn(await storedAs(ids, db), hide, db)
}

async function hideIn(items: readonly StoredItem[], hide: Hide, db: TredeDb): Promise<void> {
  const known = new Map(items.map((item) => [item.review.id, item]))
  const opinions = await opinionsOf([...known.keys()], db)
  const after = await hide(items)
  // A colleague's words stand where the user's do while they are gone through.
  const said = await hide(
    opinions.map(({ reviewId, annotation, marks }) => ({ ...known.get(reviewId)!, annotation, marks })),
  )
  const changes = new Map<string, Rewritten>()
  for (const [at, { review }] of items.entries()) changes.set(review.id, { item: after[at]!, opinions: [] })
  for (const [at, opinion] of opinions.entries()) {
    const change = changes.get(opinion.reviewId)!
    changes.set(opinion.reviewId, { ...change, opinions: [...change.opinions, moved(opinion, said[at]!)] })
  }
  await rewrite(changes, db)
}

function moved(opinion: Opinion, { review, annotation, marks }: StoredItem): Opinion {
  return { ...opinion, id: `${review.id}#${opinion.author}`, reviewId: review.id, annotation, marks }
}
