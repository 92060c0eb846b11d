/** What the background answers when a page collects: into the set that was used last, or that bears the place's name. */
import * as v from 'valibot'
import { lastSet, rememberSet } from '../last-set.ts'
import type { Handlers } from '../messages.ts'
import { itemSchema } from '../model/schema.ts'
import type { ToBackground } from '../protocol.ts'
import { collect } from '../store/collect.ts'
import { StoreError } from '../store/errors.ts'
import { type CountedSet, createSet, listSets, setsOf } from '../store/sets.ts'
import { takeOut } from '../store/take-out.ts'
import { checked, reviewIds } from './checked.ts'

const setId = v.pipe(v.string(), v.maxLength(200))
const collected = v.object({
  items: v.pipe(v.array(itemSchema), v.minLength(1), v.maxLength(1_000)),
  setId: v.nullable(setId),
})
const taken = v.object({ setId, reviewIds })

export const collectAnswers: Required<Handlers<Pick<ToBackground, 'page.collect' | 'page.uncollect'>>> = {
  'page.collect': async (data) => {
    const { items, setId } = checked(collected, data)
    const sets = await listSets()
    const set = await chosen(sets, setId ?? (await lastSet()), items[0]!.place.name)
    const ids = items.map(({ review }) => review.id)
    const before = await setsOf(ids)
    const { known } = await collect(set.id, items, new Date())
    await rememberSet(set.id)
    const addedIds = [...new Set(ids)].filter((id) => !before[id]?.includes(set.id))
    return { setId: set.id, setName: set.name, addedIds, known }
  },
  'page.uncollect': async (data) => {
    const { setId, reviewIds } = checked(taken, data)
    await takeOut(setId, reviewIds)
    return null
  },
}

async function chosen(sets: readonly CountedSet[], id: string | null, placeName: string) {
  const used = sets.find((set) => set.id === id && set.archived === null)
  if (used) return used
  const name = placeName.trim().slice(0, 200)
  const named = sets.find((set) => set.name.toLowerCase() === name.toLowerCase())
  if (named) return named
  if (!name) throw new StoreError('setName')
  return createSet(name, new Date())
}
