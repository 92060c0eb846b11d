/** Fills the store of a real browser with as many invented reviews as are wanted. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { classify } from '../../lib/classify/index.ts'
import { stampOf } from '../../lib/model/own-cue.ts'
import { wordingOf } from '../../lib/model/wording.ts'
import { sampleMarket } from '../../lib/sample/index.ts'
import { BUILT } from '../browser.ts'

/** Reviews written in one transaction. */
const PORTION = 5_000

/**
 * The sample market over and over, each time with ids, authors and texts of its own, in one set; the verdicts are its own
 * too. `page` is one of the extension's own.
 */
export async function fill(page: Page, size: number): Promise<void> {
  const { sets, places, businesses, reviews } = sampleMarket(new Date())
  const { version } = JSON.parse(readFileSync(`${BUILT}/manifest.json`, 'utf8')) as { version: string }
  const moment = new Date().toISOString()
  const rows = reviews.map((review) => ({
    ...review,
    verdict: classify(wordingOf(review).text, {
      rating: review.rating?.value,
      ratingScale: review.rating?.scale,
      lang: review.lang,
    }),
    firstSeen: moment,
    lastSeen: moment,
    classifiedBy: stampOf([], version),
  }))
  await page.evaluate(write, {
    tables: { places, businesses, sets },
    rows,
    setId: sets[0]!.id,
    size,
    portion: PORTION,
  })
}

interface Filling {
  tables: Record<string, readonly object[]>
  rows: readonly { id: string; author: string | null; text: string; firstSeen: string }[]
  setId: string
  size: number
  portion: number
}

// By the browser's own interface, as the page has no other.
async function write({ tables, rows, setId, size, portion }: Filling): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('trede')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const put = (all: Record<string, readonly object[]>) =>
    new Promise<void>((resolve, reject) => {
      const transaction = db.transaction(Object.keys(all), 'readwrite', { durability: 'relaxed' })
      for (const [table, list] of Object.entries(all))
        for (const row of list) transaction.objectStore(table).put(row)
      transaction.oncomplete = () => resolve()
      transaction.onerror = () => reject(transaction.error)
    })
  // The extension's own writes drop what was counted before; these go past it.
  db.transaction('answers', 'readwrite').objectStore('answers').clear()
  await put(tables)
  for (let from = 0; from < size; from += portion) {
    const reviews = Array.from({ length: Math.min(portion, size - from) }, (_, index) => {
      const row = rows[(from + index) % rows.length]!
      const copy = Math.floor((from + index) / rows.length)
      return {
        ...row,
        id: `${row.id}-${copy}`,
        author: `${row.author} ${copy}`,
        text: `${row.text} (${copy})`,
      }
    })
    const members = reviews.map(({ id, firstSeen }) => ({ setId, reviewId: id, added: firstSeen }))
    await put({ reviews, members })
  }
  db.close()
}
