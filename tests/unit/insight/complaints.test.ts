import { describe, expect, it } from 'vitest'
import { complaints } from '../../../lib/insight/complaints.ts'
import { tallied } from '../../../lib/insight/tally.ts'
import { claim, flat, read } from './made.ts'

const texts = [
  'Drie keer gebeld, niemand neemt op.',
  'De telefoon wordt nooit opgenomen.',
  'Nobody ever picks up the phone.',
]

describe('complaints', () => {
  it('group what is told in other words and another language', () => {
    const [group] = tallied(
      complaints(),
      texts.map((text) => read(text)),
    )
    expect(group).toMatchObject({ theme: 'availability', what: 'phone', count: 3, share: 1 })
    expect(group!.quotes.map(({ text }) => text).sort()).toEqual([...texts].sort())
  })

  it('count a review once, with each of its words', () => {
    const text = 'Traag. Echt traag.'
    const words = [
      { start: 0, end: 5 },
      { start: 12, end: 17 },
    ]
    const review = flat({
      text,
      claims: words.map((span) => ({ ...claim(text, 'T', { theme: 'speed' }), ...span })),
    })
    const [group] = tallied(complaints(), [review, flat()])
    expect(group).toMatchObject({ count: 1, share: 0.5, phrase: 'traag' })
    expect(group!.refs).toEqual(words.map((span) => ({ reviewId: review.id, ...span })))
  })

  it('give the course by quarter, with all reviews of that quarter beside', () => {
    const slow = { text: 'Traag', claims: [claim('Traag', 'Traag', { theme: 'speed' })] }
    const [group] = tallied(complaints(), [
      flat({ date: '2024-02', precision: 'month', ...slow }),
      flat({ date: '2024-08-09', precision: 'day' }),
      // A year alone belongs to no quarter.
      flat({ date: '2024', precision: 'year', ...slow }),
    ])
    expect(group!.course).toEqual([
      { period: '2024-Q1', count: 1, of: 1 },
      { period: '2024-Q2', count: 0, of: 0 },
      { period: '2024-Q3', count: 0, of: 1 },
    ])
    expect(group!.count).toBe(2)
  })

  it('say that one rises only where it would not by chance', () => {
    const month = (n: number) => `2024-${String(n + 1).padStart(2, '0')}`
    const slow = { text: 'Traag', claims: [claim('Traag', 'Traag', { theme: 'speed' })] }
    const year = (slowIn: (month: number, nth: number) => boolean) =>
      Array.from({ length: 12 * 5 }, (_, i) =>
        flat({
          date: month(i % 12),
          precision: 'month',
          ...(slowIn(i % 12, Math.floor(i / 12)) ? slow : {}),
        }),
      )
    // None in the first half year, 4 of 5 a month in the second: r ≈ 0.7 over 60 reviews, z ≈ 5.
    expect(
      tallied(
        complaints(),
        year((m, n) => m >= 6 && n < 4),
      )[0]!.trend,
    ).toBe('rising')
    expect(
      tallied(
        complaints(),
        year((m, n) => m < 6 && n < 4),
      )[0]!.trend,
    ).toBe('falling')
    // Every other month: no line.
    expect(
      tallied(
        complaints(),
        year((m, n) => m % 2 === 0 && n < 4),
      )[0]!.trend,
    ).toBeNull()
  })

  it('quote each reviewer once, whole sentences of a readable length first', () => {
    const quote = (text: string, author: string) =>
      flat({ text, author, claims: [claim(text, 'traag', { theme: 'speed' })] })
    const [group] = tallied(complaints(), [
      quote('traag', 'Bo'),
      quote('De bediening was deze keer opvallend traag.', 'An'),
      quote('Ook de tweede keer was het weer heel erg traag.', 'An'),
    ])
    expect(group!.quotes.map(({ author }) => author)).toEqual(['An', 'Bo'])
  })
})
