/** A piece of an element's text, with the way back to its text nodes. */
import { pieceOf, readText, type TextMap } from '../../anchor/text-map.ts'
import { lettersOf } from '../../model/identity.ts'

const LETTER = /[\p{L}\p{N}]/u
const CUT = /^\s?(?:…|\.{3})/
/** As many letters have to agree before the rest may differ. */
const BEGINNING = 40

/**
 * The part of the element's text that is `wanted`, letter by letter, with the marks around it. Where the page shows
 * only the beginning, it ends after the ellipsis; where it goes on in other words, with the element. Null where not
 * even the beginning is there.
 */
export function sliceOf(element: Element, wanted: string): TextMap | null {
  const whole = readText([element])
  const { letters, offsets } = indexOf(whole.text)
  const key = lettersOf(wanted)
  const full = letters.indexOf(key)
  const at = full >= 0 ? full : letters.indexOf(key.slice(0, BEGINNING))
  if (at < 0 || !key) return null
  let length = 0
  while (length < key.length && letters[at + length] === key[length]) length++
  const start = backOverMarks(whole.text, offsets[at]!)
  const agreed = offsets[at + length - 1]! + 1
  const end = length === key.length ? overMarks(whole.text, agreed) : endOfOther(whole.text, agreed)
  return pieceOf(whole, { start, end })
}

// One character may become several letters, or two units: each letter knows the unit it came from.
function indexOf(text: string): { letters: string; offsets: number[] } {
  const offsets: number[] = []
  let letters = ''
  let at = 0
  for (const character of text) {
    const lower = lettersOf(character)
    for (let i = 0; i < lower.length; i++) offsets.push(at + Math.min(i, character.length - 1))
    letters += lower
    at += character.length
  }
  return { letters, offsets }
}

function backOverMarks(text: string, from: number): number {
  let start = from
  while (start > 0 && !/[\p{L}\p{N}\s]/u.test(text[start - 1]!)) start--
  return start
}

// Marks up to the end of the line belong to the text, unless they touch a next word.
function overMarks(text: string, from: number): number {
  const line = text.indexOf('\n', from)
  const rest = text.slice(from, line < 0 ? undefined : line)
  const next = rest.search(LETTER)
  const marks = next < 0 ? rest : (/^\S*/.exec(rest.slice(0, next))?.[0] ?? '')
  return from + marks.trimEnd().length
}

function endOfOther(text: string, from: number): number {
  const cut = CUT.exec(text.slice(from))
  return cut ? from + cut[0].length : text.length
}
