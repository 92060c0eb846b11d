/** Indeed: what people say of their employer, on the company's page. */
import { dateByWords } from './by-words.ts'
import type { Adapter } from './types.ts'

const TEXT = '[itemprop="reviewBody"]'

export const indeed: Adapter = {
  id: 'indeed',
  name: 'Indeed',
  hosts: ['*.indeed.com'],
  paths: ['/cmp/*/reviews'],
  place: {
    ids: [/^\/cmp\/([^/?#]+)/],
    name: ['h1'],
    names: [/^\/cmp\/([^/?#]+)/],
  },
  expects: ['rating', 'date', 'text'],
  templates: [
    {
      generation: 'microdata',
      card: ['[data-tn-entitytype="reviewId"]'],
      author: [],
      rating: [
        { css: '[itemprop="reviewRating"] [itemprop="ratingValue"]', attr: 'content' },
        { css: '[itemprop="reviewRating"]', attr: 'content' },
      ],
      scale: 5,
      date: [dateByWords(TEXT)],
      text: [TEXT],
    },
  ],
}
