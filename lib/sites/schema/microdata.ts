/** Reviews in a page's microdata. */
import { readCount } from '../numbers.ts'
import { lineOf, oneLine } from '../selectors.ts'
import { type DataItem, type DataReview, isReviewType } from './data.ts'

/** Scopes of type Review, and whatever is marked as the review of an item. */
export function readMicrodata(doc: Document): DataReview[] {
  const marked = doc.querySelectorAll('[itemprop~="review"], [itemprop~="reviews"], [itemtype*="Review"]')
  const loose = looseTotal(doc)
  // All reviews of an item ask for the same item, whose scope may be the page.
  const items = new Map<Element, DataItem>()
  const itemAt = (scope: Element | null | undefined, name: string | null): DataItem | null => {
    if (!scope) return loose === null ? null : { name: null, address: null, total: loose }
    const item = items.get(scope) ?? itemOf(scope, name)
    items.set(scope, item)
    return item
  }
  return [...marked].filter(isReview).map((card) => reviewOf(card, itemAt))
}

/** The number of reviews of a page that says it outside any item; reviews outside any item are of the same thing. */
function looseTotal(doc: Document): number | null {
  const sums = doc.querySelectorAll('[itemprop~="aggregateRating"]')
  const sum = [...sums].find((element) => !element.parentElement?.closest('[itemscope]'))
  return sum ? totalOf(sum) : null
}

function totalOf(sum: Element | undefined): number | null {
  const props = sum && propsOf(sum)
  return readCount(valueAt(props?.get('reviewCount') ?? props?.get('ratingCount')) ?? '')
}

function isReview(element: Element): boolean {
  const types = element.getAttribute('itemtype')
  if (types) return types.split(/\s+/).some(isReviewType)
  return element.hasAttribute('itemprop') && lineOf(element) !== ''
}

function reviewOf(
  card: Element,
  itemAt: (scope: Element | null | undefined, name: string | null) => DataItem | null,
): DataReview {
  const props = propsOf(card)
  const reviewed = props.get('itemReviewed')
  const rating = props.get('reviewRating')
  const ratingProps = rating && propsOf(rating)
  const value = valueAt(ratingProps?.get('ratingValue') ?? props.get('ratingValue') ?? rating)
  const text =
    props.get('reviewBody') ?? props.get('description') ?? (card.hasAttribute('itemscope') ? null : card)
  const title = props.get('headline') ?? props.get('name') ?? null
  const shown = (element: Element | null) => (element?.hasAttribute('content') ? null : element)
  return {
    author: personAt(props.get('author')),
    rating: value
      ? { value, best: valueAt(ratingProps?.get('bestRating') ?? props.get('bestRating')) }
      : null,
    date: dateAt(props.get('datePublished') ?? props.get('dateCreated')),
    title: valueAt(title),
    text: valueAt(text) ?? '',
    lang: valueAt(props.get('inLanguage')),
    link: valueAt(props.get('url')),
    item: itemAt(reviewed ?? card.parentElement?.closest('[itemscope]'), valueAt(reviewed)),
    marked: { card, text: shown(text), title: shown(title) },
  }
}

/** The properties of a scope, the first of each name; those of scopes inside belong to them. */
function propsOf(scope: Element): Map<string, Element> {
  const props = new Map<string, Element>()
  for (const element of scope.querySelectorAll('[itemprop]')) {
    if (scope.hasAttribute('itemscope') && element.parentElement?.closest('[itemscope]') !== scope) continue
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      if (!props.has(name)) props.set(name, element)
    }
  }
  return props
}

function itemOf(scope: Element, name: string | null): DataItem {
  const props = propsOf(scope)
  return {
    name: valueAt(props.get('name')) ?? name,
    address: valueAt(props.get('address')),
    total: totalOf(props.get('aggregateRating')),
  }
}

function dateAt(element: Element | undefined): DataReview['date'] {
  const machine = valueAt(element)
  return element && machine ? { words: lineOf(element) || machine, machine } : null
}

function personAt(element: Element | undefined): string | null {
  return (element && valueAt(propsOf(element).get('name'))) ?? valueAt(element)
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
