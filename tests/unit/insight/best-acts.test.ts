import { describe, expect, it } from 'vitest'
import { bestActs } from '../../../lib/insight/best-acts.ts'
import type { Rated } from '../../../lib/insight/rated.ts'
import { tallied } from '../../../lib/insight/tally.ts'
import { claim, flat } from './made.ts'

const act = (text: string, facts: Partial<Rated> = {}) =>
  flat({ text, level: 5, claims: [claim(text, text.slice(0, 4), { sign: '+', event: true })], ...facts })

describe('best acts', () => {
  it('are those of Surprising and Unbelievable reviews, the highest first', () => {
    const { told: acts } = tallied(bestActs(), [
      act('Ze bleven open tot ik er was.'),
      act('Hij reed naar het station met mijn fiets.', { level: 6 }),
      act('Het was prima in orde gemaakt.', { level: 4 }),
    ])
    expect(acts.map(({ text }) => text)).toEqual([
      'Hij reed naar het station met mijn fiets.',
      'Ze bleven open tot ik er was.',
    ])
  })

  it('are listed once where the same is told in nearly the same words', () => {
    const first = act('De eigenaar bracht de fiets na sluitingstijd bij mij thuis.')
    const copy = act('De eigenaar bracht de fiets na sluitingstijd bij ons thuis!')
    const other = act('De eigenaar schonk koffie in en vertelde over vroeger.')
    const { told: acts } = tallied(bestActs(), [copy, first, other])
    // Eight triples each; the copy has "bij ons thuis" for "bij mij thuis", so six are the same. The other shares none.
    expect(acts).toHaveLength(2)
    expect(acts.find(({ reviewId }) => reviewId === first.id)!.alsoIn).toEqual([copy.id])
  })

  it('quote what was done before how it felt, however strongly that is told', () => {
    const text = 'We kregen een leenfiets mee. Ik was er stil van.'
    const claims = [
      claim(text, 'leenfiets', { sign: '+', weight: 0.3, what: 'loan' }),
      claim(text, 'stil', { sign: '+', weight: 0.9 }),
    ]
    expect(tallied(bestActs(), [flat({ text, level: 5, claims })]).told).toMatchObject([
      { text: 'We kregen een leenfiets mee.', what: 'loan' },
    ])
  })

  it('quote the sentence of the act that carried the review furthest', () => {
    const text = 'Aardige mensen. Hij leende mij zijn eigen fiets. Ook koffie gehad.'
    const review = flat({
      text,
      level: 5,
      claims: [
        claim(text, 'Aardige', { sign: '+', weight: 0.9 }),
        claim(text, 'leende', { sign: '+', weight: 0.8, event: true, what: 'loan' }),
        claim(text, 'koffie', { sign: '+', weight: 0.2, event: true }),
      ],
    })
    expect(tallied(bestActs(), [review]).told).toMatchObject([
      { text: 'Hij leende mij zijn eigen fiets.', what: 'loan' },
    ])
  })
})
