import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../../lib/learn/case.ts'
import { effectOf } from '../../../lib/learn/effect.ts'
import { classifierAfter } from '../../../lib/learn/own.ts'
import { propose } from '../../../lib/learn/propose.ts'
import { changed, type OwnCue } from '../../../lib/model/own-cue.ts'
import { caseOf, corrected, finish, markOn, OTHERS, QUEUES } from './samples.ts'

const NONE: ReadonlySet<string> = new Set()
const proposals = (cases: Case[], cues: OwnCue[] = [], declined = NONE) =>
  finish(propose(cases, cues, declined))
const NOW = new Date('2026-11-24T10:00:00Z')
let ids = 0
const newId = () => `id${ids++}`

describe('corrections of the level that share a cue', () => {
  it('are what the planted cue is changed for', () => {
    const cases = corrected(3)
    expect(
      cases.filter(({ verdict, own }) => own !== null && verdict.level < own).length,
    ).toBeGreaterThanOrEqual(3)
    const [first] = proposals(cases)
    expect(first).toMatchObject({
      about: { kind: 'level', from: 2, to: 3 },
      words: 'lange wachttijd',
      hurt: 0,
      disturbed: 0,
    })
    expect(first!.change).toMatchObject({
      mute: [first!.phrase],
      add: [{ lang: 'nl', line: `${first!.phrase} | +1 | max=3`, theme: 'speed' }],
    })
    const { classify } = classifierAfter([], first!.change)
    for (const text of QUEUES) expect(classify(text).level).toBeGreaterThanOrEqual(3)
  })

  it('lead to an effect that names each changed review with the phrase', () => {
    const cases = corrected(3)
    const { of, moved, changed: list } = finish(effectOf(cases, [], proposals(cases)[0]!.change))
    expect(of).toBe(cases.length)
    expect(moved).toBe(cases.filter(({ own, verdict }) => own !== null && verdict.level !== own).length)
    for (const { id, after, spans } of list) {
      const one = cases.find((each) => each.id === id)!
      expect(after).toBeGreaterThanOrEqual(3)
      expect(spans.map(({ start, end }) => one.text.slice(start, end).toLowerCase())).toEqual([
        'lange wachttijd',
      ])
    }
  })

  it('count for the effect only where the review is changed', () => {
    const cases = corrected(3)
    const { changed: list } = finish(effectOf(cases, [], proposals(cases)[0]!.change))
    expect(list.every(({ id }) => id.startsWith('queue'))).toBe(true)
  })

  it.each([
    ['only two of them', corrected((i) => (i < 2 ? 3 : null))],
    ['as many up as down', corrected((i) => (i % 2 ? 1 : 3))],
    ['the program right as often', corrected((i) => (i < 2 ? 3 : 2))],
    ['none at all', corrected(() => null)],
    ['the program right each time', corrected(2)],
  ])('lead to nothing with %s', (_, cases) => {
    expect(proposals(cases)).toEqual([])
  })

  it('lead to nothing again once they are met', () => {
    const cases = corrected(3)
    const cues = changed([], proposals(cases)[0]!.change, NOW, newId)
    const again = cases.map(({ id, text, own }) => caseOf(id, text, { own }, cues))
    expect(proposals(again, cues)).toEqual([])
  })

  it('change the own line when it is an own cue that is wrong', () => {
    const own: OwnCue = {
      id: 'a',
      kind: 'added',
      lang: 'nl',
      line: 'kwiek | -3 | max=1',
      theme: 'speed',
      created: NOW.toISOString(),
    }
    const texts = [
      'Kwiek gedaan.',
      'Dat ging kwiek.',
      'Kwiek was het meisje aan de kassa.',
      'Een kwiek ventje.',
    ]
    const cases = texts.map((text, i) => caseOf(`k${i}`, text, { own: 4 }, [own]))
    const [first] = proposals(cases, [own])
    expect(first!.phrase).toBe('kwiek')
    expect(first!.change.remove).toEqual([{ lang: 'nl', line: own.line, theme: 'speed' }])
    expect(first!.change.mute).toEqual([])
  })
})

describe('marks', () => {
  const HEDGE = [
    'Wij werden van het kastje gestuurd.',
    'Steeds van het kastje, maandenlang.',
    'Van het kastje dus weer.',
  ]
  const marked = (kind: 'complaint' | 'praise', many = 3) => [
    ...HEDGE.slice(0, many).map((text, i) => {
      const words = /van het kastje/i.exec(text)![0]
      return caseOf(`h${i}`, text, { marks: [markOn(`h${i}`, text, words, { kind, theme: 'recovery' })] })
    }),
    ...OTHERS.map((text, i) => caseOf(`other${i}`, text)),
  ]

  it('on words that no cue finds lead to a cue for the words they share', () => {
    const [first] = proposals(marked('complaint'))
    expect(first).toMatchObject({
      words: 'van het kastje',
      about: { kind: 'add', sign: '-', theme: 'recovery' },
      change: { mute: [], add: [{ lang: 'nl', theme: 'recovery' }] },
      helped: 3,
      repaired: 3,
    })
  })

  it('of praise lead to praise', () => {
    expect(proposals(marked('praise'))[0]).toMatchObject({ about: { kind: 'add', sign: '+' } })
  })

  it('of which there are two lead to nothing', () => {
    expect(proposals(marked('complaint', 2))).toEqual([])
  })

  it('under another theme move the cue', () => {
    const cases = QUEUES.map((text, i) => {
      const words = /lange wachttijd/i.exec(text)![0]
      return caseOf(`q${i}`, text, {
        marks: [markOn(`q${i}`, text, words, { kind: 'complaint', theme: 'availability' })],
      })
    })
    const [first] = proposals(cases)
    expect(first).toMatchObject({ about: { kind: 'theme', from: 'speed', to: 'availability' }, repaired: 4 })
    const { evidence } = classifierAfter([], first!.change).classify(QUEUES[0]!)
    expect(evidence.find(({ cue }) => cue === first!.phrase)?.theme).toBe('availability')
  })

  it('that say "not a complaint" take the blame from the cue', () => {
    const cases = QUEUES.map((text, i) => {
      const words = /lange wachttijd/i.exec(text)![0]
      return caseOf(`q${i}`, text, { marks: [markOn(`q${i}`, text, words, { kind: 'not-complaint' })] })
    })
    const complaining = cases.filter(({ verdict }) => verdict.complaints.length > 0)
    expect(complaining.length).toBeGreaterThanOrEqual(3)
    const [first] = proposals(cases)
    expect(first!.words).toBe('lange wachttijd')
    expect(first!.repaired).toBeGreaterThanOrEqual(3)
  })

  it('whose words have gone from the review say nothing', () => {
    const cases = marked('complaint').map((one) => ({
      ...one,
      marks: one.marks.map((mark) => ({ ...mark, position: { start: 1, end: 5 } })),
    }))
    expect(proposals(cases)).toEqual([])
  })
})

it('a declined proposal does not come back, in no other shape either', () => {
  const cases = corrected(3)
  const declined = new Set<string>()
  for (let turn = 0; turn < 10; turn++) {
    const [first] = proposals(cases, [], declined)
    if (!first) break
    expect(declined.has(first.key)).toBe(false)
    declined.add(first.key)
  }
  expect(proposals(cases, [], declined)).toEqual([])
  expect([...declined].filter((key) => key.includes('wachttijd')).length).toBe(1)
})

it('the order of the reviews never matters', () => {
  const cases = corrected(3)
  const expected = JSON.stringify(proposals(cases))
  fc.assert(
    fc.property(fc.shuffledSubarray(cases, { minLength: cases.length }), (shuffled) => {
      expect(JSON.stringify(proposals(shuffled))).toBe(expected)
    }),
    { numRuns: 12 },
  )
})

it('undoing what was proposed brings back every verdict', () => {
  const cases = corrected(3)
  const before: OwnCue[] = [{ id: 'x', kind: 'muted', phrase: 'vies', created: NOW.toISOString() }]
  for (const { change } of proposals(cases).slice(0, 5)) {
    const after = changed(before, change, NOW, newId)
    const back = changed(after, { mute: [], add: [], unmute: change.mute, remove: change.add }, NOW, newId)
    expect(JSON.stringify(back)).toBe(JSON.stringify(before))
    for (const { text, verdict } of cases.map(({ id, text }) => caseOf(id, text, {}, before)))
      expect(caseOf('again', text, {}, back).verdict).toEqual(verdict)
  }
})
