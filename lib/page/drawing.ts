/** All that is drawn on one page: badges, highlights and the open reason card, kept in step with each other. */
import { heard } from '../model/heard.ts'
import type { LevelId } from '../model/ladder.ts'
import type { MarkKind, PlacedMark } from '../model/mark.ts'
import { complaintPhrases } from '../model/phrases.ts'
import type { Span, Verdict } from '../model/verdict.ts'
import type { Layers } from '../page-choices.ts'
import { mapSteps, type Steps } from '../sites/steps.ts'
import type { FoundReview } from '../sites/types.ts'
import { BADGES, Badge } from './badge.ts'
import { debounce } from './debounce.ts'
import { Highlights, type Mark } from './highlights.ts'
import { Nearness } from './nearness.ts'
import { type CardsOptions, ReasonCards } from './reason-card/cards.ts'
import { intoView } from './reveal.ts'
import { badgeReason } from './sentences.ts'
import { type Tone, toneBehind } from './tone.ts'
import { inTurns } from './turns.ts'

/** A review on the page with its verdict. */
export interface DrawnReview extends FoundReview {
  verdict: Verdict
}

interface Drawn {
  found: DrawnReview
  badge: Badge
  own: LevelId | null
  /** The verdict as far as the user agrees with its complaints. */
  verdict: Verdict
}

/** What the drawing has to know of the user. */
interface Knows extends Pick<CardsOptions, 'setLevel' | 'onChoose' | 'signal'> {
  ownLevel(reviewId: string): LevelId | null
  ownMarks(reviewId: string): readonly PlacedMark[]
}

const OWN_KINDS: Record<MarkKind, Mark> = {
  complaint: 'own-complaint',
  praise: 'own-praise',
  note: 'own-note',
  'not-complaint': 'own-note',
}

/** Marks come along so many ms after the last review came near the window. */
const REST = 60
const NO_LAYERS: Layers = { complaints: false, praise: false, themes: false, mine: false }

export class Drawing {
  readonly #drawn = new Map<string, Drawn>()
  readonly #highlights = new Highlights()
  readonly #cards: ReasonCards
  readonly #knows: Knows
  readonly #nearness: Nearness
  /** Reviews that have come near the window or have left it since their marks were drawn. */
  readonly #moved = new Set<string>()
  #layers: Layers = { complaints: true, praise: false, themes: false, mine: true }

  constructor(knows: Knows) {
    const { setLevel, onChoose, signal } = knows
    this.#knows = knows
    this.#nearness = new Nearness((ids) => {
      for (const id of ids) this.#moved.add(id)
      rest.ask()
    }, signal)
    // Not while the page is scrolled: a frame has enough to do.
    const rest = debounce(() => void inTurns(this.#markMoved(), () => signal.aborted), REST, 4 * REST)
    signal.addEventListener('abort', () => rest.cancel())
    this.#cards = new ReasonCards({
      subject: (id) => {
        const drawn = this.#drawn.get(id)
        return drawn && { review: drawn.found.review, verdict: drawn.verdict, own: drawn.own }
      },
      setLevel,
      onChoose,
      onToggle: (id) => this.#markPraise(id),
      signal,
    })
  }

  /** Draws reviews, or brings what is drawn of them up to date. Reads all styles before it writes. */
  *draw(reviews: readonly DrawnReview[]): Steps<void> {
    const known = new Map<Element, Tone>()
    const tones = yield* mapSteps(reviews, ({ badgeAt }) => toneBehind(badgeAt, known))
    const before = this.#nearness.counts
    yield* mapSteps(reviews, (review, i) => this.#drawOne(review, tones[i]!))
    if (this.#nearness.counts !== before) yield* this.showLayers(this.#layers)
  }

  /** Shows these layers of marks and no others. */
  *showLayers(layers: Layers): Steps<void> {
    this.#layers = layers
    yield* mapSteps([...this.#drawn.values()], (drawn) => this.#mark(drawn))
  }

  /** Takes away what belongs to other reviews than these, and copies that the page made of our badges. */
  keep(reviewIds: ReadonlySet<string>): void {
    const before = this.#nearness.counts
    for (const [id, { badge }] of this.#drawn) {
      if (reviewIds.has(id)) continue
      this.#cards.forget(badge)
      takeAway(badge.host)
      this.#nearness.forget(id)
      this.#drawn.delete(id)
    }
    this.#highlights.keep(reviewIds)
    // Few are left, and all of them are marked again.
    if (this.#nearness.counts !== before) for (const drawn of this.#drawn.values()) this.#mark(drawn)
    for (const host of document.querySelectorAll(BADGES))
      if (this.#drawn.get(host.getAttribute('data-trede-review')!)?.badge.host !== host) takeAway(host)
  }

  /** Brings a review up to date with what the user says of it. */
  refresh(reviewId: string): void {
    const drawn = this.#drawn.get(reviewId)
    if (drawn) this.#drawOne(drawn.found, drawn.badge.tone)
  }

  /** The verdicts as far as the user agrees with their complaints. */
  verdicts(): { reviewId: string; verdict: Verdict }[] {
    return [...this.#drawn].map(([reviewId, { verdict }]) => ({ reviewId, verdict }))
  }

  /** The review whose badge holds the keyboard. */
  focused(): string | null {
    return document.activeElement?.closest(BADGES)?.getAttribute('data-trede-review') ?? null
  }

  /** Opens the reason of a review, as a click on its badge does. */
  openReason(reviewId: string): void {
    const badge = this.#drawn.get(reviewId)?.badge
    if (badge) this.#cards.openFor(badge)
  }

  /** What is marked as complaint in a review. */
  complaintsOf(reviewId: string): readonly Span[] {
    const drawn = this.#drawn.get(reviewId)
    return drawn ? complaintPhrases(drawn.verdict) : []
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

  #drawOne(found: DrawnReview, tone: Tone): void {
    const { id } = found.review
    const badge = this.#drawn.get(id)?.badge ?? this.#newBadge(id)
    const own = this.#knows.ownLevel(id)
    const verdict = heard(found.verdict, this.#knows.ownMarks(id))
    const drawn = { found, badge, own, verdict }
    this.#drawn.set(id, drawn)
    badge.show({ level: verdict.level, own, tone, reason: badgeReason(verdict, own) })
    const moved = badge.place(found.badgeAt, found.card)
    this.#nearness.follow(id, found.card, badge.host)
    this.#mark(drawn)
    this.#cards.update(badge, moved)
    this.#markPraise(id)
  }

  *#markMoved(): Steps<void> {
    for (const id of this.#moved) {
      this.#moved.delete(id)
      const drawn = this.#drawn.get(id)
      if (drawn) this.#mark(drawn)
      yield
    }
  }

  #mark({ found, badge, verdict }: Drawn): void {
    const { id } = found.review
    const { complaints, praise, themes, mine } = this.#nearness.isNear(id) ? this.#layers : NO_LAYERS
    const set = (mark: Mark, spans: readonly Span[]) =>
      this.#highlights.set(
        mark,
        id,
        spans.flatMap((span) => found.locate(span)),
        badge.tone,
      )
    set('complaint', complaints ? complaintPhrases(verdict) : [])
    set('praise', praise ? verdict.evidence.filter(isPraise) : [])
    set('theme', themes ? verdict.evidence.filter(hasTheme) : [])
    const own = mine ? this.#knows.ownMarks(id) : []
    for (const kind of ['own-complaint', 'own-praise', 'own-note'] as const)
      set(
        kind,
        own.flatMap(({ mark, span }) => (OWN_KINDS[mark.kind] === kind ? [span] : [])),
      )
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
    const { found, badge, verdict } = drawn
    const praise = this.#cards.isOpen(reviewId) ? verdict.evidence.filter(isPraise) : []
    const ranges = praise.flatMap((span) => found.locate(span))
    this.#highlights.set('evidence', reviewId, ranges, badge.tone)
  }
}

function hasTheme({ theme, kind, weight }: Verdict['evidence'][number]): boolean {
  return theme !== null && kind !== 'word' && weight !== 0
}

function isPraise({ sign, kind, weight }: Verdict['evidence'][number]): boolean {
  return sign === '+' && kind !== 'word' && weight !== 0
}

// Without the mark the observer knows that it was us.
function takeAway(host: Element): void {
  host.removeAttribute('data-trede-review')
  host.remove()
}
