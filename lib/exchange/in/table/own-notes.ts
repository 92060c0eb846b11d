/**
 * The sheet of notes and marks in a workbook that Trede made, in either language. It goes with the reviews of the same
 * workbook: a mark finds its context in their words.
 */
import { safeParse } from 'valibot'
import type { Annotation } from '../../../model/annotation.ts'
import type { Mark, MarkKind } from '../../../model/mark.ts'
import type { Review } from '../../../model/review.ts'
import { annotationSchema, markSchema } from '../../../model/schema.ts'
import { THEME_IDS, THEMES, type ThemeId } from '../../../model/themes.ts'
import { wordingOf } from '../../../model/wording.ts'
import { quoteOf } from '../../quote.ts'
import { type Fault, fault } from '../fault.ts'
import { levelIn } from '../notes.ts'
import { plainHeading } from './fields.ts'
import { textOfValue, type Value } from './table.ts'

/** The columns that are read, by their headings in English and in Dutch. */
const HEADS = {
  kind: ['kind', 'soort'],
  words: ['words', 'woorden'],
  start: ['from sign', 'vanaf teken'],
  theme: ['theme', 'thema'],
  level: ['level', 'niveau'],
  note: ['note', 'notitie'],
  tags: ['tags', 'labels'],
  by: ['by', 'door'],
  created: ['made', 'gemaakt'],
  modified: ['changed', 'gewijzigd'],
  reviewId: ['review id', 'recensie id'],
  id: ['note id', 'notitie id'],
} as const

/** What stands in the column of kinds; `whole` is a note on the whole review. */
const KINDS: Record<string, MarkKind | 'whole'> = {
  'whole review': 'whole',
  'hele recensie': 'whole',
  praise: 'praise',
  lof: 'praise',
  complaint: 'complaint',
  klacht: 'complaint',
  note: 'note',
  notitie: 'note',
  'not a complaint': 'not-complaint',
  'geen klacht': 'not-complaint',
}

/** Whether this is that sheet. */
export function isNoteSheet([head]: readonly (readonly Value[])[]): boolean {
  const columns = columnsOf(head ?? [])
  return columns.id >= 0 && columns.start >= 0 && columns.reviewId >= 0
}

/** What was read: notes and marks on these reviews. */
export interface OwnNotes {
  annotations: Map<string, Annotation>
  marks: Map<string, Mark[]>
  faults: Fault[]
}

export function ownNotes(
  [head, ...rows]: readonly (readonly Value[])[],
  reviews: readonly Review[],
): OwnNotes {
  const columns = columnsOf(head ?? [])
  const known = new Map(reviews.map((review) => [review.id, review]))
  const read: OwnNotes = { annotations: new Map(), marks: new Map(), faults: [] }
  rows.forEach((cells, at) => {
    const text = (column: keyof typeof HEADS) => textOfValue(cells[columns[column]])
    const where = `${text('id') || at + 2}`
    const review = known.get(text('reviewId'))
    const kind = KINDS[text('kind').toLowerCase()]
    const said = {
      id: text('id'),
      reviewId: text('reviewId'),
      level: levelIn(text('level')),
      note: text('note'),
      tags: text('tags').split(' | ').filter(Boolean),
      author: text('by'),
      created: text('created'),
      modified: text('modified'),
    }
    if (!review || !said.id.startsWith(`${review.id}#`)) read.faults.push(fault(where, 'target', 'entry'))
    else if (kind === 'whole') {
      const checked = safeParse(annotationSchema, said)
      if (checked.success) read.annotations.set(review.id, checked.output)
      else read.faults.push(fault(where, 'annotation', 'entry', said.note))
    } else {
      const theme = themeNamed(text('theme'))
      const place = placeOf(text('words'), Number(text('start')) - 1, wordingOf(review).text)
      const checked = safeParse(markSchema, { ...said, kind, theme, ...place })
      if (checked.success) {
        const others = read.marks.get(review.id) ?? []
        read.marks.set(review.id, [...others, checked.output])
      } else read.faults.push(fault(where, 'mark', 'entry', text('words')))
    }
  })
  return read
}

function columnsOf(head: readonly Value[]): Record<keyof typeof HEADS, number> {
  const plain = head.map((cell) => plainHeading(textOfValue(cell)))
  const entries = Object.entries(HEADS).map(([name, words]) => [
    name,
    plain.findIndex((heading) => (words as readonly string[]).includes(heading)),
  ])
  return Object.fromEntries(entries) as Record<keyof typeof HEADS, number>
}

function themeNamed(name: string): ThemeId | null {
  return THEME_IDS.find((id) => THEMES[id].name.en === name || THEMES[id].name.nl === name) ?? null
}

/** Where the words stand; without context where they are not there any more, as with an orphan. */
function placeOf(words: string, start: number, wording: string): Pick<Mark, 'quote' | 'position'> {
  const from = wording.startsWith(words, start) ? start : wording.indexOf(words)
  if (from < 0) {
    const told = Math.max(0, start)
    return {
      quote: { exact: words, prefix: '', suffix: '' },
      position: { start: told, end: told + words.length },
    }
  }
  const position = { start: from, end: from + words.length }
  return { quote: quoteOf(wording, position), position }
}
