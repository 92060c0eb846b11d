/** bol.com: the reviews on a product's page. */
import type { Adapter, Template } from './types.ts'

const template: Omit<Template, 'generation' | 'author' | 'date'> = {
  card: ['[id^="review-"]:has([data-test="review-body"], [data-test="review-title"])', '.review.js-review'],
  nativeId: [{ css: ':scope', attr: 'id', part: /^review-(.+)$/ }],
  // The value of the form counts twenty for a star.
  rating: [
    { css: '.star-rating[aria-label]', attr: 'aria-label' },
    { css: 'input[name="rating-value"]', attr: 'value', of: 100 },
  ],
  scale: 5,
  title: ['[data-test="review-title"]', '.review__title'],
  text: ['[data-test="review-body"]', '.review__body'],
}

export const bol: Adapter = {
  id: 'bol',
  name: 'bol.com',
  hosts: ['www.bol.com'],
  paths: ['/nl/nl/p/', '/be/nl/p/', '/be/fr/p/', '/nl/fr/p/'],
  place: {
    ids: [/\/p\/(?:[^/]+\/)?(\d+)/],
    name: ['h1'],
  },
  expects: ['nativeId', 'author', 'rating', 'date', 'title', 'text'],
  templates: [
    {
      ...template,
      generation: '2026',
      mark: '[data-test="review-author"], [data-test="review-date"]',
      author: ['[data-test="review-author"]'],
      date: ['[data-test="review-date"]'],
    },
    {
      ...template,
      generation: '2023',
      author: ['[data-test="review-author-name"]'],
      date: ['[data-test="review-author-date"]'],
    },
  ],
}
