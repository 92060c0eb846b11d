/**
 * What the build puts in the place of `fflate`. Its asynchronous functions start workers from a text, which Firefox forbids
 * in pages of an extension: they would wait for an answer that never comes. Here the same is done where it is asked for,
 * which is in a worker of our own.
 */
import {
  type FlateCallback,
  type FlateError,
  type UnzipCallback,
  unzipSync,
  type Zippable,
  zipSync,
} from 'fflate/browser'

export * from 'fflate/browser'

/** As in `fflate`, without options; done before it returns. */
export function zip(files: Zippable, done: FlateCallback): void {
  answer(() => zipSync(files), done as (error: FlateError | null, bytes?: Uint8Array) => void)
}

/** As in `fflate`, without options; done before it returns. */
export function unzip(archive: Uint8Array, done: UnzipCallback): void {
  answer(() => unzipSync(archive), done as (error: FlateError | null, files?: object) => void)
}

function answer<T>(work: () => T, done: (error: FlateError | null, made?: T) => void): void {
  let made: T
  try {
    made = work()
  } catch (error) {
    done(error as FlateError)
    return
  }
  done(null, made)
}
