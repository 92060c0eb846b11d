import { beforeEach, describe, expect, it } from 'vitest'
import { giveRole, joinPlaces, nameBusiness, splitPlaces } from '../../../lib/store/businesses.ts'
import { openTrede, type TredeDb } from '../../../lib/store/db.ts'
import { errorKeyOf } from '../../../lib/store/errors.ts'
import { takeBack, type Undo } from '../../../lib/store/undo.ts'
import { everything, freshDisk, PLACE } from './samples.ts'

const NOW = new Date('2026-11-02T09:00:00Z')
const LATER = new Date('2026-11-03T09:00:00Z')

let db: TredeDb

beforeEach(async () => {
  freshDisk()
  db = openTrede('trede')
  await db.places.bulkAdd(
    ['a', 'b', 'c', 'd'].map((id) => ({ ...PLACE, id: `maps:${id}`, nativeId: id, name: `Zaak ${id}` })),
  )
})

/** Businesses as one line each. */
const all = async () =>
  (await db.businesses.toArray())
    .map(
      ({ name, role, placeIds }) =>
        `${name} ${role} ${placeIds
          .map((id) => id.slice(-1))
          .sort()
          .join('')}`,
    )
    .sort()

describe('places', () => {
  it('are joined under one name', async () => {
    await joinPlaces(['maps:a', 'maps:b'], ' De Zaak ', NOW, db)
    expect(await all()).toEqual(['De Zaak null ab'])
  })

  it('joined with others bring those along, and a role on which all agree', async () => {
    await joinPlaces(['maps:a', 'maps:b'], 'Een', NOW, db)
    await giveRole('maps:a', 'own', NOW, db)
    await giveRole('maps:c', 'competitor', NOW, db)
    await joinPlaces(['maps:b', 'maps:d'], 'Twee', LATER, db)
    expect(await all()).toEqual(['Twee own abd', 'Zaak c competitor c'])
    await joinPlaces(['maps:a', 'maps:c'], 'Drie', LATER, db)
    expect(await all()).toEqual(['Drie null abcd'])
  })

  it('stand alone again with the role that they had together', async () => {
    await joinPlaces(['maps:a', 'maps:b', 'maps:c'], 'Een', NOW, db)
    await giveRole('maps:b', 'own', NOW, db)
    await splitPlaces(['maps:a'], LATER, db)
    expect(await all()).toEqual(['Een own bc', 'Zaak a own a'])
  })

  it('leave no business behind when all go', async () => {
    await joinPlaces(['maps:a', 'maps:b'], 'Een', NOW, db)
    await splitPlaces(['maps:a', 'maps:b'], LATER, db)
    expect(await all()).toEqual([])
  })

  it('are own or competitor, or neither', async () => {
    await giveRole('maps:a', 'own', NOW, db)
    await giveRole('maps:b', 'competitor', NOW, db)
    await giveRole('maps:a', 'competitor', NOW, db)
    await giveRole('maps:b', null, NOW, db)
    expect(await all()).toEqual(['Zaak a competitor a'])
  })

  it('keep the name that the user gave when they lose their role', async () => {
    await nameBusiness('maps:a', 'Mijn zaak', NOW, db)
    await giveRole('maps:a', 'own', NOW, db)
    await giveRole('maps:a', null, NOW, db)
    expect(await all()).toEqual(['Mijn zaak null a'])
  })

  it.each(['', '  ', 'a'.repeat(201)])('are not called "%s"', async (name) => {
    expect(await joinPlaces(['maps:a', 'maps:b'], name, NOW, db).catch(errorKeyOf)).toBe('businessName')
    expect(await nameBusiness('maps:a', name, NOW, db).catch(errorKeyOf)).toBe('businessName')
  })
})

describe.each<[string, () => Promise<{ undo: Undo }>]>([
  ['joining', () => joinPlaces(['maps:a', 'maps:c'], 'Nieuw', LATER, db)],
  ['joining what stood alone', () => joinPlaces(['maps:c', 'maps:d'], 'Nieuw', LATER, db)],
  ['splitting', () => splitPlaces(['maps:a'], LATER, db)],
  ['a role', () => giveRole('maps:d', 'own', LATER, db)],
  ['another role', () => giveRole('maps:a', 'competitor', LATER, db)],
  ['a name', () => nameBusiness('maps:c', 'Nieuw', LATER, db)],
])('%s', (_what, change) => {
  it('comes back as it was', async () => {
    await joinPlaces(['maps:a', 'maps:b'], 'Een', NOW, db)
    await giveRole('maps:a', 'own', NOW, db)
    const before = await everything(db)
    const { undo } = await change()
    expect(await everything(db)).not.toEqual(before)
    await takeBack(undo, db)
    expect(await everything(db)).toEqual(before)
  })
})
