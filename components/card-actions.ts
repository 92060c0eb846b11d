/** What cards do on the page in view: annotations go to the store and to all pages, a click goes to the review. */
import { authorName } from '../lib/author.ts'
import { askBackground, askPage, tellPages } from '../lib/messages.ts'
import { annotate } from '../lib/store/annotations.ts'
import { markActions } from './marks/mark-actions.ts'
import type { CardActions } from './review-card.tsx'

/** `setInUse` gives the set that reviews go into; it makes the set where it is new. */
export function cardActions(tabId: number, setInUse: () => Promise<string | null>): CardActions {
  return {
    annotate: async (item, patch) => {
      const writer = { author: await authorName(), now: new Date() }
      await tellPages('annotations.changed', [await annotate(item, patch, writer)])
    },
    annotateLate: (item, patch) => {
      askBackground('annotation.patch', { item, patch }).catch((error: unknown) =>
        console.error('Trede: not saved while closing', error),
      )
    },
    reveal: async ({ review }) =>
      (await askPage(tabId, 'page.reveal', review.id).catch(() => false)) ? 'shown' : 'gone',
    revealMark: async (_item, mark) =>
      (await askPage(tabId, 'mark.reveal', mark).catch(() => false)) ? 'shown' : 'wordless',
    collect: async (item) => askBackground('page.collect', { items: [item], setId: await setInUse() }),
    beside: true,
    marks: markActions,
  }
}
