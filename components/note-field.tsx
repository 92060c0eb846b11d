/** A note that saves itself while it is written. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'

interface Props {
  note: string
  /** Resolves when the note is on the disk. */
  onSave: (note: string) => Promise<void>
  /** Takes what is not yet saved when the window closes, at once and without an answer. */
  onLeave: (note: string) => void
}

/** Milliseconds without a key stroke before the note is saved. */
const PAUSE = 400

export function NoteField({ note, onSave, onLeave }: Props) {
  const id = useId()
  const [text, setText] = useState(note)
  const [phase, setPhase] = useState<'same' | 'saving' | 'saved'>('same')
  const unsaved = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const hooks = useRef({ onSave, onLeave })
  hooks.current = { onSave, onLeave }

  const save = async () => {
    clearTimeout(timer.current)
    const wanted = unsaved.current
    if (wanted === null) return
    try {
      await hooks.current.onSave(wanted)
    } catch {
      // The owner of the store has told the user; the words stay here to be tried again.
      setPhase('same')
      return
    }
    if (unsaved.current !== wanted) return
    unsaved.current = null
    setPhase('saved')
  }

  // Another window may have changed the note; what is being written here stays.
  useEffect(() => {
    if (unsaved.current === null) setText(note)
  }, [note])

  // A layout effect ends in the moment the field goes, not after the next frame.
  useLayoutEffect(() => {
    const leave = () => {
      if (unsaved.current !== null) hooks.current.onLeave(unsaved.current)
    }
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      clearTimeout(timer.current)
      leave()
    }
  }, [])

  return (
    <div class="annotate-row">
      <label class="label" for={id}>
        {i18n.t('annotate.note')}
      </label>
      <textarea
        id={id}
        class="field"
        rows={2}
        dir="auto"
        placeholder={i18n.t('annotate.notePlaceholder')}
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value)
          setPhase('saving')
          unsaved.current = value
          clearTimeout(timer.current)
          timer.current = setTimeout(save, PAUSE)
        }}
        onBlur={save}
      />
      <span class="label note-phase" role="status">
        {phase === 'saving' && i18n.t('card.saving')}
        {phase === 'saved' && i18n.t('card.saved')}
      </span>
    </div>
  )
}
