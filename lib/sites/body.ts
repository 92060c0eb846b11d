/** The text of a card: one text, or what was liked and what was disliked; of translation and original the one that is shown. */
import { pieceOf, readText, type TextMap, type TextOptions } from '../anchor/text-map.ts'
import type { ReviewPart } from '../model/review.ts'
import { cssOf, firstMatch } from './selectors.ts'
import { translationIn } from './translation.ts'
import type { Template } from './types.ts'

/** What a card says, with the way back to its nodes. */
export interface Body {
  /** The element of the text, or of its first part. */
  at: Element
  map: TextMap
  parts?: ReviewPart[]
  /** The text holds its original as well, and the map shows the translation. */
  translated: boolean
}

/** Null where the card has no text at all. Elements inside `replies` are not part of it. */
export function readBody(card: Element, template: Template, replies: readonly Element[]): Body | null {
  const options = textOptions(template)
  const parts = (['liked', 'disliked'] as const).flatMap((kind) => {
    const at = firstMatch(card, template.parts?.[kind], replies)?.element
    const length = at ? readText([at], options).text.length : 0
    return at && length ? [{ kind, at, length }] : []
  })
  if (parts.length) return inParts(parts, options)
  const at = firstMatch(card, template.text, replies)?.element
  if (!at) return null
  const whole = readText([at], options)
  const shown = translationIn(whole.text)
  return { at, map: shown ? pieceOf(whole, shown) : whole, translated: shown !== null }
}

function inParts(
  found: readonly { kind: ReviewPart['kind']; at: Element; length: number }[],
  options: TextOptions,
): Body {
  const map = readText(
    found.map(({ at }) => at),
    options,
  )
  let start = 0
  const parts = found.map(({ kind, length }) => {
    const part = { kind, start, end: start + length }
    // One line break between two parts.
    start = part.end + 1
    return part
  })
  return { at: found[0]!.at, map, parts, translated: false }
}

/** How the words of a card are read: without notes, buttons and whatever the template names. */
export function textOptions({ keepsLines = false, notText, translated = [] }: Template): TextOptions {
  const skip = [
    ...(notText ? [cssOf(notText)] : []),
    ...translated.map(cssOf).filter((css) => css !== ':scope'),
  ]
  return { keepsLines, ...(skip.length ? { skip: skip.join(',') } : {}) }
}
