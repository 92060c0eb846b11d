/**
 * Which reviews stand near the window. Browsers look through every marked range of a page whenever one of them changes, so of
 * a long list only what can be seen soon is marked.
 */

/** Up to so many reviews count as near wherever they stand. */
const FEW = 150
/** Further above and below the window than its own height nothing is near. */
const MARGIN = '100% 0px'

interface Followed {
  card: Element
  badge: Element
  near: boolean
}

export class Nearness {
  readonly #observer: IntersectionObserver
  readonly #followed = new Map<string, Followed>()
  readonly #ids = new WeakMap<Element, string>()

  /** `onNews` hears of reviews that have come near, or have gone, where that counts. */
  constructor(onNews: (reviewIds: readonly string[]) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver((entries) => this.#look(entries, onNews), {
      rootMargin: MARGIN,
      // The same for lists that scroll by themselves; not in the types of the language yet.
      ...{ scrollMargin: MARGIN },
    })
    signal.addEventListener('abort', () => this.#observer.disconnect())
  }

  /** Whether there are so many reviews that it counts. */
  get counts(): boolean {
    return this.#followed.size > FEW
  }

  isNear(reviewId: string): boolean {
    return !this.counts || this.#followed.get(reviewId)?.near === true
  }

  /** Follows a review by its card; by its badge where the card has no box of its own. */
  follow(reviewId: string, card: Element, badge: Element): void {
    const old = this.#followed.get(reviewId)
    if (old?.card === card && old.badge === badge) return
    if (old) this.#leave(old)
    this.#followed.set(reviewId, { card, badge, near: old?.near ?? false })
    this.#ids.set(card, reviewId)
    this.#ids.set(badge, reviewId)
    this.#observer.observe(card)
  }

  forget(reviewId: string): void {
    const old = this.#followed.get(reviewId)
    if (old) this.#leave(old)
    this.#followed.delete(reviewId)
  }

  #leave({ card, badge }: Followed): void {
    this.#observer.unobserve(card)
    this.#observer.unobserve(badge)
  }

  #look(entries: readonly IntersectionObserverEntry[], onNews: (reviewIds: readonly string[]) => void): void {
    const news: string[] = []
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      const id = this.#ids.get(target)
      const followed = id === undefined ? undefined : this.#followed.get(id)
      if (id === undefined || !followed) continue
      if (target === followed.card && target.isConnected && box.width === 0 && box.height === 0)
        this.#observer.observe(followed.badge)
      else if (followed.near !== isIntersecting) {
        followed.near = isIntersecting
        news.push(id)
      }
    }
    if (this.counts && news.length > 0) onNews(news)
  }
}
