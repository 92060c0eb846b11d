/** The Dutch lexicon as data: every line is understood, stands once, and every theme has both sides. */
import { describe, expect, it } from 'vitest'
import { compileCues } from '../../../lib/lexicon/compile.ts'
import { source } from '../../../lib/lexicon/nl/index.ts'
import { parseClasses, parseCues } from '../../../lib/lexicon/parse.ts'
import { SIGNAL_IDS } from '../../../lib/model/signals.ts'
import { THEME_IDS } from '../../../lib/model/themes.ts'

const files = [
  ...THEME_IDS.map((theme) => parseCues(source.themes[theme] ?? '', theme)),
  ...source.themeless.map((text) => parseCues(text, null)),
]
const cues = files.flatMap((file) => file.cues)

/** Themes that Dutch reviews seldom name on this side. */
const SCARCE: Record<string, number> = { 'extra-': 10 }

describe('Dutch cues', () => {
  it('are read without a fault', () => {
    expect(files.flatMap((file) => file.faults)).toEqual([])
    expect(compileCues(cues, parseClasses(source.classes), new Set(['twee', 'vijf'])).faults).toEqual([])
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
      const enough = SCARCE[theme + (side > 0 ? '+' : '-')] ?? 20
      const found = cues.filter((cue) => cue.theme === theme && Math.sign(cue.strength) === side)
      expect(found.length).toBeGreaterThanOrEqual(enough)
    },
  )

  it.each(SIGNAL_IDS)('cover the signal %s', (signal) => {
    expect(cues.filter((cue) => cue.signal === signal).length).toBeGreaterThanOrEqual(5)
  })

  it('keep product and price alone between Basic and Desired, unless unsafe or a cheat', () => {
    const alone = cues.filter((cue) => (cue.theme === 'product' || cue.theme === 'price') && !cue.event)
    const beyond = alone.filter((cue) => cue.strength > 0 && (cue.max === null || cue.max > 4))
    expect(beyond.map((cue) => cue.phrase)).toEqual([])
  })

  it('let acts alone speak for Surprising and above, but for open amazement', () => {
    const high = cues.filter((cue) => !cue.event && cue.strength > 0 && (cue.min ?? 0) > 4)
    expect(high.map((cue) => cue.phrase)).toEqual([])
  })

  it('never ask for more than they allow', () => {
    expect(cues.filter((cue) => cue.min !== null && cue.max !== null && cue.min > cue.max)).toEqual([])
  })
})
