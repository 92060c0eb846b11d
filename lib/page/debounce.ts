/** Waits for quiet, but not for ever: a page that never rests is still read. */

/** A wish to run, to be asked for as often as one likes. */
export interface Debounced {
  ask(): void
  cancel(): void
}

/** Runs when nothing was asked for `quiet` ms, and at the latest `most` ms after the first ask. */
export function debounce(run: () => void, quiet: number, most: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined
  let first: number | null = null
  const cancel = () => {
    clearTimeout(timer)
    first = null
  }
  return {
    ask: () => {
      const now = performance.now()
      first ??= now
      clearTimeout(timer)
      timer = setTimeout(
        () => {
          first = null
          run()
        },
        Math.max(0, Math.min(quiet, first + most - now)),
      )
    },
    cancel,
  }
}
