/** What cards do on the dashboard: annotations go to the store and to all pages, a click goes to the review at its source. */
import { authorName } from '../../lib/author.ts'
import { askBackground, tellPages } from '../../lib/messages.ts'
import { annotate } from '../../lib/store/annotations.ts'
import { markActions } from '../marks/mark-actions.ts'
import type { CardActions } from '../review-card.tsx'
import { showAtSource } from '../source.ts'

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
  reveal: showAtSource,
  revealMark: showAtSource,
  collect: (item) => askBackground('page.collect', { items: [item], setId: null }),
  beside: false,
  marks: markActions,
}
