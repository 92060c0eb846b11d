// @vitest-environment happy-dom
import './browser.ts'
import 'fake-indexeddb/auto'
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Workspace } from '../../../components/workspace.tsx'
import type { PageState } from '../../../lib/protocol.ts'
import { annotate, annotationsOf } from '../../../lib/store/annotations.ts'
import { trede } from '../../../lib/store/db.ts'
import { events, told } from './browser.ts'
import { itemOf, PLACE, stateOf } from './fixtures.ts'

configure({ asyncUtilTimeout: 15_000 })

const NOW = new Date('2026-11-06T10:00:00Z')
const COLD = itemOf('cold', { level: 2, author: 'Noor', text: 'The soup was cold.' })
const WARM = itemOf('warm', { level: 4, author: 'Bram', text: 'What a warm welcome!' })
const HIDDEN = itemOf('hidden', { level: 1, author: 'Iris' })

let state: PageState
const sent: unknown[] = []

beforeEach(async () => {
  fakeBrowser.reset()
  sent.length = 0
  await Promise.all(trede.tables.map((table) => table.clear()))
  state = stateOf({ items: [COLD, WARM], unseen: [HIDDEN] })
  told.getCurrent.mockResolvedValue(undefined)
  told.query.mockResolvedValue([{ id: 9 }])
  told.toBackground.mockResolvedValue(null)
  told.toPage.mockImplementation(async (tab: number, message: { trede: string; data: unknown }) => {
    sent.push([tab, message.trede, message.data])
    if (message.trede === 'page.state') return structuredClone(state)
    return message.trede === 'page.reveal' ? true : null
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const authors = () => [...document.querySelectorAll('.review .author')].map((author) => author.textContent)

it('shows what is on the page, and what is only in its data when asked', async () => {
  render(<Workspace />)
  await screen.findByText('2 of 340 on this page')
  expect(authors()).toEqual(['Noor', 'Bram'])
  fireEvent.click(screen.getByRole('button', { name: 'Show too' }))
  await waitFor(() => expect(authors()).toEqual(['Noor', 'Bram', 'Iris']))
  fireEvent.click(screen.getByRole('button', { name: 'Hide' }))
  await waitFor(() => expect(authors()).toEqual(['Noor', 'Bram']))
})

it('collects exactly what the filter leaves', async () => {
  render(<Workspace />)
  const ladder = await screen.findByRole('group', { name: 'Show only these levels' })
  fireEvent.click(within(ladder).getByRole('button', { name: /Desired/ }))
  await screen.findByText('1 of 2 reviews')
  fireEvent.click(await screen.findByRole('button', { name: 'Collect 1 review' }))
  await screen.findByText('1 added.')
  expect(await trede.reviews.toCollection().primaryKeys()).toEqual([WARM.review.id])
})

it('narrows by facets, sorts and picks all, as the dashboard does', async () => {
  await annotate(WARM, { tags: ['welcome'] }, { author: '', now: NOW })
  render(<Workspace />)
  fireEvent.click(await screen.findByRole('button', { name: 'Filter and order' }))
  fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'highest' } })
  await waitFor(() => expect(authors()).toEqual(['Bram', 'Noor']))
  fireEvent.click(screen.getByRole('button', { name: /^Tag/ }))
  fireEvent.click(await screen.findByRole('checkbox', { name: /welcome/ }))
  await waitFor(() => expect(authors()).toEqual(['Bram']))
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Pick all 2' }))
  await screen.findAllByText('2 reviews picked')
})

it('stores a level of the user, counts by it, and tells the page', async () => {
  render(<Workspace />)
  fireEvent.click(await screen.findByRole('button', { name: 'More of the review by Noor' }))
  fireEvent.change(await screen.findByRole('combobox', { name: 'Your level' }), { target: { value: '6' } })
  await screen.findByText('yours')
  const ladder = screen.getByRole('group', { name: 'Show only these levels' })
  await waitFor(() =>
    expect(within(ladder).getByRole('button', { name: /Unbelievable/ }).textContent).toMatch(/150/),
  )
  const [stored] = await annotationsOf([COLD.review.id])
  expect(stored?.level).toBe(6)
  await waitFor(() => expect(sent).toContainEqual([9, 'annotations.changed', [stored]]))
})

it('shows what another window stores', async () => {
  render(<Workspace />)
  await screen.findByText('2 of 340 on this page')
  await annotate(WARM, { tags: ['welcome'] }, { author: '', now: NOW })
  expect(await screen.findByText('welcome')).toBeTruthy()
})

it('adds reviews that arrive, and keeps filter and open cards', async () => {
  render(<Workspace />)
  fireEvent.click(await screen.findByRole('button', { name: 'More of the review by Bram' }))
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'warm' } })
  await waitFor(() => expect(authors()).toEqual(['Bram']))
  state = { ...state, items: [itemOf('new', { author: 'Gijs', text: 'Warm bread.' }), COLD, WARM] }
  events.onMessage.happen({ trede: 'page.changed' }, { tab: { id: 9 } })
  await waitFor(() => expect(authors()).toEqual(['Gijs', 'Bram']))
  expect(screen.getByRole('button', { name: 'Less of the review by Bram' })).toBeTruthy()
})

it('starts afresh for another place', async () => {
  render(<Workspace />)
  fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'warm' } })
  await waitFor(() => expect(authors()).toEqual(['Bram']))
  state = { ...state, place: { ...PLACE, id: 'maps:other', name: 'Elsewhere' } }
  events.onMessage.happen({ trede: 'page.changed' }, { tab: { id: 9 } })
  await screen.findByRole('heading', { name: 'Elsewhere' })
  expect(authors()).toEqual(['Noor', 'Bram'])
})

it('still shows the reviews when the collection cannot be opened, and says so', async () => {
  vi.spyOn(trede, 'transaction').mockRejectedValue(new DOMException('', 'VersionError'))
  render(<Workspace />)
  expect(await screen.findByText(/made by a newer version of Trede/)).toBeTruthy()
  expect(authors()).toEqual(['Noor', 'Bram'])
  expect(screen.queryByRole('button', { name: /^Collect/ })).toBeNull()
})

it.each([
  [
    'a page nobody described',
    { reader: 'structure' as const, site: 'shop.example' },
    /does not know this site; it found/,
  ],
  [
    'a known site that changed',
    { reader: 'structure' as const, takenOver: true },
    /^Google Maps seems to have changed/,
  ],
  ['a page with data', { reader: 'schema' as const, site: 'shop.example' }, /data that the page carries/],
])('says how it read %s', async (_, more, said) => {
  state = stateOf({ items: [COLD], ...more })
  render(<Workspace />)
  expect(await screen.findByText(said)).toBeTruthy()
})

it('says nothing of readers where the adapter read', async () => {
  render(<Workspace />)
  await screen.findByText('2 of 340 on this page')
  expect(screen.queryByText(/structure|search engines/)).toBeNull()
})
