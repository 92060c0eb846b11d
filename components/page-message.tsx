/** What to say where the page in view gives no list. */
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { hostPattern } from '../lib/access.ts'
import { formatList } from '../lib/locale.ts'
import type { PageState } from '../lib/protocol.ts'
import { AlwaysRead } from './always-read.tsx'
import { Message } from './message.tsx'
import type { PageView } from './page-view.ts'
import { Proposal } from './proposal.tsx'
import { knownSites } from './site-name.ts'

/** `onChange` is called when the page was told to read more. */
export function PageMessage({ view, onChange }: { view: PageView; onChange?: (() => void) | undefined }) {
  switch (view.kind) {
    case 'looking':
      return <Message title={i18n.t('message.looking')} />
    case 'none':
      return (
        <Message title={i18n.t('message.none')}>
          <p>{i18n.t('message.noneMore')}</p>
        </Message>
      )
    case 'shut':
      return (
        <Message title={i18n.t('message.shut')}>
          <p>{view.pattern ? i18n.t('message.shutAsk') : i18n.t('message.shutMore')}</p>
          {view.pattern && <AlwaysRead pattern={view.pattern} />}
        </Message>
      )
    case 'lost':
      return (
        <Message title={i18n.t('message.lost')}>
          <p>{view.reason ?? i18n.t('message.lostMore')}</p>
          <button type="button" class="button" onClick={() => void browser.tabs.reload(view.tabId)}>
            {i18n.t('message.reload')}
          </button>
        </Message>
      )
    case 'page':
      return <EmptyPage tabId={view.tabId} state={view.state} onChange={onChange} />
  }
}

interface EmptyProps {
  tabId: number
  state: PageState
  onChange: (() => void) | undefined
}

function EmptyPage({ tabId, state: { status, url, proposal }, onChange }: EmptyProps) {
  if (status === 'reading')
    return (
      <Message title={i18n.t('message.reading')}>
        <p>{i18n.t('message.readingMore')}</p>
      </Message>
    )
  if (proposal) return <Proposal tabId={tabId} proposal={proposal} onWanted={() => onChange?.()} />
  if (status !== 'unknown')
    return (
      <Message title={i18n.t('message.empty')}>
        <p>{i18n.t('message.emptyMore')}</p>
      </Message>
    )
  const pattern = hostPattern(url)
  return (
    <Message title={i18n.t('message.unknown')}>
      <p>{i18n.t('message.unknownMore', [formatList(knownSites())])}</p>
      {pattern && <AlwaysRead pattern={pattern} />}
    </Message>
  )
}
