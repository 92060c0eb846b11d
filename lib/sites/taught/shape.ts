/** How alike two pieces of a page are built, by their tags alone. */

/** Deeper parts differ from review to review. */
const DEPTH = 4
/** More children are a list, and lists differ in length. */
const WIDTH = 12

/** The kinds of ways down from an element, as tags. */
export function shapeOf(element: Element): Set<string> {
  const shape = new Set<string>()
  const add = (at: Element, way: string, left: number) => {
    for (const child of [...at.children].slice(0, WIDTH)) {
      if (child.hasAttribute('data-trede-review')) continue
      const next = `${way}/${child.localName}`
      shape.add(next)
      if (left > 1) add(child, next, left - 1)
    }
  }
  add(element, element.localName, DEPTH)
  return shape
}

/** 0-1: the share of ways that both have. Two elements without children are alike where their tags are. */
export function likeness(a: Element, b: Element, shape: (element: Element) => Set<string> = shapeOf): number {
  if (a.localName !== b.localName) return 0
  const [ways, others] = [shape(a), shape(b)]
  if (ways.size === 0 && others.size === 0) return 1
  let both = 0
  for (const way of ways) if (others.has(way)) both++
  return both / (ways.size + others.size - both)
}

/** Remembers shapes, for as long as the page stands still. */
export function rememberShapes(): (element: Element) => Set<string> {
  const known = new WeakMap<Element, Set<string>>()
  return (element) => {
    const shape = known.get(element) ?? shapeOf(element)
    known.set(element, shape)
    return shape
  }
}
