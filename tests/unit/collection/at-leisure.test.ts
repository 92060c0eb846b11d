/** Long work tells how far it is, lets others run, and ends when it is told to. */
import { expect, it, vi } from 'vitest'
import { atLeisure, Stopped } from '../../../lib/collection/at-leisure.ts'

// A clock of its own: each step takes 20 ms, so that a spell is over at every second one.
function* steps(count: number, done: number[] = []): Generator<number, string, void> {
  for (let at = 1; at <= count; at++) {
    now += 20
    done.push(at)
    yield at / count
  }
  return 'done'
}

let now = 0
vi.spyOn(performance, 'now').mockImplementation(() => now)

it('gives what comes of the work, and says on the way how far it is', async () => {
  const shares: number[] = []
  const work = atLeisure(steps(8))
  work.follow((share) => shares.push(share))
  expect(await work.result).toBe('done')
  expect(shares.length).toBeGreaterThan(1)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
})

it('lets others run in between', async () => {
  const order: string[] = []
  const done: number[] = []
  const work = atLeisure(steps(8, done))
  setTimeout(() => order.push(`other after ${done.length}`))
  await work.result
  expect(order).toEqual([expect.stringMatching(/^other after [1-7]$/)])
})

it('goes no further once it is stopped', async () => {
  const done: number[] = []
  const work = atLeisure(steps(100, done))
  work.follow(() => work.stop())
  await expect(work.result).rejects.toThrow(Stopped)
  expect(done.length).toBeLessThan(10)
})

it('passes on what went wrong', async () => {
  const broken = (function* (): Generator<number, never, void> {
    yield 0.5
    throw new Error('kapot')
  })()
  await expect(atLeisure(broken).result).rejects.toThrow('kapot')
})
