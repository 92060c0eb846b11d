/** The dashboard, in a tab of its own. */
import { render } from 'preact'
import { Dashboard } from '../../components/dashboard/dashboard.tsx'
import { uiLanguage } from '../../lib/locale.ts'

document.documentElement.lang = uiLanguage()
render(<Dashboard />, document.getElementById('app')!)
