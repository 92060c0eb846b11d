/** The receipt of an export: what the file beside it holds, where it comes from, and what was hidden. */
import type { StoredItem } from '../model/item.ts'
import type { Place } from '../model/review.ts'
import type { ExportOptions } from './options.ts'

/** What is learnt of the reviews while they go by. */
export class Tally {
  count = 0
  annotations = 0
  marks = 0
  #places = new Map<string, { place: Place; count: number }>()
  #read: [first: string, last: string] | null = null
  #dated: [oldest: string, newest: string] | null = null

  add(items: readonly StoredItem[]): void {
    for (const { place, review, annotation, marks, firstSeen, lastSeen } of items) {
      this.count += 1
      this.annotations += annotation ? 1 : 0
      this.marks += marks.length
      const known = this.#places.get(place.id) ?? { place, count: 0 }
      known.count += 1
      this.#places.set(place.id, known)
      this.#read = widened(this.#read, firstSeen, lastSeen)
      if (review.date?.iso) this.#dated = widened(this.#dated, review.date.iso, review.date.iso)
    }
  }

  /** Each place with the number of its reviews, in the order in which they came. */
  get places(): readonly { place: Place; count: number }[] {
    return [...this.#places.values()]
  }

  /** When the first and the last of the reviews were read; null where there are none. */
  get read(): readonly [string, string] | null {
    return this.#read
  }

  /** Dates of the oldest and the newest review, as exact as the sites told. */
  get dated(): readonly [string, string] | null {
    return this.#dated
  }
}

/** What the receipt is about. */
export interface Receipt {
  file: string
  bytes: number
  format: string
  setName: string
  /** The filter that was obeyed, in words; null where there was none. */
  filter: string | null
  tally: Tally
}

/** The receipt as text, `label: value` a line, with a byte order mark for old editors. */
export function receiptText(receipt: Receipt, options: ExportOptions): string {
  const { file, bytes, format, setName, filter, tally } = receipt
  const { texts, names, staff, annotators, now, version } = options
  const lines: [label: string, value: string | number | null][] = [
    [texts.file, file],
    [texts.format, format],
    [texts.bytes, bytes],
    [texts.generated, now.toISOString()],
    [texts.version, `Trede ${version}`],
    [texts.set, setName],
    [texts.filter, filter ?? texts.filterNone],
    [texts.reviews, tally.count],
    [texts.annotations, tally.annotations + tally.marks],
    [texts.firstRead, tally.read?.[0] ?? null],
    [texts.lastRead, tally.read?.[1] ?? null],
    [texts.oldest, tally.dated?.[0] ?? null],
    [texts.newest, tally.dated?.[1] ?? null],
    [texts.names, names === 'real' ? texts.namesReal : texts.namesPseudonyms],
    [texts.staff, staff === 'real' ? texts.staffReal : texts.staffMasked],
    [texts.annotators, annotators === 'named' ? texts.annotatorsNamed : texts.annotatorsLeftOut],
    [texts.source, texts.methodSource],
  ]
  const places = tally.places.map(
    ({ place, count }) =>
      `- ${oneLine(place.name)} (${oneLine(place.site)}): ${count}, ${oneLine(place.url)}`,
  )
  return [
    `\ufeff${texts.receipt}`,
    texts.receiptWhat,
    '',
    ...lines.map(([label, value]) => `${label}: ${value === null ? texts.none : oneLine(String(value))}`),
    '',
    `${texts.places}:`,
    ...(places.length > 0 ? places : [texts.none]),
    '',
  ].join('\r\n')
}

function widened(span: [string, string] | null, first: string, last: string): [string, string] {
  if (!span) return [first, last]
  return [first < span[0] ? first : span[0], last > span[1] ? last : span[1]]
}

// A name with a line end in it could add lines of its own to the receipt; one that turns the writing could hide them.
function oneLine(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
}
