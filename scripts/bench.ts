/**
 * Speeds beside peers on the same reviews in the same run, start-up, linear time, the size of the classifier, and how long a
 * big page is held up in a real browser; `fluid`, `marks`, `dashboard` or `exports` as an argument measures only that
 * (`exports 10000 xlsx` one size and format).
 * Reviews of 40-130 words from `../shared` when it is there, else texts made of the invented reviews.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { words } from '../lib/classify/data/words.en.ts'
import { classify, createClassifier } from '../lib/classify/index.ts'
import { dashboard } from './bench/dashboard.ts'
import { benchExports } from './bench/exports.ts'
import { fluid } from './bench/fluid.ts'
import { marks } from './bench/marks.ts'
import { type Peer, peers } from './bench/peers.ts'
import { hasShared, readGold, readTexts } from './fit/data.ts'

const REVIEWS = 6000
const ROUNDS = 4
/** Rounds of each peer that count, after one that warms up. */
const MEASURED = 7
const LAYER = words.lines

if (process.argv.includes('marks')) {
  marks(reviews('nl'))
  process.exit()
}

if (process.argv.includes('exports')) {
  const wishes = process.argv.slice(process.argv.indexOf('exports') + 1)
  const sizes = wishes.map(Number).filter((size) => size > 0)
  await benchExports(
    sizes.length > 0 ? sizes : undefined,
    wishes.filter((wish) => !(Number(wish) > 0)),
  )
  process.exit()
}

const only = ['fluid', 'dashboard'].find((name) => process.argv.includes(name))
if (!only) {
  firstVerdict('English', 'The food was fine and the waiter was friendly.')
  firstVerdict('Dutch', 'Het eten was prima en de ober was vriendelijk.')
  const en = reviews('en')
  const nl = reviews('nl')
  speeds('English', en)
  speeds('Dutch', nl)
  speeds(
    'mixed',
    nl.flatMap((text, i) => (i < en.length ? [text, en[i]!] : [])),
  )
  ownCues()
  marks(reviews('nl'))
  linear()
  await size()
}
if (only !== 'dashboard') await fluid()
if (only !== 'fluid') await dashboard()
if (!only) await benchExports([1_000, 10_000])

function reviews(lang: 'nl' | 'en'): string[] {
  const texts = hasShared()
    ? readTexts([lang]).map((row) => row.text)
    : readGold('invented', lang).flatMap((row, i, all) => [
        `${row.text} ${all[(i * 7 + 3) % all.length]!.text}`,
      ])
  const right = texts.filter((text) => {
    const words = text.split(/\s+/).length
    return words >= 40 && words <= 130
  })
  return right.slice(0, REVIEWS)
}

function firstVerdict(language: string, text: string): void {
  const from = process.cpuUsage()
  classify(text)
  const { user, system } = process.cpuUsage(from)
  console.log(
    `first verdict, ${language}: ${((user + system) / 1000).toFixed(0)} ms of processor (must be under 150)`,
  )
}

// The same reviews for all, taken in turns, so that a busy moment of the machine does not fall on one of them.
function speeds(name: string, texts: string[]): void {
  const all: Peer[] = [{ name: 'trede classify', run: (text) => classify(text) }, ...peers()]
  const times = new Map<string, number[]>(all.map((peer) => [peer.name, []]))
  for (let round = 0; round <= MEASURED; round++)
    for (const peer of all) {
      const sample = peer.name === 'vader-sentiment' ? texts.slice(0, 100) : texts
      const from = performance.now()
      for (const text of sample) peer.run(text)
      const micros = (1000 * (performance.now() - from)) / sample.length
      if (round > 0) times.get(peer.name)!.push(micros)
    }
  const own = median(times.get('trede classify')!)
  console.log(`\n${name}: ${texts.length} reviews of 40-130 words, median of ${MEASURED} rounds`)
  for (const [peer, list] of times) {
    const micros = median(list)
    console.log(
      `  ${peer.padEnd(22)} ${micros.toFixed(1).padStart(8)} µs a review   trede has ${(micros / own).toFixed(2)} of its throughput`,
    )
  }
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1]!
}

function ownCues(): void {
  const extra = Array.from({ length: 500 }, (_, i) => ({
    lang: i % 2 ? ('nl' as const) : ('en' as const),
    theme: 'product' as const,
    line: `eigen${i} (zeer|heel)? woord${i}* | ${i % 3 ? -2 : 2} | max=3`,
  }))
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now()
    const { classify: own } = createClassifier({ extra, muted: ['lekker'] })
    own('Het was eigen1 woord1 en lekker.')
    own('It was eigen2 word2 and nice.')
    best = Math.min(best, performance.now() - from)
  }
  console.log(`\n500 own cues, ready to classify both languages: ${best.toFixed(1)} ms (must be under 50)`)
}

function linear(): void {
  console.log('\ntime per character')
  const sentence =
    'The waiter was not very friendly, but he brought us a free dessert and we will come back. '
  for (const length of [100, 1000, 10_000, 100_000]) {
    const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length)
    let best = Number.POSITIVE_INFINITY
    // Enough rounds for the engine to have compiled the loops again after its lists grew.
    for (let round = 0; round < 12; round++) {
      const times = Math.max(4, Math.floor(200_000 / length))
      const from = performance.now()
      for (let i = 0; i < times; i++) classify(text)
      best = Math.min(best, (performance.now() - from) / times)
    }
    console.log(
      `  ${String(length).padStart(7)} characters: ${((1e6 * best) / length).toFixed(0).padStart(5)} ns each`,
    )
  }
}

async function size(): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: {
        entry: new URL('../lib/classify/index.ts', import.meta.url).pathname,
        formats: ['es'],
        fileName: 'c',
      },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const code = outputs
    .flatMap((o) => ('output' in o ? o.output : []))
    .map((chunk) => ('code' in chunk ? chunk.code : ''))
  const bytes = gzipSync(code.join(''), { level: 9 }).length
  console.log(
    `\nclassifier, lexicons and weights: ${(bytes / 1000).toFixed(1)} kB gzip, carried by the background`,
  )
  const content = fileURLToPath(new URL('../.output/chrome-mv3/content-scripts/content.js', import.meta.url))
  if (!existsSync(content)) {
    console.log('content script: not built here; run `npm run build` to see its size')
    return
  }
  const script = readFileSync(content, 'utf8')
  // A stretch of the fitted words: in the content script only if the classifier is.
  const carried = script.includes(LAYER.slice(1000, 1060))
  console.log(
    `content script: ${(gzipSync(script, { level: 9 }).length / 1000).toFixed(1)} kB gzip in all, lexicon and classifier ${carried ? 'are in it' : 'are not in it: the page asks the background'} (limit 90 kB)`,
  )
}
