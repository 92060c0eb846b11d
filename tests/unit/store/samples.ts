/** Invented reviews as a page would give them, and databases to put them in. */

import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Writer } from '../../../lib/model/annotation.ts'
import type { ReviewItem } from '../../../lib/model/item.ts'
import type { MarkBody } from '../../../lib/model/mark.ts'
import type { Place, Review } from '../../../lib/model/review.ts'
import type { Verdict } from '../../../lib/model/verdict.ts'
import { dataTables, type TredeDb } from '../../../lib/store/db.ts'

/** Each test file gets its own disk. */
export function freshDisk(): IDBFactory {
  const disk = new IDBFactory()
  globalThis.indexedDB = disk
  globalThis.IDBKeyRange = IDBKeyRange
  Dexie.dependencies.indexedDB = disk
  Dexie.dependencies.IDBKeyRange = IDBKeyRange
  return disk
}

export const PLACE: Place = {
  id: 'maps:0x47c:0x9',
  site: 'maps',
  nativeId: '0x47c:0x9',
  name: 'Fietsenmakerij Het Rad',
  address: 'Kade 4, Zutphen',
  url: 'https://www.google.com/maps/place/Het+Rad',
  total: 214,
}

const TEXT = 'Na drie weken nog geen fiets. Wel vriendelijk aan de telefoon.'

/** A review with everything on it; `changes` say what differs. */
export function reviewOf(changes: Partial<Review> = {}): Review {
  return {
    id: 'maps:r1',
    site: 'maps',
    placeId: PLACE.id,
    author: 'Joke van Dam',
    rating: { value: 2, scale: 5, raw: '2 sterren' },
    date: { raw: '2 maanden geleden', iso: '2026-09', precision: 'month' },
    title: null,
    text: TEXT,
    lang: 'nl',
    truncated: false,
    machineTranslated: false,
    reply: { text: 'Beste Joke, het spijt ons.', date: null },
    link: 'https://www.google.com/maps/reviews/r1',
    ...changes,
  }
}

/** A verdict on `TEXT`, with one phrase. */
export function verdictOf(changes: Partial<Verdict> = {}): Verdict {
  return {
    level: 2,
    confidence: 0.71,
    lang: 'nl',
    service: true,
    themes: [{ theme: 'speed', sign: '-' }],
    signals: [],
    complaints: [{ start: 0, end: 29 }],
    evidence: [
      {
        start: 0,
        end: 28,
        text: 'Na drie weken nog geen fiets',
        theme: 'speed',
        sign: '-',
        cue: 'na {n} weken nog geen',
        kind: 'event',
        weight: -1.2,
        signal: null,
        steps: [{ heuristic: 'waiting', effect: 'strengthened', span: { start: 3, end: 13 } }],
      },
    ],
    steps: [],
    reason: null,
    without: { up: { level: 4, without: 0 }, down: null },
    ...changes,
  }
}

/** A verdict that says nothing, for any text. */
export const UNRATED: Verdict = {
  level: 0,
  confidence: 0.9,
  lang: null,
  service: false,
  themes: [],
  signals: [],
  complaints: [],
  evidence: [],
  steps: [],
  reason: 'nothing-valued',
  without: { up: null, down: null },
}

/** The sample review as an item. */
export function itemOf(changes: Partial<Review> = {}, verdict: Verdict = verdictOf()): ReviewItem {
  return { place: PLACE, review: reviewOf(changes), verdict }
}

/** Another review of the same place, with a text of its own and no verdict to speak of. */
export function plainItem(n: number, changes: Partial<Review> = {}): ReviewItem {
  return itemOf(
    { id: `maps:plain${n}`, author: `Klant ${n}`, text: `Bericht nummer ${n}`, ...changes },
    UNRATED,
  )
}

/** Who writes in a test. */
export function by(now: Date, author = ''): Writer {
  return { author, now }
}

/** What a mark says, where a test does not care. */
export const SAYS: MarkBody = { kind: 'complaint', theme: 'speed', level: 2, note: '', tags: [] }

/** All that is in a database. */
export async function everything(db: TredeDb): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(
    await Promise.all(dataTables(db).map(async (table) => [table.name, await table.toArray()])),
  )
}
