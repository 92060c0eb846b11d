/** Selectors for the cards of a list: all of them, and nothing else on the page that would be read as a review. */
import { outermost } from '../selectors.ts'
import { attributesOf, hashedClassesOf, placeOf, readableClassesOf, tagOf } from './marks.ts'
import type { PlainWay } from './ways.ts'

/** Deeper ways say more of the page than of the list. */
const DEEPEST = 8
/** A shorter way is found anywhere. */
const SHORTEST = 3
/** A second way is for the day the first one dies. */
const MOST_WAYS = 2

/** What is known of a list. */
export interface CardsToFind {
  doc: Document
  cards: readonly Element[]
  /** Selectors, relative to a card, of what all cards have. */
  inAll: readonly string[]
  /** Whether an element that is no card would be read as one. */
  reads(element: Element): boolean
}

/** Best first; never empty. A way by hashed classes comes only where no other tells the cards apart, and is marked. */
export function cardWays(list: CardsToFind): PlainWay[] {
  const { doc, cards } = list
  const others = (css: string) => {
    const found = outermost(doc, [css])
    if (!cards.every((card) => found.includes(card))) return null
    return found.filter((element) => !cards.includes(element))
  }
  const wrongOf = (css: string) => others(css)?.filter(list.reads).length ?? Number.POSITIVE_INFINITY
  const ways: PlainWay[] = []
  for (const kind of [byAttributes(list), byPath(list), byClass(list)]) {
    const right = kind.find((css) => others(css)?.length === 0) ?? kind.find((css) => wrongOf(css) === 0)
    if (right && ways.length < MOST_WAYS) ways.push(right)
  }
  if (ways.length) return ways
  const hashed = hashedOf(cards).find((css) => wrongOf(css) === 0)
  if (hashed) return [{ css: hashed, lasting: false }]
  return [byPath(list).sort((a, b) => wrongOf(a) - wrongOf(b))[0]!]
}

function byAttributes({ cards, inAll }: CardsToFind): string[] {
  const tag = tagOf(cards[0]!)
  const plain = commonTo(cards, attributesOf).map((mark) => tag + mark)
  return [...plain, ...plain.flatMap((css) => inAll.map((each) => withInside(css, each)))]
}

// Tags from above, as few as needed; then the same with what all cards have in them; then with places.
function byPath({ cards, inAll, doc }: CardsToFind): string[] {
  const chains = cards.map((card) => chainOf(card, doc))
  const depth = Math.min(DEEPEST, ...chains.map((chain) => chain.length))
  const paths: string[] = []
  for (let length = Math.min(SHORTEST, depth); length <= depth; length++) {
    const steps = chains.map((chain) => chain.slice(0, length).map(tagOf).toReversed().join(' > '))
    if (new Set(steps).size === 1) paths.push(steps[0]!)
  }
  const own = tagOf(cards[0]!)
  const inside = [own, ...paths].flatMap((path) => inAll.map((each) => withInside(path, each)))
  return [...paths, ...inside, ...byPlaces(chains, depth)]
}

// Ancestors that all cards share, each at its place; from an ancestor that can be named where there is one.
function byPlaces(chains: readonly Element[][], depth: number): string[] {
  const paths: string[] = []
  const longest = Math.min(...chains.map((chain) => chain.length))
  for (let length = Math.min(2, depth); length <= longest; length++) {
    const steps: string[] = []
    for (let i = length - 1; i >= 0; i--) {
      const at = chains.map((chain) => chain[i]!)
      const shared = at.every((element) => element === at[0])
      steps.push(shared ? placeOf(at[0]!) : tagOf(at[0]!))
    }
    const top = chains[0]![length - 1]!
    const named = chains.every((chain) => chain[length - 1] === top) ? attributesOf(top) : []
    for (const mark of named) paths.push([tagOf(top) + mark, ...steps.slice(1)].join(' > '))
    paths.push(steps.join(' > '))
  }
  return paths
}

function byClass({ cards }: CardsToFind): string[] {
  const tag = tagOf(cards[0]!)
  return commonTo(cards, readableClassesOf).map((name) => tag + name)
}

function hashedOf(cards: readonly Element[]): string[] {
  const tag = tagOf(cards[0]!)
  const names = commonTo(cards, hashedClassesOf)
  return [...names.map((name) => tag + name), ...(names.length > 1 ? [tag + names.join('')] : [])]
}

function commonTo(cards: readonly Element[], marks: (element: Element) => string[]): string[] {
  const [first, ...others] = cards
  if (!first || others.some(({ localName }) => localName !== first.localName)) return []
  const kept = others.map((card) => new Set(marks(card)))
  return marks(first).filter((mark) => kept.every((other) => other.has(mark)))
}

function withInside(css: string, inside: string): string {
  return `${css}:has(${inside.replace(/^:scope\s*/, '')})`
}

// The card and what it stands in, from the inside out, without the body.
function chainOf(card: Element, doc: Document): Element[] {
  const chain: Element[] = []
  for (
    let at: Element | null = card;
    at && at !== doc.body && at !== doc.documentElement;
    at = at.parentElement
  )
    chain.push(at)
  return chain
}
