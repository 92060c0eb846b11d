/** The user's marks in one review: those in the words, and below them the orphans with the reason. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../../lib/locale.ts'
import type { ReviewItem } from '../../lib/model/item.ts'
import type { Mark, MarkBody, OrphanMark, PlacedMark } from '../../lib/model/mark.ts'
import { wordingOf } from '../../lib/model/wording.ts'
import { shortened } from '../../lib/page/reason-card/reasons.ts'
import type { MarkActions } from './mark-actions.ts'
import { orphanSentence } from './mark-names.ts'
import { MarkRow } from './mark-row.tsx'

interface Props {
  item: ReviewItem
  placed: readonly PlacedMark[]
  orphans: readonly OrphanMark[]
  /** The mark that is being changed, by id. */
  editing: string | null
  onEdit: (id: string | null) => void
  actions: MarkActions
  /** Goes to the words of a mark. */
  onShow: (mark: Mark) => void
  /** Runs work on the store; a failure is told to the user, and thrown on. */
  attempt: <T>(work: () => Promise<T>) => Promise<T>
}

export function MarkList({ item, placed, orphans, editing, onEdit, actions, onShow, attempt }: Props) {
  const [removed, setRemoved] = useState<Mark | null>(null)
  const words = wordingOf(item.review).text
  const settle = (work: Promise<unknown>) => void work.catch(() => undefined)
  const remove = async (mark: Mark) => {
    await attempt(() => actions.remove(mark))
    setRemoved(mark)
  }
  const restore = async (mark: Mark) => {
    await attempt(() => actions.restore(item, mark))
    setRemoved(null)
  }
  const row = (mark: Mark, isPlaced: boolean) => ({
    mark,
    editing: editing === mark.id,
    onShow: isPlaced ? () => onShow(mark) : null,
    onEdit: (wanted: boolean) => onEdit(wanted ? mark.id : null),
    onRemove: () => settle(remove(mark)),
    onChange: (body: Partial<MarkBody>) => attempt(() => actions.change(mark, body)),
    onLeave: (body: Partial<MarkBody>) => actions.changeLate(mark, body),
  })
  if (placed.length + orphans.length === 0 && !removed) return null
  return (
    <section class="marks" aria-label={i18n.t('mark.list')}>
      {placed.length > 0 && (
        <>
          <h3>{i18n.t('mark.listTitle', [formatNumber(placed.length)])}</h3>
          <ul>
            {placed.map(({ mark, span, how }) => (
              <MarkRow key={mark.id} {...row(mark, true)}>
                {how === 'fuzzy' && (
                  <p class="soft">
                    {i18n.t('mark.fuzzy', [shortened(words.slice(span.start, span.end), 160)])}
                  </p>
                )}
              </MarkRow>
            ))}
          </ul>
        </>
      )}
      {orphans.length > 0 && (
        <>
          <h3>{i18n.t('mark.orphans', [formatNumber(orphans.length)])}</h3>
          <ul>
            {orphans.map(({ mark, reason }) => (
              <MarkRow key={mark.id} {...row(mark, false)}>
                <p class="soft">{orphanSentence(reason, item.review)}</p>
              </MarkRow>
            ))}
          </ul>
        </>
      )}
      <p role="status" class="mark-removed">
        {removed && (
          <>
            {i18n.t('mark.removed', [shortened(removed.quote.exact, 40)])}{' '}
            <button type="button" class="button plain" onClick={() => settle(restore(removed))}>
              {i18n.t('mark.undo')}
            </button>
          </>
        )}
      </p>
    </section>
  )
}
