/** The set that was used last, on whichever surface; kept in the browser's storage. */
import { browser } from 'wxt/browser'

const LAST_SET = 'lastSet'

/** Its id; null where none was used. It may have been deleted since. */
export async function lastSet(): Promise<string | null> {
  const { [LAST_SET]: id } = await browser.storage.local.get(LAST_SET)
  return typeof id === 'string' ? id : null
}

export async function rememberSet(id: string): Promise<void> {
  await browser.storage.local.set({ [LAST_SET]: id })
}
