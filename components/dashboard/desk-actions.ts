/** What cards do on the dashboard: annotations go to the store and to all pages, a click opens the review at its source. */
import { browser } from 'wxt/browser'
import { authorName } from '../../lib/author.ts'
import { askBackground, tellPages } from '../../lib/messages.ts'
import type { ReviewItem } from '../../lib/model/item.ts'
import { annotate } from '../../lib/store/annotations.ts'
import { markActions } from '../marks/mark-actions.ts'
import type { CardActions } from '../review-card.tsx'

export const deskActions: CardActions = {
  annotate: async (item, patch) => {
    const writer = { author: await authorName(), now: new Date() }
    await tellPages('annotations.changed', [await annotate(item, patch, writer)])
  },
  annotateLate: (item, patch) => {
    askBackground('annotation.patch', { item, patch }).catch((error: unknown) =>
      console.error('Trede: not saved while closing', error),
    )
  },
  reveal: openAtSource,
  revealMark: openAtSource,
  marks: markActions,
}

async function openAtSource({ review, place }: ReviewItem): Promise<boolean> {
  await browser.tabs.create({ url: review.link ?? place.url })
  return true
}
