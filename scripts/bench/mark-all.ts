/** Collects every review of a page by the extension's own messages, and stores marks in each of them. */
import type { Page } from 'playwright-core'
import { selectorsOf } from '../../lib/anchor/selectors.ts'
import type { ReviewItem } from '../../lib/model/item.ts'
import type { Mark } from '../../lib/model/mark.ts'
import { wordingOf } from '../../lib/model/wording.ts'
import { writeRows } from './rows.ts'

const KINDS = ['complaint', 'praise', 'note'] as const
/** So many reviews are collected by one message. */
const PORTION = 50

/** Puts so many marks into each review that the page in a tab holds; `asker` is a page of the extension. */
export async function markAll(asker: Page, tab: number, each: number): Promise<void> {
  const items = await asker.evaluate(reviewsOf, tab)
  for (let at = 0; at < items.length; at += PORTION) {
    const portion = items.slice(at, at + PORTION)
    await asker.evaluate(
      `chrome.runtime.sendMessage(${told('page.collect', { items: portion, setId: null })})`,
    )
  }
  const marks = items.flatMap((item, at) => Array.from({ length: each }, (_, nth) => markIn(item, at, nth)))
  await writeRows(asker, { marks })
}

function told(trede: string, data: unknown): string {
  return JSON.stringify({ trede, data })
}

// Four words of the review, in another place each time.
function markIn({ review }: ReviewItem, at: number, nth: number): Mark {
  const { text } = wordingOf(review)
  const words = [...text.matchAll(/\S+/g)]
  const first = (3 + at + nth * 9) % (words.length - 4)
  const last = words[first + 3]!
  const selectors = selectorsOf(text, { start: words[first]!.index, end: last.index + last[0].length })
  if (!selectors) throw new Error(`No words to mark in ${review.id}`)
  const moment = '2026-11-02T09:00:00.000Z'
  return {
    ...selectors,
    id: `${review.id}#${nth}`,
    reviewId: review.id,
    kind: KINDS[(at + nth) % KINDS.length]!,
    theme: null,
    level: null,
    note: '',
    tags: [],
    author: '',
    created: moment,
    modified: moment,
  }
}

async function reviewsOf(tab: number): Promise<ReviewItem[]> {
  const { chrome } = globalThis as unknown as { chrome: Chrome }
  const state = await chrome.tabs.sendMessage(tab, { trede: 'page.state' })
  const items = [...state.items]
  for (let coming = state.coming; coming > 0; ) {
    const data = { reading: state.reading, from: items.length }
    const more = await chrome.tabs.sendMessage(tab, { trede: 'page.items', data })
    items.push(...more.items)
    coming = more.coming
  }
  return items
}

interface Portion {
  items: ReviewItem[]
  coming: number
  reading: number
}

/** The one call of the browser that is made inside the extension's page. */
interface Chrome {
  tabs: { sendMessage(id: number, message: unknown): Promise<Portion> }
}
