import { readFileSync } from 'node:fs'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { openTrede, VERSIONS } from '../../../lib/store/db.ts'
import { ERROR_KEYS, errorKeyOf, StoreError } from '../../../lib/store/errors.ts'
import { freshDisk } from './samples.ts'

let disk: IDBFactory

beforeEach(() => {
  disk = freshDisk()
})

describe('errorKeyOf', () => {
  it.each([
    ['full', new DOMException('', 'QuotaExceededError')],
    ['full', new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError'))],
    ['full', new Dexie.BulkError('2 of 5', [new DOMException('', 'QuotaExceededError')])],
    ['newer', new Dexie.OpenFailedError('open', new StoreError('newer'))],
    ['setGone', new StoreError('setGone')],
    ['unavailable', new Dexie.MissingAPIError()],
    ['unavailable', new DOMException('', 'InvalidStateError')],
    ['unknown', new TypeError('x is undefined')],
    ['unknown', 'thrown text'],
    ['unknown', null],
  ])('%s', (key, error) => {
    expect(errorKeyOf(error)).toBe(key)
  })

  it('has an end even where an error is its own cause', () => {
    const error = new Error('round')
    error.cause = error
    expect(errorKeyOf(error)).toBe('unknown')
  })
})

describe('a database that cannot be opened', () => {
  it('is left alone when a newer version made it', async () => {
    const future = new Dexie('trede')
    future.version(VERSIONS.length + 1).stores({
      ...Object.assign({}, ...VERSIONS.map(({ tables }) => tables)),
      moods: 'id',
    })
    await future.open()
    future.close()
    const db = openTrede('trede')
    expect(await db.reviews.count().catch(errorKeyOf)).toBe('newer')
    expect(
      await db.sets
        .add({ id: 's', name: 'x', created: '', modified: '', archived: null, salt: '' })
        .catch(errorKeyOf),
    ).toBe('newer')
    await future.open()
    expect(await future.table('sets').count()).toBe(0)
    expect(future.verno).toBe(VERSIONS.length + 1)
  })

  it('says so when another window keeps an older one open', async () => {
    const other = await new Promise<IDBDatabase>((resolve) => {
      const request = disk.open('trede', 1)
      request.onsuccess = () => resolve(request.result)
    })
    const db = openTrede('trede')
    expect(await db.reviews.count().catch(errorKeyOf)).toBe('blocked')
    other.close()
    await new Promise((resolve) => setTimeout(resolve))
    expect(await db.reviews.count()).toBe(0)
  })

  it('says so when the browser has no storage', async () => {
    const broken = new IDBFactory()
    broken.open = () => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError')
    }
    Dexie.dependencies.indexedDB = broken
    expect(await openTrede('trede').reviews.count().catch(errorKeyOf)).toBe('unavailable')
  })
})

it.each(['en', 'nl'])('each error has its sentence in %s', (language) => {
  const texts = readFileSync(new URL(`../../../lib/locales/${language}.yml`, import.meta.url), 'utf8')
  const block = /^error:\n((?: {2}.*\n?)+)/m.exec(texts)?.[1] ?? ''
  for (const key of ERROR_KEYS) expect(block).toMatch(new RegExp(`^  ${key}: .{20,}`, 'm'))
})
