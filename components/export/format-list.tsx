/** The formats, each with what it is for. */
import { useId } from 'preact/hooks'
import { i18n } from '#i18n'
import type { FormatId } from '../../lib/exchange/format.ts'
import { FORMATS } from '../../lib/exchange/registry.ts'
import { formatNumber } from '../../lib/locale.ts'

/** From so many reviews on, a file that is made as a whole takes its time: about 100 MB of memory for Excel. */
const LARGE = 15_000

interface Props {
  chosen: FormatId
  /** How many reviews there are to export. */
  count: number
  onChoose: (id: FormatId) => void
}

export function FormatList({ chosen, count, onChoose }: Props) {
  const name = useId()
  return (
    <fieldset class="formats">
      <legend class="label">{i18n.t('export.format')}</legend>
      {FORMATS.map(({ id, isWhole }) => (
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
          <span id={`${name}-${id}`}>
            {i18n.t(`export.purpose.${id}`)}
            {isWhole && count >= LARGE && ` ${i18n.t('export.whole', [formatNumber(count)])}`}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
