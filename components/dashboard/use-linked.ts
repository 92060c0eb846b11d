/** The review that a link names: where it stands in the list, and itself as long as that is not known. */
import { useEffect, useState } from 'preact/hooks'
import type { SortId } from '../../lib/collection/sort.ts'
import type { CollectedItem } from '../../lib/model/item.ts'
import { sentenceOf } from '../../lib/store/sentence.ts'
import { notify } from '../notices.tsx'
import { type Selection, useDesk } from './desk.tsx'

/** Milliseconds in which its place is mostly known; only a collection that is still being read takes longer. */
const SOON = 150

/** `onPlace` hears its place in the list once that is known, if it is in it. Null when there is nothing to wait for. */
export function useLinked(
  id: string | undefined,
  { filter, value }: Selection,
  sort: SortId,
  onPlace: (index: number) => void,
): CollectedItem | null {
  const { asked } = useDesk()
  const [item, setItem] = useState<CollectedItem | null>(null)
  const [placed, setPlaced] = useState<string | null>(null)
  useEffect(() => {
    if (!id) return undefined
    const timer = setTimeout(() => {
      asked.ask('byIds', { ids: [id] }).then(([found]) => setItem(found ?? null), tell)
    }, SOON)
    return () => clearTimeout(timer)
  }, [asked, id])
  useEffect(() => {
    if (!id || !value) return
    asked.ask('indexOf', { filter, sort, id }).then((index) => {
      setPlaced(id)
      if (index >= 0) onPlace(index)
    }, tell)
  }, [id, value === undefined])
  return id && placed !== id && item?.review.id === id ? item : null
}

function tell(error: unknown): void {
  notify({ text: sentenceOf(error), bad: true })
}
