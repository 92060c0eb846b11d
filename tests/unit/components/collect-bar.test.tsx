// @vitest-environment happy-dom
import './browser.ts'
import 'fake-indexeddb/auto'
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { CollectBar, outcomeOf } from '../../../components/collect-bar.tsx'
import { useLive } from '../../../components/live.ts'
import { useTargetSet } from '../../../components/target-set.ts'
import type { ReviewItem } from '../../../lib/model/item.ts'
import { trede } from '../../../lib/store/db.ts'
import { itemsOfSet } from '../../../lib/store/items.ts'
import { createSet, listSets } from '../../../lib/store/sets.ts'
import { speak } from './browser.ts'
import { itemOf } from './fixtures.ts'

// How long a busy machine may take; a test that passes does not wait for it.
configure({ asyncUtilTimeout: 15_000 })

const NOW = new Date('2026-11-06T10:00:00Z')
const ITEMS = ['a', 'b', 'c'].map((id) => itemOf(id))

beforeEach(async () => {
  fakeBrowser.reset()
  await Promise.all(trede.tables.map((table) => table.clear()))
})
afterEach(() => {
  cleanup()
  speak('en-GB')
})

function Bar({ items }: { items: readonly ReviewItem[] }) {
  const sets = useLive(() => listSets(), [])
  const target = useTargetSet(sets.value, 'Café De Lantaarn')
  return sets.value && target ? (
    <CollectBar items={items} filter={null} sets={sets.value} target={target} />
  ) : null
}

const stored = async () =>
  Promise.all((await listSets()).map(async ({ id, name }) => [name, (await itemsOfSet(id)).length]))
const collect = (name: RegExp | string = /^Collect/) => screen.findByRole('button', { name })

it('makes a set with the name of the place and puts the reviews in view into it', async () => {
  render(<Bar items={ITEMS} />)
  fireEvent.click(await collect('Collect 3 reviews'))
  expect(await screen.findByText('3 added.')).toBeTruthy()
  expect(await stored()).toEqual([['Café De Lantaarn', 3]])
})

it('counts what was there already', async () => {
  const { rerender } = render(<Bar items={ITEMS.slice(0, 1)} />)
  fireEvent.click(await collect('Collect 1 review'))
  await screen.findByText('1 added.')
  rerender(<Bar items={ITEMS} />)
  fireEvent.click(await collect('Collect 3 reviews'))
  expect(await screen.findByText('2 added, 1 was already there.')).toBeTruthy()
})

it('takes out again only what it put in', async () => {
  const { rerender } = render(<Bar items={ITEMS.slice(0, 1)} />)
  fireEvent.click(await collect())
  await screen.findByText('1 added.')
  rerender(<Bar items={ITEMS} />)
  fireEvent.click(await collect())
  await screen.findByText('2 added, 1 was already there.')
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByText('Taken out again.')
  expect(await stored()).toEqual([['Café De Lantaarn', 1]])
})

it('comes back to the set that was used last', async () => {
  await createSet('Amersfoort', NOW)
  const last = await createSet('Zutphen', NOW)
  render(<Bar items={ITEMS} />)
  fireEvent.change(await screen.findByRole('combobox', { name: 'Set' }), { target: { value: last.id } })
  fireEvent.click(await collect())
  await screen.findByText('3 added.')
  cleanup()
  render(<Bar items={ITEMS} />)
  const set = (await screen.findByRole('combobox', { name: 'Set' })) as HTMLSelectElement
  await waitFor(() => expect(set.selectedOptions[0]?.textContent).toBe('Zutphen (3)'))
})

it('says when the name is taken, and stores nothing', async () => {
  await createSet('Breda', NOW)
  render(<Bar items={ITEMS} />)
  fireEvent.input(await screen.findByRole('textbox', { name: 'Name of the new set' }), {
    target: { value: 'breda' },
  })
  fireEvent.click(await collect())
  expect(await screen.findByText(/^There is already a set with this name/)).toBeTruthy()
  expect(await stored()).toEqual([['Breda', 0]])
})

it('has nothing to collect where no review is in view, and nothing without a name', async () => {
  const { rerender } = render(<Bar items={[]} />)
  expect(((await collect('Collect 0 reviews')) as HTMLButtonElement).disabled).toBe(true)
  rerender(<Bar items={ITEMS} />)
  fireEvent.input(screen.getByRole('textbox'), { target: { value: ' ' } })
  expect(((await collect()) as HTMLButtonElement).disabled).toBe(true)
})

it('puts a long list in whole, each review once', async () => {
  const many = Array.from({ length: 620 }, (_, at) => itemOf(`m${at % 600}`))
  render(<Bar items={many} />)
  fireEvent.click(await collect('Collect 620 reviews'))
  expect(await screen.findByText(/^600 added/)).toBeTruthy()
  expect(await stored()).toEqual([['Café De Lantaarn', 600]])
}, 20_000)

it.each([
  ['en', { added: 12, known: 3, refused: 0 }, '12 added, 3 were already there.'],
  ['en', { added: 0, known: 1, refused: 2 }, '0 added, 1 was already there, 2 could not be stored.'],
  ['nl', { added: 1200, known: 1, refused: 0 }, '1.200 toegevoegd, 1 stond er al in.'],
])('says in %s what came of it: %o', (tag, counts, sentence) => {
  speak(tag)
  expect(outcomeOf({ setId: '', addedIds: [], ...counts })).toBe(sentence)
})
