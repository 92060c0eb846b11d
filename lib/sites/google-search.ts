/**
 * Google Search: the dialog with all reviews of a place. The page behind it is a search, so the reader starts only where
 * the address names the place of the dialog. Signed out, it goes on further than Maps does.
 */
import { GOOGLE_DOMAINS } from './google-domains.ts'
import type { Adapter } from './types.ts'

export const googleSearch: Adapter = {
  id: 'google-search',
  name: 'Google Search',
  hosts: [...GOOGLE_DOMAINS.map((domain) => `www.google.${domain}`), 'search.google.com'],
  paths: ['/search#lrd=', '/local/reviews'],
  place: {
    // The pair of hex numbers is the feature id that Maps uses too.
    ids: [/#(?:.*&)?lrd=(0x[\da-f]+:0x[\da-f]+)/i, /[?&]placeid=([^&#]+)/],
    name: [{ css: '.lcorif .P5Bobd', lasting: false }],
    names: [/[?&]q=([^&#]+)/],
    address: [{ css: '.lcorif .T6pBCe', lasting: false }],
  },
  expects: ['author', 'rating', 'date', 'text'],
  templates: [
    {
      generation: '2024',
      card: ['[jsname="ShBeI"][data-id]', { css: '.bwb7ce', lasting: false }],
      nativeId: [{ css: ':scope', attr: 'data-id' }],
      author: [
        { css: 'a[href*="/maps/contrib/"] [role="img"][aria-label]', attr: 'aria-label' },
        { css: '.Vpc5Fe', lasting: false },
      ],
      // The picture of the author has a label as well, and a name may hold a number.
      rating: [{ css: '[role="img"][aria-label]:not(a *)', attr: 'aria-label' }],
      scale: 5,
      date: ['[role="img"][aria-label]:not(a *) ~ span', { css: '.y3Ibjb', lasting: false }],
      text: [{ css: '.OA1nbd', lasting: false }],
      notText: { css: 'a[role="button"], .zMjRQd', lasting: false },
      expand: [{ css: '.OA1nbd a[role="button"], a.MtCSLb', lasting: false }],
      reply: {
        card: [{ css: '.PdaDLc', lasting: false }],
        text: [{ css: '.KmCjbd', lasting: false }],
        date: [{ css: '.GSM50', lasting: false }],
      },
    },
    {
      generation: '2020',
      card: ['.gws-localreviews__google-review', { css: '.WMbnJf', lasting: false }],
      author: [{ css: '.TSUbDb', lasting: false }],
      rating: [{ css: '.lTi8oc[aria-label], .z3HNkc[aria-label]', attr: 'aria-label', lasting: false }],
      scale: 5,
      date: [{ css: '.dehysf', lasting: false }],
      // The snippet and the whole text stand side by side, one of them hidden.
      text: ['.review-full-text', { css: '.Jtu6Td', lasting: false }],
    },
  ],
}
