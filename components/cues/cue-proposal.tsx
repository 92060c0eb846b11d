/** The one change of cues that the user's corrections ask for: shown with its effect, made only on a click. */
import { useEffect, useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../../lib/locale.ts'
import { askBackground } from '../../lib/messages.ts'
import type { Proposed } from '../../lib/protocol.ts'
import { sentenceOf } from '../../lib/store/sentence.ts'
import { corrections } from '../../lib/store/verdicts.ts'
import { useLive } from '../live.ts'
import { ChangedReviews } from './changed-reviews.tsx'
import { LastChange } from './last-change.tsx'
import { makeChange } from './make-change.ts'
import { changeSentence, effectSentence } from './sentence.ts'
import './cues.css'

/** Milliseconds after a correction before it is asked what follows from it. */
const CALM = 500

export function CueProposal() {
  const id = useId()
  const [proposed, setProposed] = useState<Proposed | null>(null)
  const [shown, setShown] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const said = useLive(() => corrections(), [])

  const ask = async () => {
    const next = await askBackground('cues.propose', undefined)
    setProposed((now) => (now?.key === next?.key && same(now, next) ? now : next))
  }
  useEffect(() => {
    if (said.value === undefined) return undefined
    const timer = setTimeout(() => void ask().catch(complain), CALM)
    return () => clearTimeout(timer)
  }, [said])
  // Another proposal is another list.
  useEffect(() => setShown(false), [proposed?.key])

  const attempt = async (work: () => Promise<void>) => {
    try {
      setTrouble(null)
      await work()
    } catch (error) {
      setTrouble(sentenceOf(error))
    }
  }
  if (!proposed) return <LastChange />
  const { about, words, phrase, change, effect, helped, key } = proposed
  const sentence = changeSentence(about, words)
  const onApply = () =>
    attempt(async () => {
      await makeChange(change, i18n.t('cues.applied', [sentence]))
      setProposed(null)
    })
  const onDecline = () =>
    attempt(async () => {
      await askBackground('cues.decline', key)
      setProposed(null)
      await ask()
    })
  return (
    <>
      <LastChange />
      <section class="cue-proposal" aria-labelledby={id}>
        <h2 id={id} class="cue-proposal-title">
          {i18n.t('cues.learnt')}
        </h2>
        <p class="sentence">
          {sentence}: {effectSentence(effect)}
        </p>
        <p class="label">
          {i18n.t('cues.helps', helped, [formatNumber(helped)])}
          {phrase !== words && ` ${i18n.t('cues.whole', [readable(phrase)])}`}
        </p>
        <p class="cue-actions">
          <button type="button" class="button primary" onClick={() => void onApply()}>
            {i18n.t('cues.apply')}
          </button>
          {effect.changed > 0 && (
            <button type="button" class="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
              {shown ? i18n.t('cues.hide') : i18n.t('cues.show')}
            </button>
          )}
          <button type="button" class="button plain" onClick={() => void onDecline()}>
            {i18n.t('cues.decline')}
          </button>
        </p>
        {shown && <ChangedReviews effect={effect} />}
        {trouble && (
          <p class="trouble" role="alert">
            {trouble}
          </p>
        )}
      </section>
    </>
  )
}

/** A pattern of the lexicon with room around its bars, so that it can break over lines. */
export function readable(phrase: string): string {
  return phrase.replace(/\|/g, ' | ')
}

function same(a: Proposed | null, b: Proposed | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function complain(error: unknown): void {
  console.warn('Trede: no proposal', error)
}
