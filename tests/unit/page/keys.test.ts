import { expect, it } from 'vitest'
import { actOf } from '../../../lib/page/keys.ts'

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  actOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...more })

it.each([
  ['0', { kind: 'level', level: null }],
  ['6', { kind: 'level', level: 6 }],
  ['M', { kind: 'mark' }],
  ['c', { kind: 'complaint' }],
  ['J', { kind: 'walk', step: 'next' }],
  ['k', { kind: 'walk', step: 'previous' }],
  ['?', { kind: 'keys' }],
])('%s asks for %j, also with capitals', (key, act) => {
  expect(press(key)).toEqual(act)
})

it.each(['7', 'x', 'Enter', ' ', 'constructor'])('%s asks for nothing', (key) => {
  expect(press(key)).toBeNull()
})

it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('with %s a key is the browser’s', (held) => {
  expect(press('c', { [held]: true })).toBeNull()
})
