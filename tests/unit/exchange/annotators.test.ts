import { expect, it } from 'vitest'
import { exported, exportedText, markOn, REAL, storedOf } from './samples.ts'

const MOMENT = '2026-11-03T09:00:00.000Z'
const item = storedOf()
item.marks = [markOn(item, 'geen fiets', { author: 'Femke Aalders' })]
item.annotation = {
  id: 'maps:r1#review',
  reviewId: 'maps:r1',
  level: 2,
  note: 'bellen',
  tags: [],
  author: 'Femke Aalders',
  created: MOMENT,
  modified: MOMENT,
}

it.each(['json', 'ndjson', 'w3c'] as const)(
  '%s leaves out who made the notes where that is wanted',
  async (format) => {
    expect(await exportedText(format, [item])).toContain('Aalders')
    const without = await exportedText(format, [item], { ...REAL, annotators: 'left-out' })
    expect(without).not.toContain('Aalders')
    expect(without).toContain('bellen')
  },
)

it('so does a REFI-QDA project', async () => {
  const { unzipSync, strFromU8 } = await import('fflate')
  const project = async (annotators: 'named' | 'left-out') =>
    strFromU8(unzipSync(await exported('qdpx', [item], { ...REAL, annotators }))['project.qde']!)
  expect(await project('named')).toContain('Aalders')
  expect(await project('left-out')).not.toContain('Aalders')
})
