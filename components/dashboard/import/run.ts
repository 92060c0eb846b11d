/** From a chosen file to reviews in the store: read, weighed, classified and brought in. */
import type { Fault } from '../../../lib/exchange/in/fault.ts'
import type { Recognised } from '../../../lib/exchange/in/recognise.ts'
import type { TableOptions } from '../../../lib/exchange/in/table/reviews.ts'
import { askBackground } from '../../../lib/messages.ts'
import type { ReviewSet } from '../../../lib/model/annotation.ts'
import type { StoredItem } from '../../../lib/model/item.ts'
import type { Verdict } from '../../../lib/model/verdict.ts'
import { wordingOf } from '../../../lib/model/wording.ts'
import type { Incoming } from '../../../lib/store/import.ts'

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
/** Reviews that are classified at a time. */
const PORTION = 100

const NO_VERDICT: Verdict = {
  level: 0,
  confidence: 0,
  lang: null,
  service: false,
  themes: [],
  signals: [],
  complaints: [],
  evidence: [],
  steps: [],
  reason: 'nothing-valued',
  without: { up: null, down: null },
}

/** Rejects with `ExchangeError`. */
export async function open(file: File, now: Date): Promise<Opened> {
  const [{ recognise }, { ExchangeError }] = await Promise.all([
    import('../../../lib/exchange/in/recognise.ts'),
    import('../../../lib/exchange/errors.ts'),
  ])
  if (file.size > LARGEST) throw new ExchangeError('tooLarge')
  const moment = new Date(Math.min(file.lastModified, now.getTime()))
  const found = await recognise(new Uint8Array(await file.arrayBuffer()), moment)
  return { name: file.name.replace(/\.[^.]+$/, ''), moment: moment.toISOString(), found }
}

/** `options` say what the columns of a table are; other files need none. */
export async function prepare(
  { found, moment }: Opened,
  options: TableOptions | null,
  now: Date,
): Promise<Prepared> {
  const nothing = { annotations: [], marks: [], hidden: false }
  if (found.kind === 'set') {
    const { items, faults, set, names, staff } = found.read
    const hidden = names === 'pseudonyms' || staff === 'masked'
    return { incoming: { ...nothing, items, hidden }, faults, set, unread: false, bySoftware: 0 }
  }
  if (found.kind === 'notes') {
    const { annotations, marks, faults, bySoftware } = found.read
    return {
      incoming: { items: [], annotations, marks, hidden: false },
      faults,
      set: null,
      unread: false,
      bySoftware,
    }
  }
  if (!options) throw new Error('A table needs its columns.')
  const { reviewsOf } = await import('../../../lib/exchange/in/table/reviews.ts')
  const { reviews, faults } = reviewsOf(found.table, options)
  const items = reviews.map(
    ({ place, review }): StoredItem => ({
      place,
      review,
      verdict: NO_VERDICT,
      annotation: null,
      marks: [],
      firstSeen: moment,
      lastSeen: moment,
      added: now.toISOString(),
    }),
  )
  return { incoming: { ...nothing, items }, faults, set: null, unread: true, bySoftware: 0 }
}

/** The same with verdicts of the classifier in force. Rejects with the signal's reason. */
export async function classified(
  items: readonly StoredItem[],
  onProgress: (done: number, of: number) => void,
  signal?: AbortSignal,
): Promise<StoredItem[]> {
  const out: StoredItem[] = []
  for (let at = 0; at < items.length; at += PORTION) {
    signal?.throwIfAborted()
    const portion = items.slice(at, at + PORTION)
    const verdicts = await askBackground(
      'reviews.classify',
      portion.map(({ review }) => ({
        text: wordingOf(review).text,
        rating: review.rating,
        lang: review.lang,
      })),
    )
    out.push(...portion.map((item, index) => ({ ...item, verdict: verdicts[index] ?? NO_VERDICT })))
    onProgress(out.length, items.length)
  }
  return out
}
