/** Small choices that stay from one opening to the next, apart from the collection itself. */
import { browser } from 'wxt/browser'

const LAST_SET = 'lastSet'

/** Id of the set that was used last; null where none was. */
export async function lastSet(): Promise<string | null> {
  const { [LAST_SET]: id } = await browser.storage.local.get(LAST_SET)
  return typeof id === 'string' ? id : null
}

export async function rememberSet(id: string): Promise<void> {
  await browser.storage.local.set({ [LAST_SET]: id })
}

/** How much "load all" loads, and whether it collects at once. */
export interface LoadChoice {
  limit: number
  collect: boolean
  /** Shortest and longest pause between two actions, in ms. */
  pace: readonly [number, number]
}

const LOAD = 'loadAll'
/** A person's pace, and as many reviews as can be read in a sitting. */
const USUAL: LoadChoice = { limit: 500, collect: false, pace: [600, 1500] }

/** As it was chosen last. */
export async function loadChoice(): Promise<LoadChoice> {
  const { [LOAD]: kept } = await browser.storage.local.get(LOAD)
  return { ...USUAL, ...(kept as Partial<LoadChoice> | undefined) }
}

export async function rememberLoadChoice(choice: LoadChoice): Promise<void> {
  await browser.storage.local.set({ [LOAD]: choice })
}

const APART = 'notOneBusiness'

/** Pairs of places of which the user said that they are two businesses. */
export async function keptApart(): Promise<ReadonlySet<string>> {
  const { [APART]: kept } = await browser.storage.local.get(APART)
  return new Set(Array.isArray(kept) ? (kept as string[]) : [])
}

/** Keeps one more pair; resolves to all of them. */
export async function keepApart(pair: string): Promise<ReadonlySet<string>> {
  const all = new Set(await keptApart()).add(pair)
  await browser.storage.local.set({ [APART]: [...all] })
  return all
}
