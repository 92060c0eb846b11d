/**
 * Booking.com: a hotel's reviews on its page, in the panel over it and on the older pages of their own, and the reviews of an
 * attraction. A hotel's review is what was liked and what was disliked, each of which may be missing.
 */
import type { Adapter } from './types.ts'

export const booking: Adapter = {
  id: 'booking',
  name: 'Booking.com',
  hosts: ['www.booking.com'],
  paths: ['/hotel/', '/reviews/', '/attractions/'],
  place: {
    ids: [/^\/(?:hotel|attractions)\/([a-z]{2})\/([^./?#]+)/, /^\/reviews\/([a-z]{2})\/hotel\/([^./?#]+)/],
    name: ['h1', { css: 'meta[property="og:title"]', attr: 'content' }],
    names: [/^\/(?:hotel|attractions)\/[a-z]{2}\/([^./?#]+)/, /^\/reviews\/[a-z]{2}\/hotel\/([^./?#]+)/],
  },
  expects: ['author', 'rating', 'text'],
  templates: [
    {
      generation: 'hotel',
      mark: '[data-testid="review-card"]',
      card: ['[data-testid="review-card"]'],
      author: [
        '[data-testid="review-author"]',
        { css: '[data-testid="review-avatar"] .b08850ce41', lasting: false },
      ],
      // The score is there twice, once in words for screen readers.
      rating: [
        '[data-testid="review-score"] [aria-hidden="true"]',
        { css: '[data-testid="review-score"]', part: /(\d+(?:[.,]\d)?)\D*$/ },
      ],
      scale: 10,
      date: ['[data-testid="review-date"]'],
      title: ['[data-testid="review-title"]'],
      text: [],
      parts: {
        liked: ['[data-testid="review-positive-text"]'],
        disliked: ['[data-testid="review-negative-text"]'],
      },
    },
    {
      generation: 'attraction',
      mark: '[data-testid="review-item"]',
      card: ['[data-testid="review-item"]'],
      author: ['div[id]:not(:has(*))', { css: '.b08850ce41', lasting: false }],
      rating: [{ css: '[data-testid="review-star-rating"]', attr: 'aria-label' }],
      scale: 5,
      date: [],
      text: ['[style*="--bui_collapsed_text_visible_lines"]', { css: '.f6e3a11b0d', lasting: false }],
    },
    {
      generation: '2019',
      mark: '.review_list_new_item_block',
      card: ['.review_list_new_item_block'],
      nativeId: [{ css: ':scope', attr: 'data-review-url' }],
      author: ['.bui-avatar-block__title'],
      rating: ['.bui-review-score__badge'],
      scale: 10,
      // The month of the stay has the same class; the day of the review is asked for.
      date: [{ css: '.c-review-block__date', part: /^(\D*(?<!\d)\d{1,2}(?!\d)\D+\d{4})$/ }],
      title: ['.c-review-block__title'],
      text: [],
      parts: {
        liked: ['.c-review__body--positive', '.c-review__row:not(.lalala) .c-review__body'],
        disliked: ['.c-review__body--negative', '.c-review__row.lalala .c-review__body'],
      },
    },
    {
      generation: '2016',
      card: ['li.review_item'],
      author: ['.reviewer_name'],
      rating: ['.review-score-badge'],
      scale: 10,
      date: ['.review_item_date'],
      title: ['.review_item_header_content'],
      text: [],
      parts: { liked: ['.review_pos'], disliked: ['.review_neg'] },
    },
  ],
}
