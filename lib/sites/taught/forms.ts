/** How a field's value is taken from the element it stands in. */
import type { Rating } from '../../model/review.ts'
import { drawnAt } from '../drawn.ts'
import { readRating } from '../rating.ts'
import { lineOf, oneLine } from '../selectors.ts'
import type { Form } from './ways.ts'

/** A rating at its element, with the way to take it. */
export interface RatingAt {
  element: Element
  form: Form
  rating: Rating
}

/** Longer lines are text, and stars in them are the writer's. */
const LONGEST_LINE = 80

const LABELS = ['aria-label', 'alt', 'title', 'data-rating-label']
/** Attributes that hold numbers of another kind. */
const OTHER =
  /^(?:class|id|style|href|src|srcset|d|points|viewbox|width|height|fill|stroke|tabindex|x|y|xmlns|transform|data-trede.*)$/i
const NUMBER_IN_CLASS = '(?:^|[\\s_-])[a-zA-Z]+[_-]?(\\d(?:[._-]5)?|10)(?=\\s|$)'
const WIDTH = 'width:\\s*([\\d.]+)%'
const VALUE = '(\\d+(?:[.,]\\d+)?\\s*(?:/|van|out of|of|von|sur|de|su)\\s*\\d+)'

/** The rating that an element shows by its label, its words or its drawing; null where it shows none. `scale` is for bare numbers. */
export function ratingAt(element: Element, scale: number): RatingAt | null {
  const labelled = LABELS.map((attr) => byAttribute(element, attr, scale)).find((read) => read !== null)
  if (labelled) return labelled
  const title = [...element.children].find(({ localName }) => localName === 'title')
  if (element.localName === 'svg' && title) {
    const rating = readRating(lineOf(title), scale)
    if (rating) return { element: title, form: {}, rating }
  }
  const words = lineOf(element)
  const written = readRating(words, scale)
  if (written) return { element, form: {}, rating: written }
  const drawn = words.length < LONGEST_LINE ? drawnAt(element) : null
  if (drawn) return { element, form: { drawn: true }, rating: drawn }
  const piece = new RegExp(VALUE, 'u').exec(words)?.[1]
  const part = piece && words.length < LONGEST_LINE ? readRating(piece, scale) : null
  return part && { element, form: { part: VALUE }, rating: part }
}

/** The same, at the element or the first in it that shows one. */
export function ratingIn(element: Element, scale: number): RatingAt | null {
  for (const at of [element, ...element.querySelectorAll('*')]) {
    const read = ratingAt(at, scale)
    if (read) return read
  }
  return null
}

/** The rating that somebody means who points at an element: there, in it, or close around it, also in a number that is not shown. */
export function ratingNear(element: Element, card: Element, scale: number): RatingAt | null {
  const near = [element, ...element.querySelectorAll('*')]
  for (let up = element.parentElement; up && up !== card && near.length < 400; up = up.parentElement) {
    near.push(up)
    if (lineOf(up).length > 40) break
  }
  for (const at of near) {
    const shown = ratingAt(at, scale)
    if (shown) return shown
  }
  for (const at of near) {
    const hidden = hiddenRating(at, scale)
    if (hidden) return hidden
  }
  return null
}

// Numbers in data attributes, widths of strips, and as a last resort numbers at the end of class names.
function hiddenRating(element: Element, scale: number): RatingAt | null {
  for (const { name, value } of element.attributes) {
    if (OTHER.test(name) || !/^\s*\d+(?:[.,]\d+)?\s*(?:\/\s*\d+)?\s*$/.test(value)) continue
    const read = byAttribute(element, name, scale)
    if (read) return read
  }
  const width = new RegExp(WIDTH, 'u').exec(element.getAttribute('style') ?? '')?.[1]
  const strip = width ? readRating(width, 100) : null
  if (strip) return { element, form: { attr: 'style', part: WIDTH, of: 100 }, rating: strip }
  const number = new RegExp(NUMBER_IN_CLASS, 'u').exec(oneLine(element.getAttribute('class') ?? ''))?.[1]
  const classed = number ? readRating(number, scale) : null
  return classed && { element, form: { attr: 'class', part: NUMBER_IN_CLASS }, rating: classed }
}

function byAttribute(element: Element, attr: string, scale: number): RatingAt | null {
  const value = element.getAttribute(attr)
  const rating = value ? readRating(value, scale) : null
  return rating && { element, form: { attr }, rating }
}

/** Patterns for a name among other words, from none to the most particular. */
const NAME_PARTS = [
  undefined,
  '^[^\\p{L}\\p{N}]+(.+)$',
  '^(?:[Bb]y|[Dd]oor|[Vv]on|[Pp]ar|[Pp]or|[Vv]an):?\\s+(.+)$',
  '^(.+?)\\s*[·•|,–—(-]',
  '^(?:[Bb]y|[Dd]oor|[Vv]on|[Pp]ar|[Pp]or|[Vv]an):?\\s+(.+?)\\s*[·•|,–—(-]',
  '^(.+?)\\s+(?:op|on|am|le|zegt|says|schreef|wrote)(?!\\p{L})',
] as const

/** Patterns for a date among other words. */
const DATE_PARTS = [
  undefined,
  '[·•|,–—]\\s*([^·•|–—]+)$',
  '\\s(?:op|on|am|le)\\s+(.*\\d.*)$',
  '\\(([^)]+)\\)',
] as const

/** The form that gives the wanted names for most elements. */
export function nameForm(wanted: readonly { element: Element; text: string }[]): Form {
  return formOf(NAME_PARTS, wanted, (value, text) => value === text)
}

/** The form that gives words of the wanted date, and the fewest others. */
export function dateForm(
  wanted: readonly { element: Element; text: string }[],
  dateOf: (words: string) => string | null,
): Form {
  const silent = wanted.every(({ element }) => lineOf(element) === '')
  if (silent && wanted.every(({ element }) => element.hasAttribute('datetime'))) return { attr: 'datetime' }
  const lines = wanted.some(({ element }) => lineOf(element).length > LONG_DATE)
  return lines ? formOf(DATE_PARTS.toReversed(), wanted, (value, text) => dateOf(value) === text) : {}
}

/** Longer words say more than a date. */
const LONG_DATE = 30

function formOf(
  parts: readonly (string | undefined)[],
  wanted: readonly { element: Element; text: string }[],
  right: (value: string, text: string) => boolean,
): Form {
  let best: Form = {}
  let most = 0
  for (const part of parts) {
    const pattern = part === undefined ? null : new RegExp(part, 'u')
    const count = wanted.filter(({ element, text }) => {
      const line = lineOf(element)
      const value = pattern ? pattern.exec(line)?.[1] : line
      return value !== undefined && right(value, text)
    }).length
    if (count > most) [best, most] = [part === undefined ? {} : { part }, count]
  }
  return best
}
