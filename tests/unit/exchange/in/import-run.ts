/** A whole import, from the bytes of a file to the store and back, as the import view does it. */
import { importSession } from '../../../../components/dashboard/import/session.ts'
import { ExchangeError } from '../../../../lib/exchange/errors.ts'
import { annotate } from '../../../../lib/store/annotations.ts'
import { collect } from '../../../../lib/store/collect.ts'
import { trede } from '../../../../lib/store/db.ts'
import { StoreError } from '../../../../lib/store/errors.ts'
import { addMark } from '../../../../lib/store/marks.ts'
import { createSet } from '../../../../lib/store/sets.ts'
import { takeBack } from '../../../../lib/store/undo.ts'
import { by, everything, itemOf, plainItem, SAYS } from '../../store/samples.ts'

const NOW = new Date('2026-12-01T00:00:00Z')
const MOMENT = new Date('2026-11-05T09:00:00Z')
const session = importSession()

/** What is there before: a set, an annotation and a mark, on reviews that the files tell of as well. */
export async function fillStore(): Promise<void> {
  await Promise.all(trede.tables.map((table) => table.clear()))
  const { id } = await createSet('mijn', MOMENT)
  await collect(id, [itemOf(), plainItem(1)], MOMENT)
  await annotate(itemOf(), { note: 'bellen' }, by(MOMENT, 'Iris'))
  await addMark({ item: itemOf(), span: { start: 3, end: 13 }, body: SAYS }, by(MOMENT, 'Iris'))
}

/**
 * `imported`, or the key of the sentence that the user gets. Throws where the database is not what it was: after an error,
 * and after an import that was taken back.
 */
export async function importOutcome(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const before = JSON.stringify(await everything(trede))
  const file = new File([bytes], name, { lastModified: MOMENT.getTime() })
  const outcome = await imported(file).catch((error: unknown) => {
    if (error instanceof ExchangeError || error instanceof StoreError) return error.key
    throw error
  })
  if (JSON.stringify(await everything(trede)) !== before)
    throw new Error(`${outcome}, and the store has changed`)
  return outcome
}

async function imported(file: File): Promise<string> {
  const { name, table } = await session.open({ file, now: NOW }, {})
  const options = table && { ...table.guess, placeName: name, scale: null }
  const { reviews, set, weighed } = await session.check({ options, now: NOW }, {})
  await session.classify({ version: '0' }, {})
  const fresh = { id: 'import', name: 'Import', created: '', modified: '', archived: null }
  const into = reviews > 0 ? { set: { ...(set ?? fresh), name: 'Import' } } : null
  const { result, undo } = await session.bringIn({ into, now: NOW }, {})
  if (result.reviews.fresh !== weighed.reviews.fresh || result.strays !== weighed.strays)
    throw new Error('what was done is not what was told before')
  await takeBack(undo)
  return 'imported'
}
