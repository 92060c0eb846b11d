// @vitest-environment happy-dom
import '../../static-range.ts'
import { afterEach, expect, it } from 'vitest'
import { readText } from '../../../lib/anchor/text-map.ts'
import type { Review } from '../../../lib/model/review.ts'
import { wordingOf } from '../../../lib/model/wording.ts'
import { offsetAt, type Place, spanBetween } from '../../../lib/page/words-at.ts'
import { foundReview } from '../../../lib/sites/found.ts'
import type { FoundReview } from '../../../lib/sites/types.ts'
import { itemOf } from '../store/samples.ts'

afterEach(() => document.body.replaceChildren())

function shown(html: string, title = ''): FoundReview {
  document.body.innerHTML = `<h1>Rijwielhal</h1><article>${title && `<b>${title}</b>`}<p>${html}</p></article><footer>Reageer</footer>`
  const [card, head, body] = ['article', 'b', 'p'].map((each) => document.querySelector(each))
  const map = readText([body!])
  const review: Review = { ...itemOf().review, title: title || null, text: map.text }
  return foundReview(review, card!, card!, { title: head ? readText([head]) : null, text: map })
}

/** The place at the beginning of words on the page, or at their end. */
function at(words: string, edge: 'start' | 'end' = 'start'): Place {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const offset = (node as Text).data.indexOf(words)
    if (offset >= 0) return { node, offset: edge === 'start' ? offset : offset + words.length }
  }
  throw new Error(`“${words}” stand nowhere`)
}

const said = (found: FoundReview, from: Place, to: Place) => {
  const span = spanBetween(found, from, to)
  return span && wordingOf(found.review).text.slice(span.start, span.end)
}

const LINES = 'Heel   snel\n geholpen, <i>best</i>  vriendelijk.<br>De rem piept nog.'

it.each([
  ['whole words, without the space before them', 'geholpen', 'geholpen', 'geholpen'],
  ['from one text node into another', 'snel', 'best', 'snel geholpen, best'],
  ['over a line break', 'vriendelijk', 'rem', 'vriendelijk.\nDe rem'],
  ['without white space that was selected with them', '   snel', '\n ', 'snel'],
  ['from before the review into it', 'Rijwielhal', 'Heel', 'Heel'],
  ['from inside the review to far past it', 'piept', 'Reageer', 'piept nog.'],
  ['nothing but space', '   snel', '   ', null],
  ['nothing of the review', 'Rijwielhal', 'hal', null],
  ['nothing where both ends are one', 'snel', '', null],
])('selects %s', (_, from, to, words) => {
  const found = shown(LINES)
  const start = at(from)
  const end = to === '' ? start : at(to, 'end')
  expect(said(found, start, end)).toBe(words)
})

it('selects title and text as one', () => {
  const found = shown('Na een week was hij klaar.', 'Trage reparatie')
  expect(said(found, at('reparatie'), at('week', 'end'))).toBe('reparatie\nNa een week')
  expect(said(found, at('Trage'), at('Trage', 'end'))).toBe('Trage')
})

it('never halves a character', () => {
  const found = shown('Top 👩‍🔧 en snel')
  const { node, offset } = at('👩‍🔧')
  expect(said(found, { node, offset: offset + 2 }, at('en', 'end'))).toBe('👩‍🔧 en')
})

it.each([
  ['a letter', () => at('geholpen'), 'g'],
  ['the last letter', () => at('.'), '.'],
  ['a letter of the second line', () => at('rem'), 'r'],
])('tells which letter stands at %s', (_, place, letter) => {
  const found = shown(LINES)
  const offset = offsetAt(found, place())
  expect(wordingOf(found.review).text[offset!]).toBe(letter)
})

it.each([
  ['before the review', () => at('Rijwielhal')],
  ['past it', () => at('Reageer')],
  ['past its last letter', () => at('nog.', 'end')],
  ['in space of which the review has less', () => at('  snel')],
])('tells of no letter %s', (_, place) => {
  expect(offsetAt(shown(LINES), place())).toBeNull()
})

it('tells of nothing once the words have left the page', () => {
  const found = shown(LINES)
  const [from, to] = [at('Heel'), at('geholpen', 'end')]
  document.querySelector('p')!.replaceChildren('Iets anders')
  expect(spanBetween(found, from, to)).toBeNull()
  expect(offsetAt(found, from)).toBeNull()
})
