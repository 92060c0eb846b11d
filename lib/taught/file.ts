/** Taught readers as a file, out and in. */
import * as v from 'valibot'
import type { TaughtReader } from '../sites/taught/reader.ts'
import { taughtSchema } from './check.ts'

const FORMAT = 'trede-readers'
const VERSION = 1
/** Bytes of the largest file that is read; one reader takes some 2 kB. */
export const MAX_FILE = 2_000_000

/** What is wrong with a file. `reader` is followed by the name or number of the broken one. */
export type FileTrouble = 'json' | 'format' | 'newer' | 'empty' | 'reader'

/** A file that cannot be read, and why. */
export class FileError extends Error {
  readonly trouble: FileTrouble
  readonly which: string
  constructor(trouble: FileTrouble, which = '') {
    super(`${trouble} ${which}`.trim())
    this.trouble = trouble
    this.which = which
  }
}

/** Readers as JSON text, in the format of adapters. */
export function toFile(readers: readonly TaughtReader[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, readers }, null, 2)}\n`
}

const envelope = v.object({ format: v.literal(FORMAT), version: v.number(), readers: v.array(v.unknown()) })

/** The readers in a file. Throws a FileError; then none of the file should be used. */
export function fromFile(text: string): TaughtReader[] {
  const { version, readers } = opened(text)
  if (version > VERSION) throw new FileError('newer')
  if (readers.length === 0) throw new FileError('empty')
  return readers.map((reader, i) => {
    const read = v.safeParse(taughtSchema, reader)
    if (!read.success) throw new FileError('reader', nameOf(reader) ?? String(i + 1))
    return read.output
  })
}

function opened(text: string): v.InferOutput<typeof envelope> {
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    if (error instanceof SyntaxError) throw new FileError('json')
    throw error
  }
  const read = v.safeParse(envelope, data)
  if (!read.success) throw new FileError('format')
  return read.output
}

function nameOf(reader: unknown): string | null {
  const read = v.safeParse(v.object({ id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)) }), reader)
  return read.success ? read.output.id : null
}
