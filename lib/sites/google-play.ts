/** Google Play: the reviews of an app, a few on its page and all of them in a dialog. */
import type { Adapter } from './types.ts'

export const googlePlay: Adapter = {
  id: 'google-play',
  name: 'Google Play',
  hosts: ['play.google.com'],
  paths: ['/store/apps/details'],
  place: {
    ids: [/[?&]id=([\w.]+)/],
    name: ['h1', 'title'],
  },
  expects: ['author', 'rating', 'date', 'text'],
  templates: [
    {
      generation: '2026',
      // The reviews of the page come back in the dialog, which covers them.
      card: [
        { css: '.RHo1pe:has(.h3YV2d)', lasting: false },
        { css: '.EGFGHd:has(.h3YV2d)', lasting: false },
      ],
      author: [{ css: '.X5PpBb', lasting: false }],
      rating: [{ css: '[role="img"][aria-label]', attr: 'aria-label' }],
      scale: 5,
      date: [{ css: '.bp9Aid', lasting: false }],
      text: [{ css: '.h3YV2d', lasting: false }],
    },
  ],
}
