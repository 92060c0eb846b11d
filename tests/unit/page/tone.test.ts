import { expect, test } from 'vitest'
import { shadeOf } from '../../../lib/page/tone.ts'

const CASES = [
  { colour: 'rgb(255, 255, 255)', luminance: 1, alpha: 1 },
  { colour: 'rgb(0, 0, 0)', luminance: 0, alpha: 1 },
  { colour: 'rgba(0, 0, 0, 0)', luminance: 0, alpha: 0 },
  { colour: 'rgb(32 33 36 / 50%)', luminance: 0.015, alpha: 0.5 },
  { colour: 'rgb(118, 118, 118)', luminance: 0.18, alpha: 1 },
  { colour: 'color(srgb 1 1 1 / 0.25)', luminance: 1, alpha: 0.25 },
  { colour: 'color(display-p3 0 0 0)', luminance: 0, alpha: 1 },
  { colour: 'oklch(1 0 0)', luminance: 1, alpha: 1 },
  { colour: 'oklab(20% 0.1 0.1 / 1)', luminance: 0.008, alpha: 1 },
  { colour: 'lab(50 10 10)', luminance: 0.125, alpha: 1 },
  { colour: 'lch(50% 10 10)', luminance: 0.125, alpha: 1 },
]

test.each(CASES)('reads $colour', ({ colour, luminance, alpha }) => {
  const shade = shadeOf(colour)
  expect(shade?.luminance).toBeCloseTo(luminance, 2)
  expect(shade?.alpha).toBeCloseTo(alpha, 5)
})

test.each(['', 'red', 'url(x)', 'paint(soft)'])('does not guess at %j', (colour) => {
  expect(shadeOf(colour)).toBeNull()
})
