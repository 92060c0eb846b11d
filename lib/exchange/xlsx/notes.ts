/** The sheet of what the user added: annotations on whole reviews, and marks on words. */
import type { StoredItem } from '../../model/item.ts'
import type { LevelId } from '../../model/ladder.ts'
import { THEMES, type ThemeId } from '../../model/themes.ts'
import type { ExportOptions } from '../options.ts'
import { type Column, levelCell, momentCell, numberCell, textCell } from './parts.ts'

/** One row: an annotation or a mark. */
export interface NoteRow {
  item: StoredItem
  kind: 'whole' | 'praise' | 'complaint' | 'note' | 'not-complaint'
  words: string | null
  /** Number of their first unit in the wording, from 1; null for a whole review. */
  start: number | null
  id: string
  theme: ThemeId | null
  level: LevelId | null
  note: string
  tags: readonly string[]
  author: string
  created: string
  modified: string
}

/** What stands on one review. */
export function notesOf(item: StoredItem): NoteRow[] {
  const { annotation, marks } = item
  return [
    ...(annotation
      ? [{ ...annotation, item, kind: 'whole' as const, words: null, start: null, theme: null }]
      : []),
    ...marks.map((mark) => ({ ...mark, item, words: mark.quote.exact, start: mark.position.start + 1 })),
  ]
}

export function noteColumns({ texts, language }: ExportOptions): Column<NoteRow>[] {
  const kinds: Record<NoteRow['kind'], string> = {
    whole: texts.whole,
    praise: texts.praise,
    complaint: texts.complaint,
    note: texts.note,
    'not-complaint': texts.notComplaint,
  }
  return [
    { head: texts.place, width: 24, cell: ({ item }) => textCell(item.place.name) },
    { head: texts.author, width: 22, cell: ({ item }) => textCell(item.review.author) },
    { head: texts.kind, width: 18, cell: ({ kind }) => textCell(kinds[kind]) },
    { head: texts.words, width: 60, cell: ({ words }) => textCell(words, true) },
    { head: texts.theme, width: 18, cell: ({ theme }) => textCell(theme && THEMES[theme].name[language]) },
    { head: texts.level, width: 8, cell: ({ level }) => levelCell(level) },
    { head: texts.note, width: 40, cell: ({ note }) => textCell(note, true) },
    { head: texts.tags, width: 20, cell: ({ tags }) => textCell(tags.join(' | ')) },
    { head: texts.by, width: 16, cell: ({ author }) => textCell(author) },
    { head: texts.created, width: 19, cell: ({ created }) => momentCell(created) },
    { head: texts.modified, width: 19, cell: ({ modified }) => momentCell(modified) },
    { head: texts.reviewId, width: 26, cell: ({ item }) => textCell(item.review.id) },
    { head: texts.start, width: 11, cell: ({ start }) => numberCell(start) },
    { head: texts.noteId, width: 26, cell: ({ id }) => textCell(id) },
  ]
}
