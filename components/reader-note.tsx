/** By which way the reviews were found, in one sentence, where it was not the site's own adapter. */
import { i18n } from '#i18n'
import type { PageState } from '../lib/protocol.ts'

export function ReaderNote({ state }: { state: Pick<PageState, 'reader' | 'takenOver'> }) {
  const said = sentenceFor(state)
  return said && <p class="note">{said}</p>
}

function sentenceFor({ reader, takenOver }: Pick<PageState, 'reader' | 'takenOver'>) {
  // A site that changed is a warning of its own.
  if (takenOver) return null
  if (reader === 'taught') return i18n.t('reader.taught')
  if (reader === 'structure') return i18n.t('reader.structure')
  return reader === 'schema' ? i18n.t('reader.schema') : null
}
