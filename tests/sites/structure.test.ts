/** The structure reader on pages that nobody described: what it proposes, what it leaves alone, and what changes do to it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propose, readStructure } from '../../lib/sites/structure/read.ts'
import type { FoundReview } from '../../lib/sites/types.ts'
import { documentOf } from '../../scripts/dom.ts'
import { CASES, documentOfCase, EMPTY_CASES, expectedOf } from './cases.ts'

const NOW = new Date('2026-03-20T12:00:00Z')
const OWN = CASES.filter(({ site }) => site === 'structure')

describe('pages without reviews', () => {
  it.each(EMPTY_CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const doc = documentOfCase(one)
    expect(propose(doc, 'https://some.example/page', NOW)).toBeNull()
    expect(readStructure(doc, 'https://some.example/page', NOW, { unsure: true })).toBeNull()
  })
})

describe('proposals', () => {
  it.each(OWN.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const expected = expectedOf(one)
    const proposal = propose(documentOfCase(one), expected.url, new Date(expected.now))
    expect(proposal?.sure).toBe(true)
    expect(proposal?.found.map(({ review }) => review.text)).toEqual(expected.reviews.map(({ text }) => text))
    expect(proposal?.found.every(({ card }) => proposal.container.contains(card))).toBe(true)
    const rated = expected.reviews.some(({ rating }) => rating)
    expect(proposal?.fields).toEqual({ author: 1, date: 1, rating: rated ? 1 : 0, text: expect.any(Number) })
  })

  const bare = (rating: string) =>
    documentOf(
      `<h1>Kapsalon Mina</h1>${['Anna Vos', 'Bert Kamp', 'Cor Lindeman']
        .map(
          (name, i) =>
            `<div class="k"><b>${name}</b><i>${i + 3} maart 2026</i>${rating}<p>Goed geknipt, fijn gesprek en een kop koffie van meneer nummer ${'I'.repeat(i + 1)}.</p></div>`,
        )
        .join('')}`,
    )

  it('asks where only a bare number could be the rating', () => {
    const doc = bare('<u>8,5</u>')
    expect(propose(doc, 'https://mina.example/', NOW)).toMatchObject({ sure: false })
    expect(readStructure(doc, 'https://mina.example/', NOW)).toBeNull()
    const asked = readStructure(doc, 'https://mina.example/', NOW, { unsure: true })
    expect(asked?.found.map(({ review }) => review.rating)).toEqual(
      Array(3).fill({ value: 8.5, scale: 10, raw: '8,5' }),
    )
  })

  it('reads at once where the same cards say how many stars', () => {
    expect(propose(bare('<u>4 sterren</u>'), 'https://mina.example/', NOW)).toMatchObject({ sure: true })
  })

  it('gives nothing for the same cards without any valuation', () => {
    expect(propose(bare(''), 'https://mina.example/', NOW)).toBeNull()
  })

  it('gives nothing for an address that is none', () => {
    expect(propose(bare('<u>4 sterren</u>'), 'nowhere', NOW)).toBeNull()
  })
})

type Change = (doc: Document, found: readonly FoundReview[], at: number) => void

const texts = [
  'Only this week: two for one, at five stars service.',
  'More about us',
  '© 2026 all rights reserved',
]

const CHANGES: Record<string, Change> = {
  wrap: (doc, found, at) => {
    const { card } = found[at % found.length]!
    const wrapper = doc.createElement('div')
    card.replaceWith(wrapper)
    wrapper.append(card)
  },
  twice: (_, found, at) => {
    const { card } = found[at % found.length]!
    card.after(card.cloneNode(true))
  },
  foreign: (doc, found, at) => {
    const block = doc.createElement(at % 2 ? 'div' : 'aside')
    block.textContent = texts[at % texts.length]!
    found[at % found.length]!.card.before(block)
  },
  inside: (doc, found, at) => {
    const block = doc.createElement('small')
    block.textContent = 'Sponsored'
    found[at % found.length]!.card.prepend(block)
  },
  attributes: (doc) => {
    for (const element of doc.querySelectorAll('body *')) {
      const all = [...element.attributes]
      for (const { name } of all) element.removeAttribute(name)
      for (const { name, value } of all.reverse()) element.setAttribute(name, value)
    }
  },
  'no name': (_, found, at) => without(found[at % found.length]!, ({ author }) => author),
  'no date': (_, found, at) => without(found[at % found.length]!, ({ date }) => date?.raw ?? null),
  'no title': (_, found, at) => without(found[at % found.length]!, ({ title }) => title),
}

// Takes the element away that says just this, in one card.
function without({ card, review }: FoundReview, wordsOf: (review: FoundReview['review']) => string | null) {
  const words = wordsOf(review)
  const element = [...card.querySelectorAll('*')].find(
    (one) => one.textContent?.trim() === words && !one.querySelector('*'),
  )
  element?.remove()
}

describe('changes of a page', () => {
  // One card loses one part: a list in which half the cards have no name is another list.
  const steps = fc.record({
    once: fc.constantFrom('no name', 'no date', 'no title', 'attributes'),
    more: fc.array(
      fc.tuple(fc.constantFrom('wrap', 'twice', 'foreign', 'inside', 'attributes'), fc.nat(11)),
      { maxLength: 5 },
    ),
    at: fc.nat(11),
  })

  it.each(OWN.map((one) => [one.name, one] as const))('%s: none invented, none lost', (_, one) => {
    const expected = expectedOf(one)
    const wanted = expected.reviews.map(({ text }) => text).sort()
    fc.assert(
      fc.property(steps, ({ once, more, at }) => {
        const doc = documentOfCase(one)
        const read = () => readStructure(doc, expected.url, new Date(expected.now))?.found ?? []
        const found = read()
        for (const [name, where] of [...more, [once, at] as const]) CHANGES[name]!(doc, found, where)
        const again = read().map(({ review }) => review.text)
        expect([...new Set(again)].sort()).toEqual(wanted)
      }),
      { numRuns: 25, seed: 20260320 },
    )
  })
})
