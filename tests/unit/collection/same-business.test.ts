import { expect, it } from 'vitest'
import { likenesses, nameKeys } from '../../../lib/collection/same-business.ts'
import { finished } from '../../../lib/insight/tally.ts'
import { PLACE } from '../store/samples.ts'

const place = (id: string, name: string, address: string | null = null, site = 'maps') => ({
  ...PLACE,
  id: `${site}:${id}`,
  site,
  name,
  address,
})
const pairs = (...places: ReturnType<typeof place>[]) => finished(likenesses(places, () => null)).length

it.each([
  ['a firm and its domain', place('1', 'Het Rad'), place('2', 'hetrad.example', null, 'trustpilot'), 1],
  ['a name and its domain', place('1', 'Rijwielhuis Van Veen'), place('2', 'www.rijwielhuisvanveen.nl'), 1],
  ['a legal form', place('1', 'Van Veen Fietsen B.V.'), place('2', 'Van Veen Fietsen'), 1],
  ['another spelling', place('1', 'Café Lantaarn'), place('2', 'Cafe de Lantaren'), 1],
  [
    'one door and a longer name',
    place('1', 'Bistro Kade', 'Kade 4, Zutphen'),
    place('2', 'Kade', 'Kade 4 7201'),
    1,
  ],
  ['a chain at two doors', place('1', 'Bakker Bol', 'Kade 4'), place('2', 'Bakker Bol', 'Markt 1'), 0],
  ['two firms', place('1', 'Fietsenmakerij Het Rad'), place('2', 'Bakkerij Bol'), 0],
  ['one door and two firms', place('1', 'Het Rad', 'Kade 4'), place('2', 'Bol', 'Kade 4'), 0],
  ['names of nothing', place('1', 'B.V.'), place('2', '…'), 0],
])('%s', (_what, a, b, count) => {
  expect(pairs(a, b)).toBe(count)
  expect(pairs(b, a)).toBe(count)
})

it('leaves out what is joined already', () => {
  const [a, b] = [place('1', 'Van Veen'), place('2', 'Van Veen', null, 'trustpilot')]
  expect(finished(likenesses([a, b], () => 'b1'))).toEqual([])
  expect(finished(likenesses([a, b], (id) => (id === a.id ? 'b1' : null)))).toHaveLength(1)
})

it('takes the name out of a domain, and articles out of a name', () => {
  expect(nameKeys('www.fiets-en-zo.co.uk')).toEqual(['fietsenzo', 'fietszo'])
  expect(nameKeys('De Fiets B.V.')).toEqual(['defiets', 'fiets'])
})
