import './browser.ts'
import { afterEach, expect, it } from 'vitest'
import { averageRating, countOf } from '../../../components/place-header.tsx'
import { formatBytes, formatDate, formatNumber, formatShare, inUiLanguage } from '../../../lib/locale.ts'
import type { ReviewDate } from '../../../lib/model/review.ts'
import { speak } from './browser.ts'
import { itemOf } from './fixtures.ts'

afterEach(() => speak('en-GB'))

it.each([
  ['en-GB', '1,234.5'],
  ['nl-NL', '1.234,5'],
  // No texts in German: numbers follow the texts.
  ['de-DE', '1,234.5'],
])('writes numbers as readers of %s do', (tag, written) => {
  speak(tag)
  expect(formatNumber(1234.5)).toBe(written)
})

it.each([
  ['en-GB', 0, '0 kB'],
  ['en-GB', 400, '0.4 kB'],
  ['en-GB', 999_000, '999 kB'],
  ['nl-NL', 1_430_000, '1,4 MB'],
  ['en-GB', 78_830_100_000, '78.8 GB'],
  ['nl-NL', 5e15, '5.000 TB'],
])('writes sizes in %s: %d', (tag, bytes, written) => {
  speak(tag)
  expect(formatBytes(bytes).replace(/\s/g, ' ')).toBe(written)
})

it.each<[string, Partial<ReviewDate>, string]>([
  ['en-GB', { iso: '2026-03-05', precision: 'day' }, '5 Mar 2026'],
  ['nl-NL', { iso: '2026-03-05', precision: 'day' }, '5 mrt 2026'],
  ['nl-NL', { iso: '2026-03', precision: 'month' }, 'maart 2026'],
  ['nl', { iso: '2025', precision: 'year' }, '2025'],
  ['en', { iso: null, precision: null }, 'vandaag'],
  ['en', { iso: 'soon', precision: 'day' }, 'vandaag'],
])('writes a date in %s as exact as it is known: %o', (tag, date, written) => {
  speak(tag)
  expect(formatDate({ raw: 'vandaag', iso: null, precision: null, ...date })).toBe(written)
})

it('names things in the language of the interface, in English where it has no texts', () => {
  const name = { en: 'Desired', nl: 'Gewenst' }
  const said = ['nl-BE', 'en-US', 'fr'].map((tag) => {
    speak(tag)
    return inUiLanguage(name)
  })
  expect(said).toEqual(['Gewenst', 'Desired', 'Desired'])
})

it('says how much of the place has been read', () => {
  expect(countOf(12, 340)).toBe('12 of 340 on this page')
  expect(countOf(12, null)).toBe('12 on this page')
  // Sites count ratings without words, or round: less than there is says nothing.
  expect(countOf(12, 10)).toBe('12 on this page')
  speak('nl')
  expect(countOf(1200, 3400)).toBe('1.200 van 3.400 op deze pagina')
  expect(formatShare(0.333)).toMatch(/^33\s?%$/)
})

it('averages ratings on one scale only', () => {
  const rated = (value: number, scale: number) => itemOf(`${value}`, { rating: { value, scale, raw: '' } })
  expect(averageRating([rated(4, 5), rated(1, 5), itemOf('none', { rating: null })])).toEqual({
    value: 2.5,
    scale: 5,
  })
  expect(averageRating([rated(4, 5), rated(8, 10)])).toBeNull()
  expect(averageRating([])).toBeNull()
})
