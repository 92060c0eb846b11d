import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { answers } from '../../../lib/background/answers.ts'
import { trede } from '../../../lib/store/db.ts'
import { errorKeyOf } from '../../../lib/store/errors.ts'
import { itemOf, SAYS } from '../store/samples.ts'

const kept = vi.hoisted(() => ({ author: 'Noor' }))
const tabs = vi.hoisted(() => ({
  query: vi.fn(async () => [{ id: 3 }, { id: 4 }]),
  sendMessage: vi.fn(async (_tabId: number, _message: unknown) => null),
}))
// Stored reviews get their verdicts in a time of their own.
vi.mock('../../../lib/background/recheck.ts', () => ({ recheck: vi.fn() }))
vi.mock('wxt/browser', () => ({ browser: { storage: { local: { get: async () => kept } }, tabs } }))

const TAB = { tabId: 7, url: 'https://www.google.com/maps' }
const add = () => answers['mark.add']({ item: itemOf(), span: { start: 3, end: 13 }, body: SAYS }, TAB)
const told = () => {
  const message = { trede: 'marks.changed', data: { reviewIds: ['maps:r1'] } }
  return vi.waitFor(() =>
    expect(tabs.sendMessage.mock.calls).toEqual([
      [3, message],
      [4, message],
    ]),
  )
}

beforeEach(async () => {
  await trede.delete()
  await trede.open()
  tabs.sendMessage.mockClear()
})

it('stores a mark under the name that the user chose, and tells each tab', async () => {
  const mark = await add()
  expect(mark).toMatchObject({ author: 'Noor', quote: { exact: 'drie weken' } })
  expect(await answers['marks.of'](['maps:r1', 'maps:r2'], TAB)).toEqual([mark])
  await told()
})

it('changes, takes away and brings back, and tells each time', async () => {
  const mark = await add()
  await told()
  tabs.sendMessage.mockClear()
  const changed = await answers['mark.change']({ id: mark.id, body: { kind: 'praise' } }, TAB)
  await told()
  tabs.sendMessage.mockClear()
  const gone = await answers['mark.remove'](mark.id, TAB)
  expect(gone).toEqual(changed)
  expect(await answers['marks.of'](['maps:r1'], TAB)).toEqual([])
  await told()
  tabs.sendMessage.mockClear()
  expect(await answers['mark.restore']({ item: itemOf(), mark: gone }, TAB)).toEqual(changed)
  await told()
})

it.each([
  ['mark.add', null],
  ['mark.add', { item: itemOf(), span: null, body: SAYS }],
  ['mark.add', { item: {}, span: { start: 0, end: 2 }, body: SAYS }],
  ['mark.change', { id: 7, body: {} }],
  ['mark.change', { id: 'maps:r1#1', body: { kind: 'evil' } }],
  ['mark.remove', {}],
  ['mark.restore', { item: itemOf(), mark: { id: 'maps:r1#1' } }],
  ['marks.of', 'maps:r1'],
] as const)('%s refuses %j', async (kind, data) => {
  const asked = async () => answers[kind](data as never, TAB)
  expect(await asked().catch(errorKeyOf)).toBe('invalid')
  expect(await trede.marks.count()).toBe(0)
  expect(tabs.sendMessage).not.toHaveBeenCalled()
})
