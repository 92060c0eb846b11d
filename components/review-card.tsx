/** One review in a list: level, words with complaints marked, and, opened, the reason and the user's own additions. */
import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { placeMarks } from '../lib/anchor/place-all.ts'
import { formatDate, formatList, formatNumber, inUiLanguage } from '../lib/locale.ts'
import { askBackground } from '../lib/messages.ts'
import type { Annotation, AnnotationPatch } from '../lib/model/annotation.ts'
import { heard } from '../lib/model/heard.ts'
import type { ReviewItem } from '../lib/model/item.ts'
import type { Mark, MarkKind } from '../lib/model/mark.ts'
import type { Review } from '../lib/model/review.ts'
import { THEMES } from '../lib/model/themes.ts'
import type { Span } from '../lib/model/verdict.ts'
import { wordingOf } from '../lib/model/wording.ts'
import { shortened } from '../lib/page/reason-card/reasons.ts'
import type { Shown } from '../lib/protocol.ts'
import { sentenceOf } from '../lib/store/sentence.ts'
import { Icon } from './icon.tsx'
import { LevelBadge } from './level-badge.tsx'
import { cardActOf } from './list-keys.ts'
import { Denials } from './marks/denials.tsx'
import type { MarkActions } from './marks/mark-actions.ts'
import { MarkList } from './marks/mark-list.tsx'
import { selectedIn } from './marks/selection.ts'
import { Words } from './marks/words.tsx'
import { NoteField } from './note-field.tsx'
import { OwnLevel } from './own-level.tsx'
import { Reason } from './reason.tsx'
import { showAtSource, shownSentence } from './source.ts'
import { TagField } from './tag-field.tsx'
import './annotate.css'
import './marks/marks.css'
import './review-card.css'

/** What a card can ask of the surface it stands on. */
export interface CardActions {
  /** Resolves when it is on the disk. */
  annotate: (item: ReviewItem, patch: AnnotationPatch) => Promise<void>
  /** The same without an answer, for a window that is closing. */
  annotateLate: (item: ReviewItem, patch: AnnotationPatch) => void
  /** Shows the review on its page. */
  reveal: (item: ReviewItem) => Promise<Shown>
  /** Shows the words of a mark on their page. */
  revealMark: (item: ReviewItem, mark: Mark) => Promise<Shown>
  /** Puts the review into the set in use. Rejects with a sentence. */
  collect: (item: ReviewItem) => Promise<Collected>
  /** The page of the reviews is in view beside the list: a click on words goes there; else it opens the card. */
  beside: boolean
  marks: MarkActions
}

/** Where one review was put, and whether it was new there. */
export interface Collected {
  setId: string
  setName: string
  addedIds: string[]
}

interface Props {
  item: ReviewItem
  annotation: Annotation | undefined
  /** The user's marks in it, orphans among them. */
  marks: readonly Mark[]
  /** Names of the sets it is in. */
  sets: readonly string[]
  open: boolean
  /** The one review of the list that Tab goes to. */
  current: boolean
  onToggle: () => void
  actions: CardActions
}

export function ReviewCard({ item, annotation, marks, sets, open, current, onToggle, actions }: Props) {
  const { review, verdict } = item
  const [trouble, setTrouble] = useState<string | null>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [collected, setCollected] = useState<Collected | null>(null)
  const card = useRef<HTMLElement>(null)
  const wording = wordingOf(review).text
  const { placed, orphans } = placeMarks(marks, wording)
  const obeying = { ...item, verdict: heard(verdict, placed) }
  const author = review.author ?? i18n.t('workspace.anonymous')
  const tabIndex = current ? 0 : -1

  const attempt = async <T,>(work: () => Promise<T>): Promise<T> => {
    try {
      const done = await work()
      setTrouble(null)
      return done
    } catch (error) {
      setTrouble(sentenceOf(error))
      throw error
    }
  }
  const annotate = (patch: AnnotationPatch) => attempt(() => actions.annotate(item, patch))
  // A failure is on the screen by then; only the note has more to do with it.
  const annotateOnce = (patch: AnnotationPatch) => void annotate(patch).catch(() => undefined)
  const show = (showing: Promise<Shown>) =>
    showing.then(
      (shown) => setTrouble(shownSentence(shown)),
      (error: unknown) => setTrouble(sentenceOf(error)),
    )
  const addMark = async (span: Span, kind: MarkKind) => {
    const mark = await attempt(() => actions.marks.add(item, span, kind))
    setSaid(i18n.t('mark.added', [shortened(mark.quote.exact, 60)]))
    if (kind === 'note') setEditing(mark.id)
    if (!open) onToggle()
  }
  const mark = (span: Span, kind: MarkKind) => void addMark(span, kind).catch(() => undefined)
  const edit = (id: string) => {
    setEditing(id)
    if (!open) onToggle()
  }
  const point = (at: Mark | 'complaint' | null) => {
    if (at === 'complaint' || (at === null && !actions.beside)) {
      if (!open) onToggle()
    } else if (at) edit(at.id)
    else void show(actions.reveal(item))
  }
  const collect = (work: () => Promise<Collected | null>) =>
    void attempt(async () => setCollected(await work())).catch(() => undefined)
  const uncollect = ({ setId, addedIds: reviewIds }: Collected) =>
    collect(async () => {
      await askBackground('page.uncollect', { setId, reviewIds })
      setSaid(i18n.t('collect.undone'))
      return null
    })
  // The words selected, or, where none are, all of them: as on the page.
  const markAs = (kind: MarkKind) => {
    const words = card.current?.querySelector<HTMLElement>('.words')
    const span = (words && selectedIn(words)) ?? { start: 0, end: wording.length }
    if (span.end > span.start) mark(span, kind)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = cardActOf(event)
    if (!act) return
    event.preventDefault()
    if (act.kind === 'reason') onToggle()
    else if (act.kind === 'collect') collect(() => actions.collect(item))
    else if (act.kind === 'level') annotateOnce({ level: act.level })
    else if (act.kind !== 'mark') markAs(act.kind)
    else {
      if (!open) onToggle()
      card.current?.querySelector<HTMLElement>('.words')?.focus()
    }
  }

  return (
    <article ref={card} class={open ? 'review open' : 'review'} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="reveal"
        tabIndex={tabIndex}
        title={i18n.t('workspace.reveal')}
        onClick={() => void show(actions.reveal(item))}
      >
        <span class="levels">
          <LevelBadge id={verdict.level} />
          {annotation?.level != null && (
            <span class="yours">
              <LevelBadge id={annotation.level} own /> {i18n.t('workspace.yours')}
            </span>
          )}
          <Additions hasNote={Boolean(annotation?.note)} marks={marks.length} />
        </span>
        <span class="facts">
          <bdi class="author">{author}</bdi>
          {review.date && <span>{formatDate(review.date)}</span>}
          {review.rating && (
            <span>
              <span aria-hidden="true">★ </span>
              {i18n.t('workspace.rating', [
                formatNumber(review.rating.value),
                formatNumber(review.rating.scale),
              ])}
            </span>
          )}
        </span>
      </button>
      {wording ? (
        <Words item={obeying} placed={placed} open={open} onMark={mark} onPoint={point} />
      ) : (
        <p class="soft">{i18n.t('workspace.noText')}</p>
      )}
      <p class="out-of-sight" role="status">
        {said}
      </p>
      <Remarks review={review} />
      <div class="foot">
        <ThemeLine item={item} tags={annotation?.tags ?? []} />
        <button
          type="button"
          class="button plain toggle"
          tabIndex={tabIndex}
          aria-expanded={open}
          aria-label={i18n.t(open ? 'workspace.lessOf' : 'workspace.moreOf', [author])}
          onClick={onToggle}
        >
          {i18n.t(open ? 'workspace.less' : 'workspace.more')}
          <Icon name="chevron" />
        </button>
      </div>
      {open && (
        <div class="details">
          <Reason verdict={verdict} wording={wording} />
          <Denials
            verdict={obeying.verdict}
            wording={wording}
            onDeny={(span) => mark(span, 'not-complaint')}
          />
          <MarkList
            item={item}
            placed={placed}
            orphans={orphans}
            editing={editing}
            onEdit={setEditing}
            actions={actions.marks}
            onShow={(mark) => void show(actions.revealMark(item, mark))}
            attempt={attempt}
          />
          <div class="annotate">
            <OwnLevel level={annotation?.level ?? null} onChange={(level) => annotateOnce({ level })} />
            <NoteField
              note={annotation?.note ?? ''}
              onSave={(note) => annotate({ note })}
              onLeave={(note) => actions.annotateLate(item, { note })}
            />
            <TagField tags={annotation?.tags ?? []} onChange={(tags) => annotateOnce({ tags })} />
          </div>
          <p class="soft">
            {sets.length > 0 ? i18n.t('annotate.inSets', [formatList(sets)]) : i18n.t('annotate.inNoSet')}{' '}
            <button type="button" class="button plain" onClick={() => void show(showAtSource(item))}>
              {i18n.t('card.source')}
            </button>
          </p>
        </div>
      )}
      {collected && (
        <p class="soft" role="status">
          {i18n.t(collected.addedIds.length > 0 ? 'card.collected' : 'card.known', [collected.setName])}{' '}
          {collected.addedIds.length > 0 && (
            <button type="button" class="button plain" onClick={() => uncollect(collected)}>
              {i18n.t('collect.undo')}
            </button>
          )}
        </p>
      )}
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
    </article>
  )
}

function Additions({ hasNote, marks }: { hasNote: boolean; marks: number }) {
  if (!hasNote && marks === 0) return null
  return (
    <span class="additions">
      {hasNote && (
        <span class="has-note" title={i18n.t('workspace.hasNote')}>
          <Icon name="note" />
          <span class="out-of-sight">{i18n.t('workspace.hasNote')}</span>
        </span>
      )}
      {marks > 0 && (
        <span class="has-marks" title={i18n.t('mark.count', marks, [formatNumber(marks)])}>
          <Icon name="marker" />
          <span aria-hidden="true">{formatNumber(marks)}</span>
          <span class="out-of-sight">{i18n.t('mark.count', marks, [formatNumber(marks)])}</span>
        </span>
      )}
    </span>
  )
}

function Remarks({ review }: { review: Review }) {
  return (
    <>
      {review.truncated && <p class="soft">{i18n.t('workspace.truncated')}</p>}
      {review.machineTranslated && <p class="soft">{i18n.t('workspace.translated')}</p>}
    </>
  )
}

function ThemeLine({ item, tags }: { item: ReviewItem; tags: readonly string[] }) {
  return (
    <span class="theme-line">
      {item.verdict.themes.map(({ theme, sign }) => (
        <span key={theme + sign} title={inUiLanguage(THEMES[theme].about)}>
          {inUiLanguage(THEMES[theme].name)} {sign === '+' ? '+' : '−'}
        </span>
      ))}
      {tags.map((tag) => (
        <bdi key={tag} class="tag-mark">
          {tag}
        </bdi>
      ))}
    </span>
  )
}
