/** What every export asks for. */
import type { ReviewSet } from '../model/annotation.ts'
import type { StoredItem } from '../model/item.ts'
import type { Bilingual } from '../model/ladder.ts'
import { pseudonymise } from './pseudonymise.ts'

/** How an export is written. */
export interface ExportOptions {
  /** The moment of the export. */
  now: Date
  /** Whether reviewers' names stand in the file. `pseudonyms` unless the user says otherwise. */
  names: 'pseudonyms' | 'real'
  /** Language of the levels' names. */
  language: keyof Bilingual
}

/** The reviews with the names that the user chose. */
export async function withNames(
  set: ReviewSet,
  items: readonly StoredItem[],
  { names }: ExportOptions,
): Promise<readonly StoredItem[]> {
  return names === 'real' ? items : pseudonymise(items, set.salt)
}
