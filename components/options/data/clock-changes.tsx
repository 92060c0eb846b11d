/** What putting a backup back changes of the rules for keeping and of the backups by the clock. */
import { i18n } from '#i18n'
import type { ClockSettings } from '../../../lib/backup/format.ts'
import { daysOf } from './days.ts'

export function ClockChanges({ now, then }: { now: ClockSettings; then: ClockSettings | null }) {
  if (!then) return null
  const rules = [
    [i18n.t('data.names'), daysOf(now.retention.names), daysOf(then.retention.names)],
    [i18n.t('data.sets'), daysOf(now.retention.sets), daysOf(then.retention.sets)],
    [i18n.t('data.every'), i18n.t(`data.everyOf.${now.every}`), i18n.t(`data.everyOf.${then.every}`)],
  ] as const
  const changed = rules.filter(([, before, after]) => before !== after)
  if (changed.length === 0) return null
  return (
    <ul class="clock-changes" aria-label={i18n.t('data.restoreRules')}>
      {changed.map(([rule, before, after]) => (
        <li key={rule}>{i18n.t('data.restoreRule', [rule, after, before])}</li>
      ))}
    </ul>
  )
}
