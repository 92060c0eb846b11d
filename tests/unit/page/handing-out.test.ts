import { describe, expect, it } from 'vitest'
import type { ReviewItem } from '../../../lib/model/item.ts'
import { HandingOut } from '../../../lib/page/handing-out.ts'
import { itemOf } from '../components/fixtures.ts'

const some = (name: string, count: number): ReviewItem[] =>
  Array.from({ length: count }, (_, at) => itemOf(`${name}${at}`))

describe('handing out', () => {
  it.each([
    [0, 0, 0],
    [3, 0, 1],
    [40, 0, 0],
    [95, 30, 7],
    [0, 81, 40],
  ])(
    'gives %i shown, %i earlier and %i unseen reviews each once, in their lists',
    (shown, before, hidden) => {
      const lists = { items: some('a', shown), earlier: some('b', before), unseen: some('c', hidden) }
      const handing = new HandingOut()
      const reading = handing.open(lists)
      const got = { items: [] as ReviewItem[], earlier: [] as ReviewItem[], unseen: [] as ReviewItem[] }
      for (let from = 0; ; ) {
        const { coming, ...more } = handing.portion(reading, from)!
        for (const kind of ['items', 'earlier', 'unseen'] as const) got[kind].push(...more[kind])
        const count = more.items.length + more.earlier.length + more.unseen.length
        expect(count).toBeLessThanOrEqual(40)
        from += count
        expect(coming).toBe(shown + before + hidden - from)
        if (coming === 0) break
      }
      expect(got).toEqual(lists)
    },
  )

  it('goes on with a reading while the page is read anew, and forgets it after a few more', () => {
    const handing = new HandingOut()
    const items = some('old', 60)
    const reading = handing.open({ items, earlier: [], unseen: [] })
    const anew = () => handing.open({ items: some('new', 50), earlier: [], unseen: [] })
    for (let time = 0; time < 3; time++) anew()
    expect(handing.portion(reading, 40)?.items).toEqual(items.slice(40))
    anew()
    expect(handing.portion(reading, 40)).toBeNull()
  })
})
