/** The side panel (Firefox: sidebar): the workspace beside the page, following the tab in view of its window. */
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Surface } from '../../components/surface.tsx'
import { uiLanguage } from '../../lib/locale.ts'
import { answer } from '../../lib/messages.ts'
import type { ToSurfaces } from '../../lib/protocol.ts'
import './sidepanel.css'

document.documentElement.lang = uiLanguage()
render(<Surface />, document.getElementById('app')!)
const { id: own } = await browser.windows.getCurrent()
answer<ToSurfaces>({
  'panel.close': (windowId) => {
    if (windowId === own) window.close()
    return null
  },
})
