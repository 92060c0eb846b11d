/** Whether what stands around a place is what stood around the marked words. */

/**
 * What one side says: `support`, the same words; `loose`, the same with a word more or less, or too few words to be
 * sure; `silent`, nothing to compare; `contra`, other words.
 */
export type Side = 'support' | 'loose' | 'silent' | 'contra'

/** One side of a place. */
export interface Compared {
  side: Side
  /** How many units agree: the higher, the better the place. */
  fit: number
}

/** So many units for each change that is put up with. */
const PER_CHANGE = 8
/** The nearest units, which tell most. */
const NEAREST = 10
/** A word more or less next to the place: at most so many units. */
const GAP = 16
/** Fewer letters than this say nothing, and fewer than that do not say it surely. */
const SOME_LETTERS = 3
const MANY_LETTERS = 8

/**
 * Compares the folded context with the folded text on that side of a place, both read away from the place. `toEdge`: the
 * context went to the edge of its wording.
 */
export function compareSide(context: string, text: string, toEdge: boolean): Compared {
  const beside = text.slice(0, context.length + PER_CHANGE)
  const atEdge = toEdge && text.length === context.length && text === context
  const { errors, compared } = align(context, beside)
  const fit = Math.max(0, compared - 2 * errors)
  const letters = lettersIn(context.slice(0, compared))
  if (letters < SOME_LETTERS) return { side: atEdge ? 'loose' : 'silent', fit }
  if (agrees(context, beside)) return { side: letters >= MANY_LETTERS || atEdge ? 'support' : 'loose', fit }
  return { side: agreesAcrossGap(context, text) ? 'loose' : 'contra', fit }
}

function agrees(context: string, text: string): boolean {
  const near = align(context.slice(0, NEAREST), text.slice(0, NEAREST + 2))
  const whole = align(context, text)
  return near.errors <= Math.min(1, allowed(near.compared)) && whole.errors <= allowed(whole.compared)
}

function allowed(compared: number): number {
  return Math.floor(compared / PER_CHANGE)
}

function agreesAcrossGap(context: string, text: string): boolean {
  const far = (words: string, others: string) =>
    lettersIn(words.slice(0, align(words, others).compared)) >= MANY_LETTERS && agrees(words, others)
  return (
    gaps(text).some((gap) => far(context, text.slice(gap, gap + context.length + PER_CHANGE))) ||
    gaps(context).some((gap) => far(context.slice(gap), text.slice(0, context.length + PER_CHANGE)))
  )
}

// Behind each of the nearest words of the same sentence.
function gaps(text: string): number[] {
  const found: number[] = []
  for (let at = 1; at <= Math.min(GAP, text.length - 1) && !/[.!?…。؟]/.test(text[at]!); at++)
    if (text[at] === ' ') found.push(at, at + 1)
  return found
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/**
 * The fewest changes between the context and a beginning of the text. Where the text ends first, only as much of the
 * context is compared as the text goes for.
 */
function align(context: string, text: string): { errors: number; compared: number } {
  let row = Array.from({ length: text.length + 1 }, (_, at) => at)
  let best = { errors: text.length, compared: 0 }
  const offer = (errors: number, compared: number) => {
    if (compared - 2 * errors >= best.compared - 2 * best.errors) best = { errors, compared }
  }
  for (let i = 1; i <= context.length; i++) {
    const next = [i]
    for (let j = 1; j <= text.length; j++)
      next[j] = Math.min(
        row[j - 1]! + (context[i - 1] === text[j - 1] ? 0 : 1),
        row[j]! + 1,
        next[j - 1]! + 1,
      )
    row = next
    offer(row[text.length]!, i)
  }
  for (const errors of row) offer(errors, context.length)
  return best
}
