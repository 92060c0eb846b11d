// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Nearness } from '../../../lib/page/nearness.ts'

/** Stands in for the browser's observer: the test says what comes into view. */
class Observer {
  static last: Observer
  readonly observed = new Set<Element>()
  readonly #tell: (entries: IntersectionObserverEntry[]) => void
  constructor(tell: (entries: IntersectionObserverEntry[]) => void) {
    this.#tell = tell
    Observer.last = this
  }
  observe(element: Element): void {
    this.observed.add(element)
  }
  unobserve(element: Element): void {
    this.observed.delete(element)
  }
  disconnect(): void {
    this.observed.clear()
  }
  see(target: Element, isIntersecting: boolean, height = 80): void {
    const boundingClientRect = { width: height && 300, height }
    this.#tell([{ target, isIntersecting, boundingClientRect } as unknown as IntersectionObserverEntry])
  }
}

const news = vi.fn()
let ending: AbortController
let nearness: Nearness
let cards: { card: Element; badge: Element }[]

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Observer)
  news.mockReset()
  ending = new AbortController()
  nearness = new Nearness(news, ending.signal)
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

/** Follows so many reviews: `r0`, `r1`, and so on. */
function follow(count: number): void {
  cards = Array.from({ length: count }, (_, index) => {
    const card = document.createElement('article')
    const badge = document.createElement('i')
    card.append(badge)
    document.body.append(card)
    nearness.follow(`r${index}`, card, badge)
    return { card, badge }
  })
}

describe('a short list', () => {
  it('is near as a whole, and there is no news of it', () => {
    follow(150)
    expect(nearness.counts).toBe(false)
    expect(nearness.isNear('r149')).toBe(true)
    Observer.last.see(cards[149]!.card, true)
    expect(news).not.toHaveBeenCalled()
  })
})

describe('a long list', () => {
  it('is near where it can be seen soon, and tells of each change once', () => {
    follow(151)
    const { card } = cards[7]!
    expect(nearness.isNear('r7')).toBe(false)
    Observer.last.see(card, true)
    Observer.last.see(card, true)
    expect(nearness.isNear('r7')).toBe(true)
    expect(nearness.isNear('r8')).toBe(false)
    Observer.last.see(card, false)
    expect(nearness.isNear('r7')).toBe(false)
    expect(news.mock.calls).toEqual([[['r7']], [['r7']]])
  })

  it('knows what it saw while it was short', () => {
    follow(150)
    Observer.last.see(cards[3]!.card, true)
    nearness.follow('one more', document.createElement('p'), document.createElement('i'))
    expect(nearness.isNear('r3')).toBe(true)
    expect(nearness.isNear('r4')).toBe(false)
  })

  it('goes by the badge where a card has no box of its own', () => {
    follow(160)
    const { card, badge } = cards[20]!
    Observer.last.see(card, false, 0)
    expect(Observer.last.observed).toContain(badge)
    Observer.last.see(badge, true)
    expect(nearness.isNear('r20')).toBe(true)
  })

  it('stays near while the site makes its card anew, and hears no more of the old one', () => {
    follow(160)
    const { card: old, badge } = cards[5]!
    Observer.last.see(old, true)
    nearness.follow('r5', document.createElement('article'), badge)
    expect(nearness.isNear('r5')).toBe(true)
    expect(Observer.last.observed).not.toContain(old)
  })

  it('forgets', () => {
    follow(151)
    Observer.last.see(cards[0]!.card, true)
    nearness.forget('r0')
    expect(nearness.counts).toBe(false)
    expect(Observer.last.observed).not.toContain(cards[0]!.card)
    news.mockReset()
    Observer.last.see(cards[0]!.card, false)
    expect(news).not.toHaveBeenCalled()
  })
})

it('looks no more when the visit ends', () => {
  follow(3)
  ending.abort()
  expect(Observer.last.observed.size).toBe(0)
})
