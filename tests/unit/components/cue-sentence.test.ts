// @vitest-environment happy-dom
import './browser.ts'

import { afterEach, describe, expect, it } from 'vitest'
import { excerptOf } from '../../../components/cues/changed-reviews.tsx'
import { changeSentence, effectSentence } from '../../../components/cues/sentence.ts'
import { backOf, changeOfDraft, draftOf, newDraft } from '../../../components/options/cues/draft.ts'
import type { About } from '../../../lib/learn/candidates.ts'
import * as known from '../../../lib/learn/known.ts'
import { changed, type OwnCue } from '../../../lib/model/own-cue.ts'
import { speak } from './browser.ts'

afterEach(() => speak('en-GB'))

describe('the sentence of a change', () => {
  const CASES: [About, string, string][] = [
    [{ kind: 'mute' }, 'Let “so so” count for nothing', 'Laat “so so” niet meetellen'],
    [
      { kind: 'level', from: 2, to: 3 },
      'Treat “so so” as Expected, not Basic',
      'Beschouw “so so” als Verwacht, niet als Basis',
    ],
    [{ kind: 'level', from: null, to: 4 }, 'Treat “so so” as Desired', 'Beschouw “so so” als Gewenst'],
    [
      { kind: 'strength', from: -1, to: -3 },
      'Let “so so” count as a strong complaint instead of a mild complaint',
      'Laat “so so” tellen als een sterke klacht in plaats van een milde klacht',
    ],
    [
      { kind: 'bound', bound: 'max', level: 2 },
      'Let “so so” speak for Basic or lower',
      'Laat “so so” spreken voor Basis of lager',
    ],
    [
      { kind: 'theme', from: 'speed', to: 'price' },
      'Count “so so” under Price, not Speed',
      'Tel “so so” bij Prijs, niet bij Snelheid',
    ],
    [
      { kind: 'add', sign: '-', theme: 'speed', level: 2 },
      'Count “so so” as a complaint about Speed (Basic)',
      'Tel “so so” als klacht over Snelheid (Basis)',
    ],
  ]
  it.each(CASES)('%o', (about, english, dutch) => {
    expect(changeSentence(about, 'so so')).toBe(english)
    speak('nl')
    expect(changeSentence(about, 'so so')).toBe(dutch)
  })

  it('ends with what it does to the collected reviews', () => {
    const effect = { of: 212, moved: 14, changed: 14, shown: [] }
    expect(effectSentence(effect)).toBe('changes the level of 14 of 212 collected reviews.')
    expect(effectSentence({ ...effect, changed: 16 })).toMatch(
      / 2 more change in themes or complaints only\.$/,
    )
    expect(effectSentence({ ...effect, of: 0, moved: 0, changed: 0 })).toMatch(/no reviews/)
  })
})

describe('a form', () => {
  const NOW = new Date('2026-11-24T10:00:00Z')
  const apply = (own: readonly OwnCue[], change: Parameters<typeof changed>[1]) =>
    changed(own, change, NOW, () => `id${own.length}`)

  it('makes a line of what was chosen', () => {
    const draft = { ...newDraft('nl'), phrase: '  best  wel  ', strength: 2, max: 4, event: true }
    expect(changeOfDraft(draft, [], known).add).toEqual([
      { lang: 'nl', theme: null, line: 'best wel | +2 | max=4 event' },
    ])
  })

  it('keeps the options that it does not ask for, and puts a changed cue of the lexicon back as it was', () => {
    const cue = known.shippedFor('service', 'nl')[0]!
    expect(cue.cue.service).toBe(true)
    const change = changeOfDraft({ ...draftOf(cue), strength: 1 }, [], known)
    expect(change.mute).toEqual(['service'])
    expect(change.add[0]!.line).toBe('service | +1 | service=1')
    const own = apply([], change)
    expect(apply(own, backOf('service', own))).toEqual([])
  })
})

it('an excerpt holds the first phrase and is cut between words', () => {
  const text = `${'zeer lang verhaal '.repeat(30)}gewoon oké ${'en nog meer '.repeat(40)}`
  const start = text.indexOf('gewoon')
  const part = excerptOf(text, [{ start, end: start + 10 }])
  const cut = text.slice(part.start, part.end)
  expect(cut).toContain('gewoon oké')
  expect(cut.length).toBeLessThan(340)
  expect(cut.trim().split(' ')[0]).toMatch(/^(zeer|lang|verhaal)$/)
})
