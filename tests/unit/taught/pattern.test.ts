import { expect, it } from 'vitest'
import { isSafePattern } from '../../../lib/taught/pattern.ts'

it.each([
  '^(.+?)\\s*[·•|,–—(-]',
  '(\\d+(?:[.,]\\d+)?\\s*(?:/|van)\\s*\\d+)',
  '\\((a+)\\)',
  '[+*]+',
  '(?:ab){3}',
])('lets %s loose', (source) => expect(isSafePattern(source)).toBe(true))

it.each(['(', '(a+)+', '^(\\w+\\s?)+$', '((a*)b?){2,}', '(?:(?:x+))*', '(a{2,}){9}', '.*.*.*.*.*.*.*x'])(
  'keeps %s away',
  (source) => expect(isSafePattern(source)).toBe(false),
)
