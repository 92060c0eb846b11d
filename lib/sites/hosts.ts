/** Which adapter an address belongs to. Hosts match exactly or by dot-suffix, never by a part of a name. */
import type { Adapter } from './types.ts'

/** Whether a host is the pattern, or stands below it where the pattern begins with `*.`. */
export function hostMatches(host: string, pattern: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '')
  if (!pattern.startsWith('*.')) return name === pattern
  const suffix = pattern.slice(2)
  return name === suffix || name.endsWith(`.${suffix}`)
}

/** Whether a path is the beginning or stands below it: `/maps` holds `/maps/place` and not `/mapstore`. */
export function pathMatches(path: string, beginning: string): boolean {
  const folder = beginning.replace(/\/$/, '')
  return path === folder || path.startsWith(`${folder}/`)
}

/** The first adapter whose hosts and paths hold the address, or null. */
export function adapterFor(url: URL, adapters: readonly Adapter[]): Adapter | null {
  return (
    adapters.find(
      ({ hosts, paths }) =>
        hosts.some((host) => hostMatches(url.hostname, host)) &&
        paths.some((path) => pathMatches(url.pathname, path)),
    ) ?? null
  )
}

/** Match patterns for the extension's manifest, one a host and path. */
export function patternsOf(adapters: readonly Adapter[]): string[] {
  return adapters.flatMap(({ hosts, paths }) =>
    hosts.flatMap((host) => paths.map((path) => `https://${host}${path}*`)),
  )
}
