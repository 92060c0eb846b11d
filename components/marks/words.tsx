/** The words of a review: the program's complaints, the user's marks, and selecting words to mark them. */
import { useId, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { ReviewItem } from '../../lib/model/item.ts'
import type { Mark, MarkKind, PlacedMark } from '../../lib/model/mark.ts'
import { complaintPhrases } from '../../lib/model/phrases.ts'
import type { Span } from '../../lib/model/verdict.ts'
import { wordingOf } from '../../lib/model/wording.ts'
import { MarkedText } from '../marked-text.tsx'
import { MarkBar } from './mark-bar.tsx'
import { offsetOf, PIECE, selectedIn, selectIn } from './selection.ts'
import { moved, moveOf } from './steps.ts'
import { useSelectionIn } from './use-selection.ts'

interface Props {
  item: ReviewItem
  placed: readonly PlacedMark[]
  /** Words can be selected by keyboard. */
  open: boolean
  onMark: (span: Span, kind: MarkKind) => void
  /** The words were clicked: the user's mark under the pointer, else what the program marked, else any of them. */
  onPoint: (at: Mark | 'complaint' | null) => void
}

const KEYS: Record<string, MarkKind> = { c: 'complaint', p: 'praise', n: 'note', x: 'not-complaint' }

export function Words({ item, placed, open, onMark, onPoint }: Props) {
  const { review, verdict } = item
  const wording = wordingOf(review)
  const words = useRef<HTMLDivElement>(null)
  const span = useSelectionIn(words)
  const help = useId()
  const complaints = complaintPhrases(verdict)
  const own = placed.map(({ mark, span }) => ({ ...span, kind: mark.kind }))

  const mark = (kind: MarkKind) => {
    // The browser tells of a selection later than the next key or click can come.
    const selected = words.current && selectedIn(words.current)
    if (!selected) return
    onMark(selected, kind)
    getSelection()?.collapseToEnd()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !words.current) return
    const selected = selectedIn(words.current)
    const move = moveOf(event)
    const kind = KEYS[event.key.toLowerCase()]
    const next = move && moved(wording.text, selected, move)
    if (next) selectIn(words.current, next)
    else if (kind && selected) mark(kind)
    else if (event.key === 'Escape' && selected) getSelection()?.removeAllRanges()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  // Selecting words is no click on them.
  const onClick = ({ target }: MouseEvent) => {
    if (getSelection()?.isCollapsed === false) return
    const run = (target as Element).closest<HTMLElement>('.own, mark')
    const at = run && offsetOf(run)
    const [own] = placed
      .filter(({ span }) => at !== null && span.start <= at && at < span.end)
      .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    onPoint(own?.mark ?? (run ? 'complaint' : null))
  }

  const keyboard = {
    role: 'group' as const,
    tabIndex: 0,
    'aria-label': i18n.t('mark.words'),
    'aria-describedby': help,
    onKeyDown,
  }
  const lang = verdict.lang ?? review.lang ?? undefined
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what a click does has a button of its own in the card */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
      <div
        ref={words}
        class="words"
        tabIndex={-1}
        dir="auto"
        lang={lang}
        onClick={onClick}
        {...(open && keyboard)}
      >
        {wording.parts.map((part) => (
          <p key={part.kind} class={part.kind} {...{ [PIECE]: part.start }}>
            <MarkedText text={wording.text} marks={complaints} within={part} own={own} />
          </p>
        ))}
      </div>
      {span ? (
        <MarkBar
          quote={wording.text.slice(span.start, span.end)}
          deniable={complaints.some((one) => one.start < span.end && one.end > span.start)}
          onMark={mark}
        />
      ) : (
        open && (
          <p id={help} class="soft mark-help">
            <span class="by-mouse">{i18n.t('mark.help')}</span>
            <span class="by-keys">{i18n.t('mark.helpKeys')}</span>
          </p>
        )
      )}
    </>
  )
}
