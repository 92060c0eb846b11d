/** Whether data is a taught reader: what comes from a file or a page is not taken as what it says. */
import * as v from 'valibot'
import type { TaughtReader } from '../sites/taught/reader.ts'
import type { PlainWay } from '../sites/taught/ways.ts'
import { isSafePattern } from './pattern.ts'

const MAX_LINE = 300
const MAX_CSS = 600
const MAX_WAYS = 20

const line = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_LINE))
const host = v.pipe(line, v.regex(/^(?:\*\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*$/u))
const pattern = v.pipe(line, v.check(isSafePattern))
const css = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_CSS), v.check(isSelector))

const way: v.GenericSchema<unknown, PlainWay> = v.union([
  css,
  v.object({
    css,
    attr: v.exactOptional(v.pipe(line, v.regex(/^[a-z][\w:.-]*$/i))),
    part: v.exactOptional(pattern),
    of: v.exactOptional(v.pipe(v.number(), v.gtValue(0))),
    drawn: v.exactOptional(v.literal(true)),
    lasting: v.exactOptional(v.literal(false)),
  }),
])
const ways = v.pipe(v.array(way), v.maxLength(MAX_WAYS))
const found = v.pipe(ways, v.nonEmpty())
const field = v.picklist(['nativeId', 'author', 'rating', 'date', 'title', 'text', 'lang', 'reply', 'link'])
const patterns = v.pipe(v.array(pattern), v.maxLength(MAX_WAYS))

const template = v.object({
  generation: line,
  mark: v.exactOptional(css),
  card: found,
  nativeId: v.exactOptional(ways),
  author: ways,
  rating: ways,
  scale: v.picklist([1, 4, 5, 6, 7, 10, 20, 100]),
  date: ways,
  title: v.exactOptional(ways),
  text: ways,
  parts: v.exactOptional(v.object({ liked: ways, disliked: ways })),
  keepsLines: v.exactOptional(v.boolean()),
  notText: v.exactOptional(css),
  reply: v.exactOptional(v.object({ card: found, text: ways, date: ways })),
  expand: v.exactOptional(ways),
  translated: v.exactOptional(ways),
  lang: v.exactOptional(ways),
  inPageLanguage: v.exactOptional(v.boolean()),
  link: v.exactOptional(ways),
  badge: v.exactOptional(ways),
})

/** A taught reader; unknown fields are left out. */
export const taughtSchema: v.GenericSchema<unknown, TaughtReader> = v.pipe(
  v.object({
    id: host,
    name: line,
    hosts: v.pipe(v.array(host), v.nonEmpty(), v.maxLength(MAX_WAYS)),
    paths: v.pipe(v.array(v.pipe(line, v.startsWith('/'))), v.nonEmpty(), v.maxLength(MAX_WAYS)),
    place: v.object({
      ids: v.pipe(patterns, v.nonEmpty()),
      root: v.exactOptional(ways),
      name: ways,
      names: v.exactOptional(patterns),
      address: v.exactOptional(ways),
      total: v.exactOptional(ways),
      tally: v.exactOptional(ways),
    }),
    expects: v.pipe(v.array(field), v.maxLength(MAX_WAYS)),
    templates: v.pipe(v.array(template), v.nonEmpty(), v.maxLength(MAX_WAYS)),
  }),
  v.check(({ id, hosts }) => hosts.includes(id), 'the reader is of another host'),
)

// The background has no document to ask; what it gets was made by the page's own script and used there before.
function isSelector(text: string): boolean {
  if (typeof document === 'undefined') return true
  try {
    document.createDocumentFragment().querySelector(text)
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}
