// @vitest-environment happy-dom
import './browser.ts'
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { HealthNote } from '../../../components/health-note.tsx'
import { speak, told } from './browser.ts'
import { itemOf, stateOf } from './fixtures.ts'

configure({ asyncUtilTimeout: 15_000 })

const writeText = vi.fn()

beforeEach(() => {
  for (const fake of [...Object.values(told), writeText]) fake.mockReset()
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
})
afterEach(() => {
  cleanup()
  speak('en-GB')
})

const items = ['a', 'b', 'c'].map((id) => itemOf(id))

it('is silent on a page that has what it should have', () => {
  const { container } = render(<HealthNote tabId={4} state={stateOf({ items })} />)
  expect(container.textContent).toBe('')
})

it.each([
  ['en-GB', /^Missing from all 3 reviews on this page: name and date\. Google Maps always shows this/],
  ['nl', /^Ontbreekt bij alle 3 recensies op deze pagina: naam en datum\. Google Maps toont dit altijd/],
])('says in %s what is gone', (language, said) => {
  speak(language)
  render(<HealthNote tabId={4} state={stateOf({ items, missing: ['author', 'date'] })} />)
  expect(screen.getByText(said)).toBeTruthy()
})

it('copies the report of the page with the version', async () => {
  told.toPage.mockResolvedValue({ site: 'maps', found: 3 })
  render(<HealthNote tabId={4} state={stateOf({ items, takenOver: true })} />)
  fireEvent.click(screen.getByRole('button', { name: 'Copy report' }))
  expect(await screen.findByText('Copied, without texts and names.')).toBeTruthy()
  expect(told.toPage).toHaveBeenCalledWith(4, { trede: 'page.report', data: undefined })
  expect(JSON.parse(writeText.mock.calls[0]?.[0] as string)).toEqual({
    format: 'trede-page-report',
    trede: '1.2.3',
    site: 'maps',
    found: 3,
  })
})

it('says why nothing was copied', async () => {
  told.toPage.mockRejectedValue(new Error('Gone.'))
  render(<HealthNote tabId={4} state={stateOf({ items, missing: ['date'] })} />)
  fireEvent.click(screen.getByRole('button', { name: 'Copy report' }))
  expect(await screen.findByText('Not copied (Gone.).')).toBeTruthy()
})

it('starts teaching on the page, and says where the browser does not let it in', async () => {
  told.executeScript.mockRejectedValue(new Error('No way in.'))
  render(<HealthNote tabId={4} state={stateOf({ items, missing: ['date'] })} />)
  fireEvent.click(screen.getByRole('button', { name: 'Teach this page' }))
  expect(await screen.findByText('No way in.')).toBeTruthy()
  expect(told.executeScript.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 4 } })
})
