/** The name that new notes and marks carry. */
import { useEffect, useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { authorName, chooseAuthorName, MAX_AUTHOR } from '../../lib/author.ts'
import { Section } from './section.tsx'

export function AuthorName() {
  const id = useId()
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  useEffect(() => void authorName().then(setName), [])

  const save = async (typed: string) => {
    try {
      setName(await chooseAuthorName(typed))
      setSaid(i18n.t('mark.authorSaved'))
    } catch (error) {
      setSaid(i18n.t('mark.authorFailed', [error instanceof Error ? error.message : String(error)]))
    }
  }

  return (
    <Section title={i18n.t('mark.author')} hint={i18n.t('mark.authorHint')} anchor="author">
      <p class="author-name">
        <label for={id}>{i18n.t('mark.authorField')}</label>
        <input
          id={id}
          class="field"
          dir="auto"
          autocomplete="name"
          maxLength={MAX_AUTHOR}
          value={name}
          onInput={({ currentTarget: { value } }) => {
            setName(value)
            setSaid('')
          }}
          onChange={({ currentTarget: { value } }) => save(value)}
        />
        <span class="label" role="status">
          {said}
        </span>
      </p>
    </Section>
  )
}
