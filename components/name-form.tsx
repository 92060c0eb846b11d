/** One name to type, with a button that takes it; Escape leaves it. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import './name-form.css'

interface Props {
  label: string
  /** What stands in the field at first. */
  name: string
  /** What the button says. */
  action: string
  /** Resolves to whether the name was taken; else the form stays. */
  onName: (name: string) => Promise<boolean>
  onLeave: () => void
}

export function NameForm({ label, name, action, onName, onLeave }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(name)
  useEffect(() => field.current?.select(), [])
  return (
    <form
      class="name-form"
      onSubmit={async (event) => {
        event.preventDefault()
        if (await onName(typed)) onLeave()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onLeave()
      }}
    >
      <label class="label" for={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        class="field"
        dir="auto"
        maxLength={200}
        value={typed}
        onInput={({ currentTarget: { value } }) => setTyped(value)}
      />
      <button type="submit" class="button primary" disabled={typed.trim() === ''}>
        {action}
      </button>
      <button type="button" class="button" onClick={onLeave}>
        {i18n.t('dash.leave')}
      </button>
    </form>
  )
}
