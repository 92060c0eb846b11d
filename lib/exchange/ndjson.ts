/** NDJSON for streams and command lines: one JSON value a line. Described by `docs/trede-lines.schema.json`. */
import type { ExportSource } from './format.ts'
import { headOf, inKeyOrder, reviewInFile } from './json.ts'
import type { ExportOptions } from './options.ts'

/** The name of the schema of one line; `$id` in the schema itself. */
export const LINES_SCHEMA = 'https://trede.example/trede-lines.schema.json'

/** First a line about the set; then `{"review": ...}`, and `{"place": ...}` before the first review of each place. */
export async function* writeNdjson(source: ExportSource, options: ExportOptions): AsyncGenerator<string> {
  yield line(headOf(source, options, 'trede-lines', LINES_SCHEMA))
  const known = new Set<string>()
  for await (const items of source.slices()) {
    const lines = items.map((item) => {
      const { place } = item
      const review = line({ review: reviewInFile(item) })
      if (known.has(place.id)) return review
      known.add(place.id)
      return line({ place }) + review
    })
    yield lines.join('')
  }
}

function line(value: object): string {
  return `${inKeyOrder(value)}\n`
}
