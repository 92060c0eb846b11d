/** The workbook as another library reads it. */
import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { sourceOf } from '../../../lib/exchange/format.ts'
import { writeXlsx } from '../../../lib/exchange/xlsx.ts'
import type { StoredItem } from '../../../lib/model/item.ts'
import { PLACE } from '../store/samples.ts'
import { hostileItems } from './hostile.ts'
import { exported, markOn, PSEUDONYMS, REAL, SET, storedOf, textsOf } from './samples.ts'

// Many cases, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 })

async function book(items: readonly StoredItem[], options = REAL): Promise<WorkBook> {
  return read(await exported('xlsx', items, options), { cellDates: true, cellStyles: true, UTC: true })
}

type Row = Record<string, unknown>
const rowsOf = (sheet: WorkSheet | undefined) => utils.sheet_to_json<Row>(sheet!, { UTC: true })

const ITEM = storedOf({ date: { raw: 'gisteren', iso: '2026-11-05', precision: 'day' } })
ITEM.annotation = {
  id: 'maps:r1#review',
  reviewId: 'maps:r1',
  level: 1,
  note: 'Bellen',
  tags: ['fiets'],
  author: 'Wim',
  created: '2026-11-03T09:00:00.000Z',
  modified: '2026-11-04T09:00:00.000Z',
}
ITEM.marks = [markOn(ITEM, 'drie weken', { author: 'Wim' })]

describe('writeXlsx', () => {
  it('has a sheet for reviews, notes and marks, the ladder, and the method, in the language asked for', async () => {
    expect((await book([ITEM])).SheetNames).toEqual([
      'Reviews',
      'Notes and marks',
      'Ladder per place',
      'Method',
    ])
    const dutch = await book([ITEM], { ...REAL, language: 'nl', texts: textsOf('nl') })
    expect(dutch.SheetNames).toEqual(['Recensies', 'Notities en markeringen', 'Ladder per plek', 'Methode'])
  })

  it('gives dates and numbers as such, and levels in their colours', async () => {
    const { Sheets } = await book([ITEM])
    const [row] = rowsOf(Sheets.Reviews)
    expect(row).toMatchObject({
      Place: PLACE.name,
      Date: new Date(Date.UTC(2026, 10, 5)),
      Rating: 2,
      Of: 5,
      Level: 2,
      'Level in words': 'Basic',
      'Your level': 1,
      Confidence: 0.71,
      Text: ITEM.review.text,
      Note: 'Bellen',
    })
    const level = Object.values(Sheets.Reviews!).find((cell) => cell?.v === 2 && cell.s?.fgColor)
    expect(level.s.fgColor.rgb).toBe('A34A00')
  })

  it('shows a month as a month, and words that were not understood as they are', async () => {
    const vague = storedOf({ id: 'maps:r2', date: { raw: 'ooit', iso: null, precision: null } })
    const { Sheets } = await book([storedOf(), vague])
    const rows = rowsOf(Sheets.Reviews)
    expect(rows.map(({ Date: date }) => date)).toEqual([new Date(Date.UTC(2026, 8, 1)), 'ooit'])
    expect(Sheets.Reviews!.C2.w).toBe('2026-09')
  })

  it('has what the user added on a sheet of its own', async () => {
    const rows = rowsOf((await book([ITEM])).Sheets['Notes and marks'])
    expect(rows).toMatchObject([
      { Kind: 'Whole review', Level: 1, Note: 'Bellen', Tags: 'fiets', By: 'Wim' },
      {
        Kind: 'Complaint',
        Words: 'drie weken',
        Theme: 'Speed',
        Level: 1,
        Made: new Date('2026-11-03T09:00:00Z'),
      },
    ])
  })

  it('counts each place by the level in force', async () => {
    const other = { ...PLACE, id: 'maps:2', name: 'Elders' }
    const elsewhere = storedOf({ id: 'maps:r3', placeId: other.id }, { place: other })
    const rows = rowsOf(
      (await book([ITEM, storedOf({ id: 'maps:r2' }), elsewhere])).Sheets['Ladder per place'],
    )
    expect(rows).toMatchObject([
      {
        Place: PLACE.name,
        '1 Criminal': 1,
        '2 Basic': 1,
        '6 Unbelievable': 0,
        Reviews: 2,
        'Average level': 1.5,
      },
      { Place: 'Elders', '2 Basic': 1, Reviews: 1, 'Average level': 2 },
    ])
  })

  it('says in the method what was hidden', async () => {
    const said = JSON.stringify(rowsOf((await book([ITEM], PSEUDONYMS)).Sheets.Method))
    expect(said).toContain('replaced by codes')
    expect(said).toContain(SET.name)
    expect(said).not.toContain(SET.salt)
  })

  it('keeps its headings in view and its columns wide enough', async () => {
    const bytes = await exported('xlsx', [ITEM])
    const { files } = read(bytes, { bookFiles: true }) as unknown as {
      files: Record<string, { content: Uint8Array }>
    }
    const xml = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']!.content)
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(xml).toMatch(/<col [^>]*width="80"/)
  })

  it('has no formula and no cell above the limit, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(hostileItems, async (items) => {
        const { Sheets } = await book(items)
        expect(rowsOf(Sheets.Reviews)).toHaveLength(items.length)
        for (const sheet of Object.values(Sheets))
          for (const cell of Object.values(sheet))
            if (cell?.t) {
              expect(cell.f).toBeUndefined()
              if (cell.t === 's') expect(cell.v.length).toBeLessThanOrEqual(32_767)
            }
      }),
      { numRuns: 25 },
    )
  })

  it('keeps text that looks like a formula or like a sign in hexadecimal', async () => {
    const text = '=HYPERLINK("http://x.example") _x0041_ \u202e'
    const [row] = rowsOf((await book([storedOf({ text })])).Sheets.Reviews)
    expect(row!.Text).toBe(text)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('keeps %s as text', async (text) => {
    const rows = rowsOf((await book([storedOf({ text }), storedOf({ id: 'maps:r2', text })])).Sheets.Reviews)
    expect(rows.map((row) => row.Text)).toEqual([text, text])
  })

  it('cuts what Excel takes in no cell', async () => {
    const [row] = rowsOf((await book([storedOf({ text: '👩'.repeat(30_000) })])).Sheets.Reviews)
    expect(String(row!.Text)).toMatch(/^(?:👩){16383}…$/u)
  })

  it('refuses more rows than Excel opens', async () => {
    const writing = writeXlsx({ ...sourceOf(SET, []), count: 1_048_576 }, REAL)
    await expect(writing.next()).rejects.toMatchObject({ key: 'tooManyRows' })
  })
})
