/** One visit to a page: puts together what reads it, what is drawn on it, what the user does there, and who is told. */
import { i18n } from '#i18n'
import { formatNumber } from '../locale.ts'
import type { Mark } from '../model/mark.ts'
import { wordingOf } from '../model/wording.ts'
import type { PageAct, PageState, Step, ToBackground } from '../protocol.ts'
import { type PageReport, reportOn } from '../sites/report.ts'
import type { FoundReview, PageReading } from '../sites/types.ts'
import { Annotating } from './annotating.ts'
import { debounce } from './debounce.ts'
import { PageDesk } from './desk.ts'
import { Drawing, type DrawnReview } from './drawing.ts'
import { HandingOut } from './handing-out.ts'
import { Loading } from './loading.ts'
import { type Ground, PageReader } from './reader.ts'
import { reveal, revealMark } from './reveal.ts'
import { pageDrawn, pageTurn } from './turns.ts'
import { walk } from './walk.ts'

/** What a visit needs from the other rooms. */
export interface Rooms extends Pick<Ground, 'read' | 'classify' | 'alive' | 'signal'> {
  ask<K extends keyof ToBackground>(
    kind: K,
    data: Parameters<ToBackground[K]>[0],
  ): Promise<ReturnType<ToBackground[K]>>
  /** The user has chosen a review by its badge. */
  choose(reviewId: string): void
}

/** So many texts of a proposal are shown. */
const PREVIEW = 2

export class PageSession {
  readonly #rooms: Rooms
  readonly #drawing: Drawing
  readonly #reader: PageReader
  readonly #handing = new HandingOut()
  readonly annotating: Annotating
  readonly loading: Loading
  #desk: PageDesk | null = null
  #told = ''
  /** A page of many marks tells once of all of them. */
  readonly #toTell = debounce(() => this.#tellAll(), 50, 250)

  constructor(rooms: Rooms) {
    const { ask, alive, signal } = rooms
    this.#rooms = rooms
    this.annotating = new Annotating({
      ask,
      reader: () => this.#reader,
      onChange: (id) => this.#onAnnotated(id),
      alive,
      signal,
    })
    this.#drawing = new Drawing({
      setLevel: (id, level) => this.annotating.setLevel(id, level),
      onChoose: (id) => rooms.choose(id),
      ownLevel: (id) => this.annotating.levelOf(id),
      ownMarks: (id) => this.annotating.marksOf(id),
      signal,
    })
    this.#reader = new PageReader({
      ...rooms,
      draw: (reviews) => this.#drawing.draw(reviews),
      onRead: (drawn) => this.#onRead(drawn),
    })
    const collect = async (setId: string, items: PageState['items']) =>
      (await ask('reviews.collect', { setId, items })).added
    this.loading = new Loading(this.#reader, collect, signal)
    signal.addEventListener('abort', () => {
      this.#toTell.cancel()
      this.#drawing.clear()
    })
  }

  // Not with the session: to start the script is work enough for one task.
  start(): void {
    const { ask, signal } = this.#rooms
    this.#desk = new PageDesk({
      drawing: this.#drawing,
      reader: this.#reader,
      annotating: this.annotating,
      loading: this.loading,
      ask,
      walk: (step) => this.walk(step),
      signal,
    })
    void this.#desk.start()
    this.#reader.start()
  }

  /** Does what was asked for outside the page; false where it cannot be done here. */
  async act(act: PageAct): Promise<boolean> {
    return (await this.#desk?.act(act)) ?? false
  }

  /** The address has changed under the document. */
  navigated(): void {
    this.#reader.anew()
  }

  /** The same words may now have another verdict. */
  verdictsChanged(): void {
    this.#told = ''
    this.#reader.verdictsChanged()
    this.loading.classifyAnew().catch((error: unknown) => this.#complain(error))
  }

  /** Reads what was proposed, here and on whatever else this path shows. */
  readProposal(): void {
    this.#reader.readProposal()
  }

  state(): PageState {
    const { status, reading, items, unseen } = this.#reader
    const name = this.#handing.open({ items, earlier: this.loading.earlier(), unseen })
    return {
      ...this.#handing.portion(name, 0)!,
      reading: name,
      status,
      url: location.href,
      site: reading?.site ?? null,
      reader: reading?.reader ?? null,
      place: reading?.place ?? null,
      takenOver: reading?.takenOver ?? false,
      proposal: proposalOf(reading),
      missing: this.#reader.missing(),
      loading: this.loading.state(),
    }
  }

  /** More of what a state began with. */
  items({ reading, from }: { reading: number; from: number }): ReturnType<HandingOut['portion']> {
    return this.#handing.portion(reading, from)
  }

  /** What can be told of the page where it is read badly. Throws where it was not read. */
  report(): PageReport {
    const { reading } = this.#reader
    if (!reading) throw new Error(i18n.t('health.nothing'))
    return reportOn(document, new URL(location.href), reading)
  }

  /** Whether a review is on the page at this moment. */
  holds(reviewId: string): boolean {
    return this.#foundOf(reviewId)?.card.isConnected ?? false
  }

  /** Tells the user something, in the bar or in its place. */
  say(text: string): void {
    this.#desk?.say(text)
  }

  /** Scrolls to a review and flashes it; false where it is no longer on the page. */
  reveal(reviewId: string): boolean {
    const found = this.#foundOf(reviewId)
    return found !== undefined && reveal(found, this.#drawing, this.#rooms.signal)
  }

  /** The same for the words of a mark; false also where they are no longer in the review. */
  revealMark(mark: Mark): boolean {
    const found = this.#foundOf(mark.reviewId)
    return found !== undefined && revealMark(found, mark, this.#drawing, this.#rooms.signal)
  }

  #foundOf(reviewId: string): FoundReview | undefined {
    return this.#reader.reading?.found.find(({ review }) => review.id === reviewId)
  }

  /** Moves the keyboard to another review's badge; false where there is none in that direction. */
  walk(step: Step): boolean {
    return walk(step, this.#reader.reading?.found ?? [], this.#drawing, this.#rooms.signal)
  }

  async #onRead(drawn: readonly DrawnReview[]): Promise<void> {
    const ids = drawn.map(({ review }) => review.id)
    this.#drawing.keep(new Set(ids))
    await pageTurn()
    this.#tell()
    await this.annotating.learn(ids)
    await pageTurn()
    // The first number takes the browser some 40 ms: a turn of its own.
    formatNumber(0)
    await pageDrawn()
    this.#tellAll()
  }

  #onAnnotated(reviewId: string): void {
    this.#drawing.refresh(reviewId)
    this.#toTell.ask()
  }

  #tellAll(): void {
    this.#tell()
    this.#desk?.tell()
  }

  #tell(): void {
    const drawn = this.#drawing.verdicts()
    const complaints = drawn.reduce((sum, { verdict }) => sum + verdict.complaints.length, 0)
    const counts = { read: drawn.length, complaints }
    const told = JSON.stringify([counts, this.#reader.missing()])
    if (told === this.#told) return
    this.#told = told
    this.#rooms.ask('page.changed', counts).catch((error: unknown) => {
      this.#told = ''
      this.#complain(error)
    })
  }

  // An update of the extension cuts the line to the background; the visit then ends by itself.
  #complain(error: unknown): void {
    if (this.#rooms.alive()) console.warn('Trede got no answer from its background.', error)
  }
}

function proposalOf(reading: PageReading | null): PageState['proposal'] {
  if (!reading?.proposal) return null
  const texts = reading.proposal.map((review) => wordingOf(review).text).filter(Boolean)
  return { count: reading.proposal.length, texts: texts.slice(0, PREVIEW) }
}
