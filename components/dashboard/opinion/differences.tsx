/** Where two people differ, one by one: mine, theirs or another answer. M, T and O decide, J and K walk. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { authorName } from '../../../lib/author.ts'
import type { Difference } from '../../../lib/insight/agreement.ts'
import { formatDate, formatNumber, inUiLanguage } from '../../../lib/locale.ts'
import { isLevelId, LEVELS, levelOf } from '../../../lib/model/ladder.ts'
import { type Decision, decisionIdOf } from '../../../lib/model/opinion.ts'
import { THEMES } from '../../../lib/model/themes.ts'
import { wordingOf } from '../../../lib/model/wording.ts'
import { decide } from '../../../lib/store/opinions.ts'
import { attempt } from '../../notices.tsx'
import { useAnswer } from '../desk.tsx'

interface Props {
  differences: readonly Difference[]
  decisions: ReadonlyMap<string, Decision>
  author: string
}

export function Differences({ differences, decisions, author }: Props) {
  const [at, setAt] = useState(0)
  const other = useRef<HTMLSelectElement>(null)
  const here = differences[Math.min(at, differences.length - 1)]
  const decisionOf = (one: Difference) => decisions.get(decisionIdOf({ ...one, author }))
  const open = differences.filter((one) => !decisionOf(one)).length

  const choose = async (chose: Decision['chose'], answer: number) => {
    if (!here) return
    const { reviewId, theme } = here
    const done = await attempt(async () => {
      const decision = { reviewId, author, theme, chose, answer }
      const { undo } = await decide({ ...decision, by: await authorName(), at: new Date().toISOString() })
      return { text: i18n.t('opinion.decided', [answerName(here, answer)]), undo }
    })
    if (done) setAt(Math.min(at + 1, differences.length - 1))
  }
  const keys = useRef<(event: KeyboardEvent) => void>(() => undefined)
  keys.current = (event) => {
    const target = event.target as HTMLElement
    if (
      !here ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      target.closest('input, textarea, select, dialog')
    )
      return
    const key = event.key.toLowerCase()
    if (key === 'j') setAt(Math.min(at + 1, differences.length - 1))
    else if (key === 'k') setAt(Math.max(at - 1, 0))
    else if (key === 'm') void choose('mine', here.mine)
    else if (key === 't') void choose('theirs', here.theirs)
    else if (key === 'o') other.current?.focus()
    else return
    event.preventDefault()
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => keys.current(event)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  if (!here) return <p>{i18n.t('opinion.allAlike')}</p>
  const decided = decisionOf(here)
  return (
    <section aria-labelledby="differences-title" class="differences">
      <h2 id="differences-title">{i18n.t('opinion.differences')}</h2>
      <p role="status">
        {i18n.t('opinion.position', [
          formatNumber(Math.min(at, differences.length - 1) + 1),
          formatNumber(differences.length),
          formatNumber(open),
        ])}
      </p>
      <Words reviewId={here.reviewId} />
      <p>
        <strong>{here.theme ? inUiLanguage(THEMES[here.theme].name) : i18n.t('dash.facet.level')}</strong>
      </p>
      <div class="dash-actions">
        <button
          type="button"
          class={decided?.chose === 'mine' ? 'button primary' : 'button'}
          aria-pressed={decided?.chose === 'mine'}
          onClick={() => void choose('mine', here.mine)}
        >
          {i18n.t('opinion.mine', [answerName(here, here.mine)])}
        </button>
        <button
          type="button"
          class={decided?.chose === 'theirs' ? 'button primary' : 'button'}
          aria-pressed={decided?.chose === 'theirs'}
          onClick={() => void choose('theirs', here.theirs)}
        >
          {i18n.t('opinion.theirs', [author, answerName(here, here.theirs)])}
        </button>
        <select
          ref={other}
          class="field other"
          aria-label={i18n.t('opinion.other')}
          value={decided?.chose === 'other' ? String(decided.answer) : ''}
          onChange={({ currentTarget: { value } }) => value !== '' && void choose('other', Number(value))}
        >
          <option value="">{i18n.t('opinion.other')}</option>
          {answersFor(here).map((answer) => (
            <option key={answer} value={String(answer)}>
              {answerName(here, answer)}
            </option>
          ))}
        </select>
        <button type="button" class="button plain" disabled={at <= 0} onClick={() => setAt(at - 1)}>
          {i18n.t('opinion.previous')}
        </button>
        <button
          type="button"
          class="button plain"
          disabled={at >= differences.length - 1}
          onClick={() => setAt(at + 1)}
        >
          {i18n.t('opinion.next')}
        </button>
      </div>
      {decided && (
        <p class="label">
          {i18n.t('opinion.decidedBy', [
            answerName(here, decided.answer),
            decided.by || i18n.t('opinion.you'),
            formatDate({ raw: decided.at, iso: decided.at.slice(0, 10), precision: 'day' }),
          ])}
        </p>
      )}
      <p class="label">{i18n.t('opinion.keys')}</p>
    </section>
  )
}

function Words({ reviewId }: { reviewId: string }) {
  const found = useAnswer((asked) => asked.ask('byIds', { ids: [reviewId] }), [reviewId])
  const item = found.value?.find(({ review }) => review.id === reviewId)
  if (!item) return <blockquote class="difference-words" />
  return (
    <blockquote class="difference-words" dir="auto" lang={item.verdict.lang ?? undefined}>
      {wordingOf(item.review).text}
    </blockquote>
  )
}

function answersFor({ theme }: Difference): number[] {
  return theme ? [0, 1, 2, 3] : LEVELS.map(({ id }) => id).toReversed()
}

function answerName({ theme }: Difference, answer: number): string {
  if (!theme) return isLevelId(answer) ? inUiLanguage(levelOf(answer).name) : String(answer)
  const said = ['opinion.notNamed', 'opinion.praise', 'opinion.complaint', 'opinion.bothSigns'] as const
  return i18n.t(said[answer] ?? 'opinion.notNamed')
}
