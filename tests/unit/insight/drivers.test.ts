import { describe, expect, it } from 'vitest'
import { drivers } from '../../../lib/insight/drivers.ts'
import { pulls } from '../../../lib/insight/pull.ts'
import { tallied } from '../../../lib/insight/tally.ts'
import { textWithout } from '../../../lib/insight/without.ts'
import { claim, flat, read } from './made.ts'

describe('drivers', () => {
  it('count a review once a driver, whatever number of its themes it names', () => {
    // Speed and reliability are both steering; listening is attitude and steering.
    const two = flat({
      themes: [
        { theme: 'speed', sign: '-' },
        { theme: 'reliability', sign: '-' },
      ],
    })
    const both = flat({
      themes: [
        { theme: 'listening', sign: '-' },
        { theme: 'price', sign: '+' },
      ],
    })
    const [row] = tallied(drivers(), [two, both, flat()])
    expect(row!.drivers.steering['-']).toMatchObject({ count: 2, reviewIds: [two.id, both.id] })
    expect(row!.drivers.attitude['-'].count).toBe(1)
    expect(row!.drivers.knowledge['-'].count).toBe(0)
    expect(row!.themes.speed['-'].share).toBeCloseTo(1 / 3)
    expect(row!.themes.price['+'].reviewIds).toEqual([both.id])
  })

  it('point at the words of the theme and side', () => {
    const text = 'Traag, maar vriendelijk en snel.'
    const slow = claim(text, 'Traag', { theme: 'speed' })
    const fast = claim(text, 'snel', { theme: 'speed', sign: '+' })
    const review = flat({ text, claims: [slow, fast], themes: [{ theme: 'speed', sign: '-' }] })
    const [row] = tallied(drivers(), [review])
    expect(row!.themes.speed['-'].refs).toEqual([{ reviewId: review.id, start: 0, end: 5 }])
    expect(row!.drivers.steering['-'].refs).toEqual([{ reviewId: review.id, start: 0, end: 5 }])
    expect(row!.themes.speed['+'].count).toBe(0)
  })
})

describe('a text without a complaint', () => {
  const without = (text: string, gone: string, kept: string[] = []) => {
    const out = claim(text, gone)
    return textWithout(flat({ text, claims: [out, ...kept.map((one) => claim(text, one))] }), [out])
  }

  it('loses the sentence where it tells nothing else', () => {
    expect(without('Leuke zaak. De telefoon gaat over. Tot ziens.', 'telefoon')).toBe(
      'Leuke zaak.  Tot ziens.',
    )
  })

  it('loses the clause where the sentence tells something else', () => {
    expect(without('Aardige man, maar de telefoon gaat over.', 'telefoon', ['Aardige'])).toBe(
      'Aardige man, maar.',
    )
  })

  it('loses the words alone where the clause tells something else', () => {
    expect(without('Aardige trage man.', 'trage', ['Aardige'])).toBe('Aardige  man.')
  })
})

describe('how much a complaint pulls down', () => {
  it('is what the mean level would gain without it', () => {
    // The complaint is all that the text tells, so without it the visit was as it should be: Expected.
    const low = read('Drie keer gebeld, niemand neemt op.')
    const rows = tallied(pulls('theme'), [
      low,
      flat({ ...low, id: 'x', level: 4, read: 4, text: '', claims: [] }),
    ])
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ theme: 'availability', count: 1, reviewIds: [low.id] })
    expect(rows[0]!.each).toBe(3 - low.level)
    expect(rows[0]!.pull).toBe((3 - low.level) / 2)
  })

  it('puts the heaviest first and takes happenings apart', () => {
    const phone = read('Drie keer gebeld, niemand neemt op. Vriendelijke monteur, goed geholpen.')
    const small = read('Vriendelijk en goed geholpen. De wc was vies en het rook er niet fris.')
    const rows = tallied(pulls('what'), [small, phone])
    expect(rows[0]).toMatchObject({ what: 'phone' })
    expect(rows.map(({ pull }) => pull)).toEqual(rows.map(({ pull }) => pull).sort((a, b) => b - a))
    expect(rows.length).toBeGreaterThan(1)
  })

  it('is never negative', () => {
    const rows = tallied(pulls('what'), [
      read('Slecht. Onbeschoft personeel! Nooit meer. Afspraak vergeten en vies.'),
    ])
    expect(rows.every(({ pull }) => pull >= 0)).toBe(true)
  })
})
