/** Small choices that stay from one opening to the next, apart from the collection itself. */
import { browser } from 'wxt/browser'

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
