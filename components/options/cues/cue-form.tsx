/** Writes a cue: checked while it is typed, with its effect on the collected reviews before it is saved. */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { LEVELS } from '../../../lib/model/ladder.ts'
import type { CueChange, OwnCue } from '../../../lib/model/own-cue.ts'
import { THEME_IDS, type ThemeId } from '../../../lib/model/themes.ts'
import { EffectPreview } from '../../cues/effect-preview.tsx'
import { levelName, strengthName, themeName } from '../../cues/sentence.ts'
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
  useEffect(() => first.current?.focus(), [draft.base])
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
      <div class="cue-field">
        <label for={`${id}-strength`}>{i18n.t('cues.form.strength')}</label>
        <select
          id={`${id}-strength`}
          class="field"
          value={String(draft.strength)}
          onChange={({ currentTarget }) => set({ strength: Number(currentTarget.value) })}
        >
          {STRENGTHS.map((strength) => (
            <option key={strength} value={String(strength)}>
              {strengthName(strength)}
            </option>
          ))}
        </select>
      </div>
      <div class="cue-field">
        <label for={`${id}-theme`}>{i18n.t('cues.form.theme')}</label>
        <select
          id={`${id}-theme`}
          class="field"
          value={draft.theme ?? ''}
          onChange={({ currentTarget: { value } }) => set({ theme: (value || null) as ThemeId | null })}
        >
          <option value="">{themeName(null)}</option>
          {THEME_IDS.map((theme) => (
            <option key={theme} value={theme}>
              {themeName(theme)}
            </option>
          ))}
        </select>
      </div>
      <div class="cue-field">
        <label for={`${id}-lang`}>{i18n.t('cues.form.lang')}</label>
        <select
          id={`${id}-lang`}
          class="field"
          value={draft.lang}
          disabled={draft.base !== null}
          onChange={({ currentTarget: { value } }) => set({ lang: value as Draft['lang'] })}
        >
          <option value="nl">{i18n.t('cues.lang.nl')}</option>
          <option value="en">{i18n.t('cues.lang.en')}</option>
        </select>
      </div>
      <Bound id={`${id}-min`} bound="min" value={draft.min} onChange={(min) => set({ min })} />
      <Bound id={`${id}-max`} bound="max" value={draft.max} onChange={(max) => set({ max })} />
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
  id: string
  bound: 'min' | 'max'
  value: number | null
  onChange: (level: number | null) => void
}

function Bound({ id, bound, value, onChange }: BoundProps) {
  return (
    <div class="cue-field">
      <label for={id}>{bound === 'min' ? i18n.t('cues.form.min') : i18n.t('cues.form.max')}</label>
      <select
        id={id}
        class="field"
        value={value === null ? '' : String(value)}
        onChange={({ currentTarget }) => onChange(currentTarget.value ? Number(currentTarget.value) : null)}
      >
        <option value="">{i18n.t('cues.form.noBound')}</option>
        {LEVELS.filter((level) => level.id > 0).map((level) => (
          <option key={level.id} value={String(level.id)}>
            {levelName(level.id)}
          </option>
        ))}
      </select>
    </div>
  )
}
