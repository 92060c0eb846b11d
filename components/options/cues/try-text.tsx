/** A text of the user's, with its verdict by the cues as they are, or as they would be with the cue in the form. */
import { useEffect, useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { askBackground } from '../../../lib/messages.ts'
import { type CueChange, changeOf } from '../../../lib/model/own-cue.ts'
import { complaintPhrases } from '../../../lib/model/phrases.ts'
import type { Verdict } from '../../../lib/model/verdict.ts'
import { sentenceOf } from '../../../lib/store/sentence.ts'
import { LevelBadge } from '../../level-badge.tsx'
import { MarkedText } from '../../marked-text.tsx'
import { Reason } from '../../reason.tsx'

/** Milliseconds without a key stroke before the text is read. */
const CALM = 150
const NO_CHANGE = changeOf({})

/** `pending` is what the form would change; null where no form is open or it cannot be read. `turn` goes up when cues change. */
export function TryText({ pending, turn }: { pending: CueChange | null; turn: unknown }) {
  const id = useId()
  const [text, setText] = useState('')
  const [read, setRead] = useState<{ text: string; verdict: Verdict } | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const change = pending ?? NO_CHANGE

  useEffect(() => {
    let mine = true
    if (text.trim() === '') {
      setRead(null)
      return undefined
    }
    const timer = setTimeout(() => {
      askBackground('cues.try', { text, change }).then(
        (verdict) => {
          if (mine) setRead({ text, verdict })
          setTrouble(null)
        },
        (error: unknown) => setTrouble(sentenceOf(error)),
      )
    }, CALM)
    return () => {
      mine = false
      clearTimeout(timer)
    }
  }, [text, JSON.stringify(change), turn])

  return (
    <div class="try-text">
      <div class="cue-field">
        <label for={`${id}-text`}>{i18n.t('cues.try.label')}</label>
        <textarea
          id={`${id}-text`}
          class="field"
          rows={3}
          dir="auto"
          maxLength={20_000}
          value={text}
          placeholder={i18n.t('cues.try.placeholder')}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      {pending && <p class="label">{i18n.t('cues.try.pending')}</p>}
      <div class="tried" aria-live="polite">
        {read && (
          <>
            <LevelBadge id={read.verdict.level} />
            <p class="words" dir="auto" lang={read.verdict.lang ?? undefined}>
              <MarkedText
                text={read.text}
                marks={complaintPhrases(read.verdict)}
                within={{ start: 0, end: read.text.length }}
              />
            </p>
            <Reason verdict={read.verdict} wording={read.text} />
          </>
        )}
        {trouble && <p class="trouble">{trouble}</p>}
      </div>
    </div>
  )
}
