/** The keys on the page, as they are listed: in the bar, and beside the browser's keys on every other surface. */

/** They work while a badge, the bar or the pen holds the keyboard. */
export const PAGE_KEYS = [
  { keys: '1 – 6', about: 'pageKeys.levelHere' },
  { keys: '0', about: 'pageKeys.noLevel' },
  { keys: 'M', about: 'pageKeys.mark' },
  { keys: 'C', about: 'pageKeys.complaint' },
  { keys: 'P', about: 'pageKeys.praise' },
  { keys: 'N', about: 'pageKeys.note' },
  { keys: 'O', about: 'pageKeys.reason' },
  { keys: 'S', about: 'pageKeys.collect' },
  { keys: 'J', about: 'pageKeys.next' },
  { keys: 'K', about: 'pageKeys.previous' },
  { keys: '?', about: 'pageKeys.list' },
  { keys: 'Ctrl + Enter', about: 'pageKeys.pen' },
] as const
