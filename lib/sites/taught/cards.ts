/** From two examples to all elements that hold one review each. */
import { linesIn } from './blocks.ts'
import { tagOf } from './marks.ts'
import { likeness, rememberShapes } from './shape.ts'

/** What two examples have in common: pairs of elements, one around each, from the widest pair that keeps them apart. */
export type Levels = readonly (readonly [Element, Element])[]

const ALIKE = 0.6
/** A plainer build is found anywhere. */
const TELLING = 4
/** So far up lists that belong together are looked for: pages of one list, columns. */
const HIGHEST = 3

/** Every level at which the examples stand apart, the widest first; empty where one holds the other. */
export function levelsOf(a: Element, b: Element): Levels {
  if (a.contains(b) || b.contains(a)) return []
  const [upA, upB] = [waysUp(a, b), waysUp(b, a)]
  const levels: [Element, Element][] = []
  for (const [i, element] of upA.entries()) {
    const other = upB[i]
    if (!other || other.localName !== element.localName) break
    levels.push([element, other])
  }
  return levels
}

/** The widest level that holds one review: nothing else in it is built like the example. Its index in the levels. */
export function levelOfCards(levels: Levels, a: Element): number {
  const shape = rememberShapes()
  if (linesIn(a, 2).length < 2) return 0
  const single = levels.findIndex(([outer]) => {
    if (outer === a) return true
    const way = pathFrom(outer, a)
    const alike = [...outer.querySelectorAll(`:scope > ${way.join(' > ')}`)]
    return !alike.some((other) => other !== a && likeness(a, other, shape) >= ALIKE)
  })
  return Math.max(single, 0)
}

/**
 * Everything on the page that stands where the two of a level stand, in page order: under the same parent, and under
 * parents beside it where what is in there is built like them.
 */
export function alikeAt([a, b]: readonly [Element, Element]): Element[] {
  const shape = rememberShapes()
  const way = pathFrom(commonParent(a, b), a)
  let root = commonParent(a, b)
  let found = at(root, way)
  const told = shape(a).size >= TELLING
  const like = (element: Element) =>
    told && Math.max(likeness(a, element, shape), likeness(b, element, shape)) >= ALIKE
  for (let up = 0; up < HIGHEST && root.parentElement; up++) {
    way.unshift(tagOf(root))
    root = root.parentElement
    const wider = at(root, way)
    found = wider.filter((element) => found.includes(element) || like(element))
  }
  return found
}

/** Tags from below the root down to the element. */
export function pathFrom(root: Element, element: Element): string[] {
  const tags: string[] = []
  for (let up: Element | null = element; up && up !== root; up = up.parentElement) tags.unshift(tagOf(up))
  return tags
}

/** The smallest element that holds both. */
export function commonParent(a: Element, b: Element): Element {
  let at = a.parentElement!
  while (!at.contains(b)) at = at.parentElement!
  return at
}

function at(root: Element, way: readonly string[]): Element[] {
  return [...root.querySelectorAll(`:scope > ${way.join(' > ')}`)]
}

// From the widest element that does not hold the other, down to the element itself.
function waysUp(element: Element, other: Element): Element[] {
  const up: Element[] = []
  for (let at: Element | null = element; at && !at.contains(other); at = at.parentElement) up.unshift(at)
  return up
}
