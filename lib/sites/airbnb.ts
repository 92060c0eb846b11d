/** Airbnb: the reviews of a stay, on its page and in the dialog that shows all. */
import { dateByWords, starsByWords } from './by-words.ts'
import type { Adapter } from './types.ts'

const DOMAINS =
  'com nl be de fr es it pt at ch ie dk no se fi pl cz gr ca mx co.uk co.nz com.au com.br com.ar'.split(' ')

const TEXT = '.ll4r2nl'

export const airbnb: Adapter = {
  id: 'airbnb',
  name: 'Airbnb',
  hosts: DOMAINS.map((domain) => `*.airbnb.${domain}`),
  paths: ['/rooms/'],
  place: {
    ids: [/\/rooms\/(?:plus\/)?(\d+)/],
    name: ['h1', 'title'],
  },
  expects: ['date', 'text'],
  templates: [
    {
      generation: 'r1are2x1',
      // A card counts with its text only, so that the other readers come in when the text's class is gone.
      card: [
        {
          css: `[data-testid="pdp-reviews-modal-scrollable-panel"] [data-review-id]:has(${TEXT})`,
          lasting: false,
        },
        { css: `[data-review-id]:has(${TEXT})`, lasting: false },
        { css: `.r1are2x1:has(${TEXT})`, lasting: false },
      ],
      nativeId: [{ css: ':scope', attr: 'data-review-id' }],
      author: [],
      rating: [{ ...starsByWords(TEXT), lasting: false }],
      scale: 5,
      date: [{ ...dateByWords(TEXT), lasting: false }],
      text: [{ css: TEXT, lasting: false }],
    },
  ],
}
