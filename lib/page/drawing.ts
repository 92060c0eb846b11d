/** All that is drawn on one page: badges, highlights and the open reason card, kept in step with each other. */
import type { LevelId } from '../model/ladder.ts'
import { complaintPhrases } from '../model/phrases.ts'
import type { Span, Verdict } from '../model/verdict.ts'
import { mapSteps, type Steps } from '../sites/steps.ts'
import type { FoundReview } from '../sites/types.ts'
import { BADGES, Badge } from './badge.ts'
import { Highlights } from './highlights.ts'
import { type CardsOptions, ReasonCards } from './reason-card/cards.ts'
import { intoView } from './reveal.ts'
import { badgeReason } from './sentences.ts'
import { type Tone, toneBehind } from './tone.ts'

/** A review on the page with its verdict. */
export interface DrawnReview extends FoundReview {
  verdict: Verdict
}

interface Drawn {
  found: DrawnReview
  badge: Badge
  own: LevelId | null
}

interface DrawingOptions extends Pick<CardsOptions, 'setLevel' | 'onChoose' | 'signal'> {
  /** The verdict on a review as the user has corrected it. */
  heard: (review: DrawnReview) => Verdict
}

export class Drawing {
  readonly #heard: DrawingOptions['heard']
  readonly #drawn = new Map<string, Drawn>()
  readonly #highlights = new Highlights()
  readonly #cards: ReasonCards

  constructor({ heard, setLevel, onChoose, signal }: DrawingOptions) {
    this.#heard = heard
    this.#cards = new ReasonCards({
      subject: (id) => {
        const drawn = this.#drawn.get(id)
        return drawn && { review: drawn.found.review, verdict: heard(drawn.found), own: drawn.own }
      },
      setLevel,
      onChoose,
      onToggle: (id) => this.#markPraise(id),
      signal,
    })
  }

  /** Draws reviews, or brings what is drawn of them up to date. Reads all styles before it writes. */
  *draw(reviews: readonly DrawnReview[], own: (reviewId: string) => LevelId | null): Steps<void> {
    const known = new Map<Element, Tone>()
    const tones = yield* mapSteps(reviews, ({ badgeAt }) => toneBehind(badgeAt, known))
    yield* mapSteps(reviews, (review, i) => this.#drawOne(review, own(review.review.id), tones[i]!))
  }

  /** Takes away what belongs to other reviews than these, and copies that the page made of our badges. */
  keep(reviewIds: ReadonlySet<string>): void {
    for (const [id, { badge }] of this.#drawn) {
      if (reviewIds.has(id)) continue
      this.#cards.forget(badge)
      takeAway(badge.host)
      this.#drawn.delete(id)
    }
    this.#highlights.keep(reviewIds)
    for (const host of document.querySelectorAll(BADGES))
      if (this.#drawn.get(host.getAttribute('data-trede-review')!)?.badge.host !== host) takeAway(host)
  }

  /** Shows the user's own level on a badge. */
  setOwn(reviewId: string, own: LevelId | null): void {
    const drawn = this.#drawn.get(reviewId)
    if (drawn) this.#drawOne(drawn.found, own, drawn.badge.tone)
  }

  /** Draws a review again after the user has corrected it. */
  redraw(reviewId: string): void {
    const drawn = this.#drawn.get(reviewId)
    if (drawn) this.#drawOne(drawn.found, drawn.own, drawn.badge.tone)
  }

  /** What is marked as complaint in a review. */
  complaintsOf(reviewId: string): readonly Span[] {
    const drawn = this.#drawn.get(reviewId)
    return drawn ? complaintPhrases(this.#heard(drawn.found)) : []
  }

  /** Brings a badge into view and gives it the keyboard. */
  focus(reviewId: string): void {
    const badge = this.#drawn.get(reviewId)?.badge
    if (!badge) return
    intoView(badge.host)
    this.#cards.focusQuietly(badge)
  }

  /** Flashes a span of a review's wording; null ends it. */
  flash(found: FoundReview, span: Span | null): void {
    const id = found.review.id
    const tone = this.#drawn.get(id)?.badge.tone ?? 'light'
    this.#highlights.set('flash', id, span ? found.locate(span) : [], tone)
  }

  clear(): void {
    this.keep(new Set())
  }

  #drawOne(found: DrawnReview, own: LevelId | null, tone: Tone): void {
    const { id } = found.review
    const badge = this.#drawn.get(id)?.badge ?? this.#newBadge(id)
    this.#drawn.set(id, { found, badge, own })
    const verdict = this.#heard(found)
    badge.show({ level: verdict.level, own, tone, reason: badgeReason(verdict, own) })
    const moved = badge.place(found.badgeAt, found.card)
    const complaints = complaintPhrases(verdict).flatMap((span) => found.locate(span))
    this.#highlights.set('complaint', id, complaints, tone)
    this.#cards.update(badge, moved)
    this.#markPraise(id)
  }

  #newBadge(reviewId: string): Badge {
    const badge = new Badge(reviewId)
    this.#cards.attach(badge)
    return badge
  }

  // Praise is marked only while its reason is being read: a page full of marks says nothing.
  #markPraise(reviewId: string): void {
    const drawn = this.#drawn.get(reviewId)
    if (!drawn) return
    const { found, badge } = drawn
    const praise = this.#cards.isOpen(reviewId) ? found.verdict.evidence.filter(isPraise) : []
    const ranges = praise.flatMap((span) => found.locate(span))
    this.#highlights.set('evidence', reviewId, ranges, badge.tone)
  }
}

function isPraise({ sign, kind, weight }: Verdict['evidence'][number]): boolean {
  return sign === '+' && kind !== 'word' && weight !== 0
}

// Without the mark the observer knows that it was us.
function takeAway(host: Element): void {
  host.removeAttribute('data-trede-review')
  host.remove()
}
