/** The case pages: `<site>/<case>/page.html` with what is to be read on it in `expected.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Place, Review } from '../../lib/model/review.ts'
import { readPage } from '../../lib/sites/read-page.ts'
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

/** Pages for readers that are asked by themselves have their own tests. */
const ELSEWHERE = new Set(['structure'])

/** Every folder with a page that `readPage` reads. */
export const CASES: readonly Case[] = foldersIn(ROOT)
  .filter((site) => !ELSEWHERE.has(site))
  .flatMap((site) =>
    foldersIn(new URL(`${site}/`, ROOT)).map((name) => ({
      site,
      name,
      folder: new URL(`${site}/${name}/`, ROOT),
    })),
  )

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

/** What is read on a document of the case. */
export function readCase(doc: Document, { url, now }: Pick<Expected, 'url' | 'now'>): PageReading | null {
  return readPage(doc, url, new Date(now))
}
