/** Annotations and marks from a file that has no reviews of its own, on their way to reviews that are stored. */
import type { Annotation } from '../../model/annotation.ts'
import type { LevelId } from '../../model/ladder.ts'
import type { Mark, MarkKind } from '../../model/mark.ts'
import { THEME_IDS, type ThemeId } from '../../model/themes.ts'
import { MARK_KINDS } from '../qda/codes.ts'
import type { Fault } from './fault.ts'

/** What was read. Whether the reviews are there, and where the words now stand, is for the one who merges. */
export interface ReadNotes {
  annotations: Annotation[]
  marks: Mark[]
  /** How many annotations are the program's own, and were left alone: it makes them anew from the texts. */
  bySoftware: number
  faults: Fault[]
}

/** The level of this number in a text; null where it is none. */
export function levelIn(text: string | null): LevelId | null {
  return text !== null && /^[0-6]$/.test(text) ? (Number(text) as LevelId) : null
}

export function themeIn(text: string | null): ThemeId | null {
  return THEME_IDS.find((id) => id === text) ?? null
}

export function kindIn(text: string | null): MarkKind | null {
  return MARK_KINDS.find((kind) => kind === text) ?? null
}
