// @vitest-environment happy-dom
import './browser.ts'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { LoadAll } from '../../../components/load-all.tsx'
import type { LoadState } from '../../../lib/model/loading.ts'
import { told } from './browser.ts'

afterEach(cleanup)

const target = {
  set: undefined,
  choose: vi.fn(),
  name: 'Pool',
  setName: vi.fn(),
  ready: true,
  prepare: vi.fn(),
}
const ended: LoadState = { loaded: 12, of: 60, end: 'stopped', setId: null, added: 0, trouble: null }

it('keeps what is being typed when the page tells something new', async () => {
  const view = (loading: LoadState | null) => (
    <LoadAll tabId={7} loading={loading} target={target} onChange={vi.fn()} />
  )
  told.toPage.mockResolvedValue(ended)
  const { rerender } = render(view(null))
  const limit = await screen.findByRole<HTMLInputElement>('spinbutton', { name: 'up to' })
  fireEvent.input(limit, { target: { value: '25' } })
  rerender(view(ended))
  expect(limit.value).toBe('25')
  fireEvent.change(limit)
  fireEvent.click(screen.getByRole('button', { name: 'Load all' }))
  await waitFor(() =>
    expect(told.toPage).toHaveBeenCalledWith(7, {
      trede: 'load.start',
      data: expect.objectContaining({ limit: 25 }),
    }),
  )
})
