// @vitest-environment happy-dom
import './browser.ts'
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { Ladder } from '../../../components/ladder.tsx'
import { ladderOf, withAdditions } from '../../../components/page-list.ts'
import { speak } from './browser.ts'
import { itemOf } from './fixtures.ts'

afterEach(() => {
  cleanup()
  speak('en-GB')
})

const ITEMS = withAdditions(
  [itemOf('a', { level: 1 }), itemOf('b', { level: 4 }), itemOf('c', { level: 4 })],
  {
    annotations: new Map(),
    marks: new Map(),
    setIds: {},
  },
)

it('is a row for each step from the top, with count and share', () => {
  speak('nl')
  render(<Ladder rungs={ladderOf(ITEMS)} chosen={new Set()} onToggle={() => undefined} />)
  const rows = screen.getAllByRole('button').map((row) => row.textContent?.replace(/\s/g, ''))
  expect(rows).toEqual([
    'Ongelooflijk00%',
    'Verrassend00%',
    'Gewenst267%',
    'Verwacht00%',
    'Basis00%',
    'Crimineel133%',
  ])
})

it('shows which levels are chosen and switches the one that is pressed', () => {
  const onToggle = vi.fn()
  render(<Ladder rungs={ladderOf(ITEMS)} chosen={new Set([4])} onToggle={onToggle} />)
  const pressed = screen.getAllByRole('button', { pressed: true }).map((row) => row.textContent)
  expect(pressed).toEqual([expect.stringContaining('Desired')])
  fireEvent.click(screen.getByRole('button', { name: /Criminal/ }))
  expect(onToggle).toHaveBeenCalledWith(1)
})
