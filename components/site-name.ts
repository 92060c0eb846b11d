/** What sites are called. */
import { ADAPTERS } from '../lib/sites/registry.ts'

/** The name of a site with an adapter; a host stays as it is. */
export function siteName(site: string): string {
  return ADAPTERS.find((adapter) => adapter.id === site)?.name ?? site
}

/** The sites Trede has an adapter for. */
export function knownSites(): string[] {
  return ADAPTERS.map((adapter) => adapter.name)
}
