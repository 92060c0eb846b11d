/** Takes a quote along: as text, or as a picture for a slide. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { fileNameOf } from '../../../lib/exchange/filename.ts'
import { formatDate, inUiLanguage } from '../../../lib/locale.ts'
import { levelOf } from '../../../lib/model/ladder.ts'
import { download } from '../../download.ts'
import { isoDate } from './dates.ts'
import { drawQuoteCard } from './quote-card.ts'
import type { Sentence } from './quote-list.tsx'

interface Props {
  quote: Pick<Sentence, 'text' | 'level' | 'date' | 'link'>
  business: string
}

export function CopyQuote({ quote, business }: Props) {
  const [said, setSaid] = useState('')
  const source = [business, quote.date && formatDate(isoDate(quote.date))].filter(Boolean).join(', ')
  const level = inUiLanguage(levelOf(quote.level).name)

  const copyText = async () => {
    const lines = [`“${quote.text}”`, `— ${source} (${level})`, quote.link ?? '']
    await navigator.clipboard.writeText(lines.filter(Boolean).join('\n'))
    setSaid(i18n.t('insight.card.copied'))
  }
  const card = () => drawQuoteCard({ text: quote.text, source, level: quote.level })
  const copyPicture = async () => {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': card() })])
    setSaid(i18n.t('insight.card.copied'))
  }
  const savePicture = async () => {
    download(fileNameOf(business, 'png', new Date()), 'image/png', await card())
    setSaid(i18n.t('insight.card.saved'))
  }
  const attempt = (work: () => Promise<void>) => () =>
    work().catch((error: unknown) => {
      console.error('Trede: the quote was not taken along', error)
      setSaid(i18n.t('insight.card.failed'))
    })
  return (
    <span class="copy-quote">
      <button type="button" class="button plain" onClick={attempt(copyText)}>
        {i18n.t('insight.card.copy')}
      </button>
      <button type="button" class="button plain" onClick={attempt(copyPicture)}>
        {i18n.t('insight.card.copyPicture')}
      </button>
      <button type="button" class="button plain" onClick={attempt(savePicture)}>
        {i18n.t('insight.card.picture')}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
