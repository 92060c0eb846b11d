/** A labelled choice of one. */
import { useId } from 'preact/hooks'

interface Props<T extends string> {
  /** Class of the row that holds both. */
  row?: 'annotate-row' | 'cue-field' | 'list-sort'
  label: string
  value: T
  options: readonly (readonly [value: T, name: string])[]
  disabled?: boolean
  onChange: (value: T) => void
}

export function Choice<T extends string>({
  row = 'annotate-row',
  label,
  value,
  options,
  disabled = false,
  onChange,
}: Props<T>) {
  const id = useId()
  return (
    <div class={row}>
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        value={value}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([one]) => one === currentTarget.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
