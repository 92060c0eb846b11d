// @vitest-environment happy-dom
import './browser.ts'
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { markActions } from '../../../components/marks/mark-actions.ts'
import { ReviewList, type Wanted } from '../../../components/review-list.tsx'
import { itemOf } from './fixtures.ts'

const reveal = vi.fn(async () => 'shown' as const)
const annotate = vi.fn(async () => undefined)
const add = vi.fn()
const collect = vi.fn(async () => ({ setId: 's', setName: 'Set', addedIds: [] }))
const actions = {
  annotate,
  annotateLate: () => undefined,
  reveal,
  revealMark: reveal,
  collect,
  beside: true,
  marks: { ...markActions, add },
}
const pick = vi.fn()
const picked = { ids: new Set<string>(), pick, set: () => undefined }
const ITEMS = Array.from({ length: 100 }, (_, at) => itemOf(`r${at}`))

afterEach(() => {
  cleanup()
  for (const mock of [reveal, annotate, add, collect, pick]) mock.mockClear()
})

function show(items = ITEMS) {
  const ui = (list: typeof ITEMS, turn = '') => (
    <ReviewList
      items={list}
      turn={turn}
      annotations={new Map()}
      marks={new Map()}
      sets={new Map()}
      actions={actions}
      picked={picked}
    />
  )
  const { rerender } = render(ui(items))
  return (list: typeof ITEMS, turn?: string) => rerender(ui(list, turn))
}

const focused = () => document.activeElement?.closest('[data-review]')?.getAttribute('data-review')
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key })
const start = () => document.querySelector<HTMLElement>('.reveal')?.focus()
const tabStops = () =>
  [...document.querySelectorAll('.reveal')].filter((button) => button.getAttribute('tabindex') === '0')

it('is one Tab stop', () => {
  show()
  expect(tabStops()).toHaveLength(1)
})

it.each([
  { keys: ['j'], at: 'maps:r1' },
  { keys: ['ArrowDown', 'j', 'k'], at: 'maps:r1' },
  { keys: ['j', 'ArrowUp', 'ArrowUp'], at: 'maps:r0' },
  { keys: ['j', 'Home'], at: 'maps:r0' },
  // Beyond what is drawn at first.
  { keys: ['End'], at: 'maps:r99' },
  { keys: ['End', 'j'], at: 'maps:r99' },
])('walks with $keys to $at', ({ keys, at }) => {
  show()
  start()
  for (const key of keys) press(key)
  expect(focused()).toBe(at)
  expect(tabStops()).toEqual([document.activeElement])
})

it('takes the first step also before anything holds the keyboard', () => {
  show()
  fireEvent.keyDown(document.body, { key: 'j' })
  expect(focused()).toBe('maps:r0')
  press('J')
  expect(focused()).toBe('maps:r1')
})

it('picks with X, a whole range with Shift, also from the box itself', () => {
  show()
  start()
  press('j')
  press('x')
  fireEvent.keyDown(document.activeElement!, { key: 'X', shiftKey: true })
  screen.getByRole('checkbox', { name: 'Pick Reviewer r1' }).focus()
  press('x')
  expect(pick.mock.calls).toEqual([
    ['maps:r1', 1, false],
    ['maps:r1', 1, true],
    ['maps:r1', 1, false],
  ])
})

it('opens and closes with O', () => {
  show()
  start()
  press('o')
  expect(screen.getByRole('textbox', { name: 'Note' })).toBeTruthy()
  press('o')
  expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull()
})

it('leaves the keys to a field that is being written in', () => {
  show()
  start()
  press('o')
  const note = screen.getByRole('textbox', { name: 'Note' })
  note.focus()
  fireEvent.keyDown(note, { key: 'j' })
  for (const key of ['o', 'x', '3', 'c', 's']) fireEvent.keyDown(note, { key })
  expect(document.activeElement).toBe(note)
  expect(screen.getByRole('textbox', { name: 'Note' })).toBe(note)
  expect([annotate, add, collect, pick].flatMap(({ mock }) => mock.calls)).toEqual([])
})

it('leaves shortcuts of the browser alone', () => {
  show()
  start()
  fireEvent.keyDown(document.activeElement!, { key: 'j', ctrlKey: true })
  expect(focused()).toBe('maps:r0')
})

it('goes to the review when its words are clicked', () => {
  show()
  fireEvent.click(screen.getByText('Text of r3.'))
  expect(reveal).toHaveBeenCalledWith(ITEMS[3])
})

it('keeps a card that another one is put before open', () => {
  const change = show(ITEMS.slice(0, 2))
  fireEvent.click(screen.getByRole('button', { name: 'More of the review by Reviewer r1' }))
  change([itemOf('new'), ...ITEMS.slice(0, 2)])
  expect(screen.getByRole('button', { name: 'Less of the review by Reviewer r1' })).toBeTruthy()
})

it('draws the beginning only, again after each change of the filter', () => {
  const change = show()
  expect(document.querySelectorAll('article').length).toBeLessThan(ITEMS.length)
  start()
  press('End')
  expect(document.querySelectorAll('article')).toHaveLength(ITEMS.length)
  change([...ITEMS, itemOf('late')])
  expect(document.querySelectorAll('article')).toHaveLength(ITEMS.length + 1)
  change(ITEMS, 'text=soup')
  expect(document.querySelectorAll('article').length).toBeLessThan(ITEMS.length)
})

it('opens what was chosen on the page, also beyond what is drawn, and again when it is chosen again', async () => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined)
  const ui = (wanted: Wanted | null) => (
    <ReviewList
      items={ITEMS}
      wanted={wanted}
      turn=""
      annotations={new Map()}
      marks={new Map()}
      sets={new Map()}
      actions={actions}
      picked={picked}
    />
  )
  const { rerender } = render(ui(null))
  rerender(ui({ reviewId: 'maps:r77' }))
  const note = await screen.findByRole('textbox', { name: 'Note' })
  expect(note.closest('[data-review]')?.getAttribute('data-review')).toBe('maps:r77')
  expect(scrolled.mock.contexts).toEqual([note.closest('[data-review]')])
  fireEvent.click(screen.getByRole('button', { name: /^Less/ }))
  expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull()
  rerender(ui({ reviewId: 'maps:r77' }))
  await screen.findByRole('textbox', { name: 'Note' })
  // One that is not in the list changes nothing.
  rerender(ui({ reviewId: 'maps:gone' }))
  expect(screen.getAllByRole('textbox', { name: 'Note' })).toHaveLength(1)
  scrolled.mockRestore()
})
