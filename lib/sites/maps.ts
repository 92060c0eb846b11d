/** Google Maps: a place's Overview and Reviews tab. Signed out, the site shows few or none. */
import { GOOGLE_DOMAINS } from './google-domains.ts'
import type { Adapter } from './types.ts'

export const maps: Adapter = {
  id: 'maps',
  name: 'Google Maps',
  hosts: GOOGLE_DOMAINS.flatMap((domain) => [`www.google.${domain}`, `maps.google.${domain}`]),
  paths: ['/maps'],
  place: {
    // The pair of hex numbers is the site's feature id; an address that was just opened may have the name only.
    ids: [/!1s(0x[\da-f]+:0x[\da-f]+)/i, /[?&](?:ftid|cid)=([\da-fx:]+)/i, /\/maps\/place\/([^/@?#]+)/],
    // A list of search results is a main region too.
    root: [
      '[role="main"][aria-label]:has([data-item-id="address"])',
      '[role="main"][aria-label]:has([data-review-id])',
      '[role="main"][aria-label]:has(h1):not(:has([role="feed"]))',
    ],
    name: [{ css: ':scope', attr: 'aria-label' }, 'h1'],
    names: [/\/maps\/place\/([^/@?#]+)/],
    address: [{ css: '[data-item-id="address"]', attr: 'aria-label' }],
    total: [
      // What stands in a review is ruled out first: to look for the heading before each of many takes its time.
      'div:has(> h1) ~ * [role="img"][aria-label]:not([data-review-id] *, :has(*))',
      '.fontDisplayLarge ~ .fontBodySmall',
      '.fontDisplayLarge ~ button',
      { css: '.F7nice [role="img"]:not(:has(*)), .jANrlb .fontBodySmall', lasting: false },
    ],
    tally: [{ css: 'tr[role="img"][aria-label]', attr: 'aria-label' }],
  },
  expects: ['nativeId', 'author', 'rating', 'date', 'text'],
  templates: [
    {
      generation: '2022',
      // Buttons and links of a review carry its id as well, and a second block inside the card does.
      card: ['[data-review-id]:not(button, a, [role="button"])', { css: '.jftiEf', lasting: false }],
      nativeId: [
        { css: ':scope', attr: 'data-review-id' },
        { css: '[data-review-id]', attr: 'data-review-id' },
      ],
      author: [
        { css: ':scope', attr: 'aria-label' },
        '[data-href*="/maps/contrib/"] > div:first-child',
        { css: '.d4r55', lasting: false },
      ],
      // Hotels show "4/5" in plain text.
      rating: [
        { css: '[role="img"][aria-label]', attr: 'aria-label' },
        'span:not([data-review-id] [lang] span)',
      ],
      scale: 5,
      date: [
        '[role="img"][aria-label] ~ span',
        { css: '.rsqaWe, .xRkPPb', lasting: false },
        'span:not([data-review-id] [lang] span)',
      ],
      text: [
        '[id][lang] > span:first-child',
        '[lang] > span:first-child',
        { css: 'span.wiI7pd', lasting: false },
      ],
      keepsLines: true,
      lang: ['[id][lang]', '[lang]'],
      reply: {
        card: [
          'div:has(> span.fontTitleSmall, > div > span.fontTitleSmall):has(> [lang]:not([id]))',
          { css: '.CDe7pd', lasting: false },
        ],
        text: ['[lang]', { css: '.wiI7pd', lasting: false }],
        date: ['.fontTitleSmall ~ span', { css: '.DZSIDd', lasting: false }],
      },
      expand: ['button[aria-expanded="false"][aria-controls]', 'button[jsaction*="expandReview"]'],
      translated: [
        'div:has(> button[role="switch"])',
        'div:has(> button[aria-checked])',
        { css: '.oqftme', lasting: false },
      ],
    },
  ],
}
