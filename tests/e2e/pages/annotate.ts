/** What the tests of annotating do on a page: select words, read what is stored, look at what is drawn. */
import type { Page } from 'playwright-core'

/** Selects words by mouse, from the middle of the first letter to past the last. */
export async function dragOver(page: Page, nth: number, words: string): Promise<void> {
  const box = await page.evaluate(
    ([at, wanted]) => {
      const text = document.querySelectorAll('.wiI7pd')[at]!.firstChild as Text
      const from = text.data.indexOf(wanted)
      const range = document.createRange()
      range.setStart(text, from)
      range.setEnd(text, from + wanted.length)
      text.parentElement!.scrollIntoView({ block: 'center' })
      const { left, right, top, height } = range.getBoundingClientRect()
      return { left, right, middle: top + height / 2 }
    },
    [nth, words] as const,
  )
  await page.mouse.move(box.left + 1, box.middle)
  await page.mouse.down()
  await page.mouse.move(box.right - 1, box.middle, { steps: 4 })
  await page.mouse.up()
}

/** Selects words as the keyboard does it: without any pointer. */
export async function selectByKeys(page: Page, nth: number, words: string): Promise<void> {
  await page.evaluate(
    ([at, wanted]) => {
      const text = document.querySelectorAll('.wiI7pd')[at]!.firstChild as Text
      const from = text.data.indexOf(wanted)
      document.getSelection()!.setBaseAndExtent(text, from, text, from)
    },
    [nth, words] as const,
  )
  for (let i = 0; i < words.length; i++)
    await page.evaluate(() => document.getSelection()!.modify('extend', 'forward', 'character'))
}

/** A stored mark, as far as the tests ask. */
export interface StoredMark {
  kind: string
  reviewId: string
  level: number | null
  theme: string | null
  note: string
  tags: string[]
  quote: { exact: string }
}

/** All rows of a table of the store, read in an extension page. */
export function stored<T = StoredMark>(extension: Page, table = 'marks'): Promise<T[]> {
  return extension.evaluate(
    (name) =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open('trede')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asking = opening.result.transaction(name).objectStore(name).getAll()
          asking.onsuccess = () => {
            opening.result.close()
            resolve(asking.result as never[])
          }
        }
      }),
    table,
  )
}

/** Empties these tables, so that no test finds what another one left. */
export function forget(extension: Page, ...tables: string[]): Promise<void> {
  return extension.evaluate(
    (names) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('trede')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const clearing = opening.result.transaction(names, 'readwrite')
          for (const name of names) clearing.objectStore(name).clear()
          clearing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    tables,
  )
}
