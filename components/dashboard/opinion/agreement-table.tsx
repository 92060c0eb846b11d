/** How far two people agree, on levels and on each theme; each number opens the reviews they differ on. */
import { i18n } from '#i18n'
import type { Agreement, Comparison } from '../../../lib/insight/agreement.ts'
import { formatNumber, inUiLanguage, uiLocale } from '../../../lib/locale.ts'
import { THEMES, type ThemeId } from '../../../lib/model/themes.ts'
import { openQuotes } from '../quotes.tsx'

export function AgreementTable({ comparison, author }: { comparison: Comparison; author: string }) {
  const rows: { theme: ThemeId | null; name: string; agreement: Agreement }[] = [
    { theme: null, name: i18n.t('dash.facet.level'), agreement: comparison.levels },
    ...comparison.themes.map(({ theme, agreement }) => ({
      theme,
      name: inUiLanguage(THEMES[theme].name),
      agreement,
    })),
  ]
  const open = (theme: ThemeId | null, name: string) =>
    openQuotes(
      i18n.t('opinion.differOn', [name]),
      comparison.differences
        .filter((one) => one.theme === theme)
        .map(({ reviewId }) => ({ reviewId, span: null })),
    )
  return (
    <section aria-labelledby="agreement-title">
      <h2 id="agreement-title">{i18n.t('opinion.agreement', [author])}</h2>
      <table class="dash-table" aria-labelledby="agreement-title">
        <thead>
          <tr>
            <th>{i18n.t('opinion.on')}</th>
            <th class="number">{i18n.t('opinion.both')}</th>
            <th class="number">{i18n.t('opinion.alike')}</th>
            <th class="number">{i18n.t('opinion.differ')}</th>
            <th class="number" title={i18n.t('opinion.alphaWhy')}>
              {i18n.t('opinion.alpha')}
            </th>
            <th class="number" title={i18n.t('opinion.kappaWhy')}>
              {i18n.t('opinion.kappa')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, name, agreement }) => {
            const differ = agreement.both - agreement.alike
            return (
              <tr key={theme ?? 'level'}>
                <td>{name}</td>
                <td class="number">{formatNumber(agreement.both)}</td>
                <td class="number">{formatNumber(agreement.alike)}</td>
                <td class="number">
                  {differ > 0 ? (
                    <button type="button" class="button plain" onClick={() => open(theme, name)}>
                      {formatNumber(differ)}
                    </button>
                  ) : (
                    formatNumber(0)
                  )}
                </td>
                <td class="number">{coefficient(agreement.alpha)}</td>
                <td class="number">{coefficient(agreement.weightedKappa ?? agreement.kappa)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p class="label">{i18n.t('opinion.scale')}</p>
    </section>
  )
}

function coefficient(value: number | null): string {
  if (value === null) return '–'
  return new Intl.NumberFormat(uiLocale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    value,
  )
}
