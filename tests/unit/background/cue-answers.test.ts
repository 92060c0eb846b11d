import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answers } from '../../../lib/background/answers.ts'

import { recheck } from '../../../lib/background/recheck.ts'
import type { ReviewItem } from '../../../lib/model/item.ts'
import type { LevelId } from '../../../lib/model/ladder.ts'
import { changeOf } from '../../../lib/model/own-cue.ts'
import { annotate } from '../../../lib/store/annotations.ts'
import { collect } from '../../../lib/store/collect.ts'
import { changeCues, listCues, replaceCues } from '../../../lib/store/cues.ts'
import { trede } from '../../../lib/store/db.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { OTHERS, QUEUES } from '../learn/samples.ts'
import { plainItem } from '../store/samples.ts'

const kept = vi.hoisted(() => new Map<string, unknown>())
const sent = vi.hoisted(() => vi.fn(async (_message: unknown): Promise<null> => null))
const manifest = vi.hoisted(() => ({ version: '1.0.0' }))
const tabs = vi.hoisted(() => ({
  query: vi.fn(async () => [{ id: 3 }]),
  sendMessage: vi.fn(async (_tabId: number, _message: unknown) => null),
}))
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getManifest: () => manifest, sendMessage: sent },
    storage: {
      local: {
        get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value)
        },
        remove: async (key: string) => kept.delete(key),
      },
    },
    tabs,
  },
}))

// The first reading in a process prepares the lexicon.
vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 })

const NOW = new Date('2026-11-24T10:00:00Z')
const TAB = { tabId: 7, url: 'https://www.google.com/maps' }
const WRITER = { author: '', now: NOW }
const items = [...QUEUES, ...OTHERS].map((text, n) => plainItem(n, { text, rating: null, lang: null }))

/** The levels in the store once all reviews have the verdict of the classifier in force. */
async function levels(): Promise<LevelId[]> {
  await vi.waitFor(async () => expect((await answers['recheck.state'](undefined, TAB)).stale).toBe(0), 20_000)
  return Promise.all(items.map(async ({ review }) => (await trede.reviews.get(review.id))!.verdict.level))
}
const correct = (item: ReviewItem, level: LevelId) => annotate(item, { level }, WRITER)
const cuesOnDisk = async () => JSON.stringify(await listCues())

beforeEach(async () => {
  // What is still going on from the test before finds nothing more to do.
  await vi.waitFor(async () => expect((await answers['recheck.state'](undefined, TAB)).stale).toBe(0), 20_000)
  await Promise.all(trede.tables.map((table) => table.clear()))
  kept.clear()
  manifest.version = '1.0.0'
  const { id } = await createSet('Proef', NOW)
  await collect(id, items, NOW)
})

describe('stored reviews', () => {
  it('get the verdict of the classifier, whatever a page said of them', async () => {
    expect((await trede.reviews.toArray()).map(({ verdict }) => verdict.level)).toEqual(items.map(() => 0))
    expect((await levels()).slice(0, 4)).toEqual([2, 2, 2, 2])
  })

  it('get another one when the cues change, and the former one when that is undone', async () => {
    const before = await levels()
    const step = await changeCues(
      changeOf({ mute: ['vies'], add: [{ lang: 'nl', line: 'lange wachttijd | +3 | max=5', theme: null }] }),
      NOW,
    )
    await answers['cues.changed'](undefined, TAB)
    expect(await levels()).not.toEqual(before)
    await replaceCues(step.before)
    await answers['cues.changed'](undefined, TAB)
    expect(await levels()).toEqual(before)
  })

  it('are looked at again after an update of the program', async () => {
    await levels()
    manifest.version = '1.0.1'
    const { stale, of } = await answers['recheck.state'](undefined, TAB)
    expect([stale, of]).toEqual([items.length, items.length])
    await levels()
    const stamps = new Set((await trede.reviews.toArray()).map(({ classifiedBy }) => classifiedBy))
    expect([...stamps]).toEqual([expect.stringMatching(/^1\.0\.1\+/)])
  })

  it('wait when the user stops it, say so, and go on when the user wants it', async () => {
    await levels()
    await recheck()
    await changeCues(changeOf({ mute: ['vies'] }), NOW)
    await answers['recheck.run'](false, TAB)
    await answers['cues.changed'](undefined, TAB)
    await recheck()
    const stopped = await answers['recheck.state'](undefined, TAB)
    expect(stopped).toEqual({ stale: items.length, of: items.length, stopped: true })
    await answers['recheck.run'](true, TAB)
    await levels()
  })

  it('do not wait any more when the cues change again', async () => {
    await levels()
    await recheck()
    await answers['recheck.run'](false, TAB)
    await changeCues(changeOf({ mute: ['vies'] }), NOW)
    await answers['cues.changed'](undefined, TAB)
    await levels()
  })
})

it('a change is told to the pages, which ask with the new cues', async () => {
  const asked = [{ text: QUEUES[2]!, rating: null, lang: null }]
  const [before] = await answers['reviews.classify'](asked, TAB)
  tabs.sendMessage.mockClear()
  await changeCues(
    changeOf({ add: [{ lang: 'nl', line: 'lange wachttijd | +3 | max=5', theme: null }] }),
    NOW,
  )
  await answers['cues.changed'](undefined, TAB)
  await vi.waitFor(() =>
    expect(tabs.sendMessage).toHaveBeenCalledWith(3, { trede: 'verdicts.changed', data: undefined }),
  )
  const [after] = await answers['reviews.classify'](asked, TAB)
  expect(after!.level).toBeGreaterThan(before!.level)
})

describe('a proposal', () => {
  it('comes from three corrections, shows what it changes, and can be undone byte for byte', async () => {
    await levels()
    expect(await answers['cues.propose'](undefined, TAB)).toBeNull()
    for (const item of items.slice(0, 3)) await correct(item, 3)
    const proposed = await answers['cues.propose'](undefined, TAB)
    expect(proposed).toMatchObject({ words: 'lange wachttijd', repaired: 3, effect: { of: 9, moved: 4 } })
    expect(proposed!.effect.shown).toHaveLength(4)
    expect(proposed!.effect.shown[0]).toMatchObject({
      place: 'Fietsenmakerij Het Rad',
      before: 2,
      after: 3,
      own: 3,
    })
    for (const { wording, spans } of proposed!.effect.shown)
      expect(spans.map(({ start, end }) => wording.slice(start, end).toLowerCase())).toEqual([
        'lange wachttijd',
      ])

    const disk = await cuesOnDisk()
    const before = await levels()
    const step = await changeCues(proposed!.change, NOW)
    await answers['cues.changed'](undefined, TAB)
    expect((await levels()).slice(0, 4)).toEqual([3, 3, 3, 3])
    expect(await answers['cues.propose'](undefined, TAB)).toBeNull()
    await replaceCues(step.before)
    await answers['cues.changed'](undefined, TAB)
    expect(await levels()).toEqual(before)
    expect(await cuesOnDisk()).toBe(disk)
  })

  it('does not come back once it was declined', async () => {
    for (const item of items.slice(0, 3)) await correct(item, 3)
    const proposed = await answers['cues.propose'](undefined, TAB)
    await answers['cues.decline'](proposed!.key, TAB)
    expect((await answers['cues.propose'](undefined, TAB))?.words).not.toBe('lange wachttijd')
  })
})

describe('a change that is only tried', () => {
  const change = changeOf({ add: [{ lang: 'nl', line: 'lange wachttijd | +3 | max=5', theme: null }] })

  it('tells its effect and changes nothing', async () => {
    const before = await levels()
    const effect = await answers['cues.effect']({ job: 'a', change }, TAB)
    expect(effect!.of).toBe(9)
    expect(effect!.moved).toBeGreaterThanOrEqual(3)
    expect(effect!.shown.every(({ wording }) => /lange wachttijd/i.test(wording))).toBe(true)
    expect(await levels()).toEqual(before)
    expect(await listCues()).toEqual([])
  })

  it('gives the verdict on a text', async () => {
    const verdict = await answers['cues.try']({ text: QUEUES[0]!, change }, TAB)
    expect(verdict.evidence.some(({ cue, sign }) => cue === 'lange wachttijd' && sign === '+')).toBe(true)
  })

  it('tells nothing once its job was stopped', async () => {
    const asked = answers['cues.effect']({ job: 'b', change }, TAB)
    await answers['work.stop']('b', TAB)
    expect(await asked).toBeNull()
  })

  it.each([
    ['no change', { job: 'a', change: null }],
    ['a theme that is none', { job: 'a', change: { ...change, add: [{ ...change.add[0], theme: 'x' }] } }],
    ['no job', { change }],
  ])('is refused with %s', async (_, lie) => {
    await expect(answers['cues.effect'](lie as never, TAB)).rejects.toMatchObject({ key: 'invalid' })
  })
})
