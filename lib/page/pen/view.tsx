/** What stands in the pen: what the selected words are, and what else the user says of them. */
import { i18n } from '#i18n'
import { inUiLanguage } from '../../locale.ts'
import { LEVELS, type LevelId } from '../../model/ladder.ts'
import type { MarkBody, MarkKind } from '../../model/mark.ts'
import { THEMES, type ThemeId } from '../../model/themes.ts'
import { LevelChip } from '../level-chip.tsx'
import { levelName } from '../sentences.ts'

/** How far the storing of the last change has come. */
export type PenState = null | 'saving' | 'saved' | 'removed' | 'several' | { failed: string }

export interface PenProps {
  /** Null before anything was said. */
  body: MarkBody | null
  /** The words lie on a complaint of the program, or were said to be none. */
  mayDeny: boolean
  state: PenState
  onSay(change: Partial<MarkBody>): void
  onRemove(): void
  onUndo(): void
  onClose(): void
}

const KINDS = {
  complaint: 'pen.complaint',
  praise: 'pen.praise',
  note: 'pen.note',
  'not-complaint': 'pen.notComplaint',
} as const satisfies Record<MarkKind, string>

const STATES = { saving: 'pen.saving', saved: 'pen.saved', several: 'pen.several' } as const

export function Pen(props: PenProps) {
  const { body, state, onClose, onUndo } = props
  const closing = (
    <button type="button" class="plain square close" aria-label={i18n.t('pen.close')} onClick={onClose}>
      ×
    </button>
  )
  if (state === 'several' || state === 'removed')
    return (
      <div class="line" role="status">
        <span>{i18n.t(state === 'several' ? 'pen.several' : 'pen.removed')}</span>
        {state === 'removed' && (
          <button type="button" data-act="undo" onClick={(event) => event.isTrusted && onUndo()}>
            {i18n.t('pen.undo')}
          </button>
        )}
        {closing}
      </div>
    )
  return (
    <>
      <Kinds {...props} closing={closing} />
      <Levels {...props} />
      <Words {...props} />
      <div class="line state">
        <span class="soft" role="status">
          {typeof state === 'object' && state ? <span class="trouble">{state.failed}</span> : null}
          {typeof state === 'string' ? i18n.t(STATES[state]) : null}
          {state === null ? i18n.t('pen.hint') : null}
        </span>
        {body && (
          <button
            type="button"
            class="plain"
            data-act="remove"
            onClick={(event) => event.isTrusted && props.onRemove()}
          >
            {i18n.t('pen.remove')}
          </button>
        )}
      </div>
    </>
  )
}

function Kinds({ body, mayDeny, onSay, closing }: PenProps & { closing: preact.JSX.Element }) {
  const kinds = (Object.keys(KINDS) as MarkKind[]).filter((kind) => kind !== 'not-complaint' || mayDeny)
  return (
    <div class="line" role="toolbar" aria-label={i18n.t('pen.kinds')}>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          data-kind={kind}
          aria-pressed={body?.kind === kind}
          onClick={(event) => event.isTrusted && onSay({ kind })}
        >
          <span class={`line-sample ${kind}`} aria-hidden="true" />
          {i18n.t(KINDS[kind])}
        </button>
      ))}
      {closing}
    </div>
  )
}

function Levels({ body, onSay }: PenProps) {
  return (
    <div class="line" role="toolbar" aria-label={i18n.t('pen.level')}>
      {LEVELS.slice(1).map(({ id }) => (
        <button
          key={id}
          type="button"
          class="square"
          data-level={id}
          aria-label={levelName(id)}
          title={levelName(id)}
          aria-pressed={body?.level === id}
          onClick={(event) => event.isTrusted && onSay({ level: toggled(body?.level, id) })}
        >
          <LevelChip level={id} />
        </button>
      ))}
      <select
        aria-label={i18n.t('pen.theme')}
        name="theme"
        value={body?.theme ?? ''}
        onChange={({ currentTarget }) => onSay({ theme: (currentTarget.value || null) as ThemeId | null })}
      >
        <option value="">{i18n.t('pen.noTheme')}</option>
        {(Object.keys(THEMES) as ThemeId[]).map((id) => (
          <option key={id} value={id}>
            {inUiLanguage(THEMES[id].name)}
          </option>
        ))}
      </select>
    </div>
  )
}

function toggled(now: LevelId | null | undefined, wanted: LevelId): LevelId | null {
  return now === wanted ? null : wanted
}

// What is typed is taken from the fields when it is stored: see `Floating` for why nothing listens to it here.
function Words({ body, onSay }: PenProps) {
  return (
    <div class="line words">
      <textarea
        name="note"
        rows={2}
        dir="auto"
        maxLength={5000}
        aria-label={i18n.t('pen.noteField')}
        placeholder={i18n.t('pen.noteField')}
        defaultValue={body?.note ?? ''}
        onChange={({ currentTarget }) => onSay({ note: currentTarget.value })}
      />
      <input
        name="tags"
        dir="auto"
        autocomplete="off"
        aria-label={i18n.t('pen.tags')}
        placeholder={i18n.t('pen.tags')}
        defaultValue={body?.tags.join(', ') ?? ''}
        onChange={({ currentTarget }) => onSay({ tags: tagsIn(currentTarget.value) })}
      />
    </div>
  )
}

/** The tags in a line with commas, each once whatever its case. */
export function tagsIn(line: string): string[] {
  const tags: string[] = []
  for (const part of line.split(',')) {
    const tag = part.trim().replace(/\s+/g, ' ')
    if (tag && !tags.some((other) => other.toLowerCase() === tag.toLowerCase())) tags.push(tag)
  }
  return tags
}
