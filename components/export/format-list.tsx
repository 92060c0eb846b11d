/** The formats, each with what it is for. */
import { useId } from 'preact/hooks'
import { i18n } from '#i18n'
import type { FormatId } from '../../lib/exchange/format.ts'
import { FORMATS } from '../../lib/exchange/registry.ts'

export function FormatList({ chosen, onChoose }: { chosen: FormatId; onChoose: (id: FormatId) => void }) {
  const name = useId()
  return (
    <fieldset class="formats">
      <legend class="label">{i18n.t('export.format')}</legend>
      {FORMATS.map(({ id }) => (
        <label key={id} class="format">
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === chosen}
            aria-label={i18n.t(`export.name.${id}`)}
            aria-describedby={`${name}-${id}`}
            onChange={() => onChoose(id)}
          />
          <strong>{i18n.t(`export.name.${id}`)}</strong>
          <span id={`${name}-${id}`}>{i18n.t(`export.purpose.${id}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
