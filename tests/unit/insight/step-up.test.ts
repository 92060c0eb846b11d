import { describe, expect, it } from 'vitest'
import { FaultSets } from '../../../lib/insight/fault-sets.ts'
import { type StepUp, stepUps } from '../../../lib/insight/step-up.ts'
import { finished, inSlices } from '../../../lib/insight/tally.ts'
import { claim, flat, onLevels, read } from './made.ts'

const steps = (reviews: Parameters<typeof stepUps>[0]): StepUp[] => finished(stepUps(reviews))

// What each of these has is what the classifier reads: a fault that alone holds the review below Expected.
const phone = () => read('Drie keer gebeld, niemand neemt op.')
const dirty = () => read('De wc was vies en het rook er niet fris.')

describe('the smallest set of faults', () => {
  it('is one where one is enough, of several the one that lifts most', () => {
    const sets = new FaultSets()
    for (let i = 0; i < 3; i++) sets.add([['a']])
    for (let i = 0; i < 4; i++) sets.add([['b']])
    expect(sets.smallest(3)).toEqual({ keys: ['b'], lifted: 4 })
  })

  it('takes two where a review needs both gone, or none alone is enough', () => {
    const sets = new FaultSets()
    sets.add([['a', 'b']])
    sets.add([['a', 'b']])
    sets.add([['a'], ['b']])
    expect(sets.smallest(3)).toEqual({ keys: ['a', 'b'], lifted: 3 })
  })

  it('is not fooled by the most frequent fault', () => {
    // a lifts 4, b and c 3 each and together 6; with a and b 5, so of the pairs b and c are best.
    const sets = new FaultSets()
    for (let i = 0; i < 2; i++) sets.add([['a'], ['b']])
    for (let i = 0; i < 2; i++) sets.add([['a'], ['c']])
    sets.add([['b']])
    sets.add([['c']])
    expect(sets.smallest(6)).toEqual({ keys: ['b', 'c'], lifted: 6 })
  })

  it('is the best there is where nothing is enough', () => {
    const sets = new FaultSets()
    sets.add([['a']])
    expect(sets.smallest(5)).toEqual({ keys: ['a'], lifted: 1 })
    expect(new FaultSets().smallest(1)).toEqual({ keys: [], lifted: 0 })
  })
})

describe('one step up', () => {
  it('names the fault whose removal lifts the median, with the reviews and words', () => {
    // Three with the phone, one dirty, two on Desired: six, so three must stand on or below the median.
    // On Criminal and Basic stand four; two of them must rise above the median, and the phone lifts all three.
    const calls = [phone(), phone(), phone()]
    const [row] = steps([...calls, dirty(), ...onLevels([0, 0, 0, 2], { businessId: calls[0]!.businessId })])
    expect(row!.faults.map(({ theme, what }) => `${theme} ${what}`)).toEqual(['availability phone'])
    expect(row!.to).toBeGreaterThan(row!.from)
    expect(row!.faults[0]!.reviewIds).toEqual(calls.map(({ id }) => id).sort())
    expect(row!.faults[0]!.quotes[0]!.text).toBe('Drie keer gebeld, niemand neemt op.')
    expect(row!.acts).toEqual([])
  })

  it('takes away what is said in general with the last fault of a review', () => {
    // "Nooit meer" hangs on the phone: without the call there is nothing left to be angry about.
    const reviews = [1, 2, 3].map(() => read('Drie keer gebeld, niemand neemt op. Nooit meer!'))
    const [row] = steps(reviews)
    expect(row).toMatchObject({ from: 1, to: 3 })
  })

  it('names the acts of better businesses where no faults hold a business down', () => {
    const text = 'We kregen een leenfiets mee.'
    const loan = { text, claims: [claim(text, 'leenfiets', { sign: '+', what: 'loan', theme: 'extra' })] }
    const plain = onLevels([0, 0, 40], { businessId: 'plain' })
    const good = onLevels([0, 0, 5, 0, 35], { businessId: 'good', ...loan })
    const row = steps([...plain, ...good]).find(({ businessId }) => businessId === 'plain')!
    expect(row).toMatchObject({ from: 3, to: 3, faults: [], lifted: 0 })
    // 35 of the 40 there stand above Expected and tell of it, none of the 40 here.
    expect(row.acts).toMatchObject([{ what: 'loan', here: { share: 0 }, there: { share: 35 / 40 } }])
    expect(row.acts[0]!.quotes[0]!.text).toBe(text)
  })

  it('says nothing of an act that is as common here', () => {
    const text = 'We kregen een leenfiets mee.'
    const loan = { text, claims: [claim(text, 'leenfiets', { sign: '+', what: 'loan', theme: 'extra' })] }
    const rows = steps([
      ...onLevels([0, 0, 40], { businessId: 'plain', ...loan }),
      ...onLevels([0, 0, 0, 0, 40], { businessId: 'good', ...loan }),
    ])
    expect(rows.find(({ businessId }) => businessId === 'plain')!.acts).toEqual([])
  })

  it('has no row where there is no step above, or nothing is rated', () => {
    expect(steps([...onLevels([0, 0, 0, 0, 0, 3], { businessId: 'top' }), flat({ level: 0 })])).toEqual([])
  })

  it('can be stopped', async () => {
    const stop = new AbortController()
    const reviews = Array.from({ length: 200 }, phone)
    let shares = 0
    const work = inSlices(stepUps(reviews), {
      signal: stop.signal,
      onProgress: () => {
        shares++
        stop.abort(new Error('enough'))
      },
    })
    await expect(work).rejects.toThrow('enough')
    expect(shares).toBe(1)
  })
})
