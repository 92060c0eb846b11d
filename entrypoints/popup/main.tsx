/** The popup: the workspace in a small window, or in a tab of its own. */
import { render } from 'preact'
import { isOwnTab } from '../../components/page-tab.ts'
import { Surface } from '../../components/surface.tsx'
import { uiLanguage } from '../../lib/locale.ts'
import './popup.css'

document.documentElement.lang = uiLanguage()
if (await isOwnTab()) document.documentElement.classList.add('tab')
render(<Surface canMoveBeside />, document.getElementById('app')!)
