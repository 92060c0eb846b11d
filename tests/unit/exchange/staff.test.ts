import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../../lib/exchange/format.ts'
import { findStaff } from '../../../lib/exchange/staff.ts'
import { UNRATED } from '../store/samples.ts'
import { exportedText, REAL, SET, storedOf } from './samples.ts'

const items = (texts: readonly string[]) =>
  texts.map((text, at) => storedOf({ id: `maps:r${at}`, text, reply: null }, { verdict: UNRATED }))
const found = async (...texts: string[]) => [...(await findStaff(sourceOf(SET, items(texts))))].sort()

describe('findStaff', () => {
  it.each([
    ['We werden geholpen door Bram.', ['Bram']],
    ['Onze ober Youssef was een topper', ['Youssef']],
    ['Our waiter Anne-Marie and Tom were great', ['Anne-Marie', 'Tom']],
    ['A girl named Noor helped', ['Noor']],
    ['Dankzij Sanne de Wit kwam alles goed', ['Sanne']],
    ['Bediend door Jip, Mees en Fien', ['Fien', 'Jip', 'Mees']],
    ['Gekocht door Nederland heen, by Google', []],
    ['Wij waren er met Kerst', []],
    ['De ober was aardig. Bram ook', []],
    ['Foto door een klant', []],
  ])('%s → %j', async (text, names) => {
    expect(await found(text)).toEqual(names)
  })

  it('takes a name after "with" only where two reviews have it so', async () => {
    expect(await found('Fijn gesprek met Fleur.')).toEqual([])
    expect(await found('Fijn gesprek met Fleur.', 'Lang gesproken met Fleur')).toEqual(['Fleur'])
  })

  it('takes no word that the set also writes small, and none of the place itself', async () => {
    expect(await found('Geholpen door Mooi', 'wat een mooi ding')).toEqual([])
    expect(await found('Gemaakt door Rad')).toEqual([])
  })
})

describe('in an export', () => {
  it('each name has one code wherever it stands, in capitals too; without the wish it stays', async () => {
    const all = items(['Geholpen door Bram!', 'BRAM was top, zei Bram'])
    all[0]!.review.reply = { text: 'Groet van Bram', date: null }
    const hidden = await exportedText('json', all, { ...REAL, staff: 'masked' })
    expect(hidden).not.toMatch(/bram/i)
    expect(new Set(hidden.match(/Staff [0-9A-Z]{4}-[0-9A-Z]{4}/g)).size).toBe(1)
    expect(hidden.match(/Staff [0-9A-Z]{4}-/g)).toHaveLength(4)
    expect(await exportedText('json', all)).toContain('Bram')
  })

  it('a reviewer who bears the name of staff stays the reviewer', async () => {
    const all = items(['Geholpen door Bram.', 'Ik ben Bram en blij'])
    all[1]!.review.author = 'Bram'
    const hidden = await exportedText('csv', all, { ...REAL, staff: 'masked', names: 'pseudonyms' })
    expect(hidden).toMatch(/Geholpen door Staff/)
    expect(hidden).toMatch(/Ik ben Reviewer/)
  })
})
