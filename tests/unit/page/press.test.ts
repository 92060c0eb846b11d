// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { press } from '../../../lib/page/load-all/press.ts'

afterEach(() => document.body.replaceChildren())

function link(href: string, takesOver: boolean): { control: HTMLElement; opened: () => boolean | null } {
  const control = document.createElement('a')
  control.href = href
  let opened: boolean | null = null
  if (takesOver) control.addEventListener('click', (event) => event.preventDefault())
  document.body.append(control)
  // Runs before the guard, and looks when all is over.
  control.addEventListener('click', (event) => queueMicrotask(() => (opened = !event.defaultPrevented)))
  return { control, opened: () => opened }
}

it('holds back a link to another document', async () => {
  const { control, opened } = link('https://elsewhere.example/?page=2', false)
  expect(press(control)).toBe(false)
  await Promise.resolve()
  expect(opened()).toBe(false)
})

it('leaves a link alone that the page takes over', () => {
  expect(press(link('https://elsewhere.example/?page=2', true).control)).toBe(true)
})

it('presses a button', () => {
  const button = document.createElement('button')
  button.type = 'button'
  let pressed = 0
  button.addEventListener('click', () => pressed++)
  document.body.append(button)
  expect([press(button), pressed]).toEqual([true, 1])
})

it('sends no form', () => {
  const form = document.createElement('form')
  const button = document.createElement('button')
  form.append(button)
  document.body.append(form)
  expect(press(button)).toBe(false)
})
