/** Finds a person in all that is stored: as reviewer, and wherever their name is written. */
import { nameFinder, sameNameKey } from '../exchange/names.ts'
import { type TredeDb, trede } from '../store/db.ts'

/** Where a person occurs. */
export interface Found {
  /** Reviews they wrote. */
  wrote: string[]
  /** Reviews of others whose text or reply names them in full. */
  named: string[]
}

/** By the name as the site shows it; capitals and spaces do not matter. Nothing for an empty name. */
export async function findPerson(name: string, db: TredeDb = trede): Promise<Found> {
  const key = sameNameKey(name)
  const found: Found = { wrote: [], named: [] }
  if (key === '') return found
  const finder = nameFinder(name) ? key : null
  await db.reviews.each(({ id, author, title, text, reply }) => {
    if (author !== null && sameNameKey(author) === key) found.wrote.push(id)
    else if (finder && sameNameKey([title, text, reply?.text].join('\n')).includes(finder))
      found.named.push(id)
  })
  return found
}
