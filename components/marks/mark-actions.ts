/** What surfaces do with marks: to the store, and to all pages that show the review. */
import { authorName } from '../../lib/author.ts'
import { askBackground, tellPages } from '../../lib/messages.ts'
import type { ReviewItem } from '../../lib/model/item.ts'
import type { Mark, MarkBody, MarkKind } from '../../lib/model/mark.ts'
import type { Span } from '../../lib/model/verdict.ts'
import { addMark, changeMark, removeMark, restoreMark } from '../../lib/store/marks.ts'

/** Each resolves when it is on the disk. */
export interface MarkActions {
  /** `span` is a range of the review's wording. */
  add(item: ReviewItem, span: Span, kind: MarkKind): Promise<Mark>
  change(mark: Mark, body: Partial<MarkBody>): Promise<void>
  /** The same without an answer, for a window that is closing. */
  changeLate(mark: Mark, body: Partial<MarkBody>): void
  remove(mark: Mark): Promise<void>
  restore(item: ReviewItem, mark: Mark): Promise<void>
}

export const markActions: MarkActions = {
  async add(item, span, kind) {
    const writer = { author: await authorName(), now: new Date() }
    const body = { kind, theme: null, level: null, note: '', tags: [] }
    return tell(await addMark({ item, span, body }, writer))
  },
  async change({ id }, body) {
    tell(await changeMark(id, body, new Date()))
  },
  changeLate({ id }, body) {
    askBackground('mark.change', { id, body }).catch((error: unknown) =>
      console.error('Trede: not saved while closing', error),
    )
  },
  async remove({ id }) {
    tell(await removeMark(id))
  },
  async restore(item, mark) {
    tell(await restoreMark({ item, mark }, new Date()))
  },
}

function tell(mark: Mark): Mark {
  void tellPages('marks.changed', { reviewIds: [mark.reviewId] })
  return mark
}
