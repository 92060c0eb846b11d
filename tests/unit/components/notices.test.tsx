/** The line at the foot of the window: how long it stands. */
// @vitest-environment happy-dom
import './browser.ts'
import { act, cleanup, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Notice, Notices, notify } from '../../../components/notices.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Whether it still stands after a minute. */
async function stays(notice: Notice): Promise<boolean> {
  render(<Notices />)
  await act(async () => notify(notice))
  expect(screen.getByText(notice.text)).toBeTruthy()
  await act(async () => void (await vi.advanceTimersByTimeAsync(60_000)))
  return screen.queryByText(notice.text) !== null
}

it('goes by itself where it only tells what was done', async () => {
  expect(await stays({ text: 'Ongedaan gemaakt.' })).toBe(false)
})

it('stays with a way back, or with what went wrong', async () => {
  expect(await stays({ text: 'Verwijderd.', undo: [] as unknown as NonNullable<Notice['undo']> })).toBe(true)
  cleanup()
  expect(await stays({ text: 'De opslag is vol.', bad: true })).toBe(true)
})

it('that comes after another has its own time', async () => {
  render(<Notices />)
  await act(async () => notify({ text: 'Eerst.' }))
  await act(async () => void (await vi.advanceTimersByTimeAsync(6_000)))
  await act(async () => notify({ text: 'Daarna.' }))
  await act(async () => void (await vi.advanceTimersByTimeAsync(6_000)))
  expect(screen.queryByText('Daarna.')).not.toBeNull()
})
