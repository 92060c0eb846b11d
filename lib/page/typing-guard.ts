/**
 * Holds what is typed in our windows back from the page. Of all listeners only those at the window that were there before
 * ours hear an event sooner, so on pages where Trede always reads this begins before any script of the page; where the reader
 * is started by a click it begins then.
 */

/** Hears what is typed in a window of ours, in place of the page. */
type Hear = (event: Event) => void

/** By the element in the page that holds the window. */
type Guarded = WeakMap<EventTarget, Hear>

const TYPING =
  'keydown keyup keypress beforeinput input compositionstart compositionupdate compositionend paste copy cut'.split(
    ' ',
  )
const NAME = 'tredeTypingGuard'

/** What is guarded in this page; begins the guard where none is at work. The scripts of the extension in a page share it. */
export function guardTyping(): Guarded {
  const world = globalThis as { [NAME]?: Guarded }
  world[NAME] ??= begin()
  return world[NAME]
}

function begin(): Guarded {
  const guarded: Guarded = new WeakMap()
  const onTyping = (event: Event) => {
    // What happens in a closed root is told of its host.
    const hear = event.target ? guarded.get(event.target) : undefined
    if (!hear) return
    event.stopImmediatePropagation()
    hear(event)
  }
  for (const type of TYPING) addEventListener(type, onTyping, { capture: true })
  return guarded
}
