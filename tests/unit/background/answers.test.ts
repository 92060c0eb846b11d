import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answers } from '../../../lib/background/answers.ts'
import type { ReviewItem } from '../../../lib/model/item.ts'
import { trede } from '../../../lib/store/db.ts'
import { errorKeyOf } from '../../../lib/store/errors.ts'
import { createSet } from '../../../lib/store/sets.ts'
import { itemOf, PLACE, plainItem, reviewOf, UNRATED, verdictOf } from '../store/samples.ts'

const action = vi.hoisted(() => ({
  setBadgeText: vi.fn(async (_of: { tabId: number; text: string }) => undefined),
  setBadgeBackgroundColor: vi.fn(async () => undefined),
  setBadgeTextColor: vi.fn(async () => undefined),
}))
const tabs = vi.hoisted(() => ({
  query: vi.fn(async () => [{ id: 3 }, { id: 4 }, {}]),
  sendMessage: vi.fn(async (tabId: number, _message: unknown) => {
    if (tabId === 3) throw new Error('Receiving end does not exist')
    return null
  }),
}))
const kept = vi.hoisted(() => ({ author: '' }))
const storage = vi.hoisted(() => ({ local: { get: async () => kept } }))
// Stored reviews get their verdicts in a time of their own.
vi.mock('../../../lib/background/recheck.ts', () => ({ recheck: vi.fn() }))
vi.mock('wxt/browser', () => ({
  browser: { action, runtime: { getManifest: () => ({ version: '1.0.0' }) }, storage, tabs },
}))

const TAB = { tabId: 7, url: 'https://www.google.com/maps' }

beforeEach(async () => {
  await trede.delete()
  await trede.open()
  action.setBadgeText.mockClear()
})

describe('annotation.level', () => {
  it('stores the level and the review, and tells it to who asks', async () => {
    const annotation = await answers['annotation.level']({ item: itemOf(), level: 5 }, TAB)
    expect(annotation).toMatchObject({ reviewId: 'maps:r1', level: 5, note: '', tags: [] })
    expect(await answers['annotations.of'](['maps:r1', 'maps:r2'], TAB)).toEqual([annotation])
    expect(await trede.reviews.get('maps:r1')).toMatchObject(reviewOf())
  })

  it('tells each tab, also where one has no reader', async () => {
    tabs.sendMessage.mockClear()
    const told = await answers['annotation.level']({ item: itemOf(), level: 2 }, TAB)
    const message = { trede: 'annotations.changed', data: [told] }
    await vi.waitFor(() =>
      expect(tabs.sendMessage.mock.calls).toEqual([
        [3, message],
        [4, message],
      ]),
    )
  })

  it('has the name that the user chose', async () => {
    kept.author = 'Noor'
    expect(await answers['annotation.level']({ item: itemOf(), level: 5 }, TAB)).toMatchObject({
      author: 'Noor',
    })
    kept.author = 'Sam'
    expect(await answers['annotation.level']({ item: itemOf(), level: 4 }, TAB)).toMatchObject({
      author: 'Noor',
    })
    kept.author = ''
  })

  it('takes the level back, and with it what nothing else holds', async () => {
    await answers['annotation.level']({ item: itemOf(), level: 5 }, TAB)
    expect(await answers['annotation.level']({ item: itemOf(), level: null }, TAB)).toMatchObject({
      level: null,
    })
    expect(await answers['annotations.of'](['maps:r1'], TAB)).toEqual([])
    expect(await trede.reviews.count()).toBe(0)
  })

  const span = { start: 0, end: 400 }
  const [phrase] = verdictOf().evidence
  const lies: [string, unknown][] = [
    ['nothing', null],
    ['a level above six', { item: itemOf(), level: 7 }],
    ['a level as text', { item: itemOf(), level: '5' }],
    ['no item', { level: 5 }],
    ['a link that runs', { item: itemOf({ link: 'javascript:alert(1)' }), level: 5 }],
    [
      'a place behind a link that runs',
      { item: { ...itemOf(), place: { ...PLACE, url: 'data:text/html,x' } }, level: 5 },
    ],
    ['a text without end', { item: plainItem(1, { text: 'a'.repeat(100_001) }), level: 5 }],
    ['an id that is an object', { item: { ...itemOf(), review: { ...reviewOf(), id: {} } }, level: 5 }],
    ['a review of another place', { item: itemOf({ placeId: 'maps:other' }), level: 5 }],
    ['a review of another site', { item: itemOf({ site: 'trustpilot' }), level: 5 }],
    ['an id of another site', { item: itemOf({ id: 'trustpilot:r1' }), level: 5 }],
    ['a date that is none', { item: itemOf({ date: { raw: '', iso: '<b>', precision: 'day' } }), level: 5 }],
    [
      'a rating that is no number',
      { item: itemOf({ rating: { value: Number.NaN, scale: 5, raw: '' } }), level: 5 },
    ],
    ['words that are not in the review', { item: itemOf({}, verdictOf({ complaints: [span] })), level: 5 }],
    [
      'a phrase that the review does not have',
      {
        item: itemOf({}, verdictOf({ evidence: [{ ...phrase!, text: 'Het was er vies, zeggen ze!!' }] })),
        level: 5,
      },
    ],
    [
      'a theme that is none',
      { item: itemOf({}, { ...UNRATED, themes: [{ theme: 'evil', sign: '+' }] } as never), level: 5 },
    ],
    [
      'a phrase too few',
      { item: itemOf({}, { ...UNRATED, without: { up: { level: 4, without: 0 }, down: null } }), level: 5 },
    ],
  ]
  it.each(lies)('refuses %s and stores nothing', async (_name, data) => {
    const asked = async () => answers['annotation.level'](data as { item: ReviewItem; level: 5 }, TAB)
    expect(await asked().catch(errorKeyOf)).toBe('invalid')
    expect(await trede.reviews.count()).toBe(0)
    expect(await trede.annotations.count()).toBe(0)
  })

  it('stores none of the fields that a review does not have', async () => {
    const item = { ...itemOf(), review: { ...reviewOf(), cookie: 'secret' } }
    await answers['annotation.level']({ item, level: 1 }, TAB)
    expect(await trede.reviews.get('maps:r1')).not.toHaveProperty('cookie')
  })
})

describe('annotation.patch', () => {
  it('changes only what it names', async () => {
    await answers['annotation.level']({ item: itemOf(), level: 5 }, TAB)
    const patch = { note: 'bellen', tags: [' wachten', 'wachten', '', 'fiets '] }
    expect(await answers['annotation.patch']({ item: itemOf(), patch }, TAB)).toMatchObject({
      level: 5,
      note: 'bellen',
      tags: ['wachten', 'fiets'],
    })
  })

  it.each([[null], [{ note: 5 }], [{ tags: 'wachten' }], [{ level: -1 }]])('refuses %j', async (patch) => {
    const asked = async () => answers['annotation.patch']({ item: itemOf(), patch } as never, TAB)
    expect(await asked().catch(errorKeyOf)).toBe('invalid')
    expect(await trede.annotations.count()).toBe(0)
  })
})

describe('page.changed', () => {
  it.each([
    [0, ''],
    [12, '12'],
    [999, '999'],
    [4210, '999+'],
  ])('%i reviews stand on the button as "%s"', async (read, text) => {
    await answers['page.changed']({ read, complaints: 0 }, TAB)
    expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text })
  })

  it('refuses a count that is none', async () => {
    const asked = async () => answers['page.changed']({ read: '<b>', complaints: 0 } as never, TAB)
    expect(await asked().catch(errorKeyOf)).toBe('invalid')
    expect(action.setBadgeText).not.toHaveBeenCalled()
  })

  it('is no failure when the tab has been closed', async () => {
    action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 7.'))
    expect(await answers['page.changed']({ read: 3, complaints: 0 }, TAB)).toBeNull()
  })
})

describe('reviews.classify', () => {
  const wanted = (text: string) => ({ text, rating: null, lang: null })

  it('gives a verdict for each text, in order', async () => {
    const verdicts = await answers['reviews.classify'](
      [
        wanted('We waited two hours, the waiter insulted us and we left.'),
        wanted(''),
        wanted('De bediening was heel vriendelijk en we hebben heerlijk gegeten.'),
      ],
      TAB,
    )
    expect(verdicts.map(({ lang, reason }) => [lang, reason])).toEqual([
      ['en', null],
      [null, 'empty'],
      ['nl', null],
    ])
    expect(verdicts[0]!.level).toBeLessThan(verdicts[2]!.level)
  })

  it('takes the beginning of a text without end', async () => {
    const [verdict] = await answers['reviews.classify']([wanted('The staff was rude. '.repeat(50_000))], TAB)
    expect(verdict!.level).toBeGreaterThan(0)
    expect(Math.max(...verdict!.evidence.map(({ end }) => end))).toBeLessThanOrEqual(100_000)
  })

  it.each([
    ['no list', null],
    ['a text that is none', [{ text: 7, rating: null, lang: null }]],
    ['a rating that is none', [{ text: 'Fine.', rating: { value: '5', scale: 5 }, lang: null }]],
  ])('refuses %s', async (_name, data) => {
    await expect(async () => answers['reviews.classify'](data as never, TAB)).rejects.toThrow()
  })
})

describe('reviews.collect', () => {
  it('puts reviews into the set and tells how many are new', async () => {
    const { id } = await createSet('Lunchrooms', new Date())
    const more = itemOf({ id: 'maps:r2' })
    expect(await answers['reviews.collect']({ setId: id, items: [itemOf()] }, TAB)).toEqual({ added: 1 })
    expect(await answers['reviews.collect']({ setId: id, items: [itemOf(), more] }, TAB)).toEqual({
      added: 1,
    })
    expect((await trede.members.toArray()).map(({ reviewId }) => reviewId)).toEqual(['maps:r1', 'maps:r2'])
  })

  it.each([
    ['what is no message', 'maps:r1'],
    ['a set without an id', { items: [itemOf()] }],
    ['what is no review', { setId: 'known', items: [{ review: 'no' }] }],
  ])('refuses %s', async (_, data) => {
    const asked = (async () => answers['reviews.collect'](data as never, TAB))()
    expect(errorKeyOf(await asked.catch((error: unknown) => error))).toBe('invalid')
    expect(await trede.reviews.count()).toBe(0)
  })

  it('refuses a set that is gone', async () => {
    const asked = (async () => answers['reviews.collect']({ setId: 'gone', items: [itemOf()] }, TAB))()
    expect(errorKeyOf(await asked.catch((error: unknown) => error))).toBe('setGone')
  })
})
