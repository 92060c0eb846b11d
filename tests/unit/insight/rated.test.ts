import { describe, expect, it } from 'vitest'
import { selectorsOf } from '../../../lib/anchor/selectors.ts'
import { businessByPlace, ratedOf } from '../../../lib/insight/rated.ts'
import { PLACE } from '../store/samples.ts'
import { item, mark, read } from './made.ts'

const NONE = businessByPlace([])
const TEXT = 'Drie keer gebeld, niemand neemt op. De monteur was vriendelijk.'

describe('a review for counting', () => {
  it('stands under its business where its place is joined, else under its place', () => {
    const joined = {
      id: 'b1',
      name: 'Het Rad',
      role: null,
      placeIds: ['other:1', PLACE.id],
      created: '',
      modified: '',
    }
    expect(read(TEXT).businessId).toBe(PLACE.id)
    expect(read(TEXT, {}, [joined]).businessId).toBe('b1')
  })

  it('has the own level of the user, and remembers what the program read', () => {
    const stored = item(TEXT)
    const annotation = {
      level: 4 as const,
      id: '',
      reviewId: '',
      note: '',
      tags: [],
      author: '',
      created: '',
      modified: '',
    }
    const { level, read: program } = ratedOf({ ...stored, annotation }, NONE)
    expect({ level, program }).toEqual({ level: 4, program: stored.verdict.level })
  })

  it('gives stars on five, whatever the scale', () => {
    expect(read(TEXT, { rating: { value: 7, scale: 10, raw: '7,0' } }).stars).toBe(3.5)
    expect(read(TEXT).stars).toBeNull()
  })

  it('names what happened by the words, also where the cue stands under another theme', () => {
    const complaints = read(TEXT).claims.filter((one) => one.complains)
    expect(complaints.map(({ theme, what }) => ({ theme, what }))).toEqual([
      { theme: 'availability', what: 'phone' },
      { theme: 'availability', what: 'phone' },
    ])
  })

  it('takes a complaint without a phrase whole', () => {
    const stored = item(TEXT)
    const claims = ratedOf({ ...stored, verdict: { ...stored.verdict, evidence: [] } }, NONE).claims
    expect(claims.map(({ start, end, complains }) => ({ start, end, complains }))).toEqual([
      { start: 0, end: 35, complains: true },
    ])
  })

  it('counts no complaint that the user denied, nor its theme', () => {
    const stored = item(TEXT)
    const denied = ratedOf(
      { ...stored, marks: [mark('not-complaint', stored.review, 'Drie keer gebeld, niemand')] },
      NONE,
    )
    expect(denied.claims.filter((one) => one.sign === '-')).toEqual([])
    expect(denied.themes).toEqual([{ theme: 'friendliness', sign: '+' }])
  })

  it('counts what the user marked', () => {
    const stored = item('We waren er om twee uur.')
    const marked = ratedOf(
      { ...stored, marks: [{ ...mark('complaint', stored.review, 'om twee uur'), theme: 'speed' }] },
      NONE,
    )
    expect(marked.claims).toMatchObject([{ theme: 'speed', complains: true, start: 12, end: 23 }])
    expect(marked.themes).toEqual([{ theme: 'speed', sign: '-' }])
  })

  it('counts a mark where its words stand now, and nothing where they are gone', () => {
    const before = item('We waren er om twee uur.').review
    const selectors = selectorsOf(before.text, { start: 12, end: 23 })!
    const own = { ...mark('complaint', before, 'om twee uur'), ...selectors }
    const counted = (text: string) => ratedOf({ ...item(text), marks: [own] }, NONE).claims
    expect(counted('Vrijdag dus. We waren er om twee uur.')).toMatchObject([{ start: 25, end: 36 }])
    expect(counted('We waren er om drie mensen te zien.')).toEqual([])
  })
})
