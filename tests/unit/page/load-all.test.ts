import { describe, expect, it } from 'vitest'
import type { ReviewItem } from '../../../lib/model/item.ts'
import type { LoadWish } from '../../../lib/model/loading.ts'
import { type Ground, LoadAll } from '../../../lib/page/load-all/load-all.ts'
import type { PageReading } from '../../../lib/sites/types.ts'
import { itemOf, PLACE } from '../components/fixtures.ts'

const WISH: LoadWish = { limit: 500, setId: null, pace: [0, 0] }

/** A page in memory: what it shows, and what each action makes of it. */
class FakePage implements Ground {
  shown: ReviewItem[] = []
  placeId = PLACE.id
  sent: string[] = []
  done: string[] = []
  onScroll: () => void = () => undefined
  /** False where there is no next page. */
  onTurn = () => false
  readonly hands = {
    openOne: (_: PageReading, wanted: (id: string) => boolean) => {
      const at = this.shown.findIndex(({ review }) => review.truncated && wanted(review.id))
      if (at < 0) return false
      this.done.push(`open ${this.shown[at]!.review.id}`)
      const { review } = this.shown[at]!
      this.shown[at] = itemOf(review.id.slice(5), { truncated: false, text: 'The whole text.' })
      return true
    },
    scroll: () => {
      this.done.push('scroll')
      this.onScroll()
    },
    turn: () => {
      this.done.push('turn')
      return this.onTurn()
    },
  }
  async look() {
    const place = { ...PLACE, id: this.placeId }
    const reading = {
      place,
      site: 'maps',
      reader: 'adapter',
      found: [],
      unseen: [],
      generation: null,
    } as const
    return { reading: reading as unknown as PageReading, items: [...this.shown] }
  }
  async collect(_setId: string, items: ReviewItem[]) {
    this.sent.push(...items.map(({ review }) => `${review.id} ${review.truncated ? 'cut' : 'whole'}`))
    return items.length
  }
  constructor() {
    this.look = this.look.bind(this)
    this.collect = this.collect.bind(this)
  }
}

const some = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => itemOf(String(from + i)))

async function run(page: FakePage, wish: Partial<LoadWish> = {}) {
  const load = new LoadAll(page, { ...WISH, ...wish }, PLACE.id)
  await load.run()
  return load
}

describe('load all', () => {
  it('scrolls until nothing more comes', async () => {
    const page = new FakePage()
    page.shown = some(0, 10)
    page.onScroll = () => {
      if (page.shown.length < 35) page.shown.push(...some(page.shown.length, page.shown.length + 5))
    }
    const load = await run(page)
    expect(load.state()).toMatchObject({ loaded: 35, of: 340, end: 'end', added: 0 })
  })

  it('stops at the limit and takes no review beyond it', async () => {
    const page = new FakePage()
    page.shown = some(0, 10)
    page.onScroll = () => void page.shown.push(...some(page.shown.length, page.shown.length + 10))
    const load = await run(page, { limit: 25, setId: 's' })
    expect(load.state()).toMatchObject({ loaded: 25, of: 25, end: 'limit', added: 25 })
    expect(page.sent.length).toBe(25)
  })

  it('opens cut reviews before it goes on, and stores the whole text', async () => {
    const page = new FakePage()
    page.shown = [itemOf('a'), itemOf('b', { truncated: true, text: 'The …' })]
    await run(page, { setId: 's' })
    expect(page.done[0]).toBe('open maps:b')
    expect(page.sent).toEqual(['maps:a whole', 'maps:b cut', 'maps:b whole'])
  })

  it('keeps the reviews of pages that were put away, and asks for each page once', async () => {
    const page = new FakePage()
    let at = 0
    let late = 0
    page.shown = some(0, 5)
    page.onTurn = () => {
      if (at === 3) return false
      at++
      // The next page takes a while.
      late = 2
      return true
    }
    page.onScroll = () => {
      if (late > 0 && --late === 0) page.shown = some(at * 5, at * 5 + 5)
    }
    const load = await run(page)
    expect(load.items.map(({ review }) => review.id)).toEqual(some(0, 20).map(({ review }) => review.id))
    expect(load.state()).toMatchObject({ loaded: 20, end: 'end' })
  })

  it('does not turn pages for ever where they bring nothing new', async () => {
    const page = new FakePage()
    page.shown = some(0, 5)
    page.onTurn = () => {
      page.shown = page.shown.toReversed()
      return true
    }
    expect((await run(page)).state().end).toBe('end')
    expect(page.done.filter((what) => what === 'turn').length).toBeLessThan(8)
  })

  it('ends on another place and takes nothing of it', async () => {
    const page = new FakePage()
    page.shown = some(0, 5)
    page.onScroll = () => {
      page.placeId = 'maps:elsewhere'
      page.shown = some(50, 60)
    }
    const load = await run(page)
    expect(load.state()).toMatchObject({ loaded: 5, end: 'navigated' })
  })

  it('goes on in another order, each review once', async () => {
    const page = new FakePage()
    const all = some(0, 60)
    page.shown = all.slice(0, 40)
    let order = all
    page.onScroll = () => {
      if (order === all) {
        order = all.toReversed()
        page.shown = order.slice(0, 5)
      } else page.shown = order.slice(0, page.shown.length + 5)
    }
    expect((await run(page)).state()).toMatchObject({ loaded: 60, end: 'end' })
  })

  it.each(['stopped', 'hidden'] as const)('ends at once when it is %s', async (why) => {
    const page = new FakePage()
    page.shown = some(0, 5)
    const load = new LoadAll(page, { ...WISH, pace: [60_000, 60_000] }, PLACE.id)
    const running = load.run()
    await new Promise((resolve) => setTimeout(resolve, 5))
    load.stop(why)
    await running
    expect(load.state()).toMatchObject({ loaded: 5, end: why })
  })

  it('says what went wrong when the store refuses', async () => {
    const page = new FakePage()
    page.shown = some(0, 5)
    page.collect = async () => {
      throw new Error('The disk is full.')
    }
    expect((await run(page, { setId: 's' })).state()).toMatchObject({
      end: 'failed',
      trouble: 'The disk is full.',
    })
  })
})
