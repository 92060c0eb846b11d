/** Asks whether what the page's structure suggests are reviews, and has them read. */
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../lib/locale.ts'
import { askPage } from '../lib/messages.ts'
import type { PageState } from '../lib/protocol.ts'
import { Message } from './message.tsx'
import './proposal.css'

interface Props {
  tabId: number
  proposal: NonNullable<PageState['proposal']>
  /** After the page was told, so that its state is asked for again. */
  onWanted(): void
}

export function Proposal({ tabId, proposal, onWanted }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const onClick = async () => {
    try {
      await askPage(tabId, 'page.readProposal', undefined)
      onWanted()
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
    }
  }
  const { count, texts } = proposal
  return (
    <Message title={i18n.t('proposal.title')}>
      <p>{i18n.t('proposal.more', count, [formatNumber(count)])}</p>
      {texts.map((text) => (
        <blockquote key={text} class="proposed" dir="auto">
          {text}
        </blockquote>
      ))}
      <button type="button" class="button primary" onClick={onClick}>
        {i18n.t('proposal.read')}
      </button>
      {trouble && <p>{i18n.t('proposal.failed', [trouble])}</p>}
    </Message>
  )
}
