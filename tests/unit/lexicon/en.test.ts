/** The English lexicon as data: every line is understood, stands once, and every theme has both sides. */
import { describe, expect, it } from 'vitest'
import { compileCues } from '../../../lib/lexicon/compile.ts'
import { lexiconOf } from '../../../lib/lexicon/index.ts'
import { SIGNAL_IDS } from '../../../lib/model/signals.ts'
import { THEME_IDS } from '../../../lib/model/themes.ts'

const { cues, classes, faults } = lexiconOf('en')

describe('English cues', () => {
  it('are read and compiled without a fault', () => {
    expect(faults).toEqual([])
    expect(compileCues(cues, classes, new Set(['two', 'five'])).faults).toEqual([])
  })

  it('are at least 1,500', () => {
    expect(cues.length).toBeGreaterThanOrEqual(1500)
  })

  it('stand once each', () => {
    const phrases = cues.map((cue) => cue.phrase.replace(/\s+/g, ' '))
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([])
  })

  it.each(THEME_IDS.flatMap((theme) => [[theme, 1] as const, [theme, -1] as const]))(
    'cover %s on side %i',
    (theme, side) => {
      const found = cues.filter((cue) => cue.theme === theme && Math.sign(cue.strength) === side)
      expect(found.length).toBeGreaterThanOrEqual(20)
    },
  )

  it.each(SIGNAL_IDS)('cover the signal %s', (signal) => {
    expect(cues.filter((cue) => cue.signal === signal).length).toBeGreaterThanOrEqual(5)
  })

  it('keep product and price alone at Desired or below', () => {
    const alone = cues.filter((cue) => (cue.theme === 'product' || cue.theme === 'price') && !cue.event)
    const beyond = alone.filter((cue) => cue.strength > 0 && (cue.max === null || cue.max > 4))
    expect(beyond.map((cue) => cue.phrase)).toEqual([])
  })

  it('let plain praise speak for Expected at most', () => {
    const plain = ['friendly', 'good', 'nice', 'kind']
    const loud = cues.filter((cue) => plain.includes(cue.phrase) && cue.max !== 3)
    expect(loud.map((cue) => cue.phrase)).toEqual([])
  })

  it('never ask for more than they allow', () => {
    expect(cues.filter((cue) => cue.min !== null && cue.max !== null && cue.min > cue.max)).toEqual([])
  })

  it('praise and blame on the right side of the ladder', () => {
    const odd = cues.filter(
      (cue) =>
        (cue.strength > 0 && cue.max !== null && cue.max < 3) ||
        (cue.strength < 0 && cue.min !== null && cue.min > 2),
    )
    expect(odd.map((cue) => cue.phrase)).toEqual([])
  })
})
