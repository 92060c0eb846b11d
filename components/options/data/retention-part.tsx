/** How long names and sets are kept. */
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../../../lib/locale.ts'
import { FOREVER, keepTo, overdue, type Retention, retention } from '../../../lib/privacy/retention.ts'
import { sentenceOf } from '../../../lib/store/sentence.ts'
import { Section } from '../section.tsx'
import { daysOf } from './days.ts'

const DAYS: readonly (number | null)[] = [null, 30, 90, 180, 365, 730]

export function RetentionPart() {
  const [rules, setRules] = useState<Retention>(FOREVER)
  const [due, setDue] = useState<Awaited<ReturnType<typeof overdue>> | null>(null)
  const [said, setSaid] = useState('')
  const look = async (next: Retention) => {
    setRules(next)
    setDue(await overdue(next, new Date()))
  }
  useEffect(() => {
    void retention().getValue().then(look)
    // A backup that is put back brings its own.
    return retention().watch((next) => void look(next))
  }, [])

  const choose = async (change: Partial<Retention>) => {
    const next = { ...rules, ...change }
    setSaid('')
    await retention().setValue(next)
    await look(next)
  }
  const doNow = async () => {
    try {
      const { names, sets } = await keepTo(rules, new Date())
      setSaid(i18n.t('data.kept', [formatNumber(names), formatNumber(sets)]))
      await look(rules)
    } catch (error) {
      setSaid(sentenceOf(error))
    }
  }
  const waiting = (due?.reviewIds.length ?? 0) + (due?.setIds.length ?? 0)
  return (
    <Section title={i18n.t('data.retention')} hint={i18n.t('data.retentionHint')} anchor="retention">
      <Rule label={i18n.t('data.names')} value={rules.names} onChoose={(names) => void choose({ names })} />
      <Rule label={i18n.t('data.sets')} value={rules.sets} onChoose={(sets) => void choose({ sets })} />
      {due && waiting > 0 && (
        <p class="line">
          <span>
            {i18n.t('data.due', [formatNumber(due.reviewIds.length), formatNumber(due.setIds.length)])}
          </span>
          <button type="button" class="button" onClick={() => void doNow()}>
            {i18n.t('data.dueNow')}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </Section>
  )
}

interface RuleProps {
  label: string
  value: number | null
  onChoose: (days: number | null) => void
}

function Rule({ label, value, onChoose }: RuleProps) {
  return (
    <label class="line">
      <span>{label}</span>
      <select
        class="field"
        value={String(value)}
        onChange={({ currentTarget }) =>
          onChoose(currentTarget.value === 'null' ? null : Number(currentTarget.value))
        }
      >
        {DAYS.map((days) => (
          <option key={days} value={String(days)}>
            {daysOf(days)}
          </option>
        ))}
      </select>
    </label>
  )
}
