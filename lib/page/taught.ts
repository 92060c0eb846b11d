/** What the user taught for the host of this page, and what it finds here. */
import type { TaughtTest, ToBackground } from '../protocol.ts'
import { readTaught, type TaughtReader } from '../sites/taught/reader.ts'
import type { PageReading } from '../sites/types.ts'

/** So many reviews are shown of a test. */
const PREVIEW = 3

type Ask = <K extends 'taught.of' | 'taught.found'>(
  kind: K,
  data: Parameters<ToBackground[K]>[0],
) => Promise<ReturnType<ToBackground[K]>>

export class TaughtHere {
  readonly #ask: Ask
  #readers: readonly TaughtReader[] = []
  #found = ''

  constructor(ask: Ask) {
    this.#ask = ask
  }

  get readers(): readonly TaughtReader[] {
    return this.#readers
  }

  /** Learns what is taught now. Where the background does not answer, what was known stays. */
  async load(): Promise<void> {
    try {
      this.#readers = await this.#ask('taught.of', location.hostname)
    } catch (error) {
      console.warn('Trede could not ask what was taught for this page.', error)
    }
  }

  /** Tells how many reviews a taught reader found, where that has changed. */
  note(reading: PageReading | null): PageReading | null {
    if (reading?.reader !== 'taught') return reading
    const found = { id: reading.site, count: reading.found.length }
    const told = JSON.stringify(found)
    if (told === this.#found) return reading
    this.#found = told
    this.#ask('taught.found', found).catch((error: unknown) => {
      this.#found = ''
      console.warn('Trede got no answer from its background.', error)
    })
    return reading
  }
}

/** What a reader would find on the page in view. */
export function testTaught(reader: TaughtReader): TaughtTest {
  const found = readTaught(document, new URL(location.href), new Date(), [reader])?.found ?? []
  const first = found.slice(0, PREVIEW).map(({ review: { author, date, rating, text } }) => ({
    author,
    date,
    rating,
    text,
  }))
  return { count: found.length, first }
}
