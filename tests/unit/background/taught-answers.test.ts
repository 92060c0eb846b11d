import { beforeEach, expect, it, vi } from 'vitest'
import type { TaughtReader } from '../../../lib/sites/taught/reader.ts'
import type { KeptReader } from '../../../lib/taught/kept.ts'

const world = vi.hoisted(() => ({ kept: [] as KeptReader[], told: [] as number[], allowed: false }))
vi.mock('../../../lib/taught/kept.ts', () => ({
  keptReaders: async () => world.kept,
  keepReaders: async (readers: TaughtReader[], now: Date) => {
    world.kept = readers.map((reader) => ({ reader, since: now.toISOString() }))
    return []
  },
  noteRead: async () => undefined,
}))
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: async () => world.allowed },
    tabs: {
      query: async () => [{ id: 1 }, { id: 2 }, {}],
      sendMessage: async (tabId: number) => {
        world.told.push(tabId)
        if (tabId === 1) throw new Error('Receiving end does not exist.')
        return null
      },
    },
  },
}))

const { taughtAnswers } = await import('../../../lib/background/taught-answers.ts')

const READER: TaughtReader = {
  id: 'inn.example',
  name: 'inn.example',
  hosts: ['inn.example'],
  paths: ['/'],
  place: { ids: ['^([^?#]+)'], name: ['h1'] },
  expects: [],
  templates: [
    { generation: 'x', card: ['main > div'], author: [], rating: [], scale: 5, date: [], text: ['p'] },
  ],
}
const FROM = { tabId: 7, url: 'https://inn.example/guests' }

beforeEach(() => {
  world.kept = []
  world.told = []
})

it.each([true, false])(
  'keeps what a page teaches, tells all tabs, and says whether the host is allowed: %s',
  async (allowed) => {
    world.allowed = allowed
    expect(await taughtAnswers['taught.keep'](READER, FROM)).toEqual({ allowed })
    expect(world.kept.map(({ reader }) => reader)).toEqual([READER])
    expect(world.told).toEqual([1, 2])
  },
)

it.each([
  ['another host', READER, 'https://bank.example/'],
  ['no page', READER, null],
  ['a file', READER, 'file:///tmp/x.html'],
  ['a reader that is none', { ...READER, templates: [] }, FROM.url],
])('keeps nothing from %s', async (_, reader, url) => {
  await expect(
    (async () => taughtAnswers['taught.keep'](reader as TaughtReader, { tabId: 7, url }))(),
  ).rejects.toThrow()
  expect(world.kept).toEqual([])
})

it('gives a page the readers of its host alone', async () => {
  world.kept = ['inn.example', 'other.example'].map((id) => ({
    reader: { ...READER, id, hosts: [id] },
    since: '2026-03-01T12:00:00Z',
  }))
  expect((await taughtAnswers['taught.of']('inn.example', FROM)).map(({ id }) => id)).toEqual(['inn.example'])
  expect(await taughtAnswers['taught.of']('deep.inn.example', FROM)).toEqual([])
})
