/** A new site by its name and the address of one of its pages: what its files, variable and folders are called. */

/** Everything that the files of a site are written from. */
export interface NewSite {
  /** Name of the adapter's file and of its folder of cases. */
  id: string
  /** The adapter's variable. */
  variable: string
  name: string
  /** Address of a page with reviews. */
  url: URL
  /** Beginning of the path that the site keeps its reviews under. */
  path: string
  /** The site's id of the place on that page. */
  place: string
  /** Moment the case is read at. */
  now: Date
}

/** Throws a sentence where the name gives no file name, or the address names no place. */
export function newSite(name: string, address: string | undefined, now: Date): NewSite {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d ._-]/g, '')
    .replace(/[ ._-]+/g, '-')
    .replace(/^-|-$/g, '')
  if (!/^[a-z]/.test(id)) throw new Error(`"${name}" must begin with a letter: it names a file.`)
  const given = address ?? `https://www.${id.replaceAll('-', '')}.com/reviews/mill-bakery`
  if (!URL.canParse(given) || !given.startsWith('https://'))
    throw new Error(`${given} is not an address that begins with https://.`)
  const url = new URL(given)
  const folders = url.pathname.split('/').filter(Boolean)
  const place = folders[folders.length > 1 ? 1 : 0]
  if (!place) throw new Error(`${given} names no place: give the address of a page with reviews.`)
  const path = folders.length > 1 ? `/${folders[0]}/` : '/'
  const variable = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  return { id, variable, name, url, path, place: decodeURIComponent(place), now }
}
