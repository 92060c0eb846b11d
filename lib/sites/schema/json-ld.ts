/** Reviews in a page's JSON-LD: under any item, in `@graph`, in arrays, or on their own. */
import { readCount } from '../numbers.ts'
import { oneLine } from '../selectors.ts'
import { flatMapSteps, mapSteps, type Steps } from '../steps.ts'
import { type DataItem, type DataReview, isReviewType } from './data.ts'

type Node = Record<string, unknown>

/** A block that is no JSON is passed over: the other blocks of the page still count. */
export function* readJsonLd(doc: Document): Steps<DataReview[]> {
  const scripts = doc.querySelectorAll('script[type="application/ld+json" i]')
  const blocks = (yield* mapSteps(scripts, (script) => parse(script.textContent ?? ''))).flat()
  const nodes = yield* nodesOf(blocks)
  const byId = new Map<unknown, Node>()
  for (const { node } of nodes) {
    const id = node['@id']
    if (id && Object.keys(node).length > 1) byId.set(id, node)
  }
  const resolve = (value: unknown): Node | null => {
    const node = isNode(value) ? value : null
    return (node && byId.get(node['@id'])) ?? node
  }
  return yield* flatMapSteps(nodes, ({ node, parent }) => {
    if (!list(node['@type']).some((type) => typeof type === 'string' && isReviewType(type))) return null
    const item = resolve(list(node.itemReviewed)[0]) ?? parent
    return [reviewOf(node, item, resolve)]
  })
}

// Some sites wrap the data in a comment or leave line breaks inside its strings.
function parse(text: string): unknown {
  const plain = text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/g, '')
  for (const attempt of [plain, plain.replace(/[\r\n\t]+/g, ' ')]) {
    try {
      return JSON.parse(attempt)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return null
}

// With a list of what is still to do, since the depth is the page's to choose.
function* nodesOf(blocks: unknown[]): Steps<{ node: Node; parent: Node | null }[]> {
  const nodes: { node: Node; parent: Node | null }[] = []
  const todo: { value: unknown; parent: Node | null }[] = blocks
    .map((value) => ({ value, parent: null }))
    .reverse()
  for (let next = todo.pop(); next; next = todo.pop()) {
    yield
    const { value, parent } = next
    if (Array.isArray(value)) todo.push(...value.map((one) => ({ value: one, parent })).reverse())
    if (!isNode(value)) continue
    nodes.push({ node: value, parent })
    todo.push(
      ...Object.values(value)
        .filter((inner) => typeof inner === 'object' && inner !== null)
        .map((inner) => ({ value: inner, parent: value['@type'] ? value : parent }))
        .reverse(),
    )
  }
  return nodes
}

function reviewOf(node: Node, item: Node | null, resolve: (value: unknown) => Node | null): DataReview {
  const rating = list(node.reviewRating)[0]
  const ratingNode = resolve(rating)
  const date = words(node.datePublished) ?? words(node.dateCreated)
  const value = words(ratingNode ? ratingNode.ratingValue : rating)
  return {
    author: nameOf(list(node.author)[0], resolve),
    rating: value ? { value, best: words(ratingNode?.bestRating) } : null,
    date: date ? { words: date, machine: null } : null,
    title: words(node.headline) ?? words(node.name),
    text: words(node.reviewBody) ?? words(node.description) ?? '',
    lang: nameOf(node.inLanguage, resolve),
    link: words(node.url),
    item: item && itemOf(item, resolve),
    marked: null,
  }
}

function itemOf(item: Node, resolve: (value: unknown) => Node | null): DataItem {
  const sum = resolve(item.aggregateRating)
  const address = resolve(list(item.address)[0])
  const parts = address
    ? ['streetAddress', 'postalCode', 'addressLocality'].flatMap((key) => words(address[key]) ?? [])
    : []
  return {
    name: words(item.name),
    address: parts.join(', ') || words(item.address),
    total: readCount(words(sum?.reviewCount) ?? words(sum?.ratingCount) ?? ''),
  }
}

function nameOf(value: unknown, resolve: (value: unknown) => Node | null): string | null {
  return words(value) ?? words(resolve(value)?.name)
}

function words(value: unknown): string | null {
  const one = list(value)[0]
  if (typeof one !== 'string' && typeof one !== 'number') return null
  return oneLine(String(one)) ? String(one).trim() : null
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
