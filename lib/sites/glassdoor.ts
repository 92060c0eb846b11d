/** Glassdoor: what people say of their employer, in pros and cons. */
import { dateByWords } from './by-words.ts'
import type { Adapter } from './types.ts'

const HOSTS =
  'www.com www.nl nl.be fr.be www.de www.at de.ch fr.ch www.fr www.es www.it www.ie www.co.uk www.ca fr.ca www.co.in www.com.au www.co.nz www.sg www.com.hk www.com.br www.com.mx www.com.ar'.split(
    ' ',
  )

const TEXT = '[data-test="review-text-pros"], [data-test="review-text-cons"]'

export const glassdoor: Adapter = {
  id: 'glassdoor',
  name: 'Glassdoor',
  hosts: HOSTS.map((host) => host.replace('.', '.glassdoor.')),
  paths: ['/Reviews/', '/Bewertungen/', '/Avis/', '/Evaluaciones/', '/Recensioni/'],
  place: {
    // "Mill-Bakeries-Reviews-E1234.htm", and the second page ends in "_P2".
    ids: [/-E(?:I_IE)?(\d+)[^/]*\.htm/],
    name: ['h1'],
    names: [/\/([^/]+?)-(?:Reviews|Bewertungen|Avis|Evaluaciones|Recensioni)-E/],
  },
  expects: ['nativeId', 'rating', 'date', 'text'],
  templates: [
    {
      generation: 'data-test',
      card: ['[data-test="review-details-container"]'],
      nativeId: [{ css: ':scope', attr: 'id', part: /^empReview_(\d+)/ }],
      author: [],
      rating: ['[data-test="review-rating-label"]'],
      scale: 5,
      date: [dateByWords(TEXT)],
      text: [],
      parts: { liked: ['[data-test="review-text-pros"]'], disliked: ['[data-test="review-text-cons"]'] },
    },
  ],
}
