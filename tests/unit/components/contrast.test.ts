/** Words and shapes stand out enough from what is behind them (WCAG AA), in light and in dark. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { levelInk } from '../../../components/level-badge.tsx'
import { LEVELS } from '../../../lib/model/ladder.ts'

type Pair = readonly [light: string, dark: string]

const TOKENS = new Map(
  [
    ...readFileSync(join(import.meta.dirname, '../../../components/tokens.css'), 'utf8').matchAll(
      /--([\w-]+): (light-dark\([^)]*\))/g,
    ),
  ].map(([, name, value]) => [name!, pair(value!)]),
)

function pair(value: string): Pair {
  const [light, dark] = value.match(/#[\da-f]{6}/g) ?? []
  if (!light || !dark) throw new Error(`Not two colours: ${value}`)
  return [light, dark]
}

const token = (name: string) => TOKENS.get(name) ?? expect.fail(`There is no colour --${name}.`)

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** The lower of the contrasts in light and in dark. */
function contrast(front: Pair, back: Pair): number {
  const ratios = front.map((colour, tone) => {
    const [low = 0, high = 0] = [luminance(colour), luminance(back[tone as 0 | 1])].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  })
  return Math.min(...ratios)
}

const PAPERS = ['paper', 'paper-soft', 'paper-press'] as const

it.each(
  ['ink', 'ink-soft', 'accent', 'alarm', 'praise'].flatMap((ink) =>
    PAPERS.map((paper) => [ink, paper] as const),
  ),
)('words in %s can be read on %s', (ink, paper) => {
  expect(contrast(token(ink), token(paper))).toBeGreaterThanOrEqual(4.5)
})

it('words can be read on buttons and on marks', () => {
  expect(contrast(token('on-accent'), token('accent'))).toBeGreaterThanOrEqual(4.5)
  expect(contrast(token('ink'), token('complaint'))).toBeGreaterThanOrEqual(4.5)
})

it.each(['line-strong', 'complaint-line'])('%s can be seen on paper', (line) => {
  expect(contrast(token(line), token('paper'))).toBeGreaterThanOrEqual(3)
  expect(contrast(token(line), token('paper-soft'))).toBeGreaterThanOrEqual(3)
})

it.each(LEVELS.map(({ id, key }) => [key, id] as const))(
  'the level %s can be read as badge and as own level',
  (_, id) => {
    const ink = levelInk(id)
    expect(contrast(pair(ink['--level-on']!), pair(ink['--level-fill']!))).toBeGreaterThanOrEqual(4.5)
    for (const paper of PAPERS)
      expect(contrast(pair(ink['--level-ink']!), token(paper))).toBeGreaterThanOrEqual(4.5)
  },
)
