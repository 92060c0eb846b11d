/** Finds the reviews of the data on the screen: text first, then the card around it. */
import { readText, type TextMap } from '../../anchor/text-map.ts'
import { lettersOf } from '../../model/identity.ts'
import { mapSteps, type Steps } from '../steps.ts'
import { isShown } from '../visible.ts'
import { type PageText, pageText } from './page-text.ts'
import { sliceOf } from './slice.ts'

/** What is looked for. */
export interface Wanted {
  author: string | null
  /** Plain. */
  text: string
}

/** Where it stands. */
export interface Shown {
  /** The smallest element that holds the text. */
  block: Element
  card: Element
  text: TextMap
}

type Hit = Omit<Shown, 'card'>

/** Shorter texts, such as "Top!", count only where their author's name stands beside them. */
const TELLING = 16
/** A text that is cut on the page is known by its first letters. */
const BEGINNING = 60
/** A name further away belongs to another review. */
const STEPS = 5
/** An element with so many more letters than a review's text is no card but a part of the page. */
const ROOM = 400

/** For each wanted review its place on the screen, or null. No block is given twice. */
export function* findShown(doc: Document, wanted: readonly Wanted[]): Steps<(Shown | null)[]> {
  if (!wanted.some(({ text }) => lettersOf(text)) || !doc.body) return wanted.map(() => null)
  const search = new Search(yield* pageText(doc.body))
  // Long texts first: a short one may be a part of a long one.
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[b]!.text.length - wanted[a]!.text.length)
  const hits = new Map(yield* mapSteps(order, (i) => [i, search.hit(wanted[i]!)] as const))
  const holders = countHolders([...hits.values()].flatMap((hit) => hit?.block ?? []))
  return yield* mapSteps(wanted, (one, i) => {
    const hit = hits.get(i)
    return hit ? { ...hit, card: search.cardOf(hit, one, holders) } : null
  })
}

/** One search through one page; what it has worked out about an element it does not work out again. */
class Search {
  readonly #page: PageText
  readonly #taken = new Set<Element>()
  readonly #lettersIn = new Map<Element, string>()
  readonly #filled = new Map<string, Element[]>()

  constructor(page: PageText) {
    this.#page = page
  }

  hit(one: Wanted): Hit | null {
    const letters = lettersOf(one.text)
    const hit = letters.length < TELLING ? this.#shortHit(one, letters) : this.#longHit(one, letters)
    if (hit) this.#taken.add(hit.block)
    return hit
  }

  /** The smallest element around the block that names the author and holds no other review; else the block itself. */
  cardOf({ block, text }: Hit, { author }: Wanted, holders: ReadonlyMap<Element, number>): Element {
    const alone = (element: Element) => (holders.get(element) ?? 0) <= 1
    return this.#named(block, lettersOf(author ?? ''), text.text.length + ROOM, alone)?.element ?? block
  }

  #longHit({ text }: Wanted, letters: string): Hit | null {
    const { whole, cut } = this.#page.blocksOf(letters, BEGINNING)
    for (const block of [...whole, ...cut]) {
      const slice = !this.#taken.has(block) && isShown(block) ? sliceOf(block, text) : null
      if (slice) return { block, text: slice }
    }
    return null
  }

  // A short text fills its block, and the block is the one that stands closest to the author's name.
  #shortHit({ author, text }: Wanted, letters: string): Hit | null {
    const name = lettersOf(author ?? '')
    let nearest: { block: Element; steps: number } | null = null
    for (const block of this.#blocksFilledBy(letters)) {
      if (this.#taken.has(block)) continue
      const steps = this.#named(block, name, ROOM)?.steps
      if (steps !== undefined && steps < (nearest?.steps ?? Number.POSITIVE_INFINITY))
        nearest = { block, steps }
    }
    const slice = nearest && sliceOf(nearest.block, text)
    return nearest && slice && { block: nearest.block, text: slice }
  }

  #blocksFilledBy(letters: string): Element[] {
    let blocks = this.#filled.get(letters)
    if (!blocks) {
      const fills = (block: Element) => lettersOf(readText([block]).text) === letters && isShown(block)
      blocks = this.#page.blocksOf(letters).whole.filter(fills)
      this.#filled.set(letters, blocks)
    }
    return blocks
  }

  /** The first element from here upwards that holds the name, and how many steps away it is. */
  #named(from: Element, name: string, most: number, allowed = (_: Element) => true) {
    let at: Element | null = name ? from : null
    for (let steps = 0; at && at.tagName !== 'BODY' && steps <= STEPS; steps++, at = at.parentElement) {
      if (!allowed(at)) return null
      const letters = this.#letters(at)
      if (steps > 0 && letters.length > most) return null
      if (letters.includes(name)) return { element: at, steps }
    }
    return null
  }

  #letters(element: Element): string {
    let letters = this.#lettersIn.get(element)
    if (letters === undefined) {
      letters = lettersOf(element.textContent ?? '')
      this.#lettersIn.set(element, letters)
    }
    return letters
  }
}

/** How many of the blocks each element holds. */
function countHolders(blocks: readonly Element[]): Map<Element, number> {
  const holders = new Map<Element, number>()
  for (const block of blocks) {
    for (let at: Element | null = block; at; at = at.parentElement)
      holders.set(at, (holders.get(at) ?? 0) + 1)
  }
  return holders
}
