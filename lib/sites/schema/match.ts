/** Finds the reviews of the data on the screen: text first, then the card around it. */
import { readText, type TextMap } from '../../anchor/text-map.ts'
import { lettersOf } from '../identity.ts'
import { isShown } from '../visible.ts'
import { PageText } from './page-text.ts'
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

/** Shorter texts, such as "Top!", count only where their author's name stands beside them. */
const TELLING = 16
/** A text that is cut on the page is known by its first letters. */
const BEGINNING = 60
/** A card with more elements around its text is no card but a part of the page. */
const STEPS = 6

/** For each wanted review its place on the screen, or null. No block is given twice. */
export function findShown(doc: Document, wanted: readonly Wanted[]): (Shown | null)[] {
  if (!wanted.some(({ text }) => lettersOf(text)) || !doc.body) return wanted.map(() => null)
  const page = new PageText(doc.body)
  const taken = new Set<Element>()
  // Long texts first: a short one may be a part of a long one.
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[b]!.text.length - wanted[a]!.text.length)
  const found: ({ block: Element; text: TextMap } | null)[] = wanted.map(() => null)
  for (const i of order) {
    const hit = locate(page, wanted[i]!, taken)
    if (!hit) continue
    taken.add(hit.block)
    found[i] = hit
  }
  const holders = countHolders(taken)
  return found.map((hit, i) => hit && { ...hit, card: cardOf(hit.block, wanted[i]!.author, holders) })
}

function locate(
  page: PageText,
  { author, text }: Wanted,
  taken: ReadonlySet<Element>,
): { block: Element; text: TextMap } | null {
  const letters = lettersOf(text)
  const free = (block: Element) => !taken.has(block) && isShown(block)
  if (letters.length < TELLING) {
    const block = nearestTo(lettersOf(author ?? ''), [...page.blocksOf(letters)].filter(free), letters)
    const slice = block && sliceOf(block, text)
    return slice && { block, text: slice }
  }
  for (const key of letters.length > BEGINNING ? [letters, letters.slice(0, BEGINNING)] : [letters]) {
    for (const block of page.blocksOf(key)) {
      const slice = free(block) ? sliceOf(block, text) : null
      if (slice) return { block, text: slice }
    }
  }
  return null
}

// A short text fills its block, and the block is the one that stands closest to the author's name.
function nearestTo(name: string, blocks: readonly Element[], letters: string): Element | null {
  let nearest: { block: Element; steps: number } | null = null
  for (const block of blocks) {
    if (!name || lettersOf(readText([block]).text) !== letters) continue
    const steps = stepsTo(name, block, 3)
    if (steps !== null && steps < (nearest?.steps ?? Number.POSITIVE_INFINITY)) nearest = { block, steps }
  }
  return nearest?.block ?? null
}

/** How many elements up the first one stands that holds these letters; null where none does within `most`. */
function stepsTo(letters: string, from: Element, most: number): number | null {
  let at: Element | null = from
  for (let steps = 0; at && at.tagName !== 'BODY' && steps <= most; steps++, at = at.parentElement) {
    if (lettersOf(at.textContent ?? '').includes(letters)) return steps
  }
  return null
}

/** How many of the blocks each element holds. */
function countHolders(blocks: ReadonlySet<Element>): Map<Element, number> {
  const holders = new Map<Element, number>()
  for (const block of blocks) {
    for (let at: Element | null = block; at; at = at.parentElement)
      holders.set(at, (holders.get(at) ?? 0) + 1)
  }
  return holders
}

// The smallest element around the block that names the author and holds no other review; else the block itself.
function cardOf(block: Element, author: string | null, holders: Map<Element, number>): Element {
  const name = lettersOf(author ?? '')
  if (!name) return block
  let at: Element | null = block
  for (let step = 0; at && at.tagName !== 'BODY' && step < STEPS; step++, at = at.parentElement) {
    if ((holders.get(at) ?? 0) > 1) break
    if (lettersOf(at.textContent ?? '').includes(name)) return at
  }
  return block
}
