/** What stays and what goes when a file tells of something that is stored: newest wins per field, and each clash is told. */
import type { Annotation } from '../model/annotation.ts'
import type { StoredItem } from '../model/item.ts'
import type { Mark } from '../model/mark.ts'
import type { Review } from '../model/review.ts'
import type { ReviewRow } from './db.ts'
import { mergeReading } from './merge.ts'

/** What can clash; texts `import.clash.*`. */
export const CLASH_FIELDS = [
  'author',
  'rating',
  'date',
  'title',
  'text',
  'reply',
  'link',
  'level',
  'note',
  'tags',
  'kind',
  'theme',
] as const

export type ClashField = (typeof CLASH_FIELDS)[number]

/** Store and file say different things, and neither says nothing. */
export interface Conflict {
  reviewId: string
  part: 'review' | 'annotation' | 'mark'
  field: ClashField
  /** Which of the two stands now: the newer one. */
  from: 'store' | 'file'
  kept: string
  /** What gives way. */
  left: string
}

type Tell = (conflict: Conflict) => void

const READ = ['author', 'rating', 'date', 'title', 'text', 'reply', 'link'] as const
const BESIDE = ['parts', 'lang', 'truncated', 'machineTranslated'] as const

/**
 * The row with what a file tells of it; the row itself where that changes nothing. Its place stays: a table names places
 * by their names only, and would move each review to a second place of the same name.
 */
export function mergeRow(old: ReviewRow, came: StoredItem, tell: Tell): ReviewRow {
  const { place, review, verdict, firstSeen, lastSeen } = came
  const isNewer = lastSeen > old.lastSeen
  const merged = isNewer
    ? mergeReading(old, { ...came, review: { ...review, placeId: old.placeId } }, lastSeen)
    : mergeReading(
        { ...review, verdict, firstSeen, lastSeen, classifiedBy: '' },
        { place, review: reviewIn(old), verdict: old.verdict },
        old.lastSeen,
      )
  for (const field of READ) {
    if (!clash(field, old, review)) continue
    const stays = same(merged[field], old[field])
    const [kept, left] = stays ? [old, review] : [review, old]
    tell({
      reviewId: old.id,
      part: 'review',
      field,
      from: stays ? 'store' : 'file',
      kept: spoken(kept[field]),
      left: spoken(left[field]),
    })
  }
  const isSame = [...READ, ...BESIDE].every((field) => same(merged[field], old[field]))
  const seen = { firstSeen: earlier(old.firstSeen, firstSeen), lastSeen: merged.lastSeen }
  if (!isSame) return { ...merged, ...seen }
  return seen.firstSeen === old.firstSeen && seen.lastSeen === old.lastSeen ? old : { ...old, ...seen }
}

export function mergeAnnotation(old: Annotation, came: Annotation, tell: Tell): Annotation {
  return mergeSaid(old, came, ['level', 'note', 'tags'], 'annotation', tell)
}

/** Its words and their place stay as they are stored; a file may have hidden names in them. */
export function mergeMark(old: Mark, came: Mark, tell: Tell): Mark {
  const { quote, position } = old
  return mergeSaid(
    old,
    { ...came, quote, position },
    ['kind', 'theme', 'level', 'note', 'tags'],
    'mark',
    tell,
  )
}

interface Said {
  reviewId: string
  author: string
  created: string
  modified: string
}

// What the newer one leaves open is filled from the other, so that two people who say different things both stand.
function mergeSaid<T extends Said>(
  old: T,
  came: T,
  fields: readonly (keyof T & ClashField)[],
  part: Conflict['part'],
  tell: Tell,
): T {
  const isNewer = came.modified > old.modified
  const [first, second] = isNewer ? [came, old] : [old, came]
  const merged = {
    ...first,
    created: isAbout(old.created, came.created) ? old.created : earlier(old.created, came.created),
    author: first.author || second.author,
  }
  for (const field of fields) {
    if (saysNothing(first[field])) Object.assign(merged, { [field]: second[field] })
    else if (!saysNothing(second[field]) && !same(first[field], second[field]))
      tell({
        reviewId: old.reviewId,
        part,
        field,
        from: isNewer ? 'file' : 'store',
        kept: spoken(first[field]),
        left: spoken(second[field]),
      })
  }
  return same(merged, old) ? old : merged
}

function clash(field: (typeof READ)[number], old: Review, came: Review): boolean {
  if (saysNothing(old[field]) || saysNothing(came[field])) return false
  if (field === 'rating')
    return old.rating?.value !== came.rating?.value || old.rating?.scale !== came.rating?.scale
  // "3 days ago" says the same as the day, later on.
  if (field === 'date') {
    const [a, b] = [old.date?.iso, came.date?.iso]
    return Boolean(a && b && !a.startsWith(b) && !b.startsWith(a))
  }
  // A cut text is no other text.
  if (field === 'text') return !old.truncated && !came.truncated && old.text !== came.text
  if (field === 'reply') return old.reply?.text !== came.reply?.text
  return !same(old[field], came[field])
}

function reviewIn({
  verdict: _v,
  firstSeen: _f,
  lastSeen: _l,
  classifiedBy: _c,
  ...review
}: ReviewRow): Review {
  return review
}

function saysNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function spoken(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  if ('text' in value) return String(value.text)
  if ('scale' in value && 'value' in value) return `${value.value}/${value.scale}`
  return 'raw' in value ? String(value.raw) : ''
}

// A spreadsheet gives a moment back a thousandth of a second too early now and then.
function isAbout(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) <= 2
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}

/** Equal in all that a database keeps, whatever the order of the keys. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key as never], b[key as never]))
  )
}
