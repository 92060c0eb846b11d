/** What an export reads from, and what a format is. */
import type { ReviewSet } from '../model/annotation.ts'
import type { StoredItem } from '../model/item.ts'
import type { ExportOptions } from './options.ts'

/** The formats, by the name that stands for them in the interface's texts. */
export type FormatId = 'csv' | 'xlsx' | 'json' | 'ndjson' | 'w3c' | 'qdpx' | 'markdown' | 'html'

/** Reviews to export: a set, or a list in view that is treated as one. */
export interface ExportSource {
  set: ReviewSet
  /** How many reviews there are, for progress. */
  count: number
  /** The reviews in portions, so that a set never lies in memory as a whole. Can be asked for more than once. */
  slices(): AsyncIterable<readonly StoredItem[]>
}

/** Writes reviews whose names are hidden already where they shall be. Strings are written as UTF-8. */
export type Write = (source: ExportSource, options: ExportOptions) => AsyncIterable<Uint8Array | string>

/** One format. */
export interface ExportFormat {
  id: FormatId
  /** Without the point. */
  extension: string
  mime: string
  /** How often `write` goes through the source, for progress. */
  passes: number
  /** Whether the file lies in memory as a whole before it is saved, so that large sets take much of it. */
  isWhole: boolean
  /** The options of the picker that make a difference here. */
  takes: readonly ('separator' | 'evidence' | 'annotators')[]
  /** Fetches the writer, so that a surface opens without the formats nobody asked for. */
  load(): Promise<Write>
}

/** A list as a source; `size` reviews in a portion. */
export function sourceOf(set: ReviewSet, items: readonly StoredItem[], size = 250): ExportSource {
  return {
    set,
    count: items.length,
    async *slices() {
      for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
    },
  }
}
