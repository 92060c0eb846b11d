/** What the background answers about marks. */
import * as v from 'valibot'
import { authorName } from '../author.ts'
import { type Handlers, tellPages } from '../messages.ts'
import type { Mark } from '../model/mark.ts'
import type { ToBackground } from '../protocol.ts'
import { addMark, changeMark, marksOf, removeMark, restoreMark } from '../store/marks.ts'
import { checked, reviewIds } from './checked.ts'
import { recheck } from './recheck.ts'

const id = v.pipe(v.string(), v.maxLength(3_000))
// The store checks the review and what is said of it.
const added = v.object({ item: v.unknown(), span: v.unknown(), body: v.unknown() })
const changed = v.object({ id, body: v.unknown() })
const restored = v.object({ item: v.unknown(), mark: v.unknown() })

type Kinds = 'marks.of' | 'mark.add' | 'mark.change' | 'mark.remove' | 'mark.restore'

export const markAnswers: Required<Handlers<Pick<ToBackground, Kinds>>> = {
  'marks.of': (data) => marksOf(checked(reviewIds, data)),
  'mark.add': async (data) => {
    const wanted = checked(added, data) as Parameters<typeof addMark>[0]
    return told(await addMark(wanted, { author: await authorName(), now: new Date() }))
  },
  'mark.change': async (data) => {
    const { id, body } = checked(changed, data)
    return told(await changeMark(id, body as Parameters<typeof changeMark>[1], new Date()))
  },
  'mark.remove': async (data) => told(await removeMark(checked(id, data))),
  'mark.restore': async (data) =>
    told(await restoreMark(checked(restored, data) as Parameters<typeof restoreMark>[0], new Date())),
}

function told(mark: Mark): Mark {
  // Stored is stored; other tabs may hear of it later.
  void tellPages('marks.changed', { reviewIds: [mark.reviewId] })
  void recheck()
  return mark
}
