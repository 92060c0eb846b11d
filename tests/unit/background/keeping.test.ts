/** When a backup is due by the clock. */
import { expect, it, vi } from 'vitest'

vi.mock('wxt/browser', () => ({ browser: {} }))
const { isDue } = await import('../../../lib/background/keeping.ts')

const NOW = new Date('2026-11-24T10:00:00Z')

it.each([
  ['never, though there is none', 'never', null, false],
  ['daily and none yet', 'day', null, true],
  ['daily, an hour ago', 'day', '2026-11-24T09:00:00Z', false],
  ['daily, a day ago', 'day', '2026-11-23T10:00:00Z', true],
  ['weekly, a day ago', 'week', '2026-11-23T10:00:00Z', false],
  ['weekly, a month ago', 'week', '2026-10-24T10:00:00Z', true],
] as const)('%s', (_case, every, last, due) => {
  expect(isDue({ every, last, trouble: null }, NOW)).toBe(due)
})
