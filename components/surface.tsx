/** A window of the extension: the workspace under a bar with what concerns the window itself. */
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { openPanel } from '../lib/panel.ts'
import { Icon } from './icon.tsx'
import { Keys } from './keys.tsx'
import { Notices } from './notices.tsx'
import { Workspace } from './workspace.tsx'
import './surface.css'

/** `canMoveBeside`: it covers the page, so it offers to open the same beside it. */
export function Surface({ canMoveBeside = false }: { canMoveBeside?: boolean }) {
  return (
    <>
      <nav class="surface-bar" aria-label={i18n.t('surface.bar')}>
        <span class="brand">{i18n.t('extName')}</span>
        {canMoveBeside && <Beside />}
        <Keys />
      </nav>
      <Workspace />
      <Notices />
    </>
  )
}

function Beside() {
  const [windowId, setWindowId] = useState<number | null>(null)
  const [failed, setFailed] = useState(false)
  // Known before the click: a browser opens no panel for a click that something was awaited after.
  useEffect(() => void browser.windows.getCurrent().then(({ id }) => setWindowId(id ?? null)), [])
  const move = async () => {
    if (windowId === null) return
    try {
      await openPanel(windowId)
    } catch (error) {
      console.error('Trede: the panel did not open', error)
      setFailed(true)
      return
    }
    // In a tab of its own it covers nothing.
    if (!(await browser.tabs.getCurrent())) window.close()
  }
  return (
    <>
      <button type="button" class="button plain" onClick={move}>
        <Icon name="beside" />
        {i18n.t('surface.beside')}
      </button>
      {failed && (
        <span class="label" role="alert">
          {i18n.t('surface.besideFailed')}
        </span>
      )}
    </>
  )
}
