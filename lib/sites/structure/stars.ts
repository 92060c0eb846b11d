/** Ratings that are drawn: a label, a row of stars of which some are filled, or a strip that is cut to a width. */
import type { Rating } from '../../model/review.ts'
import { readRating } from '../rating.ts'
import { oneLine } from '../selectors.ts'
import { NOT_RATING, STAR } from './words.ts'

/** A rating and how far it can be trusted by itself. */
export interface Drawn {
  rating: Rating
  /** A bare number or width, which may be something else: it counts only where a whole list has it. */
  weak: boolean
  /** The kinds of drawing that a row ends in: one alone may be an empty star or a half one, several are empty. */
  ends?: { kind: string; alone: boolean }
}

const LABELS = ['aria-label', 'alt', 'title', 'data-rating-label'] as const
const ACTS = new Set(['A', 'BUTTON', 'INPUT', 'LABEL', 'OPTION', 'FORM', 'BODY'])
const GLYPHS = /^(?:[★☆✭✮⭐✩✰✪🌟⯨\s]|\ufe0f)+$/u
const FILLED = /[★✭✮⭐✪🌟]/u
const EMPTY = /[☆✩✰]/u
const MOST = 10
const CONTROL = /^(?:a|button|input|label|select)$/i
const BESIDE = /^(?:title|desc|defs|style)$/i
const TRACED = /^(?:path|use|polygon|g)$/i
const STARS = /^(?:svg|img|i|span|div|li|em|path|use|polygon|g)$/i

/** The rating that this element draws, or null. Looks at the element and what little is in it. */
export function drawnRating(element: Element): Drawn | null {
  if (ACTS.has(element.tagName.toUpperCase())) return null
  const said = labelled(element)
  if (said) return { rating: said, weak: false }
  const strip = widthOf(element)
  if (strip) return strip
  return rowOf(element)
}

/** Reads the words of a label: "Rated 4,5 out of 5", "5 étoiles", "8/10". Pages, photos and counts are none. */
export function saidRating(words: string): Rating | null {
  const line = oneLine(words)
  if (!/\d/.test(line) || line.length > 60 || NOT_RATING.test(line)) return null
  const two = readRating(line)
  if (two && two.scale !== 100 && two.value >= 0) {
    const plain = /^[^\d]{0,24}\d+(?:[.,]\d+)?\s*(?:\/|\D{1,12}?)\s*(?:5|10)(?:[.,]0)?[^\d]{0,20}$/u.test(
      line,
    )
    return plain && (two.scale === 5 || two.scale === 10) && (STAR.test(line) || SEPARATED.test(line))
      ? two
      : null
  }
  return STAR.test(line) && /^[^\d]{0,24}\d+(?:[.,]\d+)?[^\d]{0,24}$/u.test(line) ? readRating(line, 5) : null
}

const SEPARATED = /\d\s*(?:\/|out of|of|van(?: de)?|von|sur|de|su|trên|out of a possible)\s*\d/iu

/** Glyphs alone: "★★★★☆". */
export function glyphRating(words: string): Drawn | null {
  if (!GLYPHS.test(words)) return null
  const glyphs = [...words]
  const filled = glyphs.filter((glyph) => FILLED.test(glyph)).length
  const all = filled + glyphs.filter((glyph) => EMPTY.test(glyph)).length
  if (!all || all > MOST) return null
  return { rating: { value: filled, scale: all > 5 ? 10 : 5, raw: oneLine(words) }, weak: all < 2 }
}

function labelled(element: Element): Rating | null {
  for (const name of LABELS) {
    const label = element.getAttribute(name)
    const rating = label && saidRating(label)
    if (rating) return rating
  }
  if (element.tagName.toLowerCase() !== 'svg') return null
  for (const child of element.children) {
    if (child.tagName.toLowerCase() === 'title') return saidRating(child.textContent ?? '')
  }
  return null
}

// A row: the same small drawing again and again, in at most two kinds (and a half), the filled ones first.
function rowOf(element: Element): Drawn | null {
  const row = [...element.children].filter((child) => !isBeside(child))
  const [star] = row
  if (!star || row.length < 2 || row.length > MOST || !STARS.test(star.tagName)) return null
  if (!row.every(({ tagName }) => tagName === star.tagName)) return null
  const text = drawingIn(element, 90)
  if (text === null) return null
  const traced = TRACED.test(star.tagName)
  if (!row.every(traced ? (path) => likeTraced(star, path) : isStarLike)) return null
  const raw = oneLine(text) || `${row.length} × ${star.tagName.toLowerCase()}`
  const whole = row.length === 5 || row.length === 10
  const kinds = row.map((each) => kindOf(each, traced))
  const filled = kinds.findIndex((kind) => kind !== kinds[0])
  if (filled < 0) {
    if (traced && !whole) return null
    const unfilled = EMPTY.test(star.textContent ?? '')
    return { rating: { value: unfilled ? 0 : row.length, scale: whole ? row.length : 5, raw }, weak: !whole }
  }
  const rest = kinds.slice(filled)
  const half = rest.length > 1 && rest[0] !== rest[1] ? 1 : 0
  if (!whole || rest.slice(half).some((kind) => kind !== rest[half])) return null
  const rating = { value: filled + half / 2, scale: row.length, raw }
  const left = rest.length - half
  return { rating, weak: false, ...(left && !half ? { ends: { kind: rest[half]!, alone: left === 1 } } : {}) }
}

/** Tells half stars from empty ones at the end of rows, where other rows on the page show what empty ones look like. */
export function withHalves<T extends Drawn>(rows: readonly T[]): T[] {
  const empty = new Set(rows.flatMap(({ ends }) => (ends && !ends.alone ? [ends.kind] : [])))
  return rows.map((row) => {
    if (!row.ends?.alone || empty.size === 0 || empty.has(row.ends.kind)) return row
    return { ...row, rating: { ...row.rating, value: row.rating.value + 0.5 } }
  })
}

// What belongs to a picture and draws nothing, and our own badge.
function isBeside(element: Element): boolean {
  return BESIDE.test(element.tagName) || element.hasAttribute('data-trede-review')
}

// Stars traced in one picture are alike but for their place.
function likeTraced(first: Element, path: Element): boolean {
  const length = (each: Element) => (each.getAttribute('d') ?? each.getAttribute('points') ?? '').length
  return Math.abs(length(first) - length(path)) <= length(first) * 0.3
}

// Icon fonts draw with characters of the private use area.
const DRAWING = /^(?:[\s★☆✭✮⭐✩✰✪🌟\p{Co}]|\ufe0f)*$/u

// The characters of a small drawing; null where there are words, controls or more elements than a drawing has.
function drawingIn(element: Element, most: number): string | null {
  let count = 0
  let text = ''
  const add = (node: Node): boolean => {
    if (node.nodeType === 3) {
      text += (node as Text).data
      return DRAWING.test((node as Text).data)
    }
    if (node.nodeType !== 1) return true
    if (isBeside(node as Element)) return true
    if (++count > most || CONTROL.test((node as Element).tagName)) return false
    for (const child of node.childNodes) if (!add(child)) return false
    return true
  }
  return add(element) ? text : null
}

function isStarLike(star: Element): boolean {
  if (/^(?:svg|img)$/i.test(star.tagName) || star.textContent?.trim()) return true
  const drawing = star.querySelector('svg,img,i')
  return drawing !== null || (/^i$/i.test(star.tagName) && star.hasAttribute('class'))
}

const PLACE = new Set(['id', 'x', 'y', 'transform', 'clip-path'])
const SHAPE = new Set(['d', 'points'])

function kindOf(star: Element, traced: boolean): string {
  const parts: string[] = []
  const add = (element: Element) => {
    parts.push(element.tagName)
    for (const { name, value } of [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (!PLACE.has(name) && !(traced && SHAPE.has(name)) && value.trim()) parts.push(`${name}=${value}`)
    }
    if (parts.length < 60) for (const child of element.children) add(child)
  }
  add(star)
  parts.push(star.textContent?.trim() ?? '')
  return parts.join(' ')
}

// A strip of stars over another, cut to a share of it; or an empty bar in an empty frame.
function widthOf(element: Element): Drawn | null {
  const share = shareOf(element)
  const frame = element.parentElement
  if (share === null || !frame || ACTS.has(frame.tagName.toUpperCase())) return null
  const around = drawingIn(frame, 90)
  if (around === null || around.length > 60) return null
  const stars = /[★☆✭⭐\p{Co}]/u.test(around) || frame.querySelectorAll('svg,i').length >= 5
  const rating = { value: Math.round(share * 50) / 10, scale: 5, raw: `${Math.round(share * 100)}%` }
  return { rating, weak: !stars }
}

function shareOf(element: Element): number | null {
  const width = /(?:^|;)\s*width:\s*([\d.]+)(%|px|em|rem)/i.exec(element.getAttribute('style') ?? '')
  if (!width) return null
  const value = Number(width[1])
  if (width[2] === '%') return value <= 100 && value % 2 === 0 ? value / 100 : null
  const frame = /(?:^|;)\s*width:\s*([\d.]+)(px|em|rem)/i.exec(
    element.parentElement?.getAttribute('style') ?? '',
  )
  if (!frame || frame[2]?.toLowerCase() !== width[2]?.toLowerCase()) return null
  const share = value / Number(frame[1])
  return share <= 1 && Math.abs(share * 10 - Math.round(share * 10)) < 0.05 ? share : null
}
