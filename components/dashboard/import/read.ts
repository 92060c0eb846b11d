/** From a chosen file to what it would bring into the store. */
import { ExchangeError } from '../../../lib/exchange/errors.ts'
import type { Fault } from '../../../lib/exchange/in/fault.ts'
import { type Recognised, recognise } from '../../../lib/exchange/in/recognise.ts'
import { ownNotes } from '../../../lib/exchange/in/table/own-notes.ts'
import { reviewsOf, type TableOptions } from '../../../lib/exchange/in/table/reviews.ts'
import type { ReviewSet } from '../../../lib/model/annotation.ts'
import type { StoredItem } from '../../../lib/model/item.ts'
import { unrated, type Verdict } from '../../../lib/model/verdict.ts'
import type { Incoming, Watch } from '../../../lib/store/import-plan.ts'
import { seekIn } from './seek.ts'

/** A file with what it was taken for. */
export interface Opened {
  name: string
  /** ISO 8601 in UTC: from when what is in it dates. */
  moment: string
  found: Recognised
}

/** What a file would bring. */
export interface Prepared {
  incoming: Incoming
  faults: readonly Fault[]
  /** The set as the file tells of it; null where it tells of none. */
  set: Omit<ReviewSet, 'salt'> | null
  /** Whether its reviews have no verdict yet. */
  unread: boolean
  /** Annotations of the program itself, which were left alone. */
  bySoftware: number
}

/** Largest file that is read, in bytes. */
const LARGEST = 300_000_000

const NO_VERDICT: Verdict = { ...unrated('nothing-valued', null), confidence: 0 }

/** Rejects with `ExchangeError`. */
export async function open(file: File, now: Date, onProgress: Watch['onProgress']): Promise<Opened> {
  if (file.size > LARGEST) throw new ExchangeError('tooLarge')
  const moment = new Date(Math.min(file.lastModified, now.getTime()))
  const bytes = new Uint8Array(await file.arrayBuffer())
  const found = await recognise(bytes, { now: moment, resolve: seekIn(), ...(onProgress && { onProgress }) })
  return { name: file.name.replace(/\.[^.]+$/, ''), moment: moment.toISOString(), found }
}

/** `options` say what the columns of a table are; other files need none. */
export async function prepare(
  { found, moment }: Opened,
  options: TableOptions | null,
  now: Date,
): Promise<Prepared> {
  const nothing = { annotations: [], marks: [], leavesKnown: null, classifiedBy: '' }
  if (found.kind === 'set') {
    const { items, faults, set, names, staff } = found.read
    const leavesKnown = names === 'pseudonyms' || staff === 'masked' ? 'hidden' : null
    return { incoming: { ...nothing, items, leavesKnown }, faults, set, unread: false, bySoftware: 0 }
  }
  if (found.kind === 'notes') {
    const { annotations, marks, faults, bySoftware } = found.read
    return {
      incoming: { ...nothing, items: [], annotations, marks },
      faults,
      set: null,
      unread: false,
      bySoftware,
    }
  }
  if (!options) throw new Error('A table needs its columns.')
  const { reviews, faults, isOwn } = reviewsOf(found.table, options)
  const notes = ownNotes(
    (isOwn && found.table.notes) || [],
    reviews.map(({ review }) => review),
  )
  const items = reviews.map(
    ({ place, review }): StoredItem => ({
      place,
      review,
      verdict: NO_VERDICT,
      annotation: notes.annotations.get(review.id) ?? null,
      marks: notes.marks.get(review.id) ?? [],
      firstSeen: moment,
      lastSeen: moment,
      added: now.toISOString(),
    }),
  )
  const leavesKnown = isOwn ? 'undated' : null
  return {
    incoming: { ...nothing, items, leavesKnown },
    faults: [...faults, ...notes.faults],
    set: null,
    unread: true,
    bySoftware: 0,
  }
}
