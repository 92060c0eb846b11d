/** Kiyoh and Klantenvertellen: one platform under two names, marks out of ten. */
import type { Adapter } from './types.ts'

export const kiyoh: Adapter = {
  id: 'kiyoh',
  name: 'Kiyoh and Klantenvertellen',
  hosts: ['*.kiyoh.com', '*.klantenvertellen.nl'],
  paths: ['/reviews/'],
  place: {
    ids: [/^\/reviews\/([^/?#]+)/],
    name: ['h1'],
    names: [/^\/reviews\/[^/?#]+\/([^/?#]+)/],
  },
  expects: ['author', 'rating', 'date', 'text'],
  templates: [
    // Nothing public names the classes of the redesign of 2026: its pages are for the other readers.
    {
      generation: 'before 2026',
      mark: '.review .rating-description',
      card: ['.review'],
      author: ['.name-city'],
      rating: ['.rating-number'],
      scale: 10,
      date: ['.meta-data .created-date', { css: '.meta-data .created-date', attr: 'data-date' }],
      text: ['.rating-description'],
    },
  ],
}
