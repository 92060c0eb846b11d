/** Writes a cue: checked while it is typed, with its effect on the collected reviews before it is saved. */
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { LEVELS } from '../../../lib/model/ladder.ts'
import type { CueChange, OwnCue } from '../../../lib/model/own-cue.ts'
import { Choice } from '../../choice.tsx'
import { EffectPreview } from '../../cues/effect-preview.tsx'
import { levelName, strengthName, themeName } from '../../cues/sentence.ts'
import { langChoices, themeChoices } from './choices.ts'
import { changeOfDraft, type Draft } from './draft.ts'
import type { CueRooms } from './rooms.ts'
import { lineSentence } from './trouble.ts'

interface Props {
  draft: Draft
  own: readonly OwnCue[]
  rooms: CueRooms
  onChange: (draft: Draft) => void
  onSave: (change: CueChange) => Promise<void>
  onCancel: () => void
}

const NONE = ''
const STRENGTHS = [3, 2, 1, 0, -1, -2, -3]

export function CueForm({ draft, own, rooms, onChange, onSave, onCancel }: Props) {
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  const [touched, setTouched] = useState(draft.base !== null)
  const set = (changes: Partial<Draft>) => onChange({ ...draft, ...changes })
  const trouble = useMemo(() => {
    const wrong = rooms.check.troubleInPhrase(draft.phrase, draft.lang)
    if (wrong) return wrong
    const { min, max } = draft
    return min !== null && max !== null && min > max ? ({ kind: 'bounds', what: '' } as const) : null
  }, [draft])
  const change = useMemo(
    () => (trouble ? null : changeOfDraft(draft, own, rooms.known)),
    [draft, own, trouble],
  )
  // At once: whoever clicks and types would lose the first letters.
  useLayoutEffect(() => first.current?.focus(), [draft.base])
  const onSubmit = (event: Event) => {
    event.preventDefault()
    setTouched(true)
    if (change) void onSave(change)
  }
  const said = trouble && (touched || draft.phrase !== '') ? lineSentence(trouble) : ''
  return (
    <form class="cue-form" aria-labelledby={`${id}-title`} onSubmit={onSubmit}>
      <h3 id={`${id}-title`}>{draft.base ? i18n.t('cues.form.change') : i18n.t('cues.form.add')}</h3>
      <div class="cue-field wide">
        <label for={`${id}-phrase`}>{i18n.t('cues.form.phrase')}</label>
        <input
          ref={first}
          id={`${id}-phrase`}
          class="field"
          dir="auto"
          spellcheck={false}
          autocomplete="off"
          value={draft.phrase}
          aria-invalid={said !== ''}
          aria-describedby={`${id}-trouble ${id}-hint`}
          onInput={({ currentTarget }) => set({ phrase: currentTarget.value })}
        />
        <p id={`${id}-trouble`} class="trouble" aria-live="polite">
          {said}
        </p>
        <p id={`${id}-hint`} class="label">
          {i18n.t('cues.form.phraseHint')}
        </p>
      </div>
      <Choice
        row="cue-field"
        label={i18n.t('cues.form.strength')}
        value={String(draft.strength)}
        options={STRENGTHS.map((strength) => [String(strength), strengthName(strength)])}
        onChange={(strength) => set({ strength: Number(strength) })}
      />
      <Choice
        row="cue-field"
        label={i18n.t('cues.form.theme')}
        value={draft.theme ?? NONE}
        options={[[NONE, themeName(null)], ...themeChoices()]}
        onChange={(theme) => set({ theme: theme === NONE ? null : theme })}
      />
      <Choice
        row="cue-field"
        label={i18n.t('cues.form.lang')}
        value={draft.lang}
        options={langChoices()}
        disabled={draft.base !== null}
        onChange={(lang) => set({ lang })}
      />
      <Bound bound="min" value={draft.min} onChange={(min) => set({ min })} />
      <Bound bound="max" value={draft.max} onChange={(max) => set({ max })} />
      <p class="cue-field check">
        <input
          id={`${id}-event`}
          type="checkbox"
          checked={draft.event}
          onChange={({ currentTarget }) => set({ event: currentTarget.checked })}
        />
        <label for={`${id}-event`}>{i18n.t('cues.form.event')}</label>
      </p>
      {change && <EffectPreview change={change} />}
      <p class="cue-actions wide">
        <button type="submit" class="button primary">
          {i18n.t('cues.form.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('cues.form.cancel')}
        </button>
      </p>
    </form>
  )
}

interface BoundProps {
  bound: 'min' | 'max'
  value: number | null
  onChange: (level: number | null) => void
}

function Bound({ bound, value, onChange }: BoundProps) {
  return (
    <Choice
      row="cue-field"
      label={bound === 'min' ? i18n.t('cues.form.min') : i18n.t('cues.form.max')}
      value={value === null ? NONE : String(value)}
      options={[
        [NONE, i18n.t('cues.form.noBound')],
        ...LEVELS.filter((level) => level.id > 0).map(({ id }) => [String(id), levelName(id)] as const),
      ]}
      onChange={(level) => onChange(level === NONE ? null : Number(level))}
    />
  )
}
