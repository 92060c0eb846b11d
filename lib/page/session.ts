/** One visit to a page: puts together what reads it, what is drawn on it, what the user does there, and who is told. */
import { i18n } from '#i18n'
import type { PageState, Step, ToBackground } from '../messages.ts'
import type { Annotation } from '../model/annotation.ts'
import type { LevelId } from '../model/ladder.ts'
import type { Mark } from '../model/mark.ts'
import { wordingOf } from '../model/wording.ts'
import { type PageReport, reportOn } from '../sites/report.ts'
import { mapSteps } from '../sites/steps.ts'
import type { FoundReview, PageReading } from '../sites/types.ts'
import { Drawing, type DrawnReview } from './drawing.ts'
import { Loading } from './loading.ts'
import { OwnLevels } from './own-levels.ts'
import { OwnMarks } from './own-marks.ts'
import { type Ground, PageReader } from './reader.ts'
import { reveal, revealMark } from './reveal.ts'
import { inTurns } from './turns.ts'
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
  readonly #own: OwnLevels
  readonly #marks = new OwnMarks()
  readonly #reader: PageReader
  readonly loading: Loading
  #told = ''

  constructor(rooms: Rooms) {
    const { signal } = rooms
    this.#rooms = rooms
    this.#drawing = new Drawing({
      heard: ({ review, verdict }) => this.#marks.heard(review, verdict),
      setLevel: (id, level) => this.#setLevel(id, level),
      onChoose: (id) => rooms.choose(id),
      signal,
    })
    this.#own = new OwnLevels((id, level) => this.#drawing.setOwn(id, level))
    this.#reader = new PageReader({
      ...rooms,
      draw: (reviews) => this.#drawing.draw(reviews, (id) => this.#own.of(id)),
      onRead: (drawn) => this.#onRead(drawn),
    })
    const collect = async (setId: string, items: PageState['items']) =>
      (await rooms.ask('reviews.collect', { setId, items })).added
    this.loading = new Loading(this.#reader, collect, signal)
    // The user may have been at work in another tab.
    const onVisible = () => {
      if (document.hidden) return
      void this.#learnOwn(this.#own.known())
      void this.#learnMarks(this.#marks.known())
    }
    document.addEventListener('visibilitychange', onVisible, { signal })
    signal.addEventListener('abort', () => this.#drawing.clear())
  }

  start(): void {
    this.#reader.start()
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
    return {
      status,
      url: location.href,
      site: reading?.site ?? null,
      reader: reading?.reader ?? null,
      place: reading?.place ?? null,
      items: [...items],
      unseen: [...unseen],
      takenOver: reading?.takenOver ?? false,
      proposal: proposalOf(reading),
      missing: this.#reader.missing(),
      earlier: this.loading.earlier(),
      loading: this.loading.state(),
    }
  }

  /** What can be told of the page where it is read badly. Throws where it was not read. */
  report(): PageReport {
    const { reading } = this.#reader
    if (!reading) throw new Error(i18n.t('health.nothing'))
    return reportOn(document, new URL(location.href), reading)
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

  annotationsChanged(annotations: readonly Annotation[]): void {
    for (const { reviewId, level } of annotations) this.#own.set(reviewId, level)
  }

  marksChanged(reviewIds: readonly string[]): void {
    const known = new Set(this.#marks.known())
    void this.#learnMarks(reviewIds.filter((id) => known.has(id)))
  }

  async #onRead(drawn: readonly DrawnReview[]): Promise<void> {
    const ids = drawn.map(({ review }) => review.id)
    this.#drawing.keep(new Set(ids))
    this.#tell(drawn)
    await Promise.all([this.#learnOwn(this.#own.unknown(ids)), this.#learnMarks(this.#marks.unknown(ids))])
    this.#tell(drawn)
  }

  #tell(drawn: readonly DrawnReview[]): void {
    const complaints = drawn.reduce(
      (sum, { review, verdict }) => sum + this.#marks.heard(review, verdict).complaints.length,
      0,
    )
    const counts = { read: drawn.length, complaints }
    const told = JSON.stringify([counts, this.#reader.missing()])
    if (told === this.#told) return
    this.#told = told
    this.#rooms.ask('page.changed', counts).catch((error: unknown) => {
      this.#told = ''
      this.#complain(error)
    })
  }

  async #learnOwn(reviewIds: string[]): Promise<void> {
    if (reviewIds.length === 0 || !this.#rooms.alive()) return
    try {
      const annotations = await this.#rooms.ask('annotations.of', reviewIds)
      const levels = new Map(annotations.map(({ reviewId, level }) => [reviewId, level]))
      for (const id of reviewIds) this.#own.set(id, levels.get(id) ?? null)
    } catch (error) {
      this.#complain(error)
    }
  }

  async #learnMarks(reviewIds: readonly string[]): Promise<void> {
    if (reviewIds.length === 0 || !this.#rooms.alive()) return
    try {
      const changed = this.#marks.take(reviewIds, await this.#rooms.ask('marks.of', [...reviewIds]))
      const { signal } = this.#rooms
      await inTurns(
        mapSteps(changed, (id) => this.#drawing.redraw(id)),
        () => signal.aborted,
      )
    } catch (error) {
      this.#complain(error)
    }
  }

  async #setLevel(reviewId: string, level: LevelId | null): Promise<void> {
    if (!this.#reader.reading?.place) throw new Error(i18n.t('card.noPlace'))
    const item = this.#reader.items.find(({ review }) => review.id === reviewId)
    if (!item) throw new Error(i18n.t('card.gone'))
    this.annotationsChanged([await this.#rooms.ask('annotation.level', { item, level })])
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
