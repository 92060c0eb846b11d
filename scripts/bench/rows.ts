/** Writes rows into the extension's database, from one of its pages. */
import type { Page } from 'playwright-core'

/** Puts the rows into the named tables; resolves when they are there. */
export async function writeRows(page: Page, tables: Record<string, readonly object[]>): Promise<void> {
  await page.evaluate(write, tables)
}

// By the browser's own interface, as the page has no other.
async function write(tables: Record<string, readonly object[]>): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('trede')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const transaction = db.transaction(Object.keys(tables), 'readwrite')
  for (const [table, rows] of Object.entries(tables))
    for (const row of rows) transaction.objectStore(table).put(row)
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
  })
  db.close()
}
