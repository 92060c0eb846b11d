/** How "load all" was wanted last, on whichever surface; kept in the browser's storage. */
import { browser } from 'wxt/browser'

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
