import { describe, expect, it } from 'vitest'
import { chances } from '../../../lib/insight/chances.ts'
import { ladders } from '../../../lib/insight/ladder.ts'
import { overTime } from '../../../lib/insight/over-time.ts'
import { pulls } from '../../../lib/insight/pull.ts'
import type { Rated } from '../../../lib/insight/rated.ts'
import { stepUps } from '../../../lib/insight/step-up.ts'
import { type Findings, summaries } from '../../../lib/insight/summary.ts'
import { finished, tallied } from '../../../lib/insight/tally.ts'
import { wordOfMouth } from '../../../lib/insight/word-of-mouth.ts'
import { flat, onLevels, read } from './made.ts'

const findings = (reviews: readonly Rated[]): Findings => ({
  ladders: tallied(ladders(), reviews),
  pulls: tallied(pulls('what'), reviews),
  stepUps: finished(stepUps(reviews)),
  series: finished(overTime(reviews)).series,
  chances: tallied(chances(), reviews),
  wordOfMouth: tallied(wordOfMouth(), reviews),
})

describe('a summary', () => {
  it('says where a business stands, why, and what would lift it, with the reviews', () => {
    const calls = Array.from({ length: 9 }, () => read('Drie keer gebeld, niemand neemt op.'))
    const [{ statements }] = summaries(findings(calls)) as [ReturnType<typeof summaries>[number]]
    expect(statements.map(({ says }) => says)).toEqual(['stands', 'because', 'lift'])
    expect(statements[0]).toMatchObject({ level: calls[0]!.level, rated: 9, few: true })
    expect(statements[1]).toMatchObject({ what: 'phone', count: 9, reviewIds: calls.map(({ id }) => id) })
    // The same sentence nine times is one quote.
    expect(statements[1]).toHaveProperty('quotes.length', 1)
    expect(statements[2]).toMatchObject({ to: 3, faults: [{ what: 'phone' }] })
  })

  it('blames nothing where a business stands well, and leaves out what has no rated review', () => {
    const rows = summaries(findings([...onLevels([0, 0, 0, 5]), flat({ businessId: 'none', level: 0 })]))
    expect(rows.map(({ statements }) => statements.map(({ says }) => says))).toEqual([['stands']])
  })

  it('tells of sales that were lost', () => {
    const lost = flat({ level: 2, text: 'We kochten niets.', signals: ['lostsale'] })
    const [{ statements }] = summaries(findings([lost])) as [ReturnType<typeof summaries>[number]]
    expect(statements.find(({ says }) => says === 'lost')).toMatchObject({ count: 1, reviewIds: [lost.id] })
  })
})
