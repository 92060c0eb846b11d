/** Numbers that open their quotes, and periods and steps as their reader writes them. */
// @vitest-environment happy-dom
import '../browser.ts'
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { Count } from '../../../../components/dashboard/insight/count.tsx'
import { formatPeriod, isoDate } from '../../../../components/dashboard/insight/dates.ts'
import { formatSteps, happeningName } from '../../../../components/dashboard/insight/names.ts'
import { WishContext } from '../../../../components/dashboard/insight/wish.ts'
import { ALL } from '../../../../lib/collection/filter.ts'

afterEach(cleanup)

/** A number over lists of these lengths. */
function shown(...lengths: number[]): void {
  const lists = lengths.map((length, at) => ({ length, path: `${at}/reviewIds` }))
  render(
    <WishContext.Provider value={{ filter: ALL, name: 'ladders', options: null }}>
      <Count title="Basis" reviewIds={lists} />
    </WishContext.Provider>,
  )
}

describe('a number', () => {
  it('is a button where there is something behind it', () => {
    shown(2, 3)
    expect(screen.getByRole('button').textContent).toBe('5')
  })

  it('is no button where there is nothing', () => {
    shown(0)
    expect(screen.queryByRole('button')).toBeNull()
    expect(document.body.textContent).toBe('0')
  })
})

describe('a period', () => {
  it.each([
    ['2025', '2025'],
    ['2025-03', 'March 2025'],
    ['2025-Q4', 'Q4 2025'],
  ])('%s is %s', (period, said) => {
    expect(formatPeriod(period)).toBe(said)
  })

  it('that is no date stays as it is', () => {
    expect(isoDate('vorige week').precision).toBeNull()
    expect(formatPeriod('vorige week')).toBe('vorige week')
  })
})

describe('steps of the ladder', () => {
  it.each([
    [0.314, '+0.31'],
    [-0.3, '−0.3'],
    [0.001, '0'],
  ])('%f is %s', (steps, said) => {
    expect(formatSteps(steps)).toBe(said)
  })
})

it('names what happened, and says "other" where there is no name', () => {
  expect(happeningName('phone', 'availability')).toBe('Phone not answered')
  expect(happeningName('', 'speed')).toBe('Other complaints (Speed)')
  expect(happeningName('', null)).toBe('Other complaints')
})
