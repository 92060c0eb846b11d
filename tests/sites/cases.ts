/** The case pages: `<site>/<case>/page.html` with what is to be read on it in `expected.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Place, Review } from '../../lib/model/review.ts'
import { readPage } from '../../lib/sites/read-page.ts'
import { readStructure } from '../../lib/sites/structure/read.ts'
import type { PageReading } from '../../lib/sites/types.ts'
import { documentOf } from '../../scripts/dom.ts'

/** A page's address, the moment it is read at, and what a reading gives. */
export interface Expected {
  url: string
  now: string
  site: string
  place: Place | null
  reader: string
  generation: string | null
  reviews: Review[]
  unseen: Review[]
}

/** One folder. */
export interface Case {
  site: string
  name: string
  folder: URL
}

const ROOT = new URL('./', import.meta.url)

const foldersIn = (folder: URL) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

const FOLDERS: readonly Case[] = foldersIn(ROOT).flatMap((site) =>
  foldersIn(new URL(`${site}/`, ROOT)).map((name) => ({
    site,
    name,
    folder: new URL(`${site}/${name}/`, ROOT),
  })),
)

const isEmpty = ({ name }: Case) => name.startsWith('none-')

/** Every folder with a page of reviews. */
export const CASES: readonly Case[] = FOLDERS.filter((one) => !isEmpty(one))

/** Every folder with a page that looks a little like one, and holds none. */
export const EMPTY_CASES: readonly Case[] = FOLDERS.filter(isEmpty)

/** Throws a sentence where a case has no expectation. */
export function expectedOf({ site, name, folder }: Case): Expected {
  const file = new URL('expected.json', folder)
  if (!existsSync(file))
    throw new Error(
      `tests/sites/${site}/${name} has no expected.json: write down what is to be read on page.html.`,
    )
  return JSON.parse(readFileSync(file, 'utf8')) as Expected
}

/** A fresh document of the case's page. */
export function documentOfCase({ folder }: Case): Document {
  return documentOf(readFileSync(new URL('page.html', folder), 'utf8'))
}

/** What is read on a document of the case. The structure reader is asked by name: it is the last of the readers. */
export function readCase(
  doc: Document,
  { url, now, reader }: Pick<Expected, 'url' | 'now' | 'reader'>,
): PageReading | null {
  return reader === 'structure' ? readStructure(doc, url, new Date(now)) : readPage(doc, url, new Date(now))
}
