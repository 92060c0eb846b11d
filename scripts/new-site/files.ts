/** What a new site's files say: an adapter without selectors, and a case that fails until it has them. */

import { idFromTraits, idOf } from '../../lib/model/identity.ts'
import type { Place, Review } from '../../lib/model/review.ts'
import { plainUrl } from '../../lib/sites/url.ts'
import type { NewSite } from './site.ts'

const TEXT = 'They kept a loaf aside for us, because we come by every Friday.'

const quoted = (text: string) => (/['\\]/.test(text) ? JSON.stringify(text) : `'${text}'`)

/** The adapter. */
export function adapterOf({ id, variable, name, url, path, now }: NewSite): string {
  const beginning = path.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return `/** ${name}: the reviews of a place. */
import type { Adapter } from './types.ts'

export const ${variable}: Adapter = {
  id: '${id}',
  name: ${quoted(name)},
  hosts: ['${url.hostname}'],
  paths: [${quoted(path)}],
  place: {
    ids: [/^${beginning}([^/?#]+)/],
    name: ['h1'],
  },
  expects: ['author', 'rating', 'date', 'title', 'text'],
  templates: [
    {
      generation: '${now.getUTCFullYear()}',
      card: [],
      author: [],
      rating: [],
      scale: 5,
      date: [],
      title: [],
      text: [],
    },
  ],
}
`
}

/** A page with one invented review. */
export function pageOf({ now }: NewSite): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"/><title>Mill Bakery</title></head>
<body>
<h1>Mill Bakery</h1>
<article><header><b>Nora Quist</b> <span>4 out of 5</span> <time datetime="${dayOf(now)}">today</time></header>
<h2>Worth the walk</h2>
<p>${TEXT}</p></article>
</body>
</html>
`
}

/** What is to be read on it. */
export function expectedOf({ id: site, url, place: nativeId, now }: NewSite): string {
  const place: Place = {
    id: idOf(site, nativeId),
    site,
    nativeId,
    name: 'Mill Bakery',
    address: null,
    url: plainUrl(url),
    total: null,
  }
  const [author, iso] = ['Nora Quist', dayOf(now)]
  const review: Review = {
    id: idFromTraits(place.id, { author, date: iso, text: TEXT }),
    site,
    placeId: place.id,
    author,
    rating: { value: 4, scale: 5, raw: '4 out of 5' },
    date: { raw: 'today', iso, precision: 'day' },
    title: 'Worth the walk',
    text: TEXT,
    lang: null,
    truncated: false,
    machineTranslated: false,
    reply: null,
    link: null,
  }
  const generation = String(now.getUTCFullYear())
  const head = { url: url.href, now: now.toISOString(), site, place, reader: 'adapter', generation }
  return `${JSON.stringify({ ...head, reviews: [review], unseen: [] }, null, 2)}\n`
}

/** The registry with the site: its import in order, its line last. Throws where the file is not as it was. */
export function registryWith({ id, variable }: NewSite, registry: string): string {
  const lines = registry.split('\n')
  const imports = [
    ...lines.filter((line) => line.startsWith('import ')),
    `import { ${variable} } from './${id}.ts'`,
  ]
  const source = (line: string) => line.split("'")[1]!
  imports.sort((a, b) => (source(a) < source(b) ? -1 : 1))
  const rest = lines.filter((line) => !line.startsWith('import '))
  const end = rest.indexOf(']')
  if (end < 0) throw new Error('lib/sites/registry.ts has no list that ends in a line with "]".')
  return [...rest.slice(0, 1), ...imports, ...rest.slice(1, end), `  ${variable},`, ...rest.slice(end)].join(
    '\n',
  )
}

/** The docs with a row for the site, last in the first table; its evidence is still to be written. */
export function docsWith({ name }: NewSite, docs: string): string {
  const lines = docs.split('\n')
  const first = lines.findIndex((line) => line.startsWith('| site |'))
  const end = lines.findIndex((line, i) => i > first && !line.startsWith('|'))
  if (first < 0 || end < 0) throw new Error('docs/sites.md has no table that begins with "| site |".')
  return lines.toSpliced(end, 0, `| ${name} | a place's reviews | no page seen | none | |`).join('\n')
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}
