/** The options of an export; those that a format does not heed are not shown with it. */
import { useId } from 'preact/hooks'
import { i18n } from '#i18n'
import type { ExportFormat } from '../../lib/exchange/format.ts'
import type { Chosen } from './run.ts'

interface Props {
  format: ExportFormat
  chosen: Chosen
  onChange: (chosen: Chosen) => void
}

export function ExportOptionsFields({ format, chosen, onChange }: Props) {
  const separatorId = useId()
  return (
    <div class="options">
      {format.takes.includes('separator') && (
        <p class="separator">
          <label for={separatorId}>{i18n.t('export.separator')}</label>
          <select
            id={separatorId}
            class="field"
            value={chosen.separator}
            onChange={({ currentTarget }) =>
              onChange({ ...chosen, separator: currentTarget.value === ';' ? ';' : ',' })
            }
          >
            <option value=",">{i18n.t('export.comma')}</option>
            <option value=";">{i18n.t('export.semicolon')}</option>
          </select>
        </p>
      )}
      {format.takes.includes('evidence') && (
        <Check
          label={i18n.t('export.evidence')}
          why={i18n.t('export.evidenceWhy')}
          checked={chosen.evidence}
          onChange={(evidence) => onChange({ ...chosen, evidence })}
        />
      )}
      <Check
        label={i18n.t('export.keepNames')}
        why={i18n.t('export.keepNamesWhy')}
        checked={chosen.names === 'real'}
        onChange={(real) => onChange({ ...chosen, names: real ? 'real' : 'pseudonyms' })}
      />
      <Check
        label={i18n.t('export.maskStaff')}
        why={i18n.t('export.maskStaffWhy')}
        checked={chosen.staff === 'masked'}
        onChange={(masked) => onChange({ ...chosen, staff: masked ? 'masked' : 'real' })}
      />
      {format.takes.includes('annotators') && (
        <Check
          label={i18n.t('export.annotators')}
          why={i18n.t('export.annotatorsWhy')}
          checked={chosen.annotators === 'left-out'}
          onChange={(leftOut) => onChange({ ...chosen, annotators: leftOut ? 'left-out' : 'named' })}
        />
      )}
      <Check
        label={i18n.t('export.receipt')}
        why={i18n.t('export.receiptWhy')}
        checked={chosen.receipt}
        onChange={(receipt) => onChange({ ...chosen, receipt })}
      />
    </div>
  )
}

interface CheckProps {
  label: string
  why: string
  checked: boolean
  onChange: (checked: boolean) => void
}

function Check({ label, why, checked, onChange }: CheckProps) {
  const id = useId()
  return (
    <p class="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}-why`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <span id={`${id}-why`} class="label">
        {why}
      </span>
    </p>
  )
}
