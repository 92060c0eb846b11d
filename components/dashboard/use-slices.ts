/** The reviews of a selection that are in sight, fetched in portions; the last ones stay until the new ones are there. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { SortId } from '../../lib/collection/sort.ts'
import type { CollectedItem } from '../../lib/model/item.ts'
import { useDesk, useSelection } from './desk.tsx'

const PORTION = 40

/** The review at a place in the order; undefined while it is on its way. `from` and `to` are what is in sight. */
export function useSlices(sort: SortId, from: number, to: number): (at: number) => CollectedItem | undefined {
  const { slice, key } = useSelection()
  const { revision } = useDesk()
  const portions = useRef(new Map<number, CollectedItem[]>())
  const fetched = useRef({ key: '', known: new Set<number>() })
  const [, setTurn] = useState(0)
  const first = Math.floor(from / PORTION)
  const last = Math.floor(Math.max(from, to) / PORTION)

  useEffect(() => {
    const now = `${sort} ${revision} ${key}`
    if (fetched.current.key !== now) fetched.current = { key: now, known: new Set() }
    const { known } = fetched.current
    for (let at = first; at <= last; at++) {
      if (known.has(at)) continue
      known.add(at)
      slice(sort, at * PORTION, (at + 1) * PORTION).then(
        (items) => {
          if (fetched.current.key !== now) return
          portions.current.set(at, items)
          setTurn((turn) => turn + 1)
        },
        // The same trouble is told where the selection itself is asked for.
        () => known.delete(at),
      )
    }
  }, [first, last, sort, revision, key, slice])

  return (at) => portions.current.get(Math.floor(at / PORTION))?.[at % PORTION]
}
