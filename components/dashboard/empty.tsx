/** What stands in place of a view as long as nothing was collected: what to do next. */
import { i18n } from '#i18n'
import { formatList } from '../../lib/locale.ts'
import { Message } from '../message.tsx'
import { knownSites } from '../site-name.ts'
import { SampleButton } from './sample-button.tsx'

export function Empty() {
  return (
    <Message title={i18n.t('dash.empty.title')}>
      <ol class="dash-steps">
        <li>{i18n.t('dash.empty.open', [formatList(knownSites())])}</li>
        <li>{i18n.t('dash.empty.collect')}</li>
        <li>{i18n.t('dash.empty.return')}</li>
      </ol>
      <p>{i18n.t('dash.sample.why')}</p>
      <SampleButton />
    </Message>
  )
}
