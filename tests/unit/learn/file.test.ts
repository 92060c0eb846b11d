import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromFile, toFile } from '../../../lib/learn/file.ts'
import { lineOf } from '../../../lib/learn/lines.ts'
import { changed, changeOf, keyOf, type OwnCue } from '../../../lib/model/own-cue.ts'
import { THEME_IDS } from '../../../lib/model/themes.ts'

const NOW = new Date('2026-11-24T10:00:00Z')
let ids = 0
const cuesFrom = (file: string): OwnCue[] => {
  const change = fromFile(file)
  if (Array.isArray(change)) throw new Error(JSON.stringify(change))
  return changed([], change, NOW, () => `id${ids++}`)
}
const keys = (cues: readonly OwnCue[]) => cues.map(keyOf).sort()

const word = fc.stringMatching(/^[a-z]{2,8}\*?$/)
const phrase = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  fc.tuple(word, word, word).map(([a, b, c]) => `(${a}|${b} ${c})`),
  fc.constantFrom('<num> minuten (te|veel)? laat', 'belde* ... terug', '😡', 'oké niet'),
)
const level = fc.option(fc.integer({ min: 1, max: 6 }))
const added = fc.record({
  lang: fc.constantFrom('nl' as const, 'en' as const),
  theme: fc.option(fc.constantFrom(...THEME_IDS)),
  line: fc
    .record({ phrase, strength: fc.integer({ min: -3, max: 3 }), max: level, event: fc.boolean() })
    .map((part) => lineOf({ ...part, min: null, signal: null, also: null, service: null })),
})
const cues = fc
  .record({ add: fc.array(added, { maxLength: 8 }), mute: fc.array(phrase, { maxLength: 5 }) })
  .map((parts) => changed([], changeOf(parts), NOW, () => `id${ids++}`))

const FILE = `trede-cues 1

[nl speed]
lange wachttijd* | -1 | min=2
<num> minuten (te|veel)? laat | -2
[en]
more than fine | +1 | max=3
[muted]
prima
`

describe('a file of own cues', () => {
  it('brings back what it was made of', () => {
    fc.assert(
      fc.property(cues, (own) => {
        fc.pre(own.length > 0)
        expect(keys(cuesFrom(toFile(own)))).toEqual(keys(own))
      }),
    )
  })

  it('is the same whatever the order of the cues', () => {
    fc.assert(
      fc.property(cues, (own) => {
        expect(toFile(own.toReversed())).toBe(toFile(own))
      }),
    )
  })

  it('is read as a person would write it', () => {
    expect(fromFile(FILE)).toEqual(
      changeOf({
        add: [
          { lang: 'nl', theme: 'speed', line: 'lange wachttijd* | -1 | min=2' },
          { lang: 'nl', theme: 'speed', line: '<num> minuten (te|veel)? laat | -2' },
          { lang: 'en', theme: null, line: 'more than fine | +1 | max=3' },
        ],
        mute: ['prima'],
      }),
    )
  })

  it.each([
    ['from Windows', FILE.replaceAll('\n', '\r\n')],
    ['with the mark of an editor', `\ufeff${FILE}`],
    ['with spaces around', FILE.replaceAll('\n', '  \n  ').replace(/^ +/, '')],
  ])('is read the same %s', (_, file) => {
    expect(fromFile(file)).toEqual(fromFile(FILE))
  })

  it.each([
    ['another kind of file', '{"format":"trede-set"}', 1, 'head'],
    ['an empty file', '', 1, 'head'],
    ['a newer file', FILE.replace('cues 1', 'cues 2'), 1, 'newer'],
    ['no cue', 'trede-cues 1\n# none\n', 0, 'nothing'],
    ['a line before any heading', 'trede-cues 1\nprima | +1', 2, 'before'],
    ['a theme that is none', FILE.replace('[nl speed]', '[nl weather]'), 3, 'heading'],
    ['a language without lexicon', FILE.replace('[en]', '[de]'), 6, 'heading'],
    ['a bracket left open', FILE.replace('(te|veel)?', '(te'), 5, 'open'],
    ['a bracket too many', FILE.replace('(te|veel)?', 'te)'), 5, 'closed'],
    ['an empty bracket', FILE.replace('(te|veel)?', '()'), 5, 'emptyBracket'],
    ['no phrase', FILE.replace('more than fine', ''), 7, 'empty'],
    ['no word', FILE.replace('more than fine', '...'), 7, 'noWord'],
    ['a class that is none', FILE.replace('<num>', '<dragons>'), 5, 'wordClass'],
    ['a strength out of range', FILE.replace('| -2', '| -4'), 5, 'strength'],
    ['a strength in words', FILE.replace('| -2', '| bad'), 5, 'strength'],
    ['an option that is none', FILE.replace('min=2', 'mn=2'), 4, 'option'],
    ['a level that is none', FILE.replace('min=2', 'min=9'), 4, 'option'],
    ['bounds that cross', FILE.replace('min=2', 'min=4 max=2'), 4, 'bounds'],
    ['a column too many', FILE.replace('max=3', 'max=3 | hand'), 7, 'columns'],
    ['a line without end', FILE.replace('prima', 'prima '.repeat(500)), 9, 'long'],
  ])('with %s gives nothing, and names the line', (_, file, line, kind) => {
    expect(fromFile(file)).toEqual([expect.objectContaining({ line, kind })])
  })

  it('names every line that is wrong', () => {
    const troubles = fromFile(FILE.replace('| -2', '| 9').replace('[en]', '[fr]').replace('min=2', 'x'))
    expect(troubles).toMatchObject([{ line: 4 }, { line: 5 }, { line: 6 }])
  })

  it('never makes more of a damaged file than it says', () => {
    fc.assert(
      fc.property(fc.nat(FILE.length - 1), fc.constantFrom('', '(', '|', '<', '\n', '9', ']'), (at, sign) => {
        const file = FILE.slice(0, at) + sign + FILE.slice(at + 1)
        const read = fromFile(file)
        if (Array.isArray(read)) expect(read.every(({ line }) => line <= file.split('\n').length)).toBe(true)
        else
          expect(
            keys(cuesFrom(toFile(changed([], read, NOW, () => `id${ids++}`)))).length,
            // A new line may part one phrase in two.
          ).toBeLessThanOrEqual(sign === '\n' ? 6 : 5)
      }),
    )
  })
})
