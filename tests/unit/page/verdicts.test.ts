import { expect, test, vi } from 'vitest'
import type { Review } from '../../../lib/model/review.ts'
import type { Verdict } from '../../../lib/model/verdict.ts'
import { rememberVerdicts } from '../../../lib/page/verdicts.ts'

const review = (id: string, text: string, title: string | null = null) => ({ id, text, title }) as Review

function counting() {
  const classify = vi.fn(async (reviews: readonly Review[]) =>
    reviews.map(({ text }) => ({ level: 3, evidence: [{ text }] }) as Verdict),
  )
  const { on: verdictsOn, forget } = rememberVerdicts(classify)
  const askedFor = () => classify.mock.calls.map(([reviews]) => reviews.map(({ id }) => id))
  return { verdictsOn, forget, askedFor }
}

test('asks for a wording once, however often it is read', async () => {
  const { verdictsOn, askedFor } = counting()
  const [first] = await verdictsOn([review('a', 'Cold soup.')])
  const [second] = await verdictsOn([review('a', 'Cold soup.')])
  expect(second).toBe(first)
  expect(askedFor()).toEqual([['a']])
})

test('asks again when text or title has changed', async () => {
  const { verdictsOn, askedFor } = counting()
  await verdictsOn([review('a', 'Cold soup …')])
  await verdictsOn([review('a', 'Cold soup, and nobody came to ask.')])
  await verdictsOn([review('a', 'Cold soup, and nobody came to ask.', 'Never again')])
  expect(askedFor()).toHaveLength(3)
})

test('asks only for what is new, and answers in the order of the reviews', async () => {
  const { verdictsOn, askedFor } = counting()
  await verdictsOn([review('b', 'Fine.')])
  const verdicts = await verdictsOn([review('a', 'Cold.'), review('b', 'Fine.'), review('c', 'Fine.')])
  expect(verdicts.map(({ evidence }) => evidence[0]?.text)).toEqual(['Cold.', 'Fine.', 'Fine.'])
  expect(askedFor()).toEqual([['b'], ['a', 'c']])
})

test('asks again for what failed', async () => {
  const classify = vi.fn(async (): Promise<Verdict[]> => [{} as Verdict])
  classify.mockRejectedValueOnce(new Error('The background is being updated.'))
  const { on: verdictsOn } = rememberVerdicts(classify)
  await expect(verdictsOn([review('a', 'Fine.')])).rejects.toThrow('updated')
  await expect(verdictsOn([review('a', 'Fine.')])).resolves.toHaveLength(1)
})

test('forgets the oldest reviews of a very long visit', async () => {
  const { verdictsOn, askedFor } = counting()
  await verdictsOn(Array.from({ length: 3001 }, (_, i) => review(String(i), 'Fine.')))
  await verdictsOn([review('3000', 'Fine.')])
  expect(askedFor()).toHaveLength(1)
  await verdictsOn([review('0', 'Fine.')])
  expect(askedFor()).toHaveLength(2)
})

test('asks for everything again once it is told to forget', async () => {
  const { verdictsOn, forget, askedFor } = counting()
  await verdictsOn([review('a', 'Fine.')])
  forget()
  await verdictsOn([review('a', 'Fine.')])
  expect(askedFor()).toEqual([['a'], ['a']])
})

test('never gives an answer that was on its way when it was told to forget', async () => {
  const answers = [Promise.withResolvers<Verdict[]>(), Promise.withResolvers<Verdict[]>()]
  const waiting = [...answers]
  const { on: verdictsOn, forget } = rememberVerdicts(() => waiting.shift()!.promise)
  const verdicts = verdictsOn([review('a', 'Fine.')])
  forget()
  answers[0]!.resolve([{ level: 2 } as Verdict])
  answers[1]!.resolve([{ level: 4 } as Verdict])
  expect((await verdicts)[0]!.level).toBe(4)
})
