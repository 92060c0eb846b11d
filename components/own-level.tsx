/** The user's own level, beside which the program's stays. */
import { i18n } from '#i18n'
import { inUiLanguage } from '../lib/locale.ts'
import { isLevelId, LEVELS, type LevelId } from '../lib/model/ladder.ts'
import { Choice } from './choice.tsx'

interface Props {
  /** Null where the program's stands. */
  level: LevelId | null
  onChange: (level: LevelId | null) => void
}

export function OwnLevel({ level, onChange }: Props) {
  return (
    <Choice
      label={i18n.t('annotate.level')}
      value={level === null ? '' : String(level)}
      options={[
        ['', i18n.t('card.asProgram')],
        ...LEVELS.toReversed().map(({ id, name }) => [String(id), inUiLanguage(name)] as const),
      ]}
      onChange={(value) => {
        const chosen = value === '' ? null : Number(value)
        onChange(isLevelId(chosen) ? chosen : null)
      }}
    />
  )
}
