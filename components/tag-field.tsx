/** Tags as chips: Enter or a comma adds, Backspace in the empty field takes the last away. */
import { useId, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Icon } from './icon.tsx'

interface Props {
  tags: readonly string[]
  onChange: (tags: string[]) => void
}

/** The tags with those in `typed` added, each once whatever its case, in the order they came. */
export function addTags(tags: readonly string[], typed: string): string[] {
  const all = [...tags]
  for (const part of typed.split(',')) {
    const tag = part.trim().replace(/\s+/g, ' ')
    if (tag && !all.some((other) => other.toLowerCase() === tag.toLowerCase())) all.push(tag)
  }
  return all
}

export function TagField({ tags, onChange }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')

  const add = (text: string) => {
    setTyped('')
    const all = addTags(tags, text)
    if (all.length > tags.length) onChange(all)
  }
  const remove = (tag: string) => {
    onChange(tags.filter((other) => other !== tag))
    field.current?.focus()
  }

  return (
    <div class="annotate-row">
      <label class="label" for={id}>
        {i18n.t('annotate.tags')}
      </label>
      <div class="field tag-field">
        {tags.map((tag) => (
          <span key={tag} class="tag">
            <span dir="auto">{tag}</span>
            <button
              type="button"
              onClick={() => remove(tag)}
              aria-label={i18n.t('annotate.removeTag', [tag])}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
        <input
          ref={field}
          id={id}
          value={typed}
          placeholder={tags.length === 0 ? i18n.t('annotate.tagsHint') : ''}
          title={i18n.t('annotate.tagsHint')}
          autocomplete="off"
          onInput={({ currentTarget: { value } }) => (value.includes(',') ? add(value) : setTyped(value))}
          onKeyDown={(event) => {
            if (event.isComposing) return
            if (event.key === 'Enter') add(typed)
            const last = tags.at(-1)
            if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last)
          }}
          onBlur={() => typed.trim() && add(typed)}
        />
      </div>
    </div>
  )
}
