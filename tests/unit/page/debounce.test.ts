import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { debounce } from '../../../lib/page/debounce.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('runs once after the last of many asks', () => {
  const run = vi.fn()
  const wish = debounce(run, 100, 1000)
  for (let i = 0; i < 5; i++) {
    wish.ask()
    vi.advanceTimersByTime(50)
  }
  expect(run).not.toHaveBeenCalled()
  vi.advanceTimersByTime(50)
  expect(run).toHaveBeenCalledOnce()
})

test('is not starved by a page that never rests', () => {
  const run = vi.fn()
  const wish = debounce(run, 100, 400)
  for (let i = 0; i < 100; i++) {
    wish.ask()
    vi.advanceTimersByTime(10)
  }
  expect(run).toHaveBeenCalledTimes(2)
})

test('does not run after a cancel, and can be asked again', () => {
  const run = vi.fn()
  const wish = debounce(run, 100, 400)
  wish.ask()
  wish.cancel()
  vi.advanceTimersByTime(1000)
  expect(run).not.toHaveBeenCalled()
  wish.ask()
  vi.advanceTimersByTime(99)
  expect(run).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(run).toHaveBeenCalledOnce()
})
