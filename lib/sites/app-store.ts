/** The App Store on the web: the ratings and reviews of an app in one country's store. */
import type { Adapter } from './types.ts'

export const appStore: Adapter = {
  id: 'app-store',
  name: 'App Store',
  hosts: ['apps.apple.com'],
  paths: ['/app/', '/*/app/'],
  place: {
    ids: [/\/id(\d+)/],
    name: ['h1'],
    names: [/\/app\/([^/?#]+)\/id\d/],
  },
  expects: ['author', 'rating', 'date', 'title', 'text'],
  templates: [
    // Of the pages after this one no public source says where a review's text stands: they are for the other readers.
    {
      generation: 'ember',
      mark: '.we-customer-review blockquote',
      card: ['.we-customer-review'],
      author: ['.we-customer-review__user'],
      rating: [{ css: 'figure[aria-label]', attr: 'aria-label' }],
      scale: 5,
      date: ['time[datetime]'],
      title: [':is(h2, h3, h4)'],
      text: ['blockquote'],
    },
  ],
}
