/** The words of a whole page as one run of letters, to find where a text of the data stands on the screen. */
import { lettersOf } from '../../model/identity.ts'
import type { Steps } from '../steps.ts'

// The numbers of `NodeFilter`, which a document without a window has not.
const [FILTER_ACCEPT, FILTER_REJECT, SHOW_ELEMENT_OR_TEXT] = [1, 2, 5]

const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG TEXTAREA SELECT IFRAME'.split(' '))

function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.tagName.toUpperCase()) || element.hasAttribute('data-trede-review')
}

/** Reads the letters under an element. */
export function* pageText(root: Element): Steps<PageText> {
  const nodes: Text[] = []
  const letters: string[] = []
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT_OR_TEXT, {
    acceptNode: (node) => (node.nodeType === 1 && isSkipped(node as Element) ? FILTER_REJECT : FILTER_ACCEPT),
  })
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== 3) continue
    const found = lettersOf((node as Text).data)
    yield
    if (!found) continue
    nodes.push(node as Text)
    letters.push(found)
  }
  return new PageText(nodes, letters)
}

/** Built once a reading; a search in it costs one pass over the letters. */
export class PageText {
  readonly #letters: string
  readonly #nodes: readonly Text[]
  readonly #starts: number[] = []

  /** `letters` are those of each node. */
  constructor(nodes: readonly Text[], letters: readonly string[]) {
    this.#nodes = nodes
    let length = 0
    for (const piece of letters) {
      this.#starts.push(length)
      length += piece.length
    }
    this.#letters = letters.join('')
  }

  /**
   * The smallest elements that hold these letters, in the order of the page; for `cut` letters, where only so many of
   * them are there.
   */
  blocksOf(letters: string, cut = letters.length): { whole: Element[]; cut: Element[] } {
    const found: { whole: Element[]; cut: Element[] } = { whole: [], cut: [] }
    const beginning = letters.slice(0, cut)
    if (!beginning) return found
    for (let at = this.#letters.indexOf(beginning); at >= 0; at = this.#letters.indexOf(beginning, at + 1)) {
      const whole = this.#letters.startsWith(letters, at)
      const last = at + (whole ? letters : beginning).length - 1
      const block = commonElement(this.#nodeAt(at), this.#nodeAt(last))
      if (block) found[whole ? 'whole' : 'cut'].push(block)
    }
    return found
  }

  #nodeAt(offset: number): Text {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return this.#nodes[low]!
  }
}

function commonElement(a: Text, b: Text): Element | null {
  let element = a.parentElement
  while (element && !element.contains(b)) element = element.parentElement
  return element
}
