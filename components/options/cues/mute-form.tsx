/** Asks once more before a cue of the lexicon is muted, with what that does to the collected reviews. */
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { type CueChange, changeOf } from '../../../lib/model/own-cue.ts'
import { readable } from '../../cues/cue-proposal.tsx'
import { EffectPreview } from '../../cues/effect-preview.tsx'

interface Props {
  phrase: string
  onMute: (change: CueChange) => void
  onCancel: () => void
}

export function MuteForm({ phrase, onMute, onCancel }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const change = useMemo(() => changeOf({ mute: [phrase] }), [phrase])
  useLayoutEffect(() => button.current?.focus(), [phrase])
  return (
    <section class="cue-form" aria-labelledby={id}>
      <h3 id={id}>{i18n.t('cues.say.mute', [readable(phrase)])}</h3>
      <EffectPreview change={change} />
      <p class="cue-actions wide">
        <button ref={button} type="button" class="button primary" onClick={() => onMute(change)}>
          {i18n.t('cues.mute')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('cues.form.cancel')}
        </button>
      </p>
    </section>
  )
}
