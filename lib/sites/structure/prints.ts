/** What things that a page builds alike have in common: tag and classes. Classes are compared, never understood. */
import { mapSteps, type Steps } from '../steps.ts'
import type { Survey } from './survey.ts'

/** Fingerprints of elements, by their numbers. */
export interface Prints {
  /** Tag and most frequent class: the same for odd and even, filled and empty. */
  coarse: readonly string[]
  /** Tag and all classes that occur more than once. */
  fine: readonly string[]
}

/** Fingerprints of everything that was walked. */
export function* printsOf(page: Survey): Steps<Prints> {
  const counts = new Map<string, number>()
  const classes = yield* mapSteps(page.elements, (element) =>
    (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean),
  )
  for (const list of classes) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1)
  const repeated = yield* mapSteps(classes, (list) =>
    list
      .filter((name) => counts.get(name)! > 1)
      .sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1)),
  )
  const print = (at: number, names: readonly string[]) =>
    [page.elements[at]!.tagName.toLowerCase(), ...names].join('.')
  return {
    coarse: yield* mapSteps(repeated, (names, at) => print(at, names.slice(0, 1))),
    fine: yield* mapSteps(repeated, (names, at) => print(at, names)),
  }
}

const DEEPEST = 6
const CLASSED = 2

/**
 * The way up from an element past two that the page gave a class, or to the card. The first of them is told by all its
 * classes, unless `loose`.
 */
export function wayTo(
  at: number,
  card: number,
  { parents }: Survey,
  { coarse, fine }: Prints,
  loose = false,
): string {
  const way: string[] = []
  let classed = 0
  for (let up = at; up > card && way.length < DEEPEST; up = parents[up]!) {
    way.push(classed || loose ? coarse[up]! : fine[up]!)
    if (coarse[up]!.includes('.') && ++classed === CLASSED) break
  }
  return way.join(' < ')
}
