import { expect, it } from 'vitest'
import { manifestCommands } from '../../lib/commands.ts'

/** Keys that a browser has for itself. */
const TAKEN = ['Alt+Shift+A', 'Alt+Shift+B', 'Alt+Shift+C', 'Alt+Shift+I', 'Alt+Shift+T']

it.each(['chrome', 'edge', 'firefox'])('suggests %s keys that are free and differ', (browser) => {
  const keys = Object.values(manifestCommands(browser)).flatMap(({ suggested_key: key }) => key ?? [])
  for (const system of ['default', 'mac'] as const) {
    const suggested = keys.map((key) => key[system])
    expect(new Set(suggested).size).toBe(suggested.length)
    expect(suggested.filter((key) => TAKEN.includes(key))).toEqual([])
  }
  // Chrome takes no more, and drops the rest in silence.
  if (browser !== 'firefox') expect(keys.length).toBeLessThanOrEqual(4)
})

it('leaves the letters of the menus to Firefox, in English and in Dutch', () => {
  const letters = Object.values(manifestCommands('firefox')).flatMap(
    ({ suggested_key: key }) => key?.default.at(-1) ?? [],
  )
  expect(letters).toHaveLength(6)
  expect(letters.filter((letter) => 'FEVSBTH'.includes(letter) || 'BWLGAXH'.includes(letter))).toEqual([])
})

it('leaves the sidebar to Firefox, which opens and closes it by itself', () => {
  expect(Object.keys(manifestCommands('firefox'))).toContain('_execute_sidebar_action')
  expect(Object.keys(manifestCommands('firefox'))).not.toContain('toggle-panel')
  expect(Object.keys(manifestCommands('chrome'))).toContain('toggle-panel')
})
