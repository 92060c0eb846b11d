/** What a mark says, to be changed. Each field saves itself. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { inUiLanguage } from '../../lib/locale.ts'
import { isLevelId, LEVELS } from '../../lib/model/ladder.ts'
import type { Mark, MarkBody } from '../../lib/model/mark.ts'
import { THEME_IDS, THEMES } from '../../lib/model/themes.ts'
import { Choice } from '../choice.tsx'
import { NoteField } from '../note-field.tsx'
import { TagField } from '../tag-field.tsx'
import { kindName, MARK_KINDS } from './mark-names.ts'

interface Props {
  mark: Mark
  /** Resolves when it is on the disk. */
  onChange: (body: Partial<MarkBody>) => Promise<void>
  /** Takes a note that is not yet saved when the window closes. */
  onLeave: (body: Partial<MarkBody>) => void
}

const NONE = ''

export function MarkForm({ mark, onChange, onLeave }: Props) {
  // A failure is on the screen by then; only the note has more to do with it.
  const change = (body: Partial<MarkBody>) => void onChange(body).catch(() => undefined)
  const form = useRef<HTMLDivElement>(null)
  // Whoever wanted a note writes it at once.
  useLayoutEffect(() => {
    const isBlank = mark.kind === 'note' && mark.note === ''
    form.current?.querySelector<HTMLElement>(isBlank ? 'textarea' : 'select')?.focus()
  }, [])
  return (
    <div ref={form} class="annotate mark-form">
      <Choice
        label={i18n.t('mark.kind')}
        value={mark.kind}
        options={MARK_KINDS.map((kind) => [kind, kindName(kind)])}
        onChange={(kind) => change({ kind })}
      />
      <Choice
        label={i18n.t('mark.theme')}
        value={mark.theme ?? NONE}
        options={[
          [NONE, i18n.t('mark.noTheme')],
          ...THEME_IDS.map((id) => [id, inUiLanguage(THEMES[id].name)] as const),
        ]}
        onChange={(theme) => change({ theme: theme === NONE ? null : theme })}
      />
      <Choice
        label={i18n.t('mark.level')}
        value={mark.level === null ? NONE : String(mark.level)}
        options={[
          [NONE, i18n.t('mark.noLevel')],
          ...LEVELS.filter(({ id }) => id > 0)
            .toReversed()
            .map(({ id, name }) => [String(id), inUiLanguage(name)] as const),
        ]}
        onChange={(chosen) => {
          const level = chosen === NONE ? null : Number(chosen)
          if (level === null || isLevelId(level)) change({ level })
        }}
      />
      <NoteField
        note={mark.note}
        onSave={(note) => onChange({ note })}
        onLeave={(note) => onLeave({ note })}
      />
      <TagField tags={mark.tags} onChange={(tags) => change({ tags })} />
    </div>
  )
}
