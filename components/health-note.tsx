/** A plain warning where a known site no longer shows what it always did, with a report for those who keep the adapters. */
import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { formatList, formatNumber } from '../lib/locale.ts'
import { askPage } from '../lib/messages.ts'
import type { PageState } from '../lib/protocol.ts'
import type { Field } from '../lib/sites/types.ts'
import { siteName } from './site-name.ts'
import { teachPage } from './teach-page.ts'

interface Props {
  tabId: number
  state: Pick<PageState, 'items' | 'missing' | 'site' | 'takenOver'>
}

export function HealthNote({ tabId, state: { items, missing, site, takenOver } }: Props) {
  const [outcome, setOutcome] = useState<string | null>(null)
  if (missing.length === 0 && !takenOver) return null
  const onCopy = async () => {
    try {
      const report = await askPage(tabId, 'page.report', undefined)
      const trede = browser.runtime.getManifest().version
      await navigator.clipboard.writeText(
        JSON.stringify({ format: 'trede-page-report', trede, ...report }, null, 2),
      )
      setOutcome(i18n.t('health.copied'))
    } catch (error) {
      setOutcome(i18n.t('health.notCopied', [error instanceof Error ? error.message : String(error)]))
    }
  }
  const onTeach = () =>
    teachPage(tabId).catch((error: unknown) =>
      setOutcome(error instanceof Error ? error.message : String(error)),
    )
  return (
    <div class="note health">
      {takenOver && <p>{i18n.t('reader.takenOver', [siteName(site ?? '')])}</p>}
      {missing.length > 0 && (
        <p>
          {i18n.t('health.missing', [
            formatList(missing.map(fieldName)),
            formatNumber(items.length),
            siteName(site ?? ''),
          ])}
        </p>
      )}
      <button type="button" class="button plain" title={i18n.t('health.copyWhy')} onClick={onCopy}>
        {i18n.t('health.copy')}
      </button>{' '}
      <button type="button" class="button plain" title={i18n.t('teach.startHint')} onClick={onTeach}>
        {i18n.t('teach.start')}
      </button>{' '}
      <span role="status">{outcome}</span>
    </div>
  )
}

function fieldName(field: Field): string {
  return i18n.t(`health.field.${field}`)
}
