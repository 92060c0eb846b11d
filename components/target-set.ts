/** The set that reviews go into: the one that was used last, the one that bears the place's name, or a new one. */
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { lastSet, rememberSet } from '../lib/last-set.ts'
import { type CountedSet, createSet } from '../lib/store/sets.ts'

/** The option that makes a new set. */
export const NEW = ''

/** The set in use, and how to choose another. */
export interface TargetSet {
  /** Undefined where a new one is to be made. */
  set: CountedSet | undefined
  choose(id: string): void
  /** The name of the new one. */
  name: string
  setName(name: string): void
  /** Whether `prepare` can work: there is a set, or a name for one. */
  ready: boolean
  /** The id of the set; makes it where it is new. Rejects with the store's error. */
  prepare(): Promise<string>
}

/** Null until the last choice is known, so that no other set is shown for a moment. */
export function useTargetSet(
  sets: readonly CountedSet[] | undefined,
  placeName: string | null,
): TargetSet | null {
  const [chosen, setChosen] = useState<string | null | undefined>(undefined)
  const [name, setName] = useState(placeName ?? i18n.t('collect.newSetFallback'))
  useEffect(() => {
    void lastSet().then(setChosen)
  }, [])

  if (chosen === undefined || !sets) return null
  // Before a choice, and after a set was deleted elsewhere: the set that bears the place's name, else a new one.
  const set =
    chosen === NEW
      ? undefined
      : (sets.find(({ id }) => id === chosen) ?? sets.find((each) => each.name === placeName))
  const prepare = async () => {
    const target = set ?? (await createSet(name, new Date()))
    setChosen(target.id)
    await rememberSet(target.id)
    return target.id
  }
  return { set, choose: setChosen, name, setName, ready: set !== undefined || name.trim() !== '', prepare }
}
