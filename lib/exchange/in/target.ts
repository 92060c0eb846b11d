/** Which review a note of another tool is about, when it does not say so by Trede's own id. */

/** What the tool says of it. */
export interface Target {
  /** Address of the page or of the review, or a name that may be a review's id; null where it says none. */
  source: string | null
  /** The marked words; null for a note on the whole. */
  exact: string | null
  /** The whole text that was coded; null where the file has none. */
  text: string | null
}

/** The review, or why there is none: no review fits, or several fit equally well. */
export type Sought = { id: string } | { id: null; why: 'target' | 'several' }

export type SeekReview = (target: Target) => Sought

/** Finds nobody. */
export const SEEK_NONE: SeekReview = () => ({ id: null, why: 'target' })

/** Looks up many targets at once in what is stored, and then answers for each. */
export type Resolve = (targets: readonly Target[]) => Promise<SeekReview>

export function targetKey({ source, exact, text }: Target): string {
  return JSON.stringify([source, exact, text])
}

/**
 * Reads with a reader that asks for targets, which can only be looked up all together: once to learn what it asks for, and
 * once more with the answers where it asked.
 */
export async function readResolved<T>(
  read: (seek: SeekReview) => T,
  resolve: Resolve | undefined,
): Promise<T> {
  const asked = new Map<string, Target>()
  const first = read((target) => {
    asked.set(targetKey(target), target)
    return SEEK_NONE(target)
  })
  if (!resolve || asked.size === 0) return first
  return read(await resolve([...asked.values()]))
}
