/** The reviews that are picked to do something to them all. Another selection begins with none. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

/** What is picked, and how to pick. */
export interface Picked {
  ids: ReadonlySet<string>
  /** Picks or drops one; with `range` all from the one that was picked before. */
  pick(id: string, at: number, range: boolean): void
  set(ids: readonly string[]): void
}

/** `key` names the selection and its order; `idsBetween` gives its reviews from one place to another, the end not included. */
export function usePicked(key: string, idsBetween: (from: number, to: number) => Promise<string[]>): Picked {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<number | null>(null)
  useEffect(() => {
    setIds(new Set())
    last.current = null
  }, [key])
  const between = useRef(idsBetween)
  between.current = idsBetween
  // The same for good: a row is drawn again only when something of its own has changed.
  const pick = useCallback((id: string, at: number, range: boolean) => {
    const from = last.current
    last.current = at
    if (range && from !== null) {
      void between
        .current(Math.min(from, at), Math.max(from, at) + 1)
        .then((more) => setIds((before) => new Set([...before, ...more])))
      return
    }
    setIds((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }, [])
  return { ids, pick, set: (wanted) => setIds(new Set(wanted)) }
}
