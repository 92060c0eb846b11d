/** One review in a list: level, words with complaints marked, and, opened, the reason and the user's own additions. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatDate, formatList, formatNumber, inUiLanguage } from '../lib/locale.ts'
import type { Annotation, AnnotationPatch } from '../lib/model/annotation.ts'
import type { ReviewItem } from '../lib/model/item.ts'
import { complaintPhrases } from '../lib/model/phrases.ts'
import type { Review } from '../lib/model/review.ts'
import { THEMES } from '../lib/model/themes.ts'
import { wordingOf } from '../lib/model/wording.ts'
import { sentenceOf } from '../lib/store/sentence.ts'
import { Icon } from './icon.tsx'
import { LevelBadge } from './level-badge.tsx'
import { MarkedText } from './marked-text.tsx'
import { NoteField } from './note-field.tsx'
import { OwnLevel } from './own-level.tsx'
import { Reason } from './reason.tsx'
import { TagField } from './tag-field.tsx'
import './annotate.css'
import './review-card.css'

/** What a card can ask of the surface it stands on. */
export interface CardActions {
  /** Resolves when it is on the disk. */
  annotate: (item: ReviewItem, patch: AnnotationPatch) => Promise<void>
  /** The same without an answer, for a window that is closing. */
  annotateLate: (item: ReviewItem, patch: AnnotationPatch) => void
  /** Shows the review on its page; false where it is no longer there. */
  reveal: (item: ReviewItem) => Promise<boolean>
}

interface Props {
  item: ReviewItem
  annotation: Annotation | undefined
  /** Names of the sets it is in. */
  sets: readonly string[]
  open: boolean
  /** The one review of the list that Tab goes to. */
  current: boolean
  onToggle: () => void
  actions: CardActions
}

export function ReviewCard({ item, annotation, sets, open, current, onToggle, actions }: Props) {
  const { review, verdict } = item
  const [trouble, setTrouble] = useState<string | null>(null)
  const wording = wordingOf(review)
  const marks = complaintPhrases(verdict)
  const author = review.author ?? i18n.t('workspace.anonymous')
  const tabIndex = current ? 0 : -1

  const annotate = async (patch: AnnotationPatch) => {
    try {
      await actions.annotate(item, patch)
      setTrouble(null)
    } catch (error) {
      setTrouble(sentenceOf(error))
      throw error
    }
  }
  // A failure is on the screen by then; only the note has more to do with it.
  const annotateOnce = (patch: AnnotationPatch) => void annotate(patch).catch(() => undefined)
  const reveal = async () => {
    setTrouble((await actions.reveal(item)) ? null : i18n.t('card.gone'))
  }

  return (
    <article class={open ? 'review open' : 'review'}>
      <button
        type="button"
        class="reveal"
        tabIndex={tabIndex}
        title={i18n.t('workspace.reveal')}
        onClick={reveal}
      >
        <span class="levels">
          <LevelBadge id={verdict.level} />
          {annotation?.level != null && (
            <span class="yours">
              <LevelBadge id={annotation.level} own /> {i18n.t('workspace.yours')}
            </span>
          )}
          {annotation?.note && (
            <span class="has-note" title={i18n.t('workspace.hasNote')}>
              <Icon name="note" />
              <span class="out-of-sight">{i18n.t('workspace.hasNote')}</span>
            </span>
          )}
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
      {wording.text ? (
        <div class="words" dir="auto" lang={verdict.lang ?? review.lang ?? undefined}>
          {wording.parts.map((part) => (
            <p key={part.kind} class={part.kind}>
              <MarkedText text={wording.text} marks={marks} within={part} />
            </p>
          ))}
        </div>
      ) : (
        <p class="soft">{i18n.t('workspace.noText')}</p>
      )}
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
          <Reason verdict={verdict} wording={wording.text} />
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
            {sets.length > 0 ? i18n.t('annotate.inSets', [formatList(sets)]) : i18n.t('annotate.inNoSet')}
          </p>
        </div>
      )}
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
    </article>
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
