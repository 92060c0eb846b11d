/** A disk without room. */
import { IDBObjectStore } from 'fake-indexeddb'
import { vi } from 'vitest'

/** No room for writes to this table, until the returned function is called. */
export function fillDisk(table: string): () => void {
  const spies = (['put', 'add'] as const).map((kind) => {
    const write = IDBObjectStore.prototype[kind]
    return vi.spyOn(IDBObjectStore.prototype, kind).mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name === table) throw new DOMException('no space left', 'QuotaExceededError')
      return write.apply(this, row)
    })
  })
  return () => {
    for (const spy of spies) spy.mockRestore()
  }
}
