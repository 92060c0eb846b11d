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
