/** By which way the reviews were found, in one sentence, where it was not the site's own adapter. */
import { i18n } from '#i18n'
import type { PageState } from '../lib/messages.ts'
import { siteName } from './site-name.ts'

export function ReaderNote({ state }: { state: Pick<PageState, 'reader' | 'site' | 'takenOver'> }) {
  const said = sentenceFor(state)
  return said && <p class="note">{said}</p>
}

function sentenceFor({ reader, site, takenOver }: Pick<PageState, 'reader' | 'site' | 'takenOver'>) {
  if (takenOver && site) return i18n.t('reader.takenOver', [siteName(site)])
  if (reader === 'structure') return i18n.t('reader.structure')
  return reader === 'schema' ? i18n.t('reader.schema') : null
}
