/** What the tests ask of a page that is drawn on. */
import type { Tab } from './context.ts'

/** Waits until the page has `count` badges, or any. */
export async function untilBadges(tab: Tab, count: number | null = null): Promise<void> {
  await tab.until((wanted) => {
    const { length } = document.querySelectorAll('[data-trede-review]')
    return wanted === null ? length > 0 : length === wanted
  }, count)
}

/** The badges on a page: review id and level, in the order of the page. */
export function badges(tab: Tab): Promise<{ id: string; level: number }[]> {
  return tab.run(() =>
    [...document.querySelectorAll('[data-trede-review]')].map((host) => ({
      id: host.getAttribute('data-trede-review') ?? '',
      level: Number(host.getAttribute('data-trede-level')),
    })),
  )
}

/** The texts that carry a highlight. */
export function marked(tab: Tab, name: string): Promise<string[]> {
  return tab.run(
    (wanted) =>
      [...(CSS.highlights.get(wanted) ?? [])].map((part) => {
        const range = document.createRange()
        range.setStart(part.startContainer, part.startOffset)
        range.setEnd(part.endContainer, part.endOffset)
        return range.toString()
      }),
    name,
  )
}
