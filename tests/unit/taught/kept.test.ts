import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { TaughtReader } from '../../../lib/sites/taught/reader.ts'

Object.assign(globalThis, { browser: { runtime: { id: 'trede' }, storage: fakeBrowser.storage } })
const kept = await import('../../../lib/taught/kept.ts')

const NOW = new Date('2026-03-01T12:00:00Z')
const readerOf = (id: string, path = '/') => ({ id, hosts: [id], paths: [path] }) as unknown as TaughtReader

beforeEach(() => fakeBrowser.reset())

it('keeps one reader a host, by host, and gives back what had to go', async () => {
  expect(await kept.keepReaders([readerOf('b.example'), readerOf('a.example')], NOW)).toEqual([])
  const [gone] = await kept.keepReaders([readerOf('b.example', '/new')], NOW)
  expect(gone?.reader.paths).toEqual(['/'])
  const now = await kept.keptReaders()
  expect(now.map(({ reader }) => [reader.id, reader.paths[0]])).toEqual([
    ['a.example', '/'],
    ['b.example', '/new'],
  ])
})

it('puts back what was forgotten, with its day', async () => {
  await kept.keepReaders([readerOf('a.example')], NOW)
  const gone = await kept.forgetReaders(['a.example', 'c.example'])
  expect(await kept.keptReaders()).toEqual([])
  await kept.putBack(gone)
  expect((await kept.keptReaders())[0]?.since).toBe(NOW.toISOString())
})

it('remembers how much was read apart from the readers, and tells of each change', async () => {
  const changed = vi.fn()
  const end = kept.onKeptChange(changed)
  await kept.noteRead('a.example', 12, NOW)
  await kept.noteRead('b.example', 3, NOW)
  await kept.noteRead('a.example', 14, NOW)
  expect(await kept.readsSoFar()).toMatchObject({ 'a.example': { count: 14 }, 'b.example': { count: 3 } })
  expect(await kept.keptReaders()).toEqual([])
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(3))
  end()
})
