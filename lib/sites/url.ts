/** Addresses of pages and of single reviews. */

const TRACKING = /^(utm_.*|g_ep|g_st|entry|gclid|gbraid|wbraid|fbclid|msclkid|ved|sa|shem)$/i

/** The address without fragment and tracking parameters. */
export function plainUrl(url: URL): string {
  const plain = new URL(url)
  plain.hash = ''
  const names: string[] = []
  // Not by its iterator, which Firefox does not give to a script in a page.
  plain.searchParams.forEach((_value, name) => {
    names.push(name)
  })
  for (const name of names) if (TRACKING.test(name)) plain.searchParams.delete(name)
  return plain.href
}

/** An absolute http address, or null where the value is none. */
export function absoluteUrl(value: string | null | undefined, base: URL): string | null {
  if (!value || !URL.canParse(value, base)) return null
  const url = new URL(value, base)
  return /^https?:$/.test(url.protocol) ? url.href : null
}

/** Percent-codes undone where they are sound; `+` stays. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
