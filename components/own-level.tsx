/** The user's own level, beside which the program's stays. */
import { useId } from 'preact/hooks'
import { i18n } from '#i18n'
import { inUiLanguage } from '../lib/locale.ts'
import { isLevelId, LEVELS, type LevelId } from '../lib/model/ladder.ts'

interface Props {
  /** Null where the program's stands. */
  level: LevelId | null
  onChange: (level: LevelId | null) => void
}

export function OwnLevel({ level, onChange }: Props) {
  const id = useId()
  return (
    <div class="annotate-row">
      <label class="label" for={id}>
        {i18n.t('annotate.level')}
      </label>
      <select
        id={id}
        class="field"
        value={level === null ? '' : String(level)}
        onChange={({ currentTarget: { value } }) => {
          const chosen = value === '' ? null : Number(value)
          onChange(isLevelId(chosen) ? chosen : null)
        }}
      >
        <option value="">{i18n.t('card.asProgram')}</option>
        {LEVELS.toReversed().map(({ id: step, name }) => (
          <option key={step} value={String(step)}>
            {inUiLanguage(name)}
          </option>
        ))}
      </select>
    </div>
  )
}
