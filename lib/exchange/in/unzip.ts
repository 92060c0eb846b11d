/** Opens an archive that may be anything: what is asked for, up to a size, or a clear failure. */
import { type UnzipFileInfo, unzipSync } from 'fflate'
import { ExchangeError } from '../errors.ts'

/** Bytes that are unpacked at most, all files together: a small archive can claim to be very large. */
const MAX_UNPACKED = 500_000_000

/** The files whose names pass. Throws `ExchangeError`: `notZip`, `tooLarge`. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let size = 0
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!wanted(name)) return false
    size += originalSize
    if (size > MAX_UNPACKED) throw new ExchangeError('tooLarge')
    return true
  }
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof ExchangeError) throw error
    // Everything else that the unpacker throws is about the bytes.
    throw new ExchangeError('notZip', { cause: error })
  }
}
