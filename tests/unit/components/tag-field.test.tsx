// @vitest-environment happy-dom
import './browser.ts'
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addTags, TagField } from '../../../components/tag-field.tsx'

afterEach(cleanup)

it.each([
  { name: 'adds one', tags: ['a'], typed: 'b', expected: ['a', 'b'] },
  {
    name: 'adds several that were pasted',
    tags: [],
    typed: 'wait, staff ,price',
    expected: ['wait', 'staff', 'price'],
  },
  { name: 'keeps one that is there in other letters', tags: ['Wait'], typed: 'wait', expected: ['Wait'] },
  { name: 'folds blanks', tags: [], typed: '  long   wait ', expected: ['long wait'] },
  { name: 'adds nothing for nothing', tags: ['a'], typed: ' , ,', expected: ['a'] },
])('$name', ({ tags, typed, expected }) => {
  expect(addTags(tags, typed)).toEqual(expected)
})

describe('TagField', () => {
  const onChange = vi.fn()
  const show = (tags: string[]) => {
    onChange.mockReset()
    render(<TagField tags={tags} onChange={onChange} />)
    return screen.getByRole('textbox', { name: 'Tags' })
  }

  it('adds on Enter', () => {
    const field = show(['wait'])
    fireEvent.input(field, { target: { value: 'staff' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(onChange).toHaveBeenCalledWith(['wait', 'staff'])
  })

  it('adds at a comma', () => {
    fireEvent.input(show([]), { target: { value: 'staff,' } })
    expect(onChange).toHaveBeenCalledWith(['staff'])
  })

  it('adds what was typed when the field is left', () => {
    const field = show([])
    fireEvent.input(field, { target: { value: 'staff' } })
    fireEvent.blur(field)
    expect(onChange).toHaveBeenCalledWith(['staff'])
  })

  it('takes the last away on Backspace in the empty field only', () => {
    const field = show(['wait', 'staff'])
    fireEvent.input(field, { target: { value: 'x' } })
    fireEvent.keyDown(field, { key: 'Backspace' })
    expect(onChange).not.toHaveBeenCalled()
    fireEvent.input(field, { target: { value: '' } })
    fireEvent.keyDown(field, { key: 'Backspace' })
    expect(onChange).toHaveBeenCalledWith(['wait'])
  })

  it('leaves Enter to an input method that is composing', () => {
    const field = show([])
    fireEvent.input(field, { target: { value: '待' } })
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
    expect(onChange).not.toHaveBeenCalled()
  })

  it('takes away the tag whose button is pressed', () => {
    show(['wait', 'staff'])
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag wait' }))
    expect(onChange).toHaveBeenCalledWith(['staff'])
  })
})
