/** Whatever happens to the page of a site: no reading fails, none invents a review, none loses one that is still there. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FoundReview } from '../../lib/sites/types.ts'
import { CASES, documentOfCase, expectedOf, readCase } from './cases.ts'

// The structure reader has properties of its own: to it, a changed list is another list.
const KNOWN = CASES.filter((one) => one.site !== 'structure' && expectedOf(one).reviews.length > 0)

const FOREIGN = ['Advertisement: 5 stars, yesterday', 'Show more', '© 2026 all rights reserved', 'Sponsored']

/** A change of one card or of the page; `at` picks the place of the change. */
type Change = (doc: Document, one: FoundReview, at: number) => void

const block = (doc: Document, at: number, name = 'div') => {
  const element = doc.createElement(name)
  element.textContent = FOREIGN[at % FOREIGN.length]!
  return element
}

const wrap = (doc: Document, element: Element) => {
  const wrapper = doc.createElement('div')
  element.replaceWith(wrapper)
  wrapper.append(element)
}

const inside = (card: Element) => [...card.querySelectorAll('*')].filter((one) => !one.closest('svg'))

// The element that says just this.
const saying = (card: Element, words: string | null | undefined) =>
  inside(card).find((one) => !one.firstElementChild && one.textContent?.trim() === words)

const HARMLESS: Record<string, Change> = {
  'a wrapper around a card': (doc, { card }) => wrap(doc, card),
  'something before a card': (doc, { card }, at) => card.before(block(doc, at)),
  'something after a card': (doc, { card }, at) => card.after(block(doc, at, 'aside')),
  'something at the top of a card': (doc, { card }, at) => card.prepend(block(doc, at, 'small')),
  'something at the foot of a card': (doc, { card }, at) => card.append(block(doc, at, 'small')),
  'a card twice': (_, { card }) => card.after(card.cloneNode(true)),
  'a card as the first': (_, { card }) => card.parentElement?.prepend(card),
  'attributes the other way round': (doc) => {
    for (const element of doc.querySelectorAll('body *')) {
      const all = [...element.attributes]
      for (const { name } of all) element.removeAttribute(name)
      for (const { name, value } of all.reverse()) element.setAttribute(name, value)
    }
  },
}

// A review without an id of its own is told by its name and date, so a part goes from one card, and from it alone.
const OPTIONAL: Record<string, Change> = {
  nothing: () => undefined,
  'the name': (_, { card, review }) => saying(card, review.author)?.remove(),
  'the date': (_, { card, review }) => saying(card, review.date?.raw)?.remove(),
  'the title': (_, { card, review }) => saying(card, review.title)?.remove(),
  'the words of the reply': (_, { card, review }) => saying(card, review.reply?.text)?.remove(),
  'all labels': (_, { card }) => {
    for (const one of inside(card)) one.removeAttribute('aria-label')
  },
  'all pictures': (_, { card }) => {
    for (const one of card.querySelectorAll('img, picture, svg')) one.remove()
  },
  'all buttons': (_, { card }) => {
    for (const one of card.querySelectorAll('button')) one.remove()
  },
}

const ROUGH: Record<string, Change> = {
  'an element less': (_, { card }, at) => inside(card)[at % inside(card).length]?.remove(),
  'an element wrapped': (doc, { card }, at) => {
    const element = inside(card)[at % inside(card).length]
    if (element?.parentElement) wrap(doc, element)
  },
  'an element without attributes': (_, { card }, at) => {
    const element = inside(card)[at % inside(card).length]
    for (const { name } of [...(element?.attributes ?? [])]) element!.removeAttribute(name)
  },
  'an element empty': (_, { card }, at) => inside(card)[at % inside(card).length]?.replaceChildren(),
  'a card less': (_, { card }) => card.remove(),
}

const steps = (changes: Record<string, Change>) =>
  fc.array(fc.tuple(fc.constantFrom(...Object.keys(changes)), fc.nat(23), fc.nat(199)), { maxLength: 6 })

const RUNS = { numRuns: 30, seed: 20260320 }

const letters = (text: string | null) => (text ?? '').replace(/\s+/g, '')

for (const one of KNOWN) {
  describe(`${one.site}/${one.name}`, () => {
    const expected = expectedOf(one)
    const read = (doc: Document) => readCase(doc, expected)?.found ?? []

    it('none invented and none lost when the page grows or optional parts go', () => {
      const wanted = expected.reviews.map(({ text }) => text).sort()
      // Without words, the rating is all there is, and a name is all that tells two of them apart.
      const spared = new Set(['the name', 'the title', 'all labels', 'all pictures'])
      // The data of a page name no element of the text, so that all of a block may be the text.
      const growing = Object.entries(HARMLESS).filter(
        ([name]) => expected.reader === 'adapter' || !name.startsWith('something at'),
      )
      fc.assert(
        fc.property(
          steps(Object.fromEntries(growing)),
          fc.constantFrom(...Object.keys(OPTIONAL)),
          fc.nat(23),
          (more, less, at) => {
            const doc = documentOfCase(one)
            const found = read(doc)
            const bare = found[at % found.length]!
            if (bare.review.text || !spared.has(less)) OPTIONAL[less]!(doc, bare, at)
            for (const [name, which, where] of more) HARMLESS[name]!(doc, found[which % found.length]!, where)
            expect(
              read(doc)
                .map(({ review }) => review.text)
                .sort(),
            ).toEqual(wanted)
          },
        ),
        RUNS,
      )
    })

    it('no failure and nothing invented when parts are missing', () => {
      const bare = documentOfCase(one)
      for (const { card } of read(bare)) card.remove()
      // A page that shows a review twice shows two of them when one copy loses its words.
      const most = expected.reviews.length + read(bare).length
      fc.assert(
        fc.property(steps(ROUGH), (changes) => {
          const doc = documentOfCase(one)
          const found = read(doc)
          for (const [name, which, where] of changes) ROUGH[name]!(doc, found[which % found.length]!, where)
          const again = read(doc)
          expect(again.length).toBeLessThanOrEqual(most)
          for (const { review, card } of again)
            expect(letters(card.textContent).length).toBeGreaterThanOrEqual(letters(review.text).length)
        }),
        RUNS,
      )
    })
  })
}
