/** Google Travel: the reviews of a hotel, Google's own and those it takes from other sites. */
import { GOOGLE_DOMAINS } from './google-domains.ts'
import type { Adapter } from './types.ts'

export const googleTravel: Adapter = {
  id: 'google-travel',
  name: 'Google Travel',
  hosts: GOOGLE_DOMAINS.map((domain) => `www.google.${domain}`),
  paths: ['/travel/hotels/', '/travel/search'],
  place: {
    // A hotel that was opened from a list of hotels stands under the list's address, where only this code tells it.
    ids: [/\/travel\/hotels\/(?:.*\/)?entity\/([^/?#]+)/, /[?&]qs=([^&#]+)/],
    name: ['h1'],
    names: [/[?&]q=([^&#]+)/],
  },
  expects: ['author', 'rating', 'date', 'text'],
  templates: [
    {
      generation: '2023',
      card: [{ css: '.Svr5cf.bKhjM', lasting: false }],
      author: ['a[href*="/maps/contrib/"]', { css: 'a.DHIhE', lasting: false }],
      rating: [{ css: '.GDWaad', lasting: false }],
      scale: 5,
      // "2 weeks ago on Google": the source stands in the same words.
      date: [{ css: '.iUtr1', lasting: false }],
      // The whole text first; the short one stays in the page beside it.
      text: ['[jsname="NwoMSd"]', '[jsname="kmPxT"]', { css: '.K7oBsc', lasting: false }],
      notText: '[jsname="kDNJsb"]',
      expand: ['[jsname="kDNJsb"]'],
    },
  ],
}
