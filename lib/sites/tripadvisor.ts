/**
 * Tripadvisor: attractions, restaurants and hotels. Every card has a "Read more" and holds the whole text all the same.
 * The line above the text is the month of the visit; when it was written stands below.
 */
import type { Adapter, Template } from './types.ts'

const DOMAINS = (
  'com nl be de fr es it at ch ie co.uk ca com.au co.nz in com.sg se dk pt jp com.br com.mx com.ar cl co com.pe ' +
  'com.ve com.tr com.gr co.kr com.tw com.hk com.ph com.my co.id com.vn ru rs sk cz co.hu co.il com.eg co.za'
).split(' ')

const REVIEW_LINK = 'a[href*="ShowUserReviews"]'

const template: Omit<Template, 'generation' | 'card'> = {
  nativeId: [{ css: REVIEW_LINK, attr: 'href', part: /-r(\d+)-/ }],
  // The first of two links to the profile is a picture without words.
  author: ['a[href*="/Profile/"]'],
  rating: ['[data-automation="bubbleRatingImage"] title', 'svg[role="img"] title'],
  scale: 5,
  // A day, so that the month of the visit is not taken for it.
  date: [
    { css: 'div:not(:has(*))', part: /^(\p{L}[^\d]*(?<!\d)\d{1,2}(?!\d)[^\d]*\d{4})\.?$/u },
    {
      css: 'span:has(> a[href*="/Profile/"])',
      part: /(?<![\p{L}\d])((?:\p{L}+\.? \d{1,2}|\d{1,2}\.? \p{L}+\.?)(?:,? \d{4})?)\)?$/u,
    },
    { css: '.BNelO', lasting: false },
  ],
  title: ['[data-test-target="review-title"]'],
  text: [
    'span[lang]:not([data-test-target="review-title"] *)',
    '[data-test-target="review-body"]',
    { css: '.fIrGe .JguWG', lasting: false },
  ],
  translated: [{ css: ':scope', attr: 'data-machine-translated', part: /^(true)$/ }],
  next: ['a[data-smoke-attr="pagination-next-arrow"]'],
  link: [{ css: REVIEW_LINK, attr: 'href' }],
  badge: ['div:has(> svg[data-automation="bubbleRatingImage"])'],
}

export const tripadvisor: Adapter = {
  id: 'tripadvisor',
  name: 'Tripadvisor',
  hosts: DOMAINS.map((domain) => `*.tripadvisor.${domain}`),
  paths: ['/Attraction_Review-', '/Restaurant_Review-', '/Hotel_Review-', '/ShowUserReviews-'],
  place: {
    ids: [/-d(\d+)-/],
    name: ['h1', { css: 'meta[property="og:title"]', attr: 'content' }],
    names: [/-Reviews-(?:or\d+-)?([^-.]+)/, /-r\d+-([^-.]+)/],
    total: [
      {
        css: '[data-test-target="reviews-tab"] span:not(button *, [data-automation="reviewCard"] *)',
        part: /^\D+\(([\d.,\s]+)\)$/,
      },
    ],
  },
  expects: ['nativeId', 'author', 'rating', 'date', 'title', 'text', 'link'],
  templates: [
    {
      ...template,
      generation: 'hotel',
      mark: '[data-test-target="HR_CC_CARD"]',
      card: ['[data-test-target="HR_CC_CARD"]'],
    },
    {
      ...template,
      generation: '2026',
      mark: '[data-automation="reviewCard"]',
      card: ['[data-automation="reviewCard"]'],
    },
    {
      generation: '2018',
      card: ['.review-container[data-reviewid]', '.review-container'],
      nativeId: [
        { css: ':scope', attr: 'data-reviewid' },
        { css: REVIEW_LINK, attr: 'href', part: /-r(\d+)-/ },
      ],
      author: ['a[href*="/Profile/"]', '.ui_header_link'],
      rating: [{ css: '.ui_bubble_rating', attr: 'class', part: /bubble_(\d+)/, of: 50 }],
      scale: 5,
      date: ['.ratingDate'],
      title: ['.quote'],
      text: ['.partial_entry'],
      notText: '.ulBlueLinks',
      expand: ['.ulBlueLinks'],
      link: [{ css: REVIEW_LINK, attr: 'href' }],
    },
  ],
}
