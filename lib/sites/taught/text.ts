/** Where the text of a card stands as one element, and what in it is not text. */
import type { CardFields } from '../structure/fields.ts'
import { type Survey, within } from '../structure/survey.ts'
import { inZones } from '../structure/zones.ts'
import { attributesOf, placeOf, readableClassesOf, tagOf } from './marks.ts'

/**
 * Fields with the longest passage as text where most cards seem to have none: structure takes words in links and short
 * words for labels, the user has said that these are reviews.
 */
export function withLongest(fields: readonly CardFields[], page: Survey): readonly CardFields[] {
  if (fields.filter(({ text }) => text.length).length * 2 > fields.length) return fields
  return fields.map((field) => {
    if (field.text.length) return field
    const taken = [field.author?.element, field.date?.root, field.title?.root]
    const [longest] = within(page.passages, page, field.card)
      .filter(({ at, date, root }) => !date && !inZones(at, field.zones) && !taken.includes(root))
      .filter(({ root }) => root.tagName !== 'BUTTON')
      .sort((a, b) => b.words - a.words)
    return longest && longest.words > 0 ? { ...field, text: [longest] } : field
  })
}

/** The text's element, and the elements beside the text in it. */
export interface TextBlock {
  root: Element
  /** The elements that hold the words. */
  words: readonly Element[]
  foreign: readonly Element[]
}

/**
 * The blocks of all cards, null for those without text. Where some have more passages than one, the others' blocks are
 * those around their one passage, so that all are of a kind.
 */
export function textBlocksOf(fields: readonly CardFields[], page: Survey): (TextBlock | null)[] {
  const roots = fields.map(({ card, text }) => smallestAround(text, page.elements[card]!))
  const kinds = new Set(
    roots.flatMap((root, i) => (root && root !== fields[i]!.text[0]!.root ? [root.localName] : [])),
  )
  return fields.map(({ card, text }, i) => {
    const words = text.map(({ root }) => root)
    const root = roots[i]
    if (!root) return null
    const parent = root.parentElement!
    const raised =
      root === words[0] && page.elements[card]!.contains(parent) && kinds.has(parent.localName)
        ? parent
        : root
    return { root: raised, words, foreign: foreignIn(raised, words) }
  })
}

function smallestAround(text: CardFields['text'], card: Element): Element | null {
  let root = text[0]?.root ?? null
  while (root && root !== card && !text.every((passage) => root!.contains(passage.root)))
    root = root.parentElement
  return root
}

function foreignIn(root: Element, words: readonly Element[]): Element[] {
  if (words.includes(root)) return []
  return [...root.children].filter(
    (branch) => !words.some((each) => branch.contains(each) || each.contains(branch)),
  )
}

/**
 * A selector for what stands beside the words in all blocks and never in them; an empty string where nothing does, null
 * where no selector tells them apart.
 */
export function notTextOf(blocks: readonly TextBlock[]): string | null {
  const inWords = blocks.flatMap(({ root, words }) => [
    root,
    ...words.flatMap((each) => [...upTo(each, root), ...each.querySelectorAll('*')]),
  ])
  const skipped = new Set<string>()
  for (const { foreign } of blocks) {
    for (const element of foreign) {
      if ([...skipped].some((css) => element.matches(css))) continue
      const tag = tagOf(element)
      const css = [
        tag,
        ...[...attributesOf(element), ...readableClassesOf(element)].map((mark) => tag + mark),
        placeOf(element),
      ].find((each) => each !== '*' && !inWords.some((word) => word.matches(each)))
      if (!css) return null
      skipped.add(css)
    }
  }
  return [...skipped].join(', ')
}

function upTo(element: Element, root: Element): Element[] {
  const up: Element[] = []
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) up.push(at)
  return up
}
