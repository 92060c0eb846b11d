/** From single ratings to lists of cards: which elements hold one review each, and which of them belong together. */
import { flatMapSteps, type Steps } from '../steps.ts'
import { firstFrom } from './order.ts'
import type { Passage } from './passages.ts'
import type { Prints } from './prints.ts'
import type { Survey } from './survey.ts'

/** Cards that play the same part in the page. */
export interface CardList {
  /** The smallest element that has all of them. */
  container: Element
  /** In the order of the page; none inside another. Numbers of the survey. */
  cards: readonly number[]
  /** Cards found by their own rating or hint and running text; the others were found beside them, being alike. */
  seeds: ReadonlySet<number>
}

/** A card here and there may be built otherwise. */
const MOST = 0.8

/** The smallest element with a sign of a review and running text. */
interface Core {
  at: number
  /** The element and those around it that hold no other core, from the inside out. */
  chain: number[]
}

/** Finds every list of cards around the given signs. */
export function* listsAround(
  signs: readonly { at: number }[],
  page: Survey,
  { coarse: prints, fine }: Prints,
): Steps<CardList[]> {
  const groups: Core[][] = []
  for (const cores of byPlace(yield* coresOf(signs, page), page, prints)) {
    yield
    const kin = groups.find((group) => akin(cores, group, page, prints, fine))
    if (kin) kin.push(...cores)
    else groups.push(cores)
  }
  const lists: CardList[] = []
  for (const cores of groups) lists.push(yield* toList(cores, page, prints, fine))
  return lists
}

// Cards built like those of another list belong to it where they stand in the same kind of place, or look like nothing else.
function akin(
  cores: readonly Core[],
  group: readonly Core[],
  page: Survey,
  prints: readonly string[],
  fine: readonly string[],
): boolean {
  const shared = commonIn(cores, prints).filter((print) => commonIn(group, prints).includes(print))
  return shared.some((level) => {
    const own = cores.map((core) => cardOf(core, level, prints))
    const others = group.map((core) => cardOf(core, level, prints))
    const looks = new Set(others.map((at) => fine[at]!).filter((look) => look.includes('.')))
    const near = new Set(others.flatMap((at) => placesOf(at, page, prints)))
    const around = new Set(others.map((at) => `${page.parents[at]}`))
    return own.some(
      (at) =>
        looks.has(fine[at]!) ||
        placesOf(at, page, prints).some((place) => near.has(place)) ||
        around.has(`${page.parents[page.parents[at]!]}`),
    )
  })
}

// Prints that nearly every card has on its way from text to edge. The ones around the text alone are no cards.
function commonIn(cores: readonly Core[], prints: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const { chain } of cores) {
    for (const print of new Set(chain.map((at) => prints[at]!)))
      counts.set(print, (counts.get(print) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= cores.length * MOST).map(([print]) => print)
}

// The parent, and its kind: pages of a list stand side by side, comments hang under comments. A wrapper of one thing is
// looked through.
function placesOf(at: number, page: Survey, prints: readonly string[]): string[] {
  const places: string[] = []
  for (let inner = at; ; ) {
    const parent = page.parents[inner]!
    const kind = prints[parent]
    if (kind === undefined) return places
    places.push(`${parent}`, kind.includes('.') ? kind : `${page.parents[parent]} ${kind}`)
    if (page.ends[parent]! - parent > page.ends[inner]! - inner + 1) return places
    inner = parent
  }
}

function* coresOf(signs: readonly { at: number }[], page: Survey): Steps<Core[]> {
  const running = page.passages.filter((passage) => passage.running)
  const has = (number: number) => firstFrom(running, number) < firstFrom(running, page.ends[number]!)
  const found = new Set<number>()
  for (const sign of signs) {
    yield
    let at = sign.at
    while (at >= 0 && !has(at)) at = page.parents[at]!
    if (at > 0) found.add(at)
  }
  const inOrder = [...found].sort((a, b) => a - b)
  // An element that holds a smaller core is no core: the rating at its top is that of the whole.
  const smallest = inOrder.filter(
    (at, i) => !(inOrder[i + 1] !== undefined && inOrder[i + 1]! < page.ends[at]!),
  )
  return withChains(smallest, running, page)
}

// Copies of one text count as one, so that a second showing of a review inside its own card does not split the card.
function withChains(cores: readonly number[], running: readonly Passage[], page: Survey): Core[] {
  const MANY = -1
  const holds = new Map<number, number>()
  const texts = new Map<string, number>()
  for (const at of cores) {
    const text = running[firstFrom(running, at)]!.text.slice(0, 80)
    const id = texts.get(text) ?? texts.set(text, texts.size).get(text)!
    for (let up = at; up >= 0; up = page.parents[up]!) {
      const held = holds.get(up)
      if (held === MANY) break
      holds.set(up, held === undefined || held === id ? id : MANY)
    }
  }
  return cores.map((at) => {
    const chain: number[] = []
    for (let up = at; up > 0 && holds.get(up) !== MANY; up = page.parents[up]!) chain.push(up)
    return { at, chain: unwrapped(chain.length ? chain : [at], page) }
  })
}

// A frame around one thing is no edge: the card is what is in it.
function unwrapped(chain: number[], { elements, ends }: Survey): number[] {
  const isFrame = (at: number, inner: number) =>
    /^(?:DIV|SPAN)$/.test(elements[at]!.tagName) &&
    !elements[at]!.getAttribute('class') &&
    ends[at]! - at === ends[inner]! - inner + 1
  while (chain.length > 1 && isFrame(chain.at(-1)!, chain.at(-2)!)) chain.pop()
  return chain
}

// Cards with the same parent that look alike at their edge; the largest group first.
function byPlace(cores: readonly Core[], page: Survey, prints: readonly string[]): Core[][] {
  const groups = new Map<string, Core[]>()
  for (const core of cores) {
    const look = `${page.parents[core.chain.at(-1)!]} ${prints[core.chain.at(-1)!]}`
    const group = groups.get(look)
    if (group) group.push(core)
    else groups.set(look, [core])
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)
}

/** The print that most chains have in common, the outermost of those. */
function levelOf(cores: readonly Core[], prints: readonly string[]): string {
  const tally = new Map<string, { count: number; height: number }>()
  for (const { chain } of cores) {
    const seen = new Set<string>()
    for (const [height, at] of [...chain.entries()].reverse()) {
      const print = prints[at]!
      if (seen.has(print)) continue
      seen.add(print)
      const entry = tally.get(print) ?? { count: 0, height: 0 }
      tally.set(print, { count: entry.count + 1, height: entry.height + height })
    }
  }
  const most = Math.max(...[...tally.values()].map(({ count }) => count))
  const common = [...tally].filter(([, { count }]) => count === most)
  common.sort(([, a], [, b]) => b.height / b.count - a.height / a.count)
  return common[0]![0]
}

function cardOf({ chain }: Core, level: string, prints: readonly string[]): number {
  return chain.findLast((at) => prints[at] === level) ?? chain.at(-1)!
}

function* toList(
  cores: readonly Core[],
  page: Survey,
  prints: readonly string[],
  fine: readonly string[],
): Steps<CardList> {
  const level = levelOf(cores, prints)
  const plain = cores.flatMap(({ chain }) => chain.findLast((at) => prints[at] === level) ?? [])
  const places = new Set(yield* flatMapSteps(plain, (at) => placesOf(at, page, prints)))
  const fits = (at: number) => placesOf(at, page, prints).some((place) => places.has(place))
  // A card built otherwise: the element that stands where cards stand.
  const others = cores
    .filter(({ chain }) => !chain.some((at) => prints[at] === level))
    .map(({ chain }) => chain.findLast(fits) ?? chain.at(-1)!)
  const looks = new Set(plain.map((at) => fine[at]))
  const signed = (at: number) =>
    [page.marks, page.hints].some((list) => firstFrom(list, at) < firstFrom(list, page.ends[at]!))
  const alike = yield* flatMapSteps(fine.keys(), (at) => {
    const look = fine[at]!
    return looks.has(look) && (fits(at) || (look.includes('.') && signed(at))) ? [at] : null
  })
  let cards: number[] = []
  for (const more of [plain, alike, others]) cards = yield* joined(cards, more, page)
  return { container: containerOf(cards, page), cards, seeds: new Set(plain) }
}

// Adds those that hold none of the kept ones and stand in none of them.
function* joined(kept: readonly number[], more: readonly number[], { ends }: Survey): Steps<number[]> {
  const all = [...kept]
  for (const at of new Set(more)) {
    yield
    if (!kept.some((card) => (card >= at && card < ends[at]!) || (at > card && at < ends[card]!)))
      all.push(at)
  }
  return all.sort((a, b) => a - b)
}

function containerOf(cards: readonly number[], page: Survey): Element {
  const last = cards.at(-1)!
  let at = page.parents[cards[0]!]!
  while (at > 0 && page.ends[at]! <= last) at = page.parents[at]!
  return page.elements[Math.max(at, 0)]!
}
