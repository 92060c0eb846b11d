/** One export from reviews to bytes: names hidden, a breath between portions, progress, and a way to stop. */
import type { StoredItem } from '../model/item.ts'
import type { ExportFormat, ExportSource } from './format.ts'
import type { ExportOptions } from './options.ts'
import { hiderOf } from './pseudonymise.ts'
import type { Tally } from './receipt.ts'
import { findStaff } from './staff.ts'

/** How an export is watched and stopped. */
export interface Control {
  /** Aborting makes the export throw the signal's reason at the next portion. */
  signal?: AbortSignal
  /** Share that is done, 0 to 1, never less than before. */
  onProgress?: (share: number) => void
  /** Counts the reviews for the receipt. */
  tally?: Tally
}

/** Pieces of this size are handed on: large enough that a file is few of them. */
const PIECE = 1 << 20

/**
 * The file in pieces of about a megabyte. Nothing but what the format itself needs is kept between portions. Throws what
 * the source throws, and the signal's reason.
 */
export async function* exportStream(
  format: ExportFormat,
  source: ExportSource,
  options: ExportOptions,
  control: Control = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  control.signal?.throwIfAborted()
  const write = await format.load()
  const passes = format.passes + (options.staff === 'masked' ? 1 : 0)
  const watched = watch(source, passes, control)
  yield* inPieces(write(await hidden(watched, options), options))
  control.onProgress?.(1)
}

/** All reviews of a source, names hidden as the options ask; for a few. */
export async function hiddenItems(source: ExportSource, options: ExportOptions): Promise<StoredItem[]> {
  const items: StoredItem[] = []
  for await (const slice of (await hidden(source, options)).slices()) items.push(...slice)
  return items
}

async function hidden(
  source: ExportSource,
  { names, staff, annotators }: ExportOptions,
): Promise<ExportSource> {
  const found = staff === 'masked' ? await findStaff(source) : new Set<string>()
  const hide = await hiderOf(source.set.salt, names, found)
  return {
    ...source,
    async *slices() {
      for await (const items of source.slices()) {
        const safe = await hide(items)
        yield annotators === 'named' ? safe : safe.map(unsigned)
      }
    },
  }
}

function unsigned({ annotation, marks, ...item }: StoredItem): StoredItem {
  return {
    ...item,
    annotation: annotation && { ...annotation, author: '' },
    marks: marks.map((mark) => ({ ...mark, author: '' })),
  }
}

function watch(source: ExportSource, passes: number, { signal, onProgress, tally }: Control): ExportSource {
  const all = Math.max(1, source.count) * passes
  let done = 0
  let isFirst = true
  return {
    ...source,
    async *slices(): AsyncGenerator<readonly StoredItem[]> {
      const counts = isFirst
      isFirst = false
      for await (const items of source.slices()) {
        signal?.throwIfAborted()
        if (counts) tally?.add(items)
        yield items
        done += items.length
        onProgress?.(Math.min(1, done / all))
        await breath()
      }
      signal?.throwIfAborted()
    },
  }
}

// A task of its own, so that the surface draws and hears clicks between two portions.
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

async function* inPieces(parts: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  let held: Uint8Array[] = []
  let size = 0
  for await (const part of parts) {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part
    held.push(bytes)
    size += bytes.length
    if (size < PIECE) continue
    yield joined(held, size)
    held = []
    size = 0
  }
  if (size > 0) yield joined(held, size)
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
