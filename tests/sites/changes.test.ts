/** What a live page does to its reviews must neither invent nor lose one. */
import { describe, expect, it } from 'vitest'
import type { FoundReview } from '../../lib/sites/types.ts'
import { CASES, documentOfCase, expectedOf, readCase } from './cases.ts'

const changes: Record<string, (doc: Document, found: readonly FoundReview[]) => void> = {
  'every card moved to the front of its list': (_, found) => {
    for (const { card } of found) card.parentElement?.prepend(card)
  },
  'every card there twice': (_, found) => {
    for (const { card } of found) card.after(card.cloneNode(true))
  },
  'every card in a new wrapper': (doc, found) => {
    for (const { card } of found) {
      const wrapper = doc.createElement('div')
      card.replaceWith(wrapper)
      wrapper.append(card)
    }
  },
  'a badge in every card': (doc, found) => {
    for (const { badgeAt, review } of found) {
      const badge = doc.createElement('span')
      badge.setAttribute('data-trede-review', review.id)
      badge.textContent = '4/5'
      badgeAt.append(badge)
    }
  },
  'foreign blocks between the cards': (doc, found) => {
    for (const { card } of found) {
      const block = doc.createElement('div')
      block.textContent = 'Advertisement: 5 stars, yesterday'
      card.before(block)
    }
  },
}

for (const one of CASES) {
  describe(`${one.site}/${one.name}`, () => {
    it.each(Object.keys(changes))('%s', (change) => {
      const expected = expectedOf(one)
      const doc = documentOfCase(one)
      changes[change]!(doc, readCase(doc, expected)?.found ?? [])
      const again = readCase(doc, expected)?.found.map(({ review }) => review) ?? []
      const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
      expect(again.sort(byId)).toEqual(expected.reviews.toSorted(byId))
    })
  })
}
