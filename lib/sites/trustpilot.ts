/** Trustpilot: the page of a company. The page's own JSON describes the first load only, so the screen is read. */
import type { Adapter, Template } from './types.ts'

const template: Omit<Template, 'generation'> = {
  // Cards without a rating are previews that repeat a review of the list.
  card: [
    'article[data-service-review-card-paper]:has([data-service-review-rating])',
    'article:has([data-service-review-text-typography], [data-service-review-rating])',
  ],
  nativeId: [
    { css: 'a[data-review-title-typography]', attr: 'href', part: /\/reviews\/([\da-f]{24})/ },
    { css: 'a[href^="/reviews/"]', attr: 'href', part: /\/reviews\/([\da-f]{24})/ },
  ],
  author: ['[data-consumer-name-typography]'],
  rating: [
    { css: '[data-service-review-rating]', attr: 'data-service-review-rating' },
    { css: 'img[alt*="5"]', attr: 'alt' },
  ],
  scale: 5,
  date: ['time[data-service-review-date-time-ago]', 'time[datetime]'],
  title: ['[data-service-review-title-typography]'],
  text: ['[data-service-review-text-typography]'],
  lang: ['[data-review-content][lang]'],
  inPageLanguage: true,
  next: ['a[data-pagination-button-next-link]'],
  reply: {
    card: ['div:has(> [data-service-review-business-reply-text-typography])'],
    text: ['[data-service-review-business-reply-text-typography]'],
    date: ['time[data-service-review-business-reply-date-time-ago]', 'time[datetime]'],
  },
  link: [
    { css: 'a[data-review-title-typography]', attr: 'href' },
    { css: 'a[href^="/reviews/"]', attr: 'href' },
  ],
  badge: ['[data-service-review-rating]'],
}

export const trustpilot: Adapter = {
  id: 'trustpilot',
  name: 'Trustpilot',
  hosts: ['*.trustpilot.com'],
  paths: ['/review/'],
  place: {
    ids: [/^\/review\/([^?#]+?)\/?(?:[?#]|$)/],
    name: [
      '#business-unit-title > span:first-child',
      '#business-unit-title h1 > span:first-child',
      'h1 > span:first-child',
      'h1',
    ],
    total: ['[data-reviews-count-typography]'],
  },
  expects: ['nativeId', 'author', 'rating', 'date', 'title', 'text', 'lang', 'link'],
  templates: [
    { ...template, generation: '2026', mark: '[data-testid="service-review-card-v2"]' },
    { ...template, generation: '2024' },
  ],
}
