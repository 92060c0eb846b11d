/** What every export asks for. */
import type { Bilingual } from '../model/ladder.ts'
import type { ExportTexts } from './texts.ts'

/** How an export is written. */
export interface ExportOptions {
  /** The moment of the export. */
  now: Date
  /** Whether reviewers' names stand in the file. `pseudonyms` unless the user says otherwise. */
  names: 'pseudonyms' | 'real'
  /** Whether first names of staff in the words of reviews become codes; the rule and its limits are in `staff.ts`. */
  staff: 'masked' | 'real'
  /** Whether the name that the user, or a colleague, chose for their notes and marks stands in the file. */
  annotators: 'named' | 'left-out'
  /** Language of the levels' and themes' names. */
  language: keyof Bilingual
  /** Between the cells of a CSV; Excel wants `;` where the comma divides decimals, as in Dutch. */
  separator: ',' | ';'
  /** Whether the program's own evidence goes along in formats for the user's annotations. */
  evidence: boolean
  /** Words for what people read: headings of sheets and reports. */
  texts: ExportTexts
  /** The program's version. */
  version: string
}
