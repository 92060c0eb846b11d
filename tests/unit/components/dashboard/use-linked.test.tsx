/** A link to one review: shown by itself as long as its place in the list is not known, and no longer. */
// @vitest-environment happy-dom
import '../browser.ts'
import { act, cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { DeskProvider, type Selection } from '../../../../components/dashboard/desk.tsx'
import { useLinked } from '../../../../components/dashboard/use-linked.ts'
import { ALL } from '../../../../lib/collection/filter.ts'
import type { Asked } from '../../../../lib/collection/protocol.ts'
import { collected } from '../../collection/items.ts'

afterEach(cleanup)

const ID = 'maps:7'
const SELECTION = { filter: ALL, key: '', value: { count: 1, of: 1, counts: {} } } as unknown as Selection

/** The link followed in a collection that says the place when `known` resolves. */
function follow(known: Promise<number>) {
  const places: number[] = []
  const asked = {
    ask: (kind: string) => (kind === 'indexOf' ? known : Promise.resolve([collected('7')])),
    close: () => undefined,
  } as unknown as Asked
  function Linked() {
    const item = useLinked(ID, SELECTION, 'newest', (index) => places.push(index))
    return <p>{item ? `shown ${item.review.id}` : 'nothing'}</p>
  }
  render(
    <DeskProvider start={() => asked}>
      <Linked />
    </DeskProvider>,
  )
  return places
}

it('is shown until its place is known', async () => {
  const place = Promise.withResolvers<number>()
  const places = follow(place.promise)
  await screen.findByText(`shown ${ID}`)
  expect(places).toEqual([])
  await act(async () => place.resolve(41))
  await screen.findByText('nothing')
  expect(places).toEqual([41])
})

it('is not shown apart where its place is known at once, nor left standing where it is in no list', async () => {
  vi.useFakeTimers()
  try {
    const places = follow(Promise.resolve(-1))
    await act(async () => void (await vi.advanceTimersByTimeAsync(1_000)))
    expect(screen.queryByText(`shown ${ID}`)).toBeNull()
    expect(places).toEqual([])
  } finally {
    vi.useRealTimers()
  }
})
