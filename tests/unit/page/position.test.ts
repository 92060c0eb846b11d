import { expect, test } from 'vitest'
import { besideBadge } from '../../../lib/page/reason-card/position.ts'

const VIEW = { width: 800, height: 600 }
const CARD = { width: 340, height: 300 }
const badge = (left: number, top: number) => ({ left, top, width: 70, height: 20 })

const CASES = [
  {
    name: 'goes below its badge, flush with its start',
    at: badge(100, 50),
    spot: { left: 100, top: 76, maxHeight: 516 },
  },
  {
    name: 'goes above where there is no room below',
    at: badge(100, 500),
    spot: { left: 100, top: 194, maxHeight: 486 },
  },
  { name: 'stays inside on the right', at: badge(760, 50), spot: { left: 452, top: 76, maxHeight: 516 } },
  { name: 'stays inside on the left', at: badge(-40, 50), spot: { left: 8, top: 76, maxHeight: 516 } },
  {
    name: 'lines up with the end of its badge on a page from right to left',
    at: badge(500, 50),
    rtl: true,
    spot: { left: 230, top: 76, maxHeight: 516 },
  },
]

test.each(CASES)('$name', ({ at, spot, rtl }) => {
  expect(besideBadge(at, CARD, VIEW, rtl ?? false)).toEqual(spot)
})

test('takes the larger side and a limited height where it fits on neither', () => {
  const tall = { width: 340, height: 900 }
  expect(besideBadge(badge(100, 150), tall, VIEW)).toEqual({ left: 100, top: 176, maxHeight: 416 })
  expect(besideBadge(badge(100, 450), tall, VIEW)).toEqual({ left: 100, top: 8, maxHeight: 436 })
})

test('is never out of the view, also for a badge that is', () => {
  expect(besideBadge(badge(100, -500), CARD, VIEW).top).toBe(8)
  expect(besideBadge(badge(100, 1500), CARD, VIEW).top).toBe(292)
})
