/**
 * Rows and peak growth of memory of each export format, at 1,000, 10,000 and 100,000 reviews that are made while they are
 * read, so that what is measured is the writer's own. `node --expose-gc` makes the growth exact.
 */
import type { ExportFormat, ExportSource } from '../../lib/exchange/format.ts'
import type { ExportOptions } from '../../lib/exchange/options.ts'
import { FORMATS } from '../../lib/exchange/registry.ts'
import { exportStream } from '../../lib/exchange/run.ts'
import { EXPORT_TEXT_KEYS, type ExportTexts } from '../../lib/exchange/texts.ts'
import type { StoredItem } from '../../lib/model/item.ts'

const SIZES = [1_000, 10_000, 100_000]
const PORTION = 250
const MOMENT = '2026-11-03T09:00:00.000Z'
const TEXT =
  'We waited three weeks for a bicycle and nobody called. The man at the counter was friendly, though, and gave us a bell. ' +
  'In the end it was repaired well, the price was fair, and we may come back when the weather is better than it was.'

const OPTIONS: ExportOptions = {
  now: new Date(MOMENT),
  names: 'pseudonyms',
  staff: 'real',
  language: 'en',
  separator: ',',
  evidence: true,
  texts: Object.fromEntries(EXPORT_TEXT_KEYS.map((key) => [key, key])) as unknown as ExportTexts,
  version: '0',
}

/** Prints a row for each format and size. */
export async function benchExports(): Promise<void> {
  console.log('\nexports: rows, bytes, rows/s and peak growth of the heap in MB')
  for (const format of FORMATS) {
    const cells: string[] = []
    for (const size of SIZES) cells.push(await measure(format, size))
    console.log(`  ${format.id.padEnd(9)} ${cells.join('   ')}`)
  }
}

async function measure(format: ExportFormat, count: number): Promise<string> {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  let peak = 0
  let bytes = 0
  let longest = 0
  let last = performance.now()
  const look = () => {
    peak = Math.max(peak, process.memoryUsage().heapUsed - before)
  }
  const from = performance.now()
  try {
    const onProgress = () => {
      look()
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }
    for await (const piece of exportStream(format, invented(count), OPTIONS, { onProgress }))
      bytes += piece.length
  } catch (error) {
    return `${count}: ${error instanceof Error ? error.message : error}`
  }
  look()
  longest = Math.max(longest, performance.now() - last)
  const rate = (1000 * count) / (performance.now() - from)
  return `${count}: ${(bytes / 1e6).toFixed(1)} MB, ${rate.toFixed(0)}/s, +${(peak / 1e6).toFixed(0)} MB, at most ${longest.toFixed(0)} ms without a breath`
}

function invented(count: number): ExportSource {
  const set = {
    id: 's',
    name: 'Bench',
    created: MOMENT,
    modified: MOMENT,
    archived: null,
    salt: '0'.repeat(32),
  }
  return {
    set,
    count,
    async *slices() {
      for (let at = 0; at < count; at += PORTION)
        yield Array.from({ length: Math.min(PORTION, count - at) }, (_, n) => inventedItem(at + n))
    },
  }
}

function inventedItem(n: number): StoredItem {
  const id = `maps:r${n}`
  const text = `${n}. ${TEXT}`
  const start = text.indexOf('three weeks')
  const span = { start, end: start + 'three weeks'.length }
  const evidence = Array.from({ length: 8 }, () => ({
    ...span,
    text: 'three weeks',
    theme: 'speed' as const,
    sign: '-' as const,
    cue: '{n} weeks',
    kind: 'cue' as const,
    weight: -0.4,
    signal: null,
    steps: [{ heuristic: 'waiting', effect: 'strengthened' as const, span }],
  }))
  return {
    place: {
      id: `maps:p${n % 20}`,
      site: 'maps',
      nativeId: `p${n % 20}`,
      name: `Place ${n % 20}`,
      address: null,
      url: 'https://www.google.com/maps',
      total: null,
    },
    review: {
      id,
      site: 'maps',
      placeId: `maps:p${n % 20}`,
      author: `Person ${n}`,
      rating: { value: 1 + (n % 5), scale: 5, raw: '' },
      date: { raw: '', iso: '2026-09-01', precision: 'day' },
      title: null,
      text,
      lang: 'en',
      truncated: false,
      machineTranslated: false,
      reply: null,
      link: null,
    },
    verdict: {
      level: 2,
      confidence: 0.7,
      lang: 'en',
      service: true,
      themes: [{ theme: 'speed', sign: '-' }],
      signals: [],
      complaints: [span],
      evidence,
      steps: [],
      reason: null,
      without: { up: null, down: null },
    },
    annotation: null,
    marks: [],
    firstSeen: MOMENT,
    lastSeen: MOMENT,
    added: MOMENT,
  }
}
