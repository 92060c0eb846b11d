import { expect, it } from 'vitest'
import { stepFrom } from '../../../lib/page/walk.ts'
import type { Step } from '../../../lib/protocol.ts'

/** Reviews as letters; a capital has a complaint. `here` has the keyboard, `top` is the first in view. */
const CASES: { list: string; step: Step; here?: string; top?: string; to: string | undefined }[] = [
  { list: 'abc', step: 'next', top: 'a', to: 'a' },
  { list: 'abc', step: 'next', top: 'b', to: 'b' },
  { list: 'abc', step: 'next', here: 'a', top: 'c', to: 'b' },
  { list: 'abc', step: 'next', here: 'c', top: 'a', to: undefined },
  { list: 'abc', step: 'next', to: undefined },
  { list: 'abc', step: 'previous', here: 'c', top: 'a', to: 'b' },
  { list: 'abc', step: 'previous', here: 'a', top: 'c', to: undefined },
  { list: 'abc', step: 'previous', top: 'c', to: 'b' },
  { list: 'abc', step: 'previous', top: 'a', to: undefined },
  // Scrolled past all of them.
  { list: 'abc', step: 'previous', to: 'c' },
  { list: 'AbC', step: 'complaint', top: 'A', to: 'A' },
  { list: 'AbC', step: 'complaint', here: 'A', to: 'C' },
  { list: 'AbC', step: 'complaint', here: 'C', to: undefined },
  { list: 'Abc', step: 'complaint', top: 'b', to: undefined },
  { list: '', step: 'next', to: undefined },
  { list: '', step: 'previous', to: undefined },
]

it.each(CASES)('$step in "$list" from $here, $top in view: $to', ({ list, step, here, top, to }) => {
  const reached = stepFrom(
    [...list],
    step,
    (one) => one === here,
    (one) => one === top,
    (one) => one === one.toUpperCase(),
  )
  expect(reached).toBe(to)
})
