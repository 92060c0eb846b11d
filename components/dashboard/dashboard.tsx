/** The dashboard: navigation, filter, and the view that the address names. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { formatNumber } from '../../lib/locale.ts'
import { sentenceOf } from '../../lib/store/sentence.ts'
import { Keys } from '../keys.tsx'
import { Message } from '../message.tsx'
import { Notices } from '../notices.tsx'
import { DeskProvider, useDesk, useSelection } from './desk.tsx'
import { DeskFilter } from './desk-filter.tsx'
import { Empty } from './empty.tsx'
import { Navigation } from './navigation.tsx'
import { QuotesDrawer } from './quotes.tsx'
import { SampleNote } from './sample-button.tsx'
import { useGrowing } from './soon.ts'
import { VIEWS } from './views/index.ts'
import '../tokens.css'
import '../controls.css'
import './dashboard.css'

export function Dashboard() {
  return (
    <DeskProvider>
      <Frame />
      <QuotesDrawer />
      <Notices />
    </DeskProvider>
  )
}

function Frame() {
  const { route, reading } = useDesk()
  const view = VIEWS.find(({ id }) => id === route.view) ?? VIEWS[0]!
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  useEffect(() => {
    document.title = `${view.title()} · ${i18n.t('extName')}`
    // A new view begins at its title, for the keyboard and for who listens; not at the first, where nothing was left.
    if (!first.current) heading.current?.focus({ preventScroll: true })
    first.current = false
  }, [view])

  return (
    <div class="dashboard">
      <header class="dash-side">
        <a class="brand" href="#/">
          <img src="/icon/32.png" alt="" width="20" height="20" />
          {i18n.t('extName')}
        </a>
        <Navigation current={view.id} filter={route.filter} />
        <div class="dash-foot">
          <button type="button" class="button plain" onClick={() => void browser.runtime.openOptionsPage()}>
            {i18n.t('options.open')}
          </button>
          <Keys />
        </div>
      </header>
      <main class="dash-main" aria-busy={!reading.ready}>
        <h1 ref={heading} tabIndex={-1}>
          {view.title()}
        </h1>
        <SampleNote />
        <Content view={view} />
      </main>
    </div>
  )
}

function Content({ view }: { view: (typeof VIEWS)[number] }) {
  const { reading } = useDesk()
  if (reading.error)
    return (
      <Message title={i18n.t('message.storage')}>
        <p>{sentenceOf(reading.error)}</p>
      </Message>
    )
  if (!reading.ready) return <Progress />
  if (reading.of === 0 && view.filtered) return <Empty />
  return <Body key={view.filtered ? 'filtered' : view.id} view={view} />
}

// The filter first: what stands above the view does not push it down later.
function Body({ view }: { view: (typeof VIEWS)[number] }) {
  const parts = useGrowing(2, view.filtered ? 1 : 2)
  return (
    <>
      {view.filtered && <DeskFilter />}
      {parts === 2 && (
        <Next key={view.id}>{view.group === 'insight' ? <Counted view={view} /> : <view.component />}</Next>
      )}
    </>
  )
}

// What was there goes in one task, and what comes is drawn in the next.
function Next({ children }: { children: ComponentChildren }) {
  return <>{useGrowing(2, 1) === 2 && children}</>
}

// Where the filter leaves nothing there is nothing to count, and no empty table to show.
function Counted({ view }: { view: (typeof VIEWS)[number] }) {
  const { value } = useSelection()
  if (value?.count === 0) return <p>{i18n.t('dash.reviews.none')}</p>
  return <view.component />
}

function Progress() {
  const { reading } = useDesk()
  const { done, of } = reading
  return (
    <div class="dash-progress" role="status">
      <p>
        {of === null || of === 0
          ? i18n.t('dash.opening')
          : i18n.t('dash.reading', [formatNumber(done), formatNumber(of)])}
      </p>
      <progress max={of ?? undefined} value={of === null ? undefined : done} />
    </div>
  )
}
