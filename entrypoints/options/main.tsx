/** The options page. */
import { render } from 'preact'
import { i18n } from '#i18n'
import { Settings } from '../../components/options/settings.tsx'
import { uiLanguage } from '../../lib/locale.ts'

document.documentElement.lang = uiLanguage()
document.title = i18n.t('options.title')
render(<Settings />, document.getElementById('app')!)
