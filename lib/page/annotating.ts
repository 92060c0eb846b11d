/** What the user says of the reviews on this page: own levels and marks, stored by the background and drawn at once. */
import { i18n } from '#i18n'
import type { Annotation } from '../model/annotation.ts'
import type { ReviewItem } from '../model/item.ts'
import type { LevelId } from '../model/ladder.ts'
import type { Mark, MarkBody, PlacedMark } from '../model/mark.ts'
import type { Span } from '../model/verdict.ts'
import type { ToBackground } from '../protocol.ts'
import { OwnLevels } from './own-levels.ts'
import { OwnMarks } from './own-marks.ts'
import type { PageReader } from './reader.ts'
import { inTurns } from './turns.ts'

type Ask = <K extends keyof ToBackground>(
  kind: K,
  data: Parameters<ToBackground[K]>[0],
) => Promise<ReturnType<ToBackground[K]>>

export interface AnnotatingGround {
  ask: Ask
  reader: () => PageReader
  /** What the user says of a review has changed. */
  onChange(reviewId: string): void
  alive(): boolean
  signal: AbortSignal
}

export class Annotating {
  readonly #ground: AnnotatingGround
  readonly #levels: OwnLevels
  readonly #marks: OwnMarks

  constructor(ground: AnnotatingGround) {
    this.#ground = ground
    this.#levels = new OwnLevels(ground.onChange)
    this.#marks = new OwnMarks((ids) => ground.ask('marks.of', ids))
    // The user may have been at work in another tab.
    const onVisible = () => !document.hidden && this.learn(this.#marks.reviewIds(), true)
    document.addEventListener('visibilitychange', onVisible, { signal: ground.signal })
  }

  levelOf(reviewId: string): LevelId | null {
    return this.#levels.of(reviewId)
  }

  marksOf(reviewId: string): readonly PlacedMark[] {
    return this.#marks.of(reviewId)
  }

  /** Learns what the user has said of these reviews; of all of them again, or only of those that are new here. */
  async learn(reviewIds: readonly string[], again = false): Promise<void> {
    const { alive, ask } = this.#ground
    if (!alive()) return
    try {
      const unknown = again ? [...reviewIds] : this.#levels.unknown(reviewIds)
      if (unknown.length > 0) {
        const annotations = await ask('annotations.of', unknown)
        const levels = new Map(annotations.map(({ reviewId, level }) => [reviewId, level]))
        for (const id of unknown) this.#levels.set(id, levels.get(id) ?? null)
      }
      await this.#marks.learn(reviewIds, again)
      await this.#place()
    } catch (error) {
      // An update of the extension cuts the line to the background; the visit then ends by itself.
      if (alive()) console.warn('Trede got no answer from its background.', error)
    }
  }

  annotationsChanged(annotations: readonly Annotation[]): void {
    for (const { reviewId, level } of annotations) this.#levels.set(reviewId, level)
  }

  /** Somebody else changed marks of these reviews. */
  async marksChanged(reviewIds: readonly string[]): Promise<void> {
    const known = new Set(this.#marks.reviewIds())
    const here = reviewIds.filter((id) => known.has(id))
    if (here.length > 0) await this.learn(here, true)
  }

  /** Stores the user's own level; null takes it back. Rejects with a sentence where it was not stored. */
  async setLevel(reviewId: string, level: LevelId | null): Promise<void> {
    const item = this.itemOf(reviewId)
    this.annotationsChanged([await this.#ground.ask('annotation.level', { item, level })])
  }

  /** Marks words of a review. Rejects with a sentence where that was not stored. */
  async add(reviewId: string, span: Span, body: MarkBody): Promise<Mark> {
    const mark = await this.#ground.ask('mark.add', { item: this.itemOf(reviewId), span, body })
    return this.#put(mark)
  }

  async change(id: string, body: Partial<MarkBody>): Promise<Mark> {
    return this.#put(await this.#ground.ask('mark.change', { id, body }))
  }

  async remove(mark: Mark): Promise<void> {
    const gone = await this.#ground.ask('mark.remove', mark.id)
    this.#marks.drop(gone)
    await this.#place()
  }

  async restore(mark: Mark): Promise<Mark> {
    return this.#put(await this.#ground.ask('mark.restore', { item: this.itemOf(mark.reviewId), mark }))
  }

  /** A review of this page as it is stored. Throws a sentence where it is gone. */
  itemOf(reviewId: string): ReviewItem {
    const { reading, items } = this.#ground.reader()
    if (!reading?.place) throw new Error(i18n.t('card.noPlace'))
    const item = items.find(({ review }) => review.id === reviewId)
    if (!item) throw new Error(i18n.t('card.gone'))
    return item
  }

  async #put(mark: Mark): Promise<Mark> {
    this.#marks.put(mark)
    await this.#place()
    return mark
  }

  async #place(): Promise<void> {
    const found = this.#ground.reader().reading?.found ?? []
    const { onChange, signal } = this.#ground
    const work = this.#marks.place(found, ({ review }) => onChange(review.id))
    await inTurns(work, () => signal.aborted)
  }
}
