/** Everything collected, as one list under the filter: read, annotate, choose. J and K walk, X picks. */
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { isSortId, SORT_IDS, type SortId } from '../../../lib/collection/sort.ts'
import type { CollectedItem } from '../../../lib/model/item.ts'
import { sentenceOf } from '../../../lib/store/sentence.ts'
import { listSets } from '../../../lib/store/sets.ts'
import { BulkBar } from '../../bulk/bulk-bar.tsx'
import { PickRow } from '../../bulk/pick-row.tsx'
import { usePicked } from '../../bulk/use-picked.ts'
import { ofIds } from '../../export/choice.ts'
import { useFacetNames } from '../../filter/facet-names.ts'
import { filterInWords } from '../../filter/filter-words.ts'
import { ListBar } from '../../filter/list-bar.tsx'
import { listActOf, placeOf } from '../../list-keys.ts'
import { useLive } from '../../live.ts'
import { ReviewCard } from '../../review-card.tsx'
import { siteName } from '../../site-name.ts'
import { useDesk, useSelection } from '../desk.tsx'
import { deskActions } from '../desk-actions.ts'
import { goTo } from '../route.ts'
import { useGrowing } from '../soon.ts'
import { useLinked } from '../use-linked.ts'
import { useSlices } from '../use-slices.ts'
import { useVirtualizer, VirtualList } from '../virtual-list.tsx'
import './reviews.css'

/** Height of a closed card, in CSS pixels, until it is measured. */
const CARD = 130
/** Cards that are drawn in one task when the first ones come. */
const CARDS = 1

export function ReviewsView() {
  const selection = useSelection()
  const { route, revision } = useDesk()
  const { filter, key } = selection
  const sort: SortId = isSortId(route.more.sort ?? null) ? (route.more.sort as SortId) : 'newest'
  const count = selection.value?.count ?? 0
  const help = useId()

  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer(count, scroller, CARD)
  const inSight = virtualizer.getVirtualItems()
  const itemAt = useSlices(sort, inSight[0]?.index ?? 0, inSight.at(-1)?.index ?? 0)

  const there = inSight.filter(({ index }) => itemAt(index)).length
  const cards = useGrowing(there, CARDS)

  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState(0)
  const picked = usePicked(`${sort} ${key}`, (from, to) =>
    selection.ids(sort).then((ids) => ids.slice(from, to)),
  )
  const focusNext = useRef(false)
  const current = Math.min(at, Math.max(0, count - 1))

  const toggle = (id: string) =>
    setOpen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })

  // Another selection starts at the top; the same one after an edit stays where it is.
  const shown = useRef(`${sort} ${key}`)
  useEffect(() => {
    if (shown.current === `${sort} ${key}`) return
    shown.current = `${sort} ${key}`
    setAt(0)
    virtualizer.scrollToIndex(0)
  }, [sort, key])

  // A link to one review opens it where it stands.
  const wanted = route.more.review
  useEffect(() => {
    if (wanted) setOpen((before) => new Set(before).add(wanted))
  }, [wanted])
  const awaited = useLinked(wanted, selection, sort, (index) => {
    setAt(index)
    virtualizer.scrollToIndex(index, { align: 'start' })
  })

  // At once: a focus that comes after the next key would take that step back.
  useLayoutEffect(() => {
    if (!focusNext.current) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"] .reveal`)
    if (!row) return
    focusNext.current = false
    row.focus({ preventScroll: true })
  })

  const walkTo = (index: number) => {
    if (index < 0 || index >= count) return
    focusNext.current = true
    // On a long way the row that has the keyboard goes out of sight; the next key would be heard nowhere.
    if (!scroller.current?.querySelector(`[data-index="${index}"]`))
      scroller.current?.focus({ preventScroll: true })
    setAt(index)
    virtualizer.scrollToIndex(index, { align: 'auto' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = listActOf(event)
    const here = itemAt(current)
    if (act?.kind === 'to') walkTo(placeOf(act.to, current, count))
    else if (act && here) picked.pick(here.review.id, current, act.range)
    else return
    event.preventDefault()
  }
  // Also before anything holds the keyboard: the first step leads to where the list stands.
  const bare = useRef<(event: KeyboardEvent) => void>(() => undefined)
  bare.current = (event) => {
    const act = event.target === document.body ? listActOf(event) : null
    if (act?.kind !== 'to' || count === 0) return
    walkTo(act.to === 'next' ? current : placeOf(act.to, current, count))
    event.preventDefault()
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => bare.current(event)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  const sets = useLive(() => listSets(), [])
  const setNames = useMemo(() => new Map((sets.value ?? []).map(({ id, name }) => [id, name])), [sets.value])
  const nameOf = useFacetNames()
  const [only, ...others] = filter.facets.set ?? []
  const within = others.length === 0 ? (sets.value?.find(({ id }) => id === only) ?? null) : null
  const card = (item: CollectedItem, isCurrent: boolean) => (
    <>
      <p class="picking-place">
        <bdi>{item.business?.name ?? item.place.name}</bdi> · {siteName(item.place.site)}
      </p>
      <ReviewCard
        item={item}
        annotation={item.annotation ?? undefined}
        marks={item.marks}
        sets={item.setIds.flatMap((id) => setNames.get(id) ?? [])}
        open={open.has(item.review.id)}
        current={isCurrent}
        onToggle={() => toggle(item.review.id)}
        actions={deskActions}
      />
    </>
  )
  const row = (item: CollectedItem, index: number) => (
    <PickRow
      author={item.review.author}
      picked={picked.ids.has(item.review.id)}
      current={index === current}
      onPick={(range) => picked.pick(item.review.id, index, range)}
    >
      {card(item, index === current)}
    </PickRow>
  )

  return (
    <div class="reviews">
      <ListBar
        sort={sort}
        sorts={SORT_IDS.map((id) => [id, i18n.t(`dash.sort.${id}`)] as const)}
        onSort={(id) => goTo({ ...route, view: 'reviews', more: { sort: id === 'newest' ? '' : id } })}
        count={count}
        onPickAll={picked.ids.size < count ? () => void selection.ids(sort).then(picked.set) : null}
      />
      {picked.ids.size > 0 && (
        <BulkBar
          ids={[...picked.ids]}
          sets={(sets.value ?? []).filter(({ archived }) => archived === null)}
          within={within}
          choice={ofIds(
            [...picked.ids],
            within?.name ?? i18n.t('dash.bulk.exportName'),
            filterInWords(filter, nameOf),
            within,
          )}
          onDone={() => picked.set([])}
        />
      )}
      {selection.error && <p class="trouble">{sentenceOf(selection.error)}</p>}
      {selection.value && count === 0 && <p class="reviews-none">{i18n.t('dash.reviews.none')}</p>}
      {awaited && <div class="reviews-linked">{card(awaited, false)}</div>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows inside, heard where they all pass */}
      <div
        ref={scroller}
        class="reviews-scroll"
        tabIndex={-1}
        data-revision={revision}
        onKeyDown={onKeyDown}
        onFocusIn={({ target }) => {
          const index = (target as Element).closest('[data-index]')?.getAttribute('data-index')
          if (index != null) setAt(Number(index))
        }}
      >
        <VirtualList
          virtualizer={virtualizer}
          label={i18n.t('workspace.list')}
          describedBy={help}
          row={(index) => {
            const item = index - (inSight[0]?.index ?? 0) < cards ? itemAt(index) : undefined
            return item ? row(item, index) : <div class="reviews-coming" style={{ height: `${CARD}px` }} />
          }}
        />
      </div>
      <p id={help} class="out-of-sight">
        {i18n.t('workspace.keys')}
      </p>
    </div>
  )
}
