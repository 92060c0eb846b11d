/** What can be done with the page in view beside collecting: teach it, and the settings. */
import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { hostPattern } from '../lib/access.ts'
import { openDashboard } from '../lib/dashboard.ts'
import type { PageState } from '../lib/protocol.ts'
import { AlwaysRead } from './always-read.tsx'
import { teachPage } from './teach-page.ts'
import './page-tools.css'

interface Props {
  /** Null where there is no page that can be taught. */
  page: { tabId: number; state: Pick<PageState, 'url' | 'reader'> } | null
}

export function PageTools({ page }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const pattern = page && hostPattern(page.state.url)

  const teach = async (tabId: number) => {
    try {
      await teachPage(tabId)
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <nav class="page-tools" aria-label={i18n.t('teach.tools')}>
      {page?.state.reader === 'taught' && pattern && <AlwaysRead pattern={pattern} />}
      <p>
        {page && pattern && (
          <button
            type="button"
            class="button plain"
            title={i18n.t('teach.startHint')}
            onClick={() => void teach(page.tabId)}
          >
            {i18n.t('teach.start')}
          </button>
        )}
        <button
          type="button"
          class="button plain"
          title={i18n.t('dash.openWhy')}
          onClick={() => void openDashboard()}
        >
          {i18n.t('dash.open')}
        </button>
        <button type="button" class="button plain" onClick={() => void browser.runtime.openOptionsPage()}>
          {i18n.t('options.open')}
        </button>
      </p>
      {trouble && <p role="alert">{trouble}</p>}
    </nav>
  )
}
