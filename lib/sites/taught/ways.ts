/** From elements that were pointed at to selectors that find their like in each card. */
import { elementsAt, matches } from '../selectors.ts'
import type { Way } from '../types.ts'
import { attributesOf, hashedClassesOf, placeFromEnd, placeOf, readableClassesOf, tagOf } from './marks.ts'
import { type Plain, withPatterns } from './reader.ts'

/** A way as JSON. */
export type PlainWay = Plain<Way>

/** How a value is taken from the element that was found. */
export interface Form {
  attr?: string
  part?: string
  of?: number
  drawn?: true
}

/** What is known of one card: the element that holds the field, null where the card has none, undefined where unknown. */
export interface Known {
  card: Element
  element: Element | null | undefined
}

interface Candidate {
  css: string
  /** Later kinds are expected to last less long. */
  rank: number
  lasting: boolean
}

/** A third way is for the odd card; more are chance. */
const MOST_WAYS = 3
/** Cards that candidates are made from. */
const SAMPLES = 8
const SPEAKING =
  /^(?:time|p|h[1-6]|b|strong|em|i|q|cite|blockquote|address|a|li|dd|dt|td|meter|figure|figcaption)$/

/**
 * Ways that lead to the known elements and nowhere else, best first. `fits` judges what is found in cards of which nothing
 * is known. `replies` are stretches that are not searched. Empty where nothing leads there.
 */
export function waysTo(
  known: readonly Known[],
  form: Form,
  fits: (element: Element) => boolean,
  replies: ReadonlyMap<Element, readonly Element[]> = new Map(),
): PlainWay[] {
  const candidates = candidatesIn(known)
  const ways: PlainWay[] = []
  let open = known
  while (ways.length < MOST_WAYS && open.some(({ element }) => element)) {
    let best: { way: PlainWay; worth: number; left: Known[] } | null = null
    for (const candidate of candidates) {
      const way = wayOf(candidate, form)
      const found = open.map(({ card }) => firstAt(card, way, replies.get(card)))
      const worth = worthOf(open, found, fits) - candidate.rank * 0.05 - candidate.css.length * 0.0005
      if (worth <= 0 || worth <= (best?.worth ?? 0)) continue
      best = { way, worth, left: open.filter((_, i) => !found[i]) }
    }
    if (!best) break
    ways.push(best.way)
    open = best.left
  }
  return ways
}

/** Selectors that single out an element in its card, as far as the element and its ancestors tell. */
export function candidatesFor(card: Element, element: Element): Candidate[] {
  if (element === card) return [{ css: ':scope', rank: 2, lasting: true }]
  const tag = tagOf(element)
  const chain = [element]
  while (chain[0]!.parentElement && chain[0]!.parentElement !== card) chain.unshift(chain[0]!.parentElement)
  const above = chain.slice(0, -1)
  const found: Candidate[] = []
  const add = (css: string, rank: number, lasting = true) => found.push({ css, rank, lasting })

  for (const mark of attributesOf(element)) add(`${tag}${mark}`, 0)
  for (const up of above) {
    for (const mark of attributesOf(up)) {
      add(`${tagOf(up)}${mark} ${tag}`, 1)
      add(`${tagOf(up)}${mark} > ${pathOf(chain.slice(chain.indexOf(up) + 1), tagOf)}`, 1)
    }
  }
  if (SPEAKING.test(tag)) add(tag, 1)
  const plain = `:scope > ${pathOf(chain, tagOf)}`
  add(plain, 2)
  for (const at of chain)
    add(`:scope > ${pathOf(chain, (each) => (each === at ? placeOf(each) : tagOf(each)))}`, 2.2)
  add(`:scope > ${pathOf(chain, placeOf)}`, 2.4)
  for (const at of chain) {
    const fromEnd = placeFromEnd(at)
    if (fromEnd) add(`:scope > ${pathOf(chain, (each) => (each === at ? fromEnd : tagOf(each)))}`, 2.6)
  }
  for (const up of above) add(`${tagOf(up)} > ${pathOf(chain.slice(chain.indexOf(up) + 1), placeOf)}`, 3)
  for (const name of readableClassesOf(element)) add(`${tag}${name}`, 3)
  for (const name of hashedClassesOf(element)) add(`${tag}${name}`, 8, false)
  return found
}

function pathOf(chain: readonly Element[], step: (element: Element) => string): string {
  return chain.map(step).join(' > ')
}

function candidatesIn(known: readonly Known[]): Candidate[] {
  const sample = known.filter(({ element }) => element).slice(0, SAMPLES)
  const all = sample.flatMap(({ card, element }) => candidatesFor(card, element!))
  return [...new Map(all.map((candidate) => [candidate.css, candidate])).values()]
}

function wayOf({ css, lasting }: Candidate, form: Form): PlainWay {
  const rest = { ...form, ...(lasting ? {} : { lasting: false as const }) }
  return Object.keys(rest).length ? { css, ...rest } : css
}

function firstAt(card: Element, way: PlainWay, replies: readonly Element[] = []): Element | null {
  const real = withPatterns<Way>(way)
  if (typeof real === 'object' && real.drawn)
    return elementsAt(card, real).find((element) => !replies.some((reply) => reply.contains(element))) ?? null
  return matches(card, [real], replies).next().value?.element ?? null
}

// Right ones count, wrong ones count against it more; what is found where nothing is known counts half.
function worthOf(
  known: readonly Known[],
  found: readonly (Element | null)[],
  fits: (element: Element) => boolean,
): number {
  let sum = 0
  for (const [i, { element }] of known.entries()) {
    const hit = found[i]!
    if (element === undefined) sum += hit ? (fits(hit) ? 0.5 : -0.5) : 0
    else if (element === null) sum -= hit ? 0.7 : 0
    else sum += hit === element ? 1 : hit ? -1.5 : 0
  }
  return sum / known.length
}
