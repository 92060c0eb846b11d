/** The workspace on the page in view: ladder, reviews, the user's additions and collecting. The same on every surface. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { type FacetId, paramsOf, toggled } from '../lib/collection/filter.ts'
import { formatNumber } from '../lib/locale.ts'
import { answer } from '../lib/messages.ts'
import type { ReviewItem } from '../lib/model/item.ts'
import { isLevelId } from '../lib/model/ladder.ts'
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
import { ofView } from './export/choice.ts'
import { useFacetNames } from './filter/facet-names.ts'
import { FilterPanel } from './filter/filter-panel.tsx'
import { filterInWords } from './filter/filter-words.ts'
import { ListBar } from './filter/list-bar.tsx'
import { HealthNote } from './health-note.tsx'
import { Ladder } from './ladder.tsx'
import { useLive } from './live.ts'
import { LoadAll } from './load-all.tsx'
import { Message } from './message.tsx'
import { PAGE_SORTS, usePageList } from './page-list.ts'
import { PageLook } from './page-look.tsx'
import { PageMessage } from './page-message.tsx'
import { PageTools } from './page-tools.tsx'
import { type Following, followPage, type PageView } from './page-view.ts'
import { PlaceHeader } from './place-header.tsx'
import { Proposal } from './proposal.tsx'
import { ReaderNote } from './reader-note.tsx'
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

  const known = annotations.value ?? NOTHING
  const list = usePageList(items, {
    annotations: known,
    marks: marks.value ?? NOTHING,
    setIds: memberships.value ?? NOWHERE,
  })
  const { filter, sort, inView } = list
  // What was chosen on the page is shown, whatever the list is narrowed to.
  useEffect(() => {
    if (wanted) list.letIn(wanted.reviewId)
  }, [wanted])
  const filterWords = filterInWords(filter, useFacetNames())
  const turn = `${sort} ${paramsOf(filter)}`
  const pickAll = () => picked.set(inView.map(({ review }) => review.id))
  const picked = usePicked(turn, async (from, to) => inView.slice(from, to).map(({ review }) => review.id))
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
            rungs={list.rungs}
            chosen={new Set(filter.facets.level?.map(Number).filter(isLevelId))}
            onToggle={(level) => list.setFilter(toggled(filter, 'level', String(level)))}
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
            <FilterPanel
              filter={filter}
              found={{ count: inView.length, of: items.length, counts: list.counts }}
              first={[]}
              more={FACETS_HERE}
              onChange={list.setFilter}
            >
              <ListBar
                sort={sort}
                sorts={PAGE_SORTS.map((id) => [id, i18n.t(`dash.sort.${id}`)] as const)}
                onSort={list.setSort}
                count={inView.length}
                onPickAll={picked.ids.size < inView.length ? pickAll : null}
              />
            </FilterPanel>
            <ReviewList
              items={inView}
              wanted={wanted}
              turn={turn}
              annotations={known}
              marks={marks.value ?? NOTHING}
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
          choice={ofView(pickedItems, state.place?.name || target.name, filterWords, target.set)}
          onAll={pickedItems.length < inView.length ? pickAll : null}
          onDone={() => picked.set([])}
        />
      )}
      {sets.value && target && !trouble && items.length > 0 && pickedItems.length === 0 && (
        <CollectBar
          items={inView}
          filter={filterWords}
          sets={sets.value}
          target={target}
          coming={state.coming > 0}
        />
      )}
    </>
  )
}

/** The ladder stands for the level, and all reviews of a page are of one place. */
const FACETS_HERE: readonly FacetId[] = [
  'theme',
  'driver',
  'signal',
  'rating',
  'own',
  'set',
  'lang',
  'tag',
  'annotated',
  'marked',
]
const NOTHING: ReadonlyMap<string, never> = new Map<string, never>()
const NOWHERE: Readonly<Record<string, never>> = {}
