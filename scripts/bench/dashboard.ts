/** The dashboard in a real browser at growing sizes: until all is read, views at the first and second visit, longest task. */
import type { Page } from 'playwright-core'
import { classify } from '../../lib/classify/index.ts'
import { wordingOf } from '../../lib/model/wording.ts'
import { sampleMarket } from '../../lib/sample/index.ts'
import type { ReviewRow } from '../../lib/store/db.ts'
import { type Stage, stage } from '../../tests/e2e/harness.ts'
import { ownTasks } from './long-tasks.ts'

const SIZES = [1_000, 10_000, 100_000]
/** Reviews written in one transaction. */
const PORTION = 5_000
/** Views by the name of their link. */
const VIEWS = ['Reviews', 'Sets and places', 'Ladder', 'Drivers', 'Complaints', 'Word of mouth']
const LONG = 600_000

/** Prints milliseconds; the second visit is to stay under 1000, a task under 50. */
export async function dashboard(sizes: readonly number[] = SIZES): Promise<void> {
  console.log('\ndashboard, ms until read, then first/second visit of each view, longest task of ours')
  for (const size of sizes) {
    const on = await stage({})
    try {
      console.log(`  ${String(size).padStart(7)} reviews: ${await measured(on, size)}`)
    } finally {
      await on.close()
    }
  }
}

async function measured(on: Stage, size: number): Promise<string> {
  const origin = `chrome-extension://${on.extensionId}`
  const page = await on.context.newPage()
  await page.goto(`${origin}/dashboard.html`)
  await page.getByText('Nothing collected yet').waitFor({ timeout: LONG })
  await fill(page, size)
  const visits: string[] = []
  let read = 0
  const tasks = await ownTasks(page, origin, async () => {
    const started = performance.now()
    await page.reload()
    await page.locator('.review').first().waitFor({ timeout: LONG })
    read = performance.now() - started
    const first = new Map<string, number>()
    for (const view of VIEWS) first.set(view, await visit(page, view))
    for (const view of VIEWS)
      visits.push(`${view} ${first.get(view)!.toFixed(0)}/${(await visit(page, view)).toFixed(0)}`)
  })
  const longest = tasks[0]
  return `read ${read.toFixed(0)}, ${visits.join(', ')}; longest task ${longest?.ms.toFixed(0)} (${longest?.parts})`
}

/** Milliseconds from the click until the view stands. */
async function visit(page: Page, view: string): Promise<number> {
  const started = performance.now()
  await page.getByRole('link', { name: view, exact: true }).click()
  await page.waitForFunction(
    (name) =>
      document.querySelector('.dash-main h1')?.textContent === name &&
      document.querySelector('.dash-main progress') === null &&
      document.querySelector('.dash-main :is(.review, .dash-table, table, svg, .quote)') !== null,
    view,
    { timeout: LONG, polling: 'raf' },
  )
  return performance.now() - started
}

// The sample market over and over, each time with ids of its own.
async function fill(page: Page, size: number): Promise<void> {
  const { sets, places, businesses, reviews } = sampleMarket(new Date())
  const verdicts = reviews.map((review) =>
    classify(wordingOf(review).text, {
      rating: review.rating?.value,
      ratingScale: review.rating?.scale,
      lang: review.lang,
    }),
  )
  const moment = new Date().toISOString()
  for (let from = 0; from < size; from += PORTION) {
    const rows = Array.from({ length: Math.min(PORTION, size - from) }, (_, index): ReviewRow => {
      const at = (from + index) % reviews.length
      const review = reviews[at]!
      const id = `${review.id}-${from + index}`
      return { ...review, id, verdict: verdicts[at]!, firstSeen: moment, lastSeen: moment, classifiedBy: '' }
    })
    const members = rows.map(({ id }) => ({ setId: sets[0]!.id, reviewId: id, added: moment }))
    await page.evaluate(write, { reviews: rows, members, places, businesses, sets })
  }
}

// By the browser's own interface, as the page has no other.
async function write(tables: Record<string, readonly object[]>): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('trede')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const transaction = db.transaction(Object.keys(tables), 'readwrite')
  for (const [table, rows] of Object.entries(tables))
    for (const row of rows) transaction.objectStore(table).put(row)
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
  })
  db.close()
}
