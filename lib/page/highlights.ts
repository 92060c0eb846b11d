/** Marks phrases in the page's own text without touching its nodes: CSS custom highlights under our own names. */
import type { Tone } from './tone.ts'

/**
 * What is marked, from below to above: the program's themes, praise and complaint phrases, the praise of an open reason
 * card, the user's own marks, a review that was jumped to.
 */
export type Mark =
  | 'theme'
  | 'praise'
  | 'complaint'
  | 'evidence'
  | 'own-note'
  | 'own-praise'
  | 'own-complaint'
  | 'flash'

/** The names in `CSS.highlights`. `trede-<mark>` holds every range; those on dark ground are in the second one too. */
const NAMES = {
  theme: ['trede-theme', 'trede-theme-dark'],
  praise: ['trede-praise', 'trede-praise-dark'],
  complaint: ['trede-complaint', 'trede-complaint-dark'],
  evidence: ['trede-evidence', 'trede-evidence-dark'],
  'own-note': ['trede-own-note', 'trede-own-note-dark'],
  'own-praise': ['trede-own-praise', 'trede-own-praise-dark'],
  'own-complaint': ['trede-own-complaint', 'trede-own-complaint-dark'],
  flash: ['trede-flash', 'trede-flash-dark'],
} as const satisfies Record<Mark, readonly [string, string]>

const MARKS = Object.keys(NAMES) as Mark[]

interface Layer {
  all: Highlight
  dark: Highlight
  /** By review id. */
  ranges: Map<string, { ranges: readonly StaticRange[]; tone: Tone }>
}

/** All our marks on one page. */
export class Highlights {
  readonly #layers = new Map<Mark, Layer>(
    MARKS.map((mark, order) => {
      const [all, dark] = [new Highlight(), new Highlight()]
      all.priority = order * 2
      dark.priority = order * 2 + 1
      return [mark, { all, dark, ranges: new Map() }]
    }),
  )

  /** Sets what is marked of one review; no ranges takes the mark off. */
  set(mark: Mark, reviewId: string, ranges: readonly StaticRange[], tone: Tone): void {
    const layer = this.#layers.get(mark)!
    const last = layer.ranges.get(reviewId)
    if (last?.tone !== tone || !sameRanges(last.ranges, ranges)) {
      for (const range of last?.ranges ?? []) {
        layer.all.delete(range)
        layer.dark.delete(range)
      }
      for (const range of ranges) {
        layer.all.add(range)
        if (tone === 'dark') layer.dark.add(range)
      }
      if (ranges.length > 0) layer.ranges.set(reviewId, { ranges, tone })
      else layer.ranges.delete(reviewId)
    }
    this.#register(mark)
  }

  /** Takes off the marks of all reviews that are not among these. */
  keep(reviewIds: ReadonlySet<string>): void {
    for (const [mark, layer] of this.#layers)
      for (const id of layer.ranges.keys()) if (!reviewIds.has(id)) this.set(mark, id, [], 'light')
  }

  /** Takes off everything, and leaves the page's own highlights alone. */
  clear(): void {
    this.keep(new Set())
  }

  // Also where the page has cleared the registry, which it shares with us.
  #register(mark: Mark): void {
    const layer = this.#layers.get(mark)!
    const [allName, darkName] = NAMES[mark]
    register(allName, layer.all)
    register(darkName, layer.dark)
  }
}

function register(name: string, highlight: Highlight): void {
  const registered = CSS.highlights.get(name) === highlight
  if (highlight.size === 0) {
    if (registered) CSS.highlights.delete(name)
  } else if (!registered) CSS.highlights.set(name, highlight)
}

function sameRanges(a: readonly StaticRange[] = [], b: readonly StaticRange[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i]!
      return (
        one.startContainer === other.startContainer &&
        one.startOffset === other.startOffset &&
        one.endContainer === other.endContainer &&
        one.endOffset === other.endOffset
      )
    })
  )
}
