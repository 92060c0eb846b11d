// @vitest-environment happy-dom
import './browser.ts'
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { NoteField } from '../../../components/note-field.tsx'

const onSave = vi.fn<(note: string) => Promise<void>>()
const onLeave = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  onSave.mockReset().mockResolvedValue()
  onLeave.mockReset()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const field = () => screen.getByRole('textbox', { name: 'Note' })
const phase = () => screen.getByRole('status').textContent

function write(note: string) {
  fireEvent.input(field(), { target: { value: note } })
}

it('saves once after a pause in writing', async () => {
  render(<NoteField note="" onSave={onSave} onLeave={onLeave} />)
  write('Ask')
  await vi.advanceTimersByTimeAsync(200)
  write('Ask the owner')
  await vi.advanceTimersByTimeAsync(1000)
  expect(onSave.mock.calls).toEqual([['Ask the owner']])
})

it('says that it is saved only when it is', async () => {
  const written = Promise.withResolvers<void>()
  onSave.mockReturnValue(written.promise)
  render(<NoteField note="" onSave={onSave} onLeave={onLeave} />)
  write('Ask')
  await vi.advanceTimersByTimeAsync(1000)
  expect(phase()).toBe('Saving…')
  written.resolve()
  await vi.advanceTimersByTimeAsync(0)
  expect(phase()).toBe('Saved')
})

it('does not say so for words that came while it was saving', async () => {
  const first = Promise.withResolvers<void>()
  onSave.mockReturnValueOnce(first.promise)
  render(<NoteField note="" onSave={onSave} onLeave={onLeave} />)
  write('Ask')
  await vi.advanceTimersByTimeAsync(1000)
  write('Ask more')
  first.resolve()
  await vi.advanceTimersByTimeAsync(0)
  expect(phase()).toBe('Saving…')
  await vi.advanceTimersByTimeAsync(1000)
  expect(onSave).toHaveBeenLastCalledWith('Ask more')
  expect(phase()).toBe('Saved')
})

it('saves at once when the field is left', async () => {
  render(<NoteField note="" onSave={onSave} onLeave={onLeave} />)
  write('Ask')
  fireEvent.blur(field())
  expect(onSave).toHaveBeenCalledWith('Ask')
})

it('keeps the words when they could not be saved, and hands them over at the end', async () => {
  onSave.mockRejectedValue(new Error('full'))
  const { unmount } = render(<NoteField note="" onSave={onSave} onLeave={onLeave} />)
  write('Ask')
  await vi.advanceTimersByTimeAsync(1000)
  expect(phase()).toBe('')
  expect((field() as HTMLTextAreaElement).value).toBe('Ask')
  unmount()
  expect(onLeave).toHaveBeenCalledWith('Ask')
})

it('hands over what is not saved when the window closes', () => {
  render(<NoteField note="" onSave={onSave} onLeave={onLeave} />)
  write('Ask')
  dispatchEvent(new Event('pagehide'))
  expect(onLeave).toHaveBeenCalledWith('Ask')
})

it('has nothing to hand over once it is saved', async () => {
  const { unmount } = render(<NoteField note="" onSave={onSave} onLeave={onLeave} />)
  write('Ask')
  await vi.advanceTimersByTimeAsync(1000)
  unmount()
  expect(onLeave).not.toHaveBeenCalled()
})

it('takes a note that was changed elsewhere, but not over words that are being written', async () => {
  const { rerender } = render(<NoteField note="old" onSave={onSave} onLeave={onLeave} />)
  rerender(<NoteField note="new" onSave={onSave} onLeave={onLeave} />)
  expect((field() as HTMLTextAreaElement).value).toBe('new')
  write('mine')
  rerender(<NoteField note="theirs" onSave={onSave} onLeave={onLeave} />)
  expect((field() as HTMLTextAreaElement).value).toBe('mine')
})
