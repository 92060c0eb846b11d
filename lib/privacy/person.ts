/** Finds a person in all that is stored, as reviewer and wherever their name is written, and erases them. */
import { fullNameFinder, sameNameKey } from '../exchange/names.ts'
import type { Annotation } from '../model/annotation.ts'
import type { Mark } from '../model/mark.ts'
import type { Opinion } from '../model/opinion.ts'
import { deleteReviews } from '../store/bulk.ts'
import { type TredeDb, trede } from '../store/db.ts'
import { newSalt } from '../store/sets.ts'
import { hideNames, hidePerson } from './hide.ts'
import { inPortions, PORTION, type Watch } from './portions.ts'

/** Where a person occurs. */
export interface Found {
  name: string
  /** Reviews they wrote. */
  wrote: string[]
  /** Reviews of others that name them in full: in text or reply, or in what the user or a colleague said of them. */
  named: string[]
}

/** By the name as the site shows it; capitals and spaces do not matter. Nothing for an empty name. */
export async function findPerson(name: string, watch: Watch = {}, db: TredeDb = trede): Promise<Found> {
  const key = sameNameKey(name)
  const found: Found = { name, wrote: [], named: [] }
  if (key === '') return found
  const finder = fullNameFinder(name)
  const isIn = (words: readonly unknown[]) => finder !== null && words.join('\n').search(finder) >= 0
  const wrote = new Set<string>()
  const named = new Set<string>()
  let done = 0
  for (let after = ''; ; ) {
    watch.signal?.throwIfAborted()
    const rows = await db.reviews.where('id').above(after).limit(PORTION).toArray()
    for (const { id, author, title, text, reply } of rows) {
      if (author !== null && sameNameKey(author) === key) wrote.add(id)
      else if (isIn([title, text, reply?.text])) named.add(id)
    }
    done += rows.length
    watch.onProgress?.(done)
    if (rows.length < PORTION) break
    after = rows.at(-1)!.id
  }
  await db.annotations.each((one) => void (isIn(wordsOf(one)) && named.add(one.reviewId)))
  await db.marks.each((one) => void (isIn(wordsOf(one)) && named.add(one.reviewId)))
  await db.opinions.each((one) => void (isIn(saidIn(one)) && named.add(one.reviewId)))
  return { name, wrote: [...wrote], named: [...named].filter((id) => !wrote.has(id)) }
}

function wordsOf(one: Annotation | Mark): unknown[] {
  return [one.note, ...one.tags, 'quote' in one ? one.quote.exact : '']
}

function saidIn({ annotation, marks }: Opinion): unknown[] {
  return [...(annotation ? wordsOf(annotation) : []), ...marks.flatMap(wordsOf)]
}

/** Deletes what they wrote, with all that was said of it, and makes their name a code in what others wrote. */
export async function erasePerson(
  { name, wrote, named }: Found,
  watch: Watch = {},
  db: TredeDb = trede,
): Promise<void> {
  for (const ids of inPortions(wrote, watch)) await deleteReviews(ids, db)
  await hidePerson(name, named, newSalt(), later(watch, wrote.length), db)
}

/** Makes their name a code everywhere, the same code; their reviews stay. */
export async function unnamePerson(
  { name, wrote, named }: Found,
  watch: Watch = {},
  db: TredeDb = trede,
): Promise<void> {
  const salt = newSalt()
  await hideNames(wrote, salt, watch, db)
  await hidePerson(name, named, salt, later(watch, wrote.length), db)
}

/** Followed by one who has seen so many done already. */
function later(watch: Watch, already: number): Watch {
  return { ...watch, onProgress: (done) => watch.onProgress?.(already + done) }
}
