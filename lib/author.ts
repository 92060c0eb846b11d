/** The name that the user chose for notes and marks; kept in the browser's storage. */
import { browser } from 'wxt/browser'

const AUTHOR = 'author'

/** Longest name, in UTF-16 units. */
export const MAX_AUTHOR = 100

/** Empty where none was chosen. */
export async function authorName(): Promise<string> {
  const { [AUTHOR]: name } = await browser.storage.local.get(AUTHOR)
  return typeof name === 'string' ? name : ''
}

/** Keeps the name trimmed, at its longest `MAX_AUTHOR`; returns it as it is kept. */
export async function chooseAuthorName(name: string): Promise<string> {
  const kept = name.trim().replace(/\s+/g, ' ').slice(0, MAX_AUTHOR)
  await browser.storage.local.set({ [AUTHOR]: kept })
  return kept
}
