/**
 * Amazon: the reviews on a product's page and on its own page of reviews, from this country and from others. The whole text
 * is always in the page, however much of it shows.
 */
import type { Adapter, Template } from './types.ts'

const DOMAINS =
  'com nl com.be de fr es it co.uk ie in ca com.au com.br com.mx co.jp se pl com.tr ae sa eg sg co.za'.split(
    ' ',
  )

const ID = /(?:^|-)(R[A-Z\d]{6,})$/

// Both templates are served side by side, so one page may hold either.
const template: Omit<Template, 'generation'> = {
  card: ['[data-hook="review"]', '[data-hook="reviewContainer"]', '#localTopReviewsList > li'],
  nativeId: [
    { css: ':scope', attr: 'data-reviewid', part: ID },
    { css: ':scope', attr: 'id', part: ID },
    { css: '[id^="customer_review"]', attr: 'id', part: ID },
  ],
  author: ['.a-profile-name'],
  rating: [
    '[data-hook="review-star-rating"] .a-icon-alt',
    '[data-hook="cmps-review-star-rating"] .a-icon-alt',
  ],
  scale: 5,
  date: ['[data-hook="review-date"]'],
  // The link of the title begins with the rating in words.
  title: ['[data-hook="review-title"] > span:last-child', '[data-hook="reviewTitle"]'],
  text: [
    '[data-hook="review-collapsed"]',
    '[data-hook="review-body"]',
    '[data-hook="reviewRichContentContainer"]',
    '[data-hook="reviewText"]',
    '[data-hook="reviewTextContainer"]',
  ],
  notText: '.a-icon-alt, [data-hook="expand-collapse-read-more-less"]',
  lang: ['[data-hook="reviewRichContentContainer"] [lang]'],
  link: [
    { css: 'a[data-hook="review-title"]', attr: 'href' },
    { css: 'a:has(> [data-hook="reviewTitle"])', attr: 'href' },
  ],
  badge: ['div:has(> .a-profile, > .a-profile-name)'],
}

export const amazon: Adapter = {
  id: 'amazon',
  name: 'Amazon',
  hosts: DOMAINS.map((domain) => `www.amazon.${domain}`),
  paths: [
    '/dp/',
    '/*/dp/',
    '/gp/product/',
    '/product-reviews/',
    '/*/product-reviews/',
    '/gp/customer-reviews/',
  ],
  place: {
    ids: [/\/(?:dp|product-reviews|gp\/product)\/([A-Z\d]{10})(?![A-Z\d])/, /[?&]ASIN=([A-Z\d]{10})/i],
    name: ['#productTitle', '[data-hook="product-link"]', 'title'],
  },
  expects: ['nativeId', 'author', 'rating', 'date', 'title', 'text'],
  templates: [
    {
      ...template,
      generation: '2026',
      mark: '[data-hook="reviewTitle"], [data-hook="reviewRichContentContainer"]',
    },
    { ...template, generation: '2018' },
  ],
}
