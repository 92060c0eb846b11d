// @vitest-environment happy-dom
import './browser.ts'
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PageMessage } from '../../../components/page-message.tsx'
import type { PageView } from '../../../components/page-view.ts'
import type { PageState } from '../../../lib/protocol.ts'
import { told } from './browser.ts'
import { stateOf } from './fixtures.ts'

configure({ asyncUtilTimeout: 15_000 })

beforeEach(() => {
  for (const fake of Object.values(told)) fake.mockReset()
  told.contains.mockResolvedValue(false)
})
afterEach(cleanup)

function page(status: PageState['status'], url = 'https://shop.example/a'): PageView {
  return {
    kind: 'page',
    tabId: 4,
    state: stateOf({ status, url, site: null, reader: null, place: null }),
  }
}

it.each<[PageView, RegExp]>([
  [{ kind: 'looking' }, /Looking at the page/],
  [{ kind: 'none' }, /Open a page with reviews in this window/],
  [{ kind: 'shut', tabId: 4, pattern: null }, /keeps extensions out of its own pages/],
  [{ kind: 'shut', tabId: 4, pattern: '*://shop.example/*' }, /while that page is in view/],
  [{ kind: 'lost', tabId: 4, reason: null }, /updated or started after the page was opened/],
  [{ kind: 'lost', tabId: 4, reason: 'Broken.' }, /Broken\./],
  [page('reading'), /Reading the reviews/],
  [page('empty'), /No reviews on the screen yet.*scroll to them/],
  [page('unknown'), /No reviews found.*Google Maps.*schema\.org/],
])('says what is the case and what to do: %o', (view, said) => {
  render(<PageMessage view={view} />)
  expect(screen.getByRole('status').textContent).toMatch(said)
})

it('loads a page again that does not answer', () => {
  render(<PageMessage view={{ kind: 'lost', tabId: 4, reason: null }} />)
  fireEvent.click(screen.getByRole('button', { name: 'Reload the page' }))
  expect(told.reload).toHaveBeenCalledWith(4)
})

it('asks for the host in the click itself, and says when it is granted', async () => {
  told.request.mockResolvedValue(true)
  render(<PageMessage view={page('unknown')} />)
  fireEvent.click(await screen.findByRole('button', { name: 'Always read shop.example' }))
  expect(told.request).toHaveBeenCalledWith({ origins: ['*://shop.example/*'] })
  expect(await screen.findByText('From now on Trede reads shop.example by itself.')).toBeTruthy()
})

it('takes no for an answer', async () => {
  told.request.mockResolvedValue(false)
  render(<PageMessage view={page('unknown')} />)
  fireEvent.click(await screen.findByRole('button', { name: /^Always read/ }))
  expect(await screen.findByText('Not allowed. Nothing has changed.')).toBeTruthy()
})

it.each([
  ['that is allowed already', 'https://shop.example/a', true],
  ['that is a file', 'file:///home/me/page.html', false],
])('does not ask for a page %s', async (_, url, allowed) => {
  told.contains.mockResolvedValue(allowed)
  render(<PageMessage view={page('unknown', url)} />)
  await Promise.resolve()
  expect(screen.queryByRole('button')).toBeNull()
})

it('shows what it would read, and has it read with one click', async () => {
  const view: PageView = {
    kind: 'page',
    tabId: 4,
    state: stateOf({
      status: 'unknown',
      reader: 'structure',
      place: null,
      proposal: { count: 12, texts: ['Cold soup.', 'Warm welcome.'] },
    }),
  }
  const onChange = vi.fn()
  told.toPage.mockResolvedValue(null)
  render(<PageMessage view={view} onChange={onChange} />)
  expect(screen.getByRole('status').textContent).toMatch(/not sure.*12 texts.*Cold soup\..*Warm welcome\./)
  fireEvent.click(screen.getByRole('button', { name: 'Read these' }))
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled())
  expect(told.toPage).toHaveBeenCalledWith(4, { trede: 'page.readProposal', data: undefined })
})

it('says when the page does not take the click', async () => {
  const state = stateOf({ status: 'unknown', proposal: { count: 1, texts: ['Cold soup.'] } })
  told.toPage.mockRejectedValue(new Error('Gone.'))
  render(<PageMessage view={{ kind: 'page', tabId: 4, state }} />)
  fireEvent.click(screen.getByRole('button', { name: 'Read these' }))
  expect(await screen.findByText(/The page did not answer \(Gone\.\)/)).toBeTruthy()
})
