import { beforeEach, expect, it } from 'vitest'
import type { LevelId } from '../../../lib/model/ladder.ts'
import { collect } from '../../../lib/store/collect.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { refreshSome, staleness } from '../../../lib/store/verdicts.ts'
import { freshDisk, plainItem, UNRATED } from './samples.ts'

const NOW = new Date('2026-11-24T10:00:00Z')
const levelled = (level: LevelId) => () => ({ ...UNRATED, level, reason: null })

let db: TredeDb
let setId: string
beforeEach(async () => {
  freshDisk()
  db = openTrede('trede')
  setId = (await createSet('Proef', NOW, db)).id
  await collect(
    setId,
    [1, 2, 3, 4, 5].map((n) => plainItem(n)),
    NOW,
    db,
  )
})

it('holds each collected review for stale until it was looked at', async () => {
  expect(await staleness('one', db)).toEqual({ stale: 5, of: 5 })
  expect(await refreshSome('one', levelled(4), 3, db)).toBe(3)
  expect(await staleness('one', db)).toEqual({ stale: 2, of: 5 })
  expect(await refreshSome('one', levelled(4), 3, db)).toBe(2)
  expect(await refreshSome('one', levelled(4), 3, db)).toBe(0)
  expect((await db.reviews.toArray()).map(({ verdict }) => verdict.level)).toEqual([4, 4, 4, 4, 4])
})

it('holds all of them for stale when the classifier is another one', async () => {
  await refreshSome('one', levelled(4), 10, db)
  expect(await staleness('two', db)).toEqual({ stale: 5, of: 5 })
})

it('looks again at a review that was read again, since what it stands on may have changed', async () => {
  await refreshSome('one', levelled(4), 10, db)
  await collect(setId, [plainItem(2)], NOW, db)
  expect(await staleness('one', db)).toEqual({ stale: 1, of: 5 })
})

it('changes nothing when the classifier fails', async () => {
  const failing = () => {
    throw new Error('no')
  }
  await expect(refreshSome('one', failing, 3, db)).rejects.toThrow('no')
  expect(await staleness('one', db)).toEqual({ stale: 5, of: 5 })
})
