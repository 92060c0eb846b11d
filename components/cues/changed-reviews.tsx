/** The collected reviews that a change of cues gives another verdict: old and new level, with the phrase marked. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../../lib/locale.ts'
import type { Span } from '../../lib/model/verdict.ts'
import type { ShownChange, ShownEffect } from '../../lib/protocol.ts'
import { LevelBadge } from '../level-badge.tsx'
import { MarkedText } from '../marked-text.tsx'
import './cues.css'

/** How many are drawn at first, and how many more at a click. */
const PORTION = 25
/** UTF-16 units of the wording around the first phrase. */
const AROUND = 140

export function ChangedReviews({ effect }: { effect: ShownEffect }) {
  const [drawn, setDrawn] = useState(PORTION)
  const more = Math.min(PORTION, effect.shown.length - drawn)
  return (
    <div class="changed-reviews">
      <ul aria-label={i18n.t('cues.changedList')}>
        {effect.shown.slice(0, drawn).map((change) => (
          <Row key={change.reviewId} change={change} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="button plain" onClick={() => setDrawn(drawn + PORTION)}>
          {i18n.t('cues.more', [formatNumber(more)])}
        </button>
      )}
      {drawn >= effect.shown.length && effect.changed > effect.shown.length && (
        <p class="label">{i18n.t('cues.notAll', [formatNumber(effect.changed - effect.shown.length)])}</p>
      )}
    </div>
  )
}

function Row({ change: { place, wording, lang, before, after, own, spans } }: { change: ShownChange }) {
  const within = excerptOf(wording, spans)
  return (
    <li>
      <span class="from-to">
        <LevelBadge id={before} />
        {before === after ? (
          <span class="label">{i18n.t('cues.sameLevel')}</span>
        ) : (
          <>
            <span aria-hidden="true">→</span>
            <span class="out-of-sight">{i18n.t('cues.becomes')}</span>
            <LevelBadge id={after} />
          </>
        )}
        {own !== null && (
          <span class="label">
            <LevelBadge id={own} own /> {i18n.t('workspace.yours')}
          </span>
        )}
        <bdi class="label">{place}</bdi>
      </span>
      <p dir="auto" lang={lang ?? undefined}>
        {within.start > 0 && '… '}
        <MarkedText text={wording} marks={spans} within={within} />
        {within.end < wording.length && ' …'}
      </p>
    </li>
  )
}

/** The part of the wording around the first phrase, cut between words. */
export function excerptOf(wording: string, spans: readonly Span[]): Span {
  const at = spans[0]?.start ?? 0
  const cut = (index: number, step: 1 | -1) => {
    let to = Math.min(Math.max(index, 0), wording.length)
    for (let i = 0; i < 20 && to > 0 && to < wording.length && !/\s/.test(wording[to]!); i++) to += step
    return to
  }
  return { start: cut(at - AROUND, -1), end: cut((spans[0]?.end ?? 0) + AROUND, 1) }
}
