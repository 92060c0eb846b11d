import { describe, expect, it } from 'vitest'
import { chances, chancesIn } from '../../../lib/insight/chances.ts'
import { tallied } from '../../../lib/insight/tally.ts'
import { claim, flat, read } from './made.ts'

describe('missed chances', () => {
  it.each([
    ['would-have', 'Als er iemand naar me toe was gekomen, had ik die fiets gekocht.'],
    ['would-have', 'Had iemand even geluisterd, dan was ik nu klant geweest.'],
    ['would-have', 'If someone had come over, I would have bought the bike.'],
    ['would-have', 'I would have spent more if they had asked what I needed.'],
    ['wish', 'Het zou fijn zijn als je online een afspraak kon maken.'],
    ['wish', 'Had graag een leenfiets meegekregen.'],
    ['wish', 'I wish they opened on Sundays.'],
    ['wish', 'A place to wait would have been nice if it rains, would be great to have.'],
  ])('%s: %s', (kind, text) => {
    expect(chancesIn(flat({ text })).map((one) => one.kind)).toEqual([kind])
  })

  it.each([
    'Als je een fiets zoekt, is dit de plek.',
    'If you need a bike, this is the place.',
    'Ze hadden alles in huis en het was snel klaar.',
    'We would go back any time.',
    'Als dessert was er taart en dat was lekker.',
    'If only all shops were like this!',
  ])('none: %s', (text) => {
    expect(chancesIn(read(text))).toEqual([])
  })

  it('enter a sentence once, under the first kind that it is', () => {
    const text = 'Als ze hadden geluisterd, was ik klant gebleven. Tot ziens.'
    const listening = claim(text, 'geluisterd', { theme: 'listening' })
    const review = flat({ text, claims: [listening] })
    expect(chancesIn(review)).toEqual([{ kind: 'would-have', span: { start: 0, end: 48 } }])
  })

  it('take signals that were not picked up from what is said of listening and attention', () => {
    const text = 'Niemand kwam naar ons toe. De koffie was koud.'
    const review = flat({
      text,
      claims: [
        claim(text, 'Niemand', { theme: 'attention', what: 'ignored' }),
        claim(text, 'koud', { theme: 'product' }),
      ],
    })
    expect(chancesIn(review)).toEqual([{ kind: 'signal', span: { start: 0, end: 26 } }])
  })

  it('find a lost sale by its signal, else by words of leaving, else by the worst complaint', () => {
    const text = 'Slechte uitleg. We kochten niets. Jammer.'
    const [words] = [claim(text, 'kochten niets')]
    const known = flat({
      text,
      signals: ['lostsale'],
      heard: [{ signal: 'lostsale', start: words!.start, end: words!.end }],
    })
    expect(chancesIn(known)).toEqual([{ kind: 'lost-sale', span: { start: 16, end: 33 } }])
    const unknown = flat({ text, signals: ['lostsale'], claims: [claim(text, 'Slechte uitleg')] })
    expect(chancesIn(unknown)).toMatchObject([{ kind: 'lost-sale', span: { start: 16, end: 33 } }])
    const silent = 'Slechte uitleg. Jammer.'
    const worst = flat({ text: silent, signals: ['lostsale'], claims: [claim(silent, 'Slechte uitleg')] })
    expect(chancesIn(worst)).toMatchObject([{ kind: 'lost-sale', span: { start: 0, end: 15 } }])
  })

  it('stand in a ledger by business, the newest first', () => {
    const text = 'I wish they opened on Sundays.'
    const old = flat({ text, date: '2023', precision: 'year' })
    const recent = flat({ text, date: '2025-04-01', precision: 'day' })
    const [row] = tallied(chances(), [flat(), old, flat({ text }), recent])
    const { quotes, reviewIds, refs, count } = row!.entries.wish
    expect(quotes.map(({ date }) => date)).toEqual(['2025-04-01', '2023', null])
    expect([count, refs.map(({ reviewId }) => reviewId)]).toEqual([3, reviewIds])
    expect(row).toMatchObject({ of: 4 })
    expect(row!.reviewIds).toHaveLength(3)
  })
})
