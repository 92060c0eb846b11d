import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { open, prepare } from '../../../../components/dashboard/import/read.ts'
import { exported, PSEUDONYMS, REAL, storedOf } from '../../exchange/samples.ts'

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
