/** The address within the dashboard: which view, which filter, and what the view itself keeps there. */
import { useEffect, useState } from 'preact/hooks'
import { FACET_IDS, type Filter, filterFrom, paramsOf } from '../../lib/collection/filter.ts'

/** What the address says. */
export interface Route {
  /** Id of a view; empty for the first. */
  view: string
  filter: Filter
  /** What is neither view nor filter: order, open review. */
  more: Record<string, string>
}

const OF_FILTER: readonly string[] = [...FACET_IDS, 'from', 'to', 'text']

/** `#/reviews?level=1&sort=newest` in parts. */
export function routeFrom(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const params = new URLSearchParams(query)
  const more = Object.fromEntries([...params].filter(([name]) => !OF_FILTER.includes(name)))
  return { view: path, filter: filterFrom(params), more }
}

/** The address of a route, for links: the filter goes along from view to view. */
export function hrefOf({ view, filter, more = {} }: Omit<Route, 'more'> & Partial<Route>): string {
  const params = paramsOf(filter)
  for (const [name, value] of Object.entries(more)) if (value) params.set(name, value)
  const query = params.toString()
  return `#/${view}${query && `?${query}`}`
}

/**
 * Goes to a route. `replace` takes the place of the present one in the browser's history: for what is typed, where "back"
 * should not go letter by letter.
 */
export function goTo(route: Omit<Route, 'more'> & Partial<Route>, replace = false): void {
  const href = hrefOf(route)
  if (href === location.hash) return
  history[replace ? 'replaceState' : 'pushState'](null, '', href)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

/** The present route, followed. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeFrom(location.hash))
  useEffect(() => {
    const look = () => setRoute(routeFrom(location.hash))
    addEventListener('hashchange', look)
    addEventListener('popstate', look)
    return () => {
      removeEventListener('hashchange', look)
      removeEventListener('popstate', look)
    }
  }, [])
  return route
}
