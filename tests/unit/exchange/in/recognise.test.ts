import { describe, expect, it } from 'vitest'
import { ExchangeError } from '../../../../lib/exchange/errors.ts'
import { recognise } from '../../../../lib/exchange/in/recognise.ts'
import { exported, storedOf } from '../samples.ts'

const NOW = new Date('2026-12-01T00:00:00Z')
const bytes = (text: string) => new TextEncoder().encode(text)

describe('a file is told by its content', () => {
  it.each([
    ['json', 'set'],
    ['ndjson', 'set'],
    ['w3c', 'notes'],
    ['qdpx', 'notes'],
    ['csv', 'table'],
    ['xlsx', 'table'],
  ] as const)('%s is a %s', async (format, kind) => {
    const found = await recognise(await exported(format, [storedOf()]), { now: NOW })
    expect(found.kind).toBe(kind)
    if (found.kind !== 'table') return
    const { headings } = found.table
    const { mapping } = found.guess
    expect(headings[mapping.text!]?.toLowerCase()).toContain('text')
    expect(headings[mapping.rating!]?.toLowerCase()).toContain('rating')
  })

  it('a list of objects of another tool is a table', async () => {
    const list = JSON.stringify([{ stars: 5, text: 'Prima', publishedAtDate: '2026-01-02' }])
    expect(await recognise(bytes(list), { now: NOW })).toMatchObject({
      kind: 'table',
      guess: { tool: { id: 'apify' } },
    })
  })

  it.each([
    ['nothing', ''],
    ['one word', 'hallo'],
    ['half a set', '{"format": "trede-set", "version": 1'],
    ['half a list', '[{"text": "a"'],
    ['an archive of nothing', 'PK\u0003\u0004'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0'],
  ])('%s is told as what it is', async (_what, text) => {
    await expect(recognise(bytes(text), { now: NOW })).rejects.toBeInstanceOf(ExchangeError)
  })
})
