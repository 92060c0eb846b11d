/** Which adapter an address belongs to. Hosts match exactly or by dot-suffix, never by a part of a name. */
import type { Adapter } from './types.ts'

/** Whether a host is the pattern, or stands below it where the pattern begins with `*.`. */
export function hostMatches(host: string, pattern: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '')
  if (!pattern.startsWith('*.')) return name === pattern
  const suffix = pattern.slice(2)
  return name === suffix || name.endsWith(`.${suffix}`)
}

/**
 * Whether a path, with its fragment where it has one, begins so: `/maps` holds `/maps/place` and not `/mapstore`,
 * `/Hotel_Review-` holds `/Hotel_Review-g1`, and `/search#lrd=` holds `/search#a=1&lrd=2`.
 */
export function pathMatches(path: string, beginning: string): boolean {
  const [folder = '', wanted = ''] = beginning.split('#')
  const [at = '', fragment = ''] = path.split('#')
  return beginningOf(folder).test(at) && fragment.includes(wanted)
}

function beginningOf(folder: string): RegExp {
  const plain = folder
    .replace(/\/$/, '')
    .split('*')
    .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${plain.join('.*')}${/[\w/]$/.test(folder) ? '(?:/|$)' : ''}`)
}

/** The first adapter whose hosts and paths hold the address, or null. */
export function adapterFor(url: URL, adapters: readonly Adapter[]): Adapter | null {
  const path = url.pathname + url.hash
  return (
    adapters.find(
      ({ hosts, paths }) =>
        hosts.some((host) => hostMatches(url.hostname, host)) &&
        paths.some((beginning) => pathMatches(path, beginning)),
    ) ?? null
  )
}

/**
 * Match patterns for the extension's manifest, one a host and path. Browsers do not look at fragments, so paths that ask
 * for one have none, and the reader is started where the address says so.
 */
export function patternsOf(adapters: readonly Adapter[]): string[] {
  return adapters.flatMap(({ hosts, paths }) =>
    hosts.flatMap((host) =>
      paths.filter((path) => !path.includes('#')).map((path) => `https://${host}${path}*`),
    ),
  )
}
