import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { open, prepare } from '../../../../components/dashboard/import/read.ts'
import { THEME_IDS } from '../../../../lib/model/themes.ts'
import { exported, markOn, PSEUDONYMS, REAL, storedOf, textsOf } from '../../exchange/samples.ts'

const NOW = new Date('2026-12-01T00:00:00Z')
const OTHER = 'Naam,Recensie,Sterren\r\nWies,Vriendelijk geholpen aan de balie.,5\r\n'

it.each([
  ['of another tool', 'set.csv', async () => OTHER, null],
  ['of its own as CSV', 'set.csv', () => exported('csv', [storedOf()], REAL), 'undated'],
  [
    'of its own as Excel, names hidden',
    'set.xlsx',
    () => exported('xlsx', [storedOf()], PSEUDONYMS),
    'undated',
  ],
])('a table %s tells whether known reviews stay as they are', async (_what, name, made, leavesKnown) => {
  const opened = await open(new File([await made()], name), NOW, undefined)
  if (opened.found.kind !== 'table') throw new Error('no table')
  const table = { ...opened.found.guess, placeName: 'Balie', scale: null }
  expect((await prepare(opened, table, NOW)).incoming.leavesKnown).toBe(leavesKnown)
})

it.each(['en', 'nl'] as const)('notes and marks come back from a workbook: %s', async (language) => {
  const item = storedOf({ id: 'maps:r7', text: 'Te laat. Heel vriendelijk, maar weer te laat, Te laat.' })
  const moment = '2026-11-03T09:00:00.000Z'
  const made = { author: 'Wim', created: moment, modified: '2026-11-04T10:20:30.000Z' }
  item.annotation = {
    id: 'maps:r7#review',
    reviewId: 'maps:r7',
    level: 0,
    note: '=1+1',
    tags: ['a', 'b'],
    ...made,
  }
  const kinds = ['praise', 'complaint', 'note', 'not-complaint'] as const
  item.marks = THEME_IDS.map((theme, at) =>
    markOn(item, 'vriendelijk', { id: `maps:r7#${at}`, theme, kind: kinds[at % 4]!, level: null, ...made }),
  )
  const last = item.review.text.lastIndexOf('Te laat')
  const second = markOn(item, 'Te laat', { id: 'maps:r7#second', theme: null, tags: ['x'], note: 'Weer' })
  item.marks.push({
    ...second,
    position: { start: last, end: last + 7 },
    quote: { exact: 'Te laat', prefix: item.review.text.slice(last - 32, last), suffix: '.' },
  })
  const file = await exported('xlsx', [storedOf(), item], { ...REAL, language, texts: textsOf(language) })
  const opened = await open(new File([file], 'set.xlsx'), NOW, undefined)
  if (opened.found.kind !== 'table') throw new Error('no table')
  const { incoming, faults } = await prepare(
    opened,
    { ...opened.found.guess, placeName: '', scale: null },
    NOW,
  )
  expect(faults).toEqual([])
  expect(incoming.items[0]).toMatchObject({ annotation: null, marks: [] })
  expect(incoming.items[1]!.annotation).toEqual(item.annotation)
  expect(incoming.items[1]!.marks).toEqual(item.marks)
})

it('a note of a workbook that fits none of its reviews is left out and told', async () => {
  const item = storedOf({ id: 'maps:r7' })
  item.marks = [markOn(item, 'drie weken', { id: 'maps:r8#1' })]
  const opened = await open(new File([await exported('xlsx', [item], REAL)], 'set.xlsx'), NOW, undefined)
  if (opened.found.kind !== 'table') throw new Error('no table')
  const { incoming, faults } = await prepare(
    opened,
    { ...opened.found.guess, placeName: '', scale: null },
    NOW,
  )
  expect(incoming.items[0]!.marks).toEqual([])
  expect(faults).toMatchObject([{ at: 'maps:r8#1', key: 'target' }])
})
