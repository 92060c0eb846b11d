import { describe, expect, it } from 'vitest'
import { empties } from '../../../lib/insight/empty.ts'
import { tallied } from '../../../lib/insight/tally.ts'
import { voicesOf, wordOfMouth } from '../../../lib/insight/word-of-mouth.ts'
import { claim, flat, read } from './made.ts'

const voices = (text: string, facts: Parameters<typeof flat>[0] = {}) => [
  ...voicesOf(flat({ text, ...facts })).keys(),
]

describe('word of mouth', () => {
  it('knows who comes back and who sends others, with the words', () => {
    const heard = [{ signal: 'return+' as const, start: 0, end: 8 }]
    const review = flat({ text: 'We komen terug. Aanrader.', signals: ['return+', 'recommend+'], heard })
    expect([...voicesOf(review)]).toEqual([
      ['return+', heard[0]],
      ['recommend+', { start: 0, end: review.text.length }],
    ])
  })

  it.each([
    ['Ik ben overgestapt naar een andere zaak.', ['switch']],
    ['Inmiddels elders gekocht.', ['switch']],
    ['I took my bike elsewhere.', ['switch']],
    ['We went to another shop.', ['switch']],
    ['Ik ga nergens anders meer heen.', []],
  ])('switching: %s', (text, expected) => {
    expect(voices(text)).toEqual(expected)
  })

  it('takes those who leave without having told the firm for silent leavers', () => {
    const leaves = { level: 2 as const, signals: ['return-' as const] }
    expect(voices('Stug personeel. Ik kom hier nooit meer.', leaves)).toEqual([
      'return-',
      'never-again',
      'dissatisfied',
      'silent-leaver',
    ])
    // Told the firm, by asking, calling or complaining.
    expect(voices('Klacht ingediend. Ik kom hier nooit meer.', leaves)).not.toContain('silent-leaver')
    expect(voices('I asked twice. Never again.', leaves)).not.toContain('silent-leaver')
    // Complains but says nothing of leaving.
    expect(voices('Stug personeel.', { level: 2 })).toEqual(['dissatisfied'])
    // Leaves content.
    expect(voices('Prima, maar we verhuizen.', { level: 4, signals: ['return-'] })).toEqual(['return-'])
  })

  it('counts by business, of the rated', () => {
    const [row] = tallied(wordOfMouth(), [
      flat({ signals: ['recommend+'], text: 'Aanrader.' }),
      flat(),
      flat({ level: 0, signals: ['recommend+'] }),
    ])
    expect(row!.rated).toBe(2)
    expect(row!.said['recommend+']).toMatchObject({ count: 1, share: 0.5 })
    expect(row!.said['recommend+'].quotes[0]!.text).toBe('Aanrader.')
  })
})

describe('empty praise and anger', () => {
  it('are loud and name nothing that happened', () => {
    const praise = read('TOP!!! Geweldige zaak!!!')
    const anger = read('WAARDELOOS!!! Wat een slechte tent!!!')
    const told = read('Drie keer gebeld, niemand neemt op!!! Schandalig!!!')
    const calm = read('Prima zaak.')
    const [row] = tallied(empties(), [praise, anger, told, calm])
    expect(row!.praise).toMatchObject({ loudIds: [praise.id], emptyIds: [praise.id], share: 1 })
    // Two loud and angry, one of them names the phone.
    expect(row!.anger).toMatchObject({ loudIds: [anger.id, told.id], emptyIds: [anger.id], share: 0.5 })
  })

  // By the codebook advice, patience and honesty are manners that anybody may be praised for. They tell of this visit where the
  // customer says what was done: explained, took the time, said that nothing was needed. So of each pair the first is empty.
  it.each([
    ['Super advies!!! Heel eerlijk!!!', 'Super!!! Ze legde precies uit welke fiets bij mij past!!!'],
    ['Top!!! Ze nemen altijd de tijd!!!', 'Top!!! Hij nam een uur de tijd voor ons!!!'],
    ['Geweldig!!! Ze denken altijd mee!!!', 'Geweldig!!! Hij dacht mee over het budget!!!'],
    ['Geweldig!!! Heel betrouwbaar!!!', 'Geweldig!!! Zoals beloofd op tijd klaar!!!'],
    ['Heel goed advies!!!', 'Heel goed advies over de accu!!!'],
    ['Great advice!!! So honest!!!', 'Great!!! Told me the old brake would do for years!!!'],
    ['Amazing!!! Always patient!!!', 'Amazing!!! She took the time to explain every step!!!'],
    ['Fantastic!!! So reliable!!!', 'Fantastic!!! Fixed my brake as promised!!!'],
    ['Skilled people!!! Wonderful!!!', 'Wonderful!!! She heard straight away that it was the chain!!!'],
  ])('praise of a manner is empty, what was done is not: %s', (opinion, done) => {
    const [empty, told] = [read(opinion), read(done)]
    const [row] = tallied(empties(), [empty, told])
    expect(row!.praise).toMatchObject({ loudIds: [empty.id, told.id], emptyIds: [empty.id] })
  })

  it('lean by what weighs more where a review stands on Expected', () => {
    const lean = (sign: '+' | '-') =>
      flat({ loud: true, text: 'Nou!', claims: [claim('Nou!', 'Nou', { sign })] })
    const [row] = tallied(empties(), [lean('+'), lean('-'), flat({ loud: true })])
    expect([row!.praise.loudIds.length, row!.anger.loudIds.length]).toEqual([1, 1])
  })
})
