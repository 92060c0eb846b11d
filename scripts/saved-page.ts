/** Saved pages: where they are in a folder, and what address each had. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { documentOf } from './dom.ts'

/** Addresses by file, as in a `urls.json`: paths from the folder it stands in, with forward slashes. */
export type Addresses = Readonly<Record<string, string>>

// Browsers write where a page came from into the page they save.
const SAVED_FROM = /<!--\s*saved from url=(?:\(\d+\))?(\S+)\s*-->/i

/** Every `.html` and `.htm` below a folder, as paths from it with forward slashes, in order. Throws where it cannot be read. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.html?$/i.test(path) && statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort()
}

/** The addresses of every `urls.json` in and below a folder. Throws where one is no map of files to addresses. */
export function addressesIn(folder: string): Addresses {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
  const sidecars = files.filter((entry) => entry.name === 'urls.json' && entry.isFile())
  const all = sidecars.flatMap(({ parentPath, name }) => {
    const written = parsed(join(parentPath, name))
    return Object.entries(written ?? {}).map(([path, url]) => {
      if (typeof url !== 'string' || !URL.canParse(url))
        throw new Error(`${join(parentPath, name)} gives no address for ${path}.`)
      return [relative(folder, join(parentPath, path)).split(sep).join('/'), url] as const
    })
  })
  return Object.fromEntries(all)
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} is no JSON.`, { cause: error })
  }
}

/** A saved page with its address: as given, else as the page itself says; null where nobody says. */
export function openPage(
  folder: string,
  path: string,
  given: Addresses,
): { doc: Document; url: string | null } {
  const html = readFileSync(join(folder, path), 'utf8')
  const doc = documentOf(html)
  const said = [
    given[path],
    SAVED_FROM.exec(html)?.[1],
    doc.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    doc.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ]
  return { doc, url: said.find((url) => url && URL.canParse(url)) ?? null }
}
