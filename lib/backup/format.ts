/** What a backup is: lines of JSON, zipped. The first says what it is, then one line a row, and the last that it is whole. */
import type { Retention } from '../privacy/retention.ts'
import type { LastChange } from '../store/cues.ts'
import type { KeptReader } from '../taught/kept.ts'
import type { Every } from './schedule.ts'

export const FORMAT = 'trede-backup'

/** Goes up when a reader of the version before could not read the lines. */
export const VERSION = 1

/** The first line. */
export interface BackupHead {
  format: typeof FORMAT
  version: number
  /** Version of the database whose rows these are. */
  database: number
  /** ISO 8601 in UTC. */
  made: string
  /** Version of the extension that made it. */
  by: string
  /** Rows by table. */
  counts: Record<string, number>
  /** What is kept beside the database. */
  settings: BackupSettings
}

/** Settings that are worth a backup. */
export interface BackupSettings {
  author: string
  taught: KeptReader[]
  /** Proposals that the user did not want to be asked again. */
  declined: string[]
  /** What would undo the last change of the user's cues; null where there is none. */
  lastChange: LastChange | null
  /** What is done by the clock; null where the file is of before this was kept, and then what is chosen now stays. */
  clock: ClockSettings | null
}

/** How long things are kept, and how often a backup is made by itself. */
export interface ClockSettings {
  retention: Retention
  every: Every
}

/** A row. */
export type RowLine = [table: string, row: unknown]

/** The last line: a file that was cut off has none. */
export const END = { end: true } as const

/** All that a backup holds, by table. */
export type Rows = Record<string, object[]>

/** What is wrong with a file, as keys of the texts `backup.fault.*`. */
export type BackupFault = 'notBackup' | 'newer' | 'cut' | 'row'

/** A file that cannot be put back, and why; nothing was changed. */
export class BackupError extends Error {
  readonly fault: BackupFault
  /** Number of the line, from 1; null where it is not about one. */
  readonly line: number | null
  constructor(fault: BackupFault, line: number | null = null) {
    super(line === null ? fault : `${fault}, line ${line}`)
    this.name = 'BackupError'
    this.fault = fault
    this.line = line
  }
}
