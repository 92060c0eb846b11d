/** Yelp: the page of a business. Its classes change often; the readable beginnings of some have stayed. */
import type { Adapter, Template } from './types.ts'

const DOMAINS = 'com nl be de fr es it at ch ie co.uk ca com.au'.split(' ')

const TEXT = '[class^="comment__"]'
// Words before the date, as in "Updated review", are not part of it.
const DAY =
  /^((?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4})|(?:\p{L}{3,}\.? \d{1,2}, \d{4})|(?:\d{1,2}\.? \p{L}{3,}\.? \d{4}))$/u

const template: Omit<Template, 'generation' | 'text' | 'lang'> = {
  card: [
    '#reviews li:has(a[href*="/user_details"]):has([role="img"], p)',
    'li:has(a[href*="/user_details"]):has([role="img"], p)',
  ],
  author: ['a[href*="/user_details"]'],
  rating: [{ css: '[role="img"][aria-label]:not(a *)', attr: 'aria-label' }],
  scale: 5,
  date: [{ css: `span:not(${TEXT} *)`, part: DAY }],
}

export const yelp: Adapter = {
  id: 'yelp',
  name: 'Yelp',
  hosts: DOMAINS.map((domain) => `*.yelp.${domain}`),
  paths: ['/biz/'],
  place: {
    ids: [/^\/biz\/([^/?#]+)/],
    name: ['h1'],
  },
  expects: ['author', 'rating', 'date', 'text', 'lang'],
  templates: [
    {
      ...template,
      generation: '2023',
      mark: TEXT,
      text: [`${TEXT} [class^="raw__"]`, TEXT],
      lang: [`${TEXT} [lang]`],
    },
    {
      ...template,
      generation: '2020',
      text: [{ css: 'p.lemon--p__373c0 [lang], span.lemon--span__373c0[lang]', lasting: false }],
    },
  ],
}
