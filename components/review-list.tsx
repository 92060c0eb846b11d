/** The reviews in view. One Tab stop: J, K and the arrow keys walk, X picks. Long lists grow while they are scrolled. */
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { ReviewItem } from '../lib/model/item.ts'
import type { Mark } from '../lib/model/mark.ts'
import { PickRow } from './bulk/pick-row.tsx'
import type { Picked } from './bulk/use-picked.ts'
import { listActOf, placeOf } from './list-keys.ts'
import type { Additions } from './page-list.ts'
import { type CardActions, ReviewCard } from './review-card.tsx'
import './review-list.css'

/** A review that the user chose on the page. Each choice is an object of its own, also of the same review. */
export interface Wanted {
  reviewId: string
}

interface Props {
  items: readonly ReviewItem[]
  /** Is opened and brought into view, once it is in the list. */
  wanted?: Wanted | null
  /** What narrows and orders the list: when it is another one, the list starts again from the top. */
  turn: string
  annotations: Additions['annotations']
  /** The user's marks by review id. */
  marks: ReadonlyMap<string, readonly Mark[]>
  /** Names of the sets of a review, by review id. */
  sets: ReadonlyMap<string, readonly string[]>
  actions: CardActions
  picked: Picked
}

/** How many cards are drawn at first, and how many more when the end comes near. */
const PORTION = 40

export function ReviewList({ items, wanted = null, turn, annotations, marks, sets, actions, picked }: Props) {
  const help = useId()
  const list = useRef<HTMLUListElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState(PORTION)
  const [drawnTurn, setDrawnTurn] = useState(turn)
  if (drawnTurn !== turn) {
    setDrawnTurn(turn)
    setDrawn(PORTION)
  }
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState<string | null>(null)
  const focusNext = useRef(false)
  const at = Math.max(
    0,
    items.findIndex(({ review }) => review.id === chosen),
  )

  const toggle = (id: string) =>
    setOpen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  const goTo = (index: number) => {
    const target = items[index]
    if (!target) return
    focusNext.current = true
    setDrawn((count) => Math.max(count, index + PORTION))
    setChosen(target.review.id)
  }
  const keys = useRef<(event: KeyboardEvent) => void>(() => undefined)
  keys.current = (event) => {
    const act = listActOf(event)
    const here = items[at]
    // Before anything holds the keyboard the first step leads to where the list stands.
    const from = event.target === document.body && act?.kind === 'to' && act.to === 'next' ? at - 1 : at
    if (act?.kind === 'to') goTo(placeOf(act.to, from, items.length))
    else if (act && here) picked.pick(here.review.id, at, act.range)
    else return
    event.preventDefault()
  }

  // At once: a focus that comes after the next key would take that step back.
  useLayoutEffect(() => {
    if (!focusNext.current) return
    focusNext.current = false
    list.current?.children[at]?.querySelector<HTMLElement>('.reveal')?.focus()
  })

  useLayoutEffect(() => {
    if (list.current && list.current.getBoundingClientRect().top < 0)
      list.current.scrollIntoView({ block: 'start' })
  }, [turn])

  const met = useRef<Wanted | null>(null)
  useLayoutEffect(() => {
    const index = items.findIndex(({ review }) => review.id === wanted?.reviewId)
    if (!wanted || met.current === wanted || index < 0) return
    if (index >= drawn) {
      setDrawn(index + PORTION)
      return
    }
    met.current = wanted
    setOpen((before) => new Set(before).add(wanted.reviewId))
    setChosen(wanted.reviewId)
    list.current?.children[index]?.scrollIntoView({ block: 'start' })
  }, [wanted, items, drawn])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => keys.current(event)
    const onFocus = ({ target }: FocusEvent) => setChosen(idOf(target))
    // Also before anything holds the keyboard.
    const onBareKey = (event: KeyboardEvent) => event.target === document.body && keys.current(event)
    const element = list.current
    element?.addEventListener('keydown', onKey)
    element?.addEventListener('focusin', onFocus)
    document.addEventListener('keydown', onBareKey)
    return () => {
      element?.removeEventListener('keydown', onKey)
      element?.removeEventListener('focusin', onFocus)
      document.removeEventListener('keydown', onBareKey)
    }
  }, [])

  useEffect(() => {
    if (!end.current || drawn >= items.length) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setDrawn((count) => count + PORTION)
      },
      // A margin of the scrolled area itself, whichever that is.
      { scrollMargin: '1200px' },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [drawn, items.length])

  return (
    <>
      <ul
        ref={list}
        class="review-list"
        aria-label={i18n.t('workspace.list')}
        title={i18n.t('workspace.keys')}
      >
        {items.slice(0, drawn).map((item, index) => (
          <Row
            key={item.review.id}
            item={item}
            annotations={annotations}
            marks={marks}
            sets={sets}
            open={open.has(item.review.id)}
            current={index === at}
            size={items.length}
            position={index + 1}
            toggle={toggle}
            actions={actions}
            picked={picked.ids.has(item.review.id)}
            pick={picked.pick}
          />
        ))}
      </ul>
      <div ref={end} />
      <p id={help} class="out-of-sight">
        {i18n.t('workspace.keys')}
      </p>
    </>
  )
}

interface RowProps extends Omit<Props, 'items' | 'wanted' | 'turn' | 'picked'> {
  item: ReviewItem
  open: boolean
  current: boolean
  size: number
  position: number
  toggle: (id: string) => void
  picked: boolean
  pick: Picked['pick']
}

const NONE: readonly never[] = []

// A thousand rows: one is drawn again only when something of its own has changed.
function Row(props: RowProps) {
  const { item, annotations, marks, sets, open, current, size, position, toggle, actions, picked, pick } =
    props
  const annotation = annotations.get(item.review.id)
  const names: readonly string[] = sets.get(item.review.id) ?? NONE
  const own: readonly Mark[] = marks.get(item.review.id) ?? NONE
  const ownState = own.map(({ id, modified, position }) => `${id} ${modified} ${position.start}`).join('\n')
  return useMemo(
    () => (
      <li data-review={item.review.id} aria-setsize={size} aria-posinset={position}>
        <PickRow
          author={item.review.author}
          picked={picked}
          current={current}
          onPick={(range) => pick(item.review.id, position - 1, range)}
        >
          <ReviewCard
            item={item}
            annotation={annotation}
            marks={own}
            sets={names}
            open={open}
            current={current}
            onToggle={() => toggle(item.review.id)}
            actions={actions}
          />
        </PickRow>
      </li>
    ),
    [
      item,
      annotation?.modified,
      ownState,
      names.join('\n'),
      open,
      current,
      size,
      position,
      actions,
      picked,
      pick,
    ],
  )
}

function idOf(target: EventTarget | null): string | null {
  return (target as Element | null)?.closest('[data-review]')?.getAttribute('data-review') ?? null
}
