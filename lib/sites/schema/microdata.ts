/** Reviews that a page marks in its own elements: as microdata, or as RDFa, which says the same with other attributes. */
import { readCount } from '../numbers.ts'
import { lineOf, oneLine } from '../selectors.ts'
import { mapSteps, type Steps } from '../steps.ts'
import { type DataItem, type DataReview, isReviewType, VOCABULARY } from './data.ts'

/** The attributes that make a scope, give its type, and name a property of it. */
interface Syntax {
  scope: string
  type: string
  property: string
}

const MICRODATA: Syntax = { scope: 'itemscope', type: 'itemtype', property: 'itemprop' }
const RDFA: Syntax = { scope: 'typeof', type: 'typeof', property: 'property' }

/** Scopes of type Review, and whatever is marked as the review of an item. */
export function* readMarked(doc: Document): Steps<DataReview[]> {
  return [...(yield* readSyntax(doc, MICRODATA)), ...(yield* readSyntax(doc, RDFA))]
}

function* readSyntax(doc: Document, syntax: Syntax): Steps<DataReview[]> {
  const { property, type } = syntax
  const named = ['review', 'reviews', 'schema:review'].map((name) => `[${property}~="${name}"]`)
  const marked = [...doc.querySelectorAll(`${named.join(', ')}, [${type}*="Review"]`)].filter((element) =>
    isReview(element, syntax),
  )
  if (!marked.length) return []
  const loose = looseTotal(doc, syntax)
  // All reviews of an item ask for the same item, whose scope may be the page.
  const items = new Map<Element, DataItem>()
  const itemAt = (scope: Element | null | undefined, name: string | null): DataItem | null => {
    if (!scope) return loose === null ? null : { name: null, address: null, total: loose }
    const item = items.get(scope) ?? itemOf(scope, name, syntax)
    items.set(scope, item)
    return item
  }
  return yield* mapSteps(marked, (card) => reviewOf(card, syntax, itemAt))
}

/** The number of reviews of a page that says it outside any item; reviews outside any item are of the same thing. */
function looseTotal(doc: Document, syntax: Syntax): number | null {
  const sums = doc.querySelectorAll(`[${syntax.property}~="aggregateRating"]`)
  const sum = [...sums].find((element) => !element.parentElement?.closest(`[${syntax.scope}]`))
  return sum ? totalOf(sum, syntax) : null
}

function totalOf(sum: Element | undefined, syntax: Syntax): number | null {
  const props = sum && propsOf(sum, syntax)
  return readCount(valueAt(props?.get('reviewCount') ?? props?.get('ratingCount')) ?? '')
}

function isReview(element: Element, { type, property }: Syntax): boolean {
  const types = element.getAttribute(type)
  if (types) return types.split(/\s+/).some(isReviewType)
  return element.hasAttribute(property) && lineOf(element) !== ''
}

function reviewOf(
  card: Element,
  syntax: Syntax,
  itemAt: (scope: Element | null | undefined, name: string | null) => DataItem | null,
): DataReview {
  const props = propsOf(card, syntax)
  const reviewed = props.get('itemReviewed')
  const rating = props.get('reviewRating')
  const ratingProps = rating && propsOf(rating, syntax)
  const value = valueAt(ratingProps?.get('ratingValue') ?? props.get('ratingValue') ?? rating)
  const text =
    props.get('reviewBody') ?? props.get('description') ?? (card.hasAttribute(syntax.scope) ? null : card)
  const title = props.get('headline') ?? props.get('name') ?? null
  const shown = (element: Element | null) => (element?.hasAttribute('content') ? null : element)
  return {
    author: personAt(props.get('author'), syntax),
    rating: value
      ? { value, best: valueAt(ratingProps?.get('bestRating') ?? props.get('bestRating')) }
      : null,
    date: dateAt(props.get('datePublished') ?? props.get('dateCreated')),
    title: valueAt(title),
    text: valueAt(text) ?? '',
    lang: valueAt(props.get('inLanguage')),
    link: valueAt(props.get('url')),
    item: itemAt(reviewed ?? card.parentElement?.closest(`[${syntax.scope}]`), valueAt(reviewed)),
    marked: { card, text: shown(text), title: shown(title) },
  }
}

/** The properties of a scope, the first of each name; those of scopes inside belong to them. */
function propsOf(at: Element, { scope, property }: Syntax): Map<string, Element> {
  const props = new Map<string, Element>()
  for (const element of at.querySelectorAll(`[${property}]`)) {
    if (at.hasAttribute(scope) && element.parentElement?.closest(`[${scope}]`) !== at) continue
    for (const words of (element.getAttribute(property) ?? '').split(/\s+/)) {
      const name = words.replace(VOCABULARY, '')
      if (!props.has(name)) props.set(name, element)
    }
  }
  return props
}

function itemOf(scope: Element, name: string | null, syntax: Syntax): DataItem {
  const props = propsOf(scope, syntax)
  return {
    name: valueAt(props.get('name')) ?? name,
    address: valueAt(props.get('address')),
    total: totalOf(props.get('aggregateRating'), syntax),
  }
}

function dateAt(element: Element | undefined): DataReview['date'] {
  const machine = valueAt(element)
  return element && machine ? { words: lineOf(element) || machine, machine } : null
}

function personAt(element: Element | undefined, syntax: Syntax): string | null {
  return (element && valueAt(propsOf(element, syntax).get('name'))) ?? valueAt(element)
}

function valueAt(element: Element | null | undefined): string | null {
  if (!element) return null
  const value =
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    (element.matches('a, link') ? element.getAttribute('href') && lineOf(element) : null) ??
    lineOf(element)
  return oneLine(value ?? '') || null
}
