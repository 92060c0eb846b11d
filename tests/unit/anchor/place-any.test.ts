/** Whatever happens to a review, a mark stands on its own words or is an orphan; never on others. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeMark } from '../../../lib/anchor/place.ts'
import { placeMarks } from '../../../lib/anchor/place-all.ts'
import { type Selectors, selectorsOf } from '../../../lib/anchor/selectors.ts'
import type { Mark } from '../../../lib/model/mark.ts'
import type { Span } from '../../../lib/model/verdict.ts'

const WHO = ['De kok', 'Onze gids', 'The waiter', 'De monteur', 'My dentist', 'De baliemedewerker']
const DID = ['bleef rustig', 'vergat ons', 'was vriendelijk', 'kwam te laat', 'helped us', 'zei niets']
const WHEN = ['op zaterdag', 'bij de kassa', 'after lunch', 'in de regen', 'zonder reden', 'at the gate']

/** A sentence of a small world, so that the same words come back again and again. */
const sentence = fc
  .tuple(fc.constantFrom(...WHO), fc.constantFrom(...DID), fc.constantFrom(...WHEN))
  .map((parts) => `${parts.join(' ')}.`)

const review = fc
  .record({ sentences: fc.uniqueArray(sentence, { minLength: 2, maxLength: 9 }), at: fc.nat(100) })
  .map(({ sentences, at }) => ({ sentences, at: at % sentences.length }))

/** A part of a sentence: all of it, its deed, or its first words. */
const part = fc.constantFrom('all', 'deed', 'who')

function marked(sentences: readonly string[], at: number, which: string): { text: string; span: Span } {
  const text = sentences.join(' ')
  const start = sentences.slice(0, at).join(' ').length + (at > 0 ? 1 : 0)
  const own = sentences[at]!
  const deed = DID.find((one) => own.includes(one))!
  const from = which === 'deed' ? own.indexOf(deed) : 0
  const length = which === 'all' ? own.length : which === 'deed' ? deed.length : own.indexOf(deed) - 1
  return { text, span: { start: start + from, end: start + from + length } }
}

/** Sentences around the marked one come, go and change places. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('insert'), at: fc.nat(9), words: sentence }),
  fc.record({ kind: fc.constant('delete'), at: fc.nat(9), words: fc.constant('') }),
  fc.record({ kind: fc.constant('swap'), at: fc.nat(9), words: fc.constant('') }),
)

function changed(
  sentences: readonly string[],
  at: number,
  changes: readonly { kind: string; at: number; words: string }[],
): { sentences: string[]; at: number } {
  // The marked sentence is followed by being an object of its own.
  let list = sentences.map((text, index) => ({ text, own: index === at }))
  for (const { kind, at: place, words } of changes) {
    const index = place % list.length
    if (kind === 'insert' && !list.some(({ text }) => text === words))
      list = list.toSpliced(index, 0, { text: words, own: false })
    if (kind === 'delete' && !list[index]!.own) list = list.toSpliced(index, 1)
    if (kind === 'swap' && index > 0) list = list.with(index, list[index - 1]!).with(index - 1, list[index]!)
  }
  return { sentences: list.map(({ text }) => text), at: list.findIndex(({ own }) => own) }
}

const selectors = ({ text, span }: { text: string; span: Span }): Selectors => selectorsOf(text, span)!

describe('a mark', () => {
  it('stands on its own words or nowhere, whatever comes, goes and moves around it', () => {
    fc.assert(
      fc.property(review, part, fc.array(change, { maxLength: 4 }), ({ sentences, at }, which, changes) => {
        const before = marked(sentences, at, which)
        const now = changed(sentences, at, changes)
        const after = marked(now.sentences, now.at, which)
        const { span } = placeMark(selectors(before), after.text)
        if (span) expect(span).toEqual(after.span)
      }),
      { numRuns: 3000, seed: 5 },
    )
  })

  it('is an orphan when its sentence is gone', () => {
    fc.assert(
      fc.property(review, part, fc.array(sentence, { maxLength: 2 }), ({ sentences, at }, which, more) => {
        const before = marked(sentences, at, which)
        const rest = sentences.toSpliced(at, 1, ...more.filter((one) => one !== sentences[at]))
        const { span } = placeMark(selectors(before), rest.join(' '))
        expect(span).toBeNull()
      }),
      { numRuns: 3000, seed: 5 },
    )
  })

  it.each([
    [
      'De monteur kwam te laat at the gate. De monteur kwam te laat bij de kassa.',
      'De monteur kwam te laat at the gate.',
      'The waiter kwam te laat bij de kassa. The waiter kwam te laat at the gate. De monteur kwam te laat bij de kassa.',
    ],
    [
      'De monteur kwam te laat in de regen. My dentist zei niets after lunch.',
      'De monteur kwam te laat in de regen.',
      'De baliemedewerker was vriendelijk. My dentist kwam te laat in de regen. My dentist zei niets after lunch.',
    ],
  ])(
    'is an orphan when a sentence that is told of somebody else stands before the same words: %s',
    (text, words, now) => {
      const own = selectorsOf(text, { start: 0, end: words.length })!
      expect(placeMark(own, now).span).toBeNull()
    },
  )

  it('keeps its sentence when one word of it is replaced between the same neighbours', () => {
    const words = 'The waiter was very kind to all of us at the table.'
    const text = `We came early. ${words} The soup was hot.`
    const own = selectorsOf(text, { start: 15, end: 15 + words.length })!
    const now = text.replace('very', 'really')
    expect(placeMark(own, now)).toMatchObject({ span: { start: 15, end: 17 + words.length }, how: 'fuzzy' })
  })

  it('on a whole sentence is seldom lost by one change around it', () => {
    const cases = fc.sample(fc.tuple(review, change), { numRuns: 400, seed: 5 })
    const found = cases.filter(([{ sentences, at }, one]) => {
      const now = changed(sentences, at, [one])
      return placeMark(selectors(marked(sentences, at, 'all')), now.sentences.join(' ')).span !== null
    })
    expect(found.length / cases.length).toBeGreaterThan(0.9)
  })

  it('survives white space, quotes, dashes, capitals and composed letters, wherever they change', () => {
    const dressed = fc.constantFrom<[RegExp, string]>(
      [/ /g, '\n'],
      [/ /g, '  '],
      [/ /g, '\u00a0'],
      [/-/g, '–'],
      [/"/g, '”'],
      [/'/g, '’'],
      [/t/g, 't\u200b'],
      [/ë/g, 'e\u0308'],
    )
    fc.assert(
      fc.property(
        review,
        part,
        fc.array(dressed, { minLength: 1, maxLength: 3 }),
        (given, which, changes) => {
          const sentences = given.sentences.map((one, at) => (at % 2 ? one : `${one} 't Was "kip-kerrië".`))
          const before = marked(sentences, given.at, which)
          const dress = (text: string) => changes.reduce((now, [find, by]) => now.replace(find, by), text)
          const { span } = placeMark(selectors(before), dress(before.text))
          expect(span).not.toBeNull()
          const folded = (text: string) => dress(text).replace(/\s+/g, ' ').replaceAll('\u200b', '')
          const found = dress(before.text).slice(span!.start, span!.end)
          expect(folded(found)).toBe(folded(before.text.slice(before.span.start, before.span.end)))
        },
      ),
      { numRuns: 500, seed: 5 },
    )
  })

  it('never throws and never leaves the text, whatever that is', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 80 })
    fc.assert(
      fc.property(any, fc.nat(80), fc.nat(80), any, (text, a, b, other) => {
        const own = selectorsOf(text, { start: Math.min(a, b), end: Math.max(a, b) })
        if (!own) return
        const { span } = placeMark(own, other)
        if (!span) return
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(other.length)
        expect(other.slice(span.start, span.end).trim()).not.toBe('')
      }),
      { numRuns: 1000, seed: 5 },
    )
  })
})

it('placeMarks loses none, keeps the order, and knows the same wording again', () => {
  const { text, span } = marked(
    ['De kok bleef rustig bij de kassa.', 'The waiter helped us after lunch.'],
    1,
    'all',
  )
  const markOf = (id: string, own: Selectors) => ({ ...own, id }) as Mark
  const there = markOf('there', selectorsOf(text, span)!)
  const gone = markOf('gone', {
    quote: { exact: 'een lift', prefix: '', suffix: '' },
    position: { start: 0, end: 8 },
  })
  const all = placeMarks([gone, there], text)
  expect(all).toEqual({
    placed: [{ mark: there, span, how: 'exact' }],
    orphans: [{ mark: gone, reason: 'gone' }],
  })
  expect(placeMarks([gone, there], text)).toEqual(all)
  expect(placeMarks([gone, there], `Zo. ${text}`).placed).toMatchObject([{ span: { start: span.start + 4 } }])
})
