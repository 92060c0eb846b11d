/** The XML of a project as `projectOf` in `qdpx.ts` parses it: every child a list, attributes under `@`, text under `#text`. */

export type Element = { [tag: string]: unknown }

/** The children of this name, in their order. */
export function children(element: Element | undefined, tag: string): Element[] {
  const found = element && Object.hasOwn(element, tag) ? element[tag] : undefined
  if (!Array.isArray(found)) return []
  return found.filter((one): one is Element => typeof one === 'object' && one !== null)
}

export function child(element: Element | undefined, tag: string): Element | undefined {
  return children(element, tag)[0]
}

export function attribute(element: Element | undefined, name: string): string | null {
  const all = element?.['@']
  if (typeof all !== 'object' || all === null || !Object.hasOwn(all, name)) return null
  const value = (all as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : null
}

export function textOf(element: Element): string {
  const text = element['#text']
  return typeof text === 'string' ? text : ''
}
