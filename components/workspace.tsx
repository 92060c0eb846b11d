/** The workspace on the page in view: ladder, reviews, the user's additions and collecting. The same on every surface. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { formatNumber } from '../lib/locale.ts'
import { answer } from '../lib/messages.ts'
import type { ReviewItem } from '../lib/model/item.ts'
import type { Mark } from '../lib/model/mark.ts'
import type { PageState, ToSurfaces } from '../lib/protocol.ts'
import { annotationsOf } from '../lib/store/annotations.ts'
import { marksOf } from '../lib/store/marks.ts'
import { sentenceOf } from '../lib/store/sentence.ts'
import { listSets, setsOf } from '../lib/store/sets.ts'
import { BulkBar } from './bulk/bulk-bar.tsx'
import { usePicked } from './bulk/use-picked.ts'
import { cardActions } from './card-actions.ts'
import { CollectBar } from './collect-bar.tsx'
import { CueProposal } from './cues/cue-proposal.tsx'
import { RecheckNote } from './cues/recheck-note.tsx'
import { filterInWords, ofView } from './export/choice.ts'
import { FilterBar } from './filter-bar.tsx'
import { HealthNote } from './health-note.tsx'
import { Ladder } from './ladder.tsx'
import { useLive } from './live.ts'
import { LoadAll } from './load-all.tsx'
import { Message } from './message.tsx'
import { PageLook } from './page-look.tsx'
import { PageMessage } from './page-message.tsx'
import { PageTools } from './page-tools.tsx'
import { type Following, followPage, type PageView } from './page-view.ts'
import { PlaceHeader } from './place-header.tsx'
import { Proposal } from './proposal.tsx'
import { ReaderNote } from './reader-note.tsx'
import {
  type Annotations,
  filterReviews,
  ladderOf,
  NO_FILTER,
  type ReviewFilter,
  toggleLevel,
} from './review-filter.ts'
import { ReviewList, type Wanted } from './review-list.tsx'
import { keepSame } from './same.ts'
import { useTargetSet } from './target-set.ts'
import './tokens.css'
import './controls.css'
import './workspace.css'

export function Workspace() {
  const [view, setView] = useState<PageView>({ kind: 'looking' })
  const following = useRef<Following | null>(null)
  useEffect(() => {
    following.current = followPage(setView)
    return () => following.current?.stop()
  }, [])
  const again = () => following.current?.again()

  if (view.kind !== 'page')
    return (
      <>
        <PageMessage view={view} />
        <PageTools page={null} />
      </>
    )
  const { state, tabId } = view
  const hasReviews = state.items.length > 0 || state.unseen.length > 0
  // Another place starts afresh: its own filter, its own proposal for a set.
  return hasReviews ? (
    <PageDesk key={`${tabId} ${state.place?.id}`} tabId={tabId} state={state} onChange={again} />
  ) : (
    <>
      {state.place && <PlaceHeader place={state.place} site={state.site} items={[]} />}
      <PageMessage view={view} onChange={again} />
      <PageTools page={view} />
    </>
  )
}

interface DeskProps {
  tabId: number
  state: PageState
  /** The page was told to do something. */
  onChange(): void
}

function PageDesk({ tabId, state, onChange }: DeskProps) {
  const [filter, setFilter] = useState<ReviewFilter>(NO_FILTER)
  const [withUnseen, setWithUnseen] = useState(false)
  const last = useRef<readonly ReviewItem[]>([])
  const items = useMemo(() => {
    const shown = [...state.items, ...state.earlier]
    last.current = keepSame(last.current, withUnseen ? [...shown, ...state.unseen] : shown)
    return last.current
  }, [state, withUnseen])
  const ids = useMemo(() => items.map(({ review }) => review.id), [items])
  const sameIds = useMemo(() => ids.join('\n'), [ids])
  const [wanted, setWanted] = useState<Wanted | null>(null)
  useEffect(
    () =>
      answer<ToSurfaces>({
        'review.chosen': (reviewId, { tabId: from }) => {
          if (from === tabId) setWanted({ reviewId })
          return null
        },
      }),
    [tabId],
  )
  // What was chosen on the page is shown, whatever the list is narrowed to.
  useEffect(() => {
    if (wanted) setFilter((now) => (shows(items, known, now, wanted) ? now : NO_FILTER))
  }, [wanted])

  const annotations = useLive(async () => {
    const found = await annotationsOf(ids)
    return new Map(found.map((annotation) => [annotation.reviewId, annotation]))
  }, [sameIds])
  const marks = useLive(async () => Map.groupBy(await marksOf(ids), ({ reviewId }) => reviewId), [sameIds])
  const sets = useLive(() => listSets(), [])
  const target = useTargetSet(sets.value, state.place?.name || null)
  const memberships = useLive(() => setsOf(ids), [sameIds])
  const inUse = useRef(target)
  inUse.current = target
  const actions = useMemo(() => cardActions(tabId, async () => inUse.current?.prepare() ?? null), [tabId])

  const known = annotations.value ?? NO_ANNOTATIONS
  const rungs = useMemo(() => ladderOf(items, known), [items, known])
  const inView = useMemo(() => filterReviews(items, known, filter), [items, known, filter])
  const picked = usePicked(filterInWords(filter) ?? '', async (from, to) =>
    inView.slice(from, to).map(({ review }) => review.id),
  )
  const pickedItems = items.filter(({ review }) => picked.ids.has(review.id))
  const isInUse = pickedItems.some(({ review }) =>
    memberships.value?.[review.id]?.includes(target?.set?.id ?? ''),
  )
  const setNames = useMemo(() => {
    const names = new Map((sets.value ?? []).map(({ id, name }) => [id, name]))
    return new Map(
      Object.entries(memberships.value ?? {}).map(([reviewId, setIds]) => [
        reviewId,
        setIds.flatMap((id) => names.get(id) ?? []),
      ]),
    )
  }, [sets.value, memberships.value])
  const trouble = annotations.error ?? marks.error ?? sets.error ?? memberships.error

  return (
    <>
      <main class="desk">
        <PlaceHeader place={state.place} site={state.site} items={items} />
        <ReaderNote state={state} />
        <PageTools page={{ tabId, state }} />
        {items.length > 0 && <PageLook />}
        <HealthNote tabId={tabId} state={state} />
        <RecheckNote />
        <CueProposal />
        {state.proposal && <Proposal tabId={tabId} proposal={state.proposal} onWanted={onChange} />}
        {trouble && (
          <Message title={i18n.t('message.storage')}>
            <p>{sentenceOf(trouble)}</p>
          </Message>
        )}
        {target && items.length > 0 && (
          <LoadAll tabId={tabId} loading={state.loading} target={target} onChange={onChange} />
        )}
        {items.length > 0 && (
          <Ladder
            rungs={rungs}
            chosen={filter.levels}
            onToggle={(level) => setFilter(toggleLevel(filter, level))}
          />
        )}
        {state.unseen.length > 0 && (
          <p class="note">
            {i18n.t('workspace.unseen', state.unseen.length, [formatNumber(state.unseen.length)])}{' '}
            <button type="button" class="button plain" onClick={() => setWithUnseen(!withUnseen)}>
              {withUnseen ? i18n.t('workspace.unseenHide') : i18n.t('workspace.unseenShow')}
            </button>
          </p>
        )}
        {state.coming > 0 && (
          <p class="note" role="status">
            {i18n.t('workspace.coming', state.coming, [formatNumber(state.coming)])}
          </p>
        )}
        {items.length > 0 && (
          <>
            <FilterBar filter={filter} shown={inView.length} of={items.length} onChange={setFilter} />
            <ReviewList
              items={inView}
              wanted={wanted}
              filter={filter}
              annotations={known}
              marks={marks.value ?? NO_MARKS}
              sets={setNames}
              actions={actions}
              picked={picked}
            />
          </>
        )}
      </main>
      {sets.value && target && !trouble && pickedItems.length > 0 && (
        <BulkBar
          ids={pickedItems.map(({ review }) => review.id)}
          read={new Map(pickedItems.map((item) => [item.review.id, item]))}
          sets={sets.value.filter(({ archived }) => archived === null)}
          within={isInUse ? (target.set ?? null) : null}
          choice={ofView(pickedItems, state.place?.name || target.name, filter, target.set)}
          onAll={
            pickedItems.length < inView.length
              ? () => picked.set(inView.map(({ review }) => review.id))
              : null
          }
          onDone={() => picked.set([])}
        />
      )}
      {sets.value && target && !trouble && items.length > 0 && pickedItems.length === 0 && (
        <CollectBar
          items={inView}
          filter={filter}
          sets={sets.value}
          target={target}
          coming={state.coming > 0}
        />
      )}
    </>
  )
}

function shows(
  items: readonly ReviewItem[],
  known: Annotations,
  filter: ReviewFilter,
  { reviewId }: Wanted,
): boolean {
  return filterReviews(items, known, filter).some(({ review }) => review.id === reviewId)
}

const NO_ANNOTATIONS: Annotations = new Map()
const NO_MARKS: ReadonlyMap<string, readonly Mark[]> = new Map()
