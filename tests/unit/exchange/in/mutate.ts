/** Files that were damaged in every way a disk, an editor or an attacker could think of. */

import { unzipSync, zipSync } from 'fflate'
import { safeParse } from 'valibot'
import { ExchangeError } from '../../../../lib/exchange/errors.ts'
import { readQdpx } from '../../../../lib/exchange/in/qdpx.ts'
import { readJson, readNdjson } from '../../../../lib/exchange/in/set.ts'
import { guessColumns } from '../../../../lib/exchange/in/table/guess.ts'
import { ownNotes } from '../../../../lib/exchange/in/table/own-notes.ts'
import { readTable } from '../../../../lib/exchange/in/table/read.ts'
import { reviewsOf } from '../../../../lib/exchange/in/table/reviews.ts'
import { readW3c } from '../../../../lib/exchange/in/w3c.ts'
import {
  annotationSchema,
  itemSchema,
  markSchema,
  placeSchema,
  reviewSchema,
} from '../../../../lib/model/schema.ts'
import { exported, markOn, REAL, storedOf } from '../samples.ts'

type Bytes = Uint8Array<ArrayBuffer>

const NOW = new Date('2026-12-01T00:00:00Z')
const decode = (bytes: Bytes) => new TextDecoder().decode(bytes)

/** What each kind of file is read with; gives back whether something was read, and throws what no reader may throw. */
const READERS: Record<string, (bytes: Bytes) => Promise<void>> = {
  json: async (bytes) => checkItems(readJson(decode(bytes)).items),
  ndjson: async (bytes) => checkItems(readNdjson(decode(bytes)).items),
  w3c: async (bytes) => checkNotes(readW3c(decode(bytes), { now: NOW, seek: () => ({ id: 'maps:r1' }) })),
  qdpx: async (bytes) => checkNotes(readQdpx(bytes, { now: NOW, seek: () => ({ id: 'maps:r1' }) })),
  csv: readAsTable,
  xlsx: readAsTable,
}

function checkItems(items: readonly object[]): void {
  for (const item of items) if (!safeParse(itemSchema, item).success) throw new Error('a review that is none')
}

function checkNotes({ annotations, marks }: { annotations: object[]; marks: object[] }): void {
  for (const one of annotations)
    if (!safeParse(annotationSchema, one).success) throw new Error('no annotation')
  for (const one of marks) if (!safeParse(markSchema, one).success) throw new Error('no mark')
}

async function readAsTable(bytes: Bytes): Promise<void> {
  const table = await readTable(bytes)
  const { reviews } = reviewsOf(table, { ...guessColumns(table), placeName: 'Zaak', scale: null })
  for (const { review, place } of reviews)
    if (!safeParse(reviewSchema, review).success || !safeParse(placeSchema, place).success)
      throw new Error('a row that is no review')
  const { annotations, marks } = ownNotes(
    table.notes ?? [],
    reviews.map(({ review }) => review),
  )
  checkNotes({ annotations: [...annotations.values()], marks: [...marks.values()].flat() })
}

/** Sound files of each kind, small. */
export async function soundFiles(): Promise<Record<string, Bytes>> {
  const item = storedOf({ title: 'Kop', text: 'Na drie 🚲 weken nog geen fiets.' })
  item.verdict = { ...item.verdict, complaints: [], evidence: [], without: { up: null, down: null } }
  item.annotation = {
    id: 'maps:r1#review',
    reviewId: 'maps:r1',
    level: 2,
    note: 'Bellen',
    tags: ['fiets'],
    author: 'Wim',
    created: '2026-11-03T09:00:00.000Z',
    modified: '2026-11-03T09:00:00.000Z',
  }
  item.marks = [markOn(item, 'drie 🚲', { note: 'ook' })]
  const items = [item, storedOf({ id: 'maps:r2' })]
  const files: Record<string, Bytes> = {}
  for (const id of ['json', 'ndjson', 'w3c', 'qdpx', 'csv', 'xlsx'] as const)
    files[id] = await exported(id, items, { ...REAL, evidence: true })
  return files
}

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ';',
  '<',
  '>',
  '&',
  '\0',
  '\ufeff',
  '\ud800',
  'null',
  '-1',
  '1e999',
  '__proto__',
  '\n',
  'true',
  '0',
  '"x":',
  '&#x0;',
  '<!--',
  '99999999999',
]

/** The file with a few changes; `random` gives 0 to 1. Files in archives are changed inside them as often as outside. */
export function mutated(kind: string, bytes: Bytes, random: () => number): Bytes {
  if ((kind === 'qdpx' || kind === 'xlsx') && random() < 0.6) {
    const files = unzipSync(bytes)
    const names = Object.keys(files)
    const name = names[Math.floor(random() * names.length)]!
    if (random() < 0.1) delete files[name]
    else files[name] = damaged(files[name]!, random)
    return new Uint8Array(zipSync(files, { level: 0 }))
  }
  return damaged(bytes, random)
}

function damaged(bytes: Uint8Array, random: () => number): Bytes {
  let out = Array.from(bytes)
  const changes = 1 + Math.floor(random() * 4)
  for (let change = 0; change < changes; change++) {
    const at = Math.floor(random() * (out.length + 1))
    const way = random()
    if (way < 0.25) out.splice(at, 1 + Math.floor(random() * 20))
    else if (way < 0.5) out[at] = Math.floor(random() * 256)
    else if (way < 0.75) {
      const piece = new TextEncoder().encode(PIECES[Math.floor(random() * PIECES.length)])
      out.splice(at, Math.floor(random() * 6), ...piece)
    } else if (way < 0.85) out = out.slice(0, at)
    else {
      const from = Math.floor(random() * out.length)
      out.splice(at, 0, ...out.slice(from, from + Math.floor(random() * 200)))
    }
  }
  return Uint8Array.from(out, (byte) => byte ?? 0)
}

/** `read`, or the key of the sentence that the user gets. Throws what no reader may throw. */
export async function outcomeOf(kind: string, bytes: Bytes): Promise<string> {
  try {
    await READERS[kind]!(bytes)
    return 'read'
  } catch (error) {
    if (error instanceof ExchangeError) return error.key
    throw error
  }
}
