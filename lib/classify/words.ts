/** The fitted word layer: words and pairs with their weights, as the fit wrote them. */

/** What a word says, each on its own scale; the model decides how much it counts. */
export const LAYERS = ['valence', 'act', 'breach', 'service', 'product', 'place', 'price'] as const
export type Layer = (typeof LAYERS)[number]

/** Numbers a row; one more than layers, so that a row lies within one line of memory. */
export const STRIDE = 8

/** Where each layer stands in a row. */
export const LAYER_AT = Object.fromEntries(LAYERS.map((layer, index) => [layer, index])) as Record<
  Layer,
  number
>

/** A language's word layer in memory. */
export interface Words {
  /** Row of a folded word; absent for unknown words. */
  rows: Map<string, number>
  /** An open hash table, four numbers a slot: rows of two words, row of the pair plus one, and one that is not used. */
  pairs: Int32Array
  /** Weights by row, `STRIDE` numbers each: one a layer, in the order of `LAYERS`. */
  weights: Float32Array
  /** By row: bits of the rows that may follow it in a pair, five bits of the row each; 0 where it begins none. */
  seconds: Int32Array
}

/** As stored: lines of `word weight...` in units of `unit`; a pair is two words with a space. */
export interface StoredWords {
  unit: number
  lines: string
}

/** Reads a stored layer. A line is the word, `=`, then a whole number a layer, trailing noughts left out. */
export function readWords(stored: StoredWords): Words {
  const lines = stored.lines ? stored.lines.split('\n') : []
  const rows = new Map<string, number>()
  const weights = new Float32Array(lines.length * 3 * STRIDE)
  const seconds = new Int32Array(lines.length * 3)
  const pairs = newPairs(lines.length)
  let next = 0
  const rowOf = (word: string) => {
    let row = rows.get(word)
    if (row === undefined) {
      row = next++
      rows.set(word, row)
    }
    return row
  }
  for (const line of lines) {
    const cut = line.lastIndexOf('=')
    const [first, second] = line.slice(0, cut).split(' ')
    let row = rowOf(first!)
    if (second !== undefined) {
      const tail = rowOf(second)
      seconds[row]! |= 1 << (tail & 31)
      const pair = next++
      addPair(pairs, row, tail, pair)
      row = pair
    }
    line
      .slice(cut + 1)
      .split(',')
      .forEach((value, index) => {
        if (value) weights[row * STRIDE + index] = Number(value) * stored.unit
      })
  }
  return { rows, pairs, weights, seconds }
}

/** The row of a pair of words, by the rows of the words; -1 for none. */
export function pairAt(pairs: Int32Array, first: number, second: number): number {
  const slot = slotOf(pairs, first, second)
  return pairs[slot + 2]! - 1
}

// At most half full, so that a search always ends.
function newPairs(most: number): Int32Array {
  let size = 64
  while (size < most * 2) size *= 2
  return new Int32Array(size * 4)
}

function addPair(pairs: Int32Array, first: number, second: number, row: number): void {
  const slot = slotOf(pairs, first, second)
  pairs[slot] = first
  pairs[slot + 1] = second
  pairs[slot + 2] = row + 1
}

// Where a pair stands or would stand.
function slotOf(pairs: Int32Array, first: number, second: number): number {
  const mask = pairs.length - 1
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  let slot = ((hash ^ (hash >>> 15)) << 2) & mask
  while (pairs[slot + 2] !== 0 && (pairs[slot] !== first || pairs[slot + 1] !== second))
    slot = (slot + 4) & mask
  return slot
}
