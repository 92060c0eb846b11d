/** Export, import, export again: the second file is the first. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { ReadNotes } from '../../../../lib/exchange/in/notes.ts'
import { readQdpx } from '../../../../lib/exchange/in/qdpx.ts'
import { readJson, readNdjson } from '../../../../lib/exchange/in/set.ts'
import { readW3c } from '../../../../lib/exchange/in/w3c.ts'
import type { StoredItem } from '../../../../lib/model/item.ts'
import { hostileItems } from '../hostile.ts'
import { exported, exportedText, markOn, REAL, SET, storedOf } from '../samples.ts'

// Many cases, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 })

const RUNS = { numRuns: 150 }
const NOW = new Date('2026-12-01T00:00:00Z')

/** The same reviews with only what was read from the file. */
function withNotes(items: readonly StoredItem[], { annotations, marks }: ReadNotes): StoredItem[] {
  return items.map((item) => ({
    ...item,
    annotation: annotations.find(({ reviewId }) => reviewId === item.review.id) ?? null,
    marks: marks.filter(({ reviewId }) => reviewId === item.review.id),
  }))
}

/** What is in an annotation only as a file of notes can tell it: one that says nothing is none. */
function telling(items: readonly StoredItem[]): StoredItem[] {
  return items.map((item) => {
    const { annotation } = item
    const says =
      annotation && (annotation.level !== null || annotation.note !== '' || annotation.tags.length > 0)
    return says ? item : { ...item, annotation: null }
  })
}

describe.each([
  ['json', readJson],
  ['ndjson', readNdjson],
] as const)('%s', (format, read) => {
  it('gives everything back, and the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(hostileItems, async (items) => {
        const first = await exportedText(format, items)
        const back = read(first)
        expect(back.faults).toEqual([])
        expect(back.items).toEqual(items)
        expect(await exportedText(format, back.items, REAL, { ...back.set, salt: SET.salt })).toBe(first)
      }),
      RUNS,
    )
  })
})

describe('w3c', () => {
  it('gives annotations and marks back, and the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(hostileItems, async (items) => {
        const first = await exportedText('w3c', items)
        const back = readW3c(first, { now: NOW })
        expect(back.faults).toEqual([])
        const again = withNotes(items, back)
        expect(again).toEqual(items)
        expect(await exportedText('w3c', again)).toBe(first)
      }),
      RUNS,
    )
  })

  it('leaves the program’s own annotations alone, and counts them', async () => {
    const item = storedOf()
    const first = await exportedText('w3c', [item], { ...REAL, evidence: true })
    expect(readW3c(first, { now: NOW })).toMatchObject({
      annotations: [],
      marks: [],
      bySoftware: 2,
      faults: [],
    })
  })
})

describe('qdpx', () => {
  it('gives codings and notes back in place, and the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(hostileItems, async (generated) => {
        const items = telling(generated)
        const options = { ...REAL, evidence: true }
        const first = await exported('qdpx', items, options)
        const back = readQdpx(first, { now: NOW })
        expect(back.faults).toEqual([])
        const again = withNotes(items, back)
        expect(again.map(({ marks }) => marks.map(({ position }) => position)).length).toBe(items.length)
        expect(Buffer.from(await exported('qdpx', again, options)).equals(Buffer.from(first))).toBe(true)
      }),
      RUNS,
    )
  })

  it('gives plain annotations and marks back as they were', async () => {
    const item = storedOf({ text: 'Top 👍🏽! Na drie weken 🚲 nog geen fiets, zei Wim.' })
    item.annotation = {
      id: `${item.review.id}#review`,
      reviewId: item.review.id,
      level: 2,
      note: 'Bellen,\n"maandag" & <snel>',
      tags: ['wachten', 'fiets'],
      author: 'Wim',
      created: '2026-11-03T09:00:00.000Z',
      modified: '2026-11-05T09:00:00.000Z',
    }
    item.marks = [
      markOn(item, '🚲 nog geen fiets', { note: 'zie 2', tags: ['fiets'], author: 'Wim' }),
      markOn(item, '👍🏽', {
        id: `${item.review.id}#6a0a5b0e-6d6c-4a86-8c0e-2d1c3b4a5f60`,
        kind: 'praise',
        theme: null,
        level: null,
      }),
    ]
    const back = readQdpx(await exported('qdpx', [item]), { now: NOW })
    expect(back.annotations).toEqual([item.annotation])
    expect(back.marks).toEqual(item.marks)
    expect(back.bySoftware).toBe(1)
  })
})
