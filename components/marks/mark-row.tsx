/** One mark of a review, as it stands in the card. */
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { inUiLanguage } from '../../lib/locale.ts'
import { levelOf } from '../../lib/model/ladder.ts'
import type { Mark, MarkBody } from '../../lib/model/mark.ts'
import { THEMES } from '../../lib/model/themes.ts'
import { shortened } from '../../lib/page/reason-card/reasons.ts'
import { MarkForm } from './mark-form.tsx'
import { dayOf, kindName } from './mark-names.ts'

interface Props {
  mark: Mark
  editing: boolean
  /** Null where the words have no place to go to. */
  onShow: (() => void) | null
  onEdit: (editing: boolean) => void
  onRemove: () => void
  onChange: (body: Partial<MarkBody>) => Promise<void>
  onLeave: (body: Partial<MarkBody>) => void
  /** Why it has no place, or that its words have changed. */
  children?: ComponentChildren
}

const QUOTED = 160

export function MarkRow({ mark, editing, onShow, onEdit, onRemove, onChange, onLeave, children }: Props) {
  const { kind, quote, theme, level, note, tags, author, created, modified } = mark
  const words = shortened(quote.exact, QUOTED)
  const about = [
    theme && inUiLanguage(THEMES[theme].name),
    level !== null && inUiLanguage(levelOf(level).name),
  ].filter(Boolean)
  return (
    <li class="mark-row" data-mark={mark.id}>
      <p>
        <span class="mark-kind" data-kind={kind}>
          {kindName(kind)}
        </span>{' '}
        <q dir="auto">{words}</q>
        {about.length > 0 && <span class="soft"> {about.join(' · ')}</span>}
      </p>
      {children}
      {editing ? (
        <MarkForm mark={mark} onChange={onChange} onLeave={onLeave} />
      ) : (
        <>
          {note && (
            <p class="mark-note" dir="auto">
              {note}
            </p>
          )}
          {tags.length > 0 && (
            <p class="theme-line">
              {tags.map((tag) => (
                <bdi key={tag} class="tag-mark">
                  {tag}
                </bdi>
              ))}
            </p>
          )}
        </>
      )}
      <p class="mark-foot">
        <span class="soft">
          {author && (
            <>
              <bdi>{author}</bdi>
              {' · '}
            </>
          )}
          <time dateTime={created}>{dayOf(created)}</time>
          {dayOf(modified) !== dayOf(created) && (
            <>
              {' · '}
              <time dateTime={modified}>{i18n.t('mark.changed', [dayOf(modified)])}</time>
            </>
          )}
        </span>
        {onShow && (
          <button type="button" class="button plain" onClick={onShow}>
            {i18n.t('mark.show')}
          </button>
        )}
        <button type="button" class="button plain" aria-expanded={editing} onClick={() => onEdit(!editing)}>
          {i18n.t(editing ? 'mark.done' : 'mark.edit')}
        </button>
        <button
          type="button"
          class="button plain"
          aria-label={i18n.t('mark.removeOf', [words])}
          onClick={onRemove}
        >
          {i18n.t('mark.remove')}
        </button>
      </p>
    </li>
  )
}
