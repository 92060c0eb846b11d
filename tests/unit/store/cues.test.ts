import { beforeEach, describe, expect, it } from 'vitest'
import { changeOf, type OwnCue, stampOf } from '../../../lib/model/own-cue.ts'
import { changeCues, listCues, replaceCues } from '../../../lib/store/cues.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { freshDisk } from './samples.ts'

const NOW = new Date('2026-11-24T10:00:00Z')
const LATER = new Date('2026-11-25T10:00:00Z')
const OKE = { lang: 'nl', line: 'gewoon oke | +1 | max=3', theme: null } as const
const bytes = async (db: TredeDb) => JSON.stringify(await listCues(db))

let db: TredeDb
beforeEach(() => {
  freshDisk()
  db = openTrede('trede')
})

describe('changeCues', () => {
  it('mutes, adds, and takes back', async () => {
    const { before, after } = await changeCues(changeOf({ mute: ['prima'], add: [OKE] }), NOW, db)
    expect(before).toEqual([])
    expect(after).toEqual(await listCues(db))
    expect(after).toEqual(
      expect.arrayContaining([
        { id: expect.any(String), kind: 'muted', phrase: 'prima', created: NOW.toISOString() },
        { id: expect.any(String), kind: 'added', ...OKE, created: NOW.toISOString() },
      ]),
    )
    await changeCues(changeOf({ unmute: ['prima'], remove: [OKE] }), LATER, db)
    expect(await listCues(db)).toEqual([])
  })

  it('keeps one cue of those that do the same, and the id it had', async () => {
    const { after } = await changeCues(changeOf({ mute: ['prima', 'prima'], add: [OKE, OKE] }), NOW, db)
    expect(after).toHaveLength(2)
    const again = await changeCues(changeOf({ mute: ['prima'], add: [OKE] }), LATER, db)
    expect(again.after).toEqual(after)
  })

  it('changes a line in one step', async () => {
    await changeCues(changeOf({ add: [OKE] }), NOW, db)
    const better = { ...OKE, line: 'gewoon oke | +2' }
    const { after } = await changeCues(changeOf({ add: [better], remove: [OKE] }), LATER, db)
    expect(after).toMatchObject([better])
  })

  it.each([
    ['an empty line', changeOf({ add: [{ ...OKE, line: '  ' }] })],
    ['a theme that is none', changeOf({ add: [{ ...OKE, theme: 'weather' as never }] })],
    ['a language without a lexicon', changeOf({ add: [{ ...OKE, lang: 'de' as never }] })],
    ['a phrase without end', changeOf({ mute: ['a'.repeat(2501)] })],
    ['too many', changeOf({ mute: Array.from({ length: 2001 }, (_, i) => `woord${i}`) })],
  ])('refuses %s and changes nothing', async (_, change) => {
    await changeCues(changeOf({ mute: ['prima'] }), NOW, db)
    const before = await bytes(db)
    await expect(changeCues(change, LATER, db)).rejects.toMatchObject({ key: 'invalid' })
    expect(await bytes(db)).toBe(before)
  })
})

describe('replaceCues', () => {
  it('puts back what was there, byte for byte', async () => {
    await changeCues(changeOf({ mute: ['prima', 'ok'], add: [OKE] }), NOW, db)
    const before = await bytes(db)
    const step = await changeCues(changeOf({ unmute: ['prima'], mute: ['leuk'], remove: [OKE] }), LATER, db)
    expect(await bytes(db)).not.toBe(before)
    await replaceCues(step.before, db)
    expect(await bytes(db)).toBe(before)
  })

  it('refuses what is no cue and keeps what is there', async () => {
    await changeCues(changeOf({ add: [OKE] }), NOW, db)
    await expect(replaceCues([{ id: 'x', kind: 'odd' } as unknown as OwnCue], db)).rejects.toMatchObject({
      key: 'invalid',
    })
    expect(await listCues(db)).toHaveLength(1)
  })
})

describe('the stamp', () => {
  const cues: OwnCue[] = [
    { id: 'a', kind: 'added', ...OKE, created: NOW.toISOString() },
    { id: 'b', kind: 'muted', phrase: 'prima', created: NOW.toISOString() },
  ]
  it('is the same for cues that do the same', () => {
    const others = cues
      .toReversed()
      .map((cue, i) => ({ ...cue, id: `other${i}`, created: LATER.toISOString() }))
    expect(stampOf(others, '1.0.0')).toBe(stampOf(cues, '1.0.0'))
  })
  it.each([
    ['another strength', [{ ...cues[0]!, line: 'gewoon oke | +2 | max=3' } as OwnCue, cues[1]!], '1.0.0'],
    ['another theme', [{ ...cues[0]!, theme: 'price' } as OwnCue, cues[1]!], '1.0.0'],
    ['one cue fewer', [cues[0]!], '1.0.0'],
    ['another version of the program', cues, '1.0.1'],
  ])('is another with %s', (_, other, version) => {
    expect(stampOf(other, version)).not.toBe(stampOf(cues, '1.0.0'))
  })
})
