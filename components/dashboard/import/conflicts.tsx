/** Where file and collection say different things: what stands, and what gives way. */
import { i18n } from '#i18n'
import { formatNumber, inUiLanguage } from '../../../lib/locale.ts'
import { isLevelId, levelOf } from '../../../lib/model/ladder.ts'
import type { Conflict } from '../../../lib/store/import-merge.ts'
import type { Weighed } from '../../../lib/store/import-plan.ts'

export function ConflictTable({ weighed: { conflicts, conflictCount } }: { weighed: Weighed }) {
  if (conflictCount === 0) return null
  return (
    <details>
      <summary>{i18n.t('import.conflict.title', conflictCount, [formatNumber(conflictCount)])}</summary>
      <p class="label">{i18n.t('import.conflict.rule')}</p>
      <table class="dash-table import-conflicts">
        <thead>
          <tr>
            <th>{i18n.t('import.conflict.what')}</th>
            <th>{i18n.t('import.conflict.stays')}</th>
            <th>{i18n.t('import.conflict.goes')}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map((conflict, at) => (
            <tr key={at}>
              <td>
                {i18n.t(`import.clash.${conflict.field}`)}
                <span class="under-name label">{conflict.reviewId}</span>
              </td>
              <td dir="auto">
                {shown(conflict, conflict.kept)}
                <span class="under-name label">
                  {i18n.t(conflict.from === 'file' ? 'import.conflict.ofFile' : 'import.conflict.ofStore')}
                </span>
              </td>
              <td dir="auto">{shown(conflict, conflict.left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {conflictCount > conflicts.length && (
        <p class="label">
          {i18n.t('import.conflict.more', [formatNumber(conflictCount - conflicts.length)])}
        </p>
      )}
    </details>
  )
}

function shown({ field }: Conflict, value: string): string {
  const level = Number(value)
  return field === 'level' && isLevelId(level) ? inUiLanguage(levelOf(level).name) : value
}
