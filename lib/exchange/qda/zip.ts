/** A ZIP archive that is written piece by piece. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** Bytes from which packing is worth its while. */
const WORTH = 1024

/** Most files that an archive without the 64-bit extension holds. */
export const MAX_FILES = 65_535

/** Takes files, and gives the bytes of the archive as they come. */
export class Archive {
  #made: Uint8Array[] = []
  #zip = new Zip((error, bytes) => {
    if (error) throw error
    this.#made.push(bytes)
  })
  #now: Date

  constructor(now: Date) {
    this.#now = now
  }

  /** A file whose content is known. */
  add(name: string, bytes: Uint8Array): void {
    const file = bytes.length < WORTH ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6, mem: 4 })
    file.mtime = this.#now
    this.#zip.add(file)
    file.push(bytes, true)
  }

  /** A file that comes in parts; gives the function that takes them, and the last with `true`. */
  open(name: string): (text: string, last?: boolean) => void {
    const file = new ZipDeflate(name, { level: 6 })
    file.mtime = this.#now
    this.#zip.add(file)
    const encoder = new TextEncoder()
    return (text, last = false) => file.push(encoder.encode(text), last)
  }

  /** No more files. */
  end(): void {
    this.#zip.end()
  }

  /** The bytes since it was last asked. */
  take(): Uint8Array[] {
    return this.#made.splice(0)
  }
}
