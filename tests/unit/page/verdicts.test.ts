import { expect, test, vi } from 'vitest'
import type { Review } from '../../../lib/model/review.ts'
import type { Verdict } from '../../../lib/model/verdict.ts'
import { rememberVerdicts } from '../../../lib/page/verdicts.ts'

const review = (id: string, text: string, title: string | null = null) => ({ id, text, title }) as Review

function counting() {
  const classify = vi.fn((): Verdict => ({}) as Verdict)
  return { classify, verdictOn: rememberVerdicts(classify) }
}

test('classifies a wording once, however often it is read', () => {
  const { classify, verdictOn } = counting()
  const first = verdictOn(review('a', 'Cold soup.'))
  expect(verdictOn(review('a', 'Cold soup.'))).toBe(first)
  expect(classify).toHaveBeenCalledOnce()
})

test('classifies again when text or title has changed', () => {
  const { classify, verdictOn } = counting()
  verdictOn(review('a', 'Cold soup …'))
  verdictOn(review('a', 'Cold soup, and nobody came to ask.'))
  verdictOn(review('a', 'Cold soup, and nobody came to ask.', 'Never again'))
  expect(classify).toHaveBeenCalledTimes(3)
})

test('keeps reviews with equal words apart', () => {
  const { classify, verdictOn } = counting()
  expect(verdictOn(review('a', 'Fine.'))).not.toBe(verdictOn(review('b', 'Fine.')))
  expect(classify).toHaveBeenCalledTimes(2)
})

test('forgets the oldest reviews of a very long visit', () => {
  const { classify, verdictOn } = counting()
  for (let i = 0; i <= 3000; i++) verdictOn(review(String(i), 'Fine.'))
  verdictOn(review('3000', 'Fine.'))
  expect(classify).toHaveBeenCalledTimes(3001)
  verdictOn(review('0', 'Fine.'))
  expect(classify).toHaveBeenCalledTimes(3002)
})
