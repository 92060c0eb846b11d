/** What is selected in an element, for a component. One listener serves all cards of a list. */
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Span } from '../../lib/model/verdict.ts'
import { selectedIn } from './selection.ts'

/** A press of the mouse ends a selection: what stands below must not move, in ms, before the button is let go. */
const LINGER = 400

const heard = new Map<HTMLElement, (span: Span | null) => void>()
let last: HTMLElement | null = null

// Only the card in which the selection stands, and the one in which it stood, have anything to do.
function onSelection(): void {
  const anchor = getSelection()?.anchorNode ?? null
  const words = (anchor instanceof Element ? anchor : anchor?.parentElement)?.closest<HTMLElement>('.words')
  const now = words && heard.has(words) ? words : null
  if (last && last !== now) heard.get(last)?.(null)
  if (now) heard.get(now)!(selectedIn(now))
  last = now
}

/** The span of the wording that is selected in the words of a card; null where nothing is. */
export function useSelectionIn(words: RefObject<HTMLElement | null>): Span | null {
  const [span, setSpan] = useState<Span | null>(null)
  useEffect(() => {
    const element = words.current
    if (!element) return undefined
    if (heard.size === 0) document.addEventListener('selectionchange', onSelection)
    let timer: ReturnType<typeof setTimeout> | undefined
    heard.set(element, (now) => {
      clearTimeout(timer)
      if (now) setSpan((before) => (before?.start === now.start && before.end === now.end ? before : now))
      else timer = setTimeout(() => setSpan(null), LINGER)
    })
    return () => {
      clearTimeout(timer)
      heard.delete(element)
      if (last === element) last = null
      if (heard.size === 0) document.removeEventListener('selectionchange', onSelection)
    }
  }, [])
  return span
}
