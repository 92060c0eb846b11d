/** Numbers lists of numbers: the same list always gets the same number. */

const FIRST_SIZE = 1 << 9

export class Interner {
  /** How many lists there are, plus one: 0 is no list's number. */
  count = 1
  /** All lists one after the other; the list of a number is at `startOf(number)..startOf(number + 1)`. */
  pool = new Int32Array(FIRST_SIZE * 4)
  #starts = new Int32Array(FIRST_SIZE)
  /** An open hash table of numbers; 0 is a free slot. */
  #slots = new Int32Array(FIRST_SIZE * 2)

  /** Where in `pool` a list begins. */
  startOf(number: number): number {
    return this.#starts[number]!
  }

  /** The number of the first `length` numbers of a list. */
  numberOf(list: ArrayLike<number>, length: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = hashOf(list, 0, length) & mask
    for (let known = slots[slot]!; known !== 0; known = slots[slot]!) {
      if (this.#same(known, list, length)) return known
      slot = (slot + 1) & mask
    }
    const number = this.count++
    slots[slot] = number
    const start = this.#starts[number]!
    while (start + length > this.pool.length) this.pool = longer(this.pool)
    for (let i = 0; i < length; i++) this.pool[start + i] = list[i]!
    if (number + 1 >= this.#starts.length) this.#starts = longer(this.#starts)
    this.#starts[number + 1] = start + length
    if (number * 2 > slots.length) this.#grow()
    return number
  }

  #same(number: number, list: ArrayLike<number>, length: number): boolean {
    const start = this.#starts[number]!
    if (this.#starts[number + 1]! - start !== length) return false
    for (let i = 0; i < length; i++) if (this.pool[start + i] !== list[i]) return false
    return true
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (let number = 1; number < this.count; number++) {
      const start = this.#starts[number]!
      let slot = hashOf(this.pool, start, this.#starts[number + 1]! - start) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number
    }
    this.#slots = slots
  }
}

function hashOf(list: ArrayLike<number>, start: number, length: number): number {
  let hash = length
  for (let i = start; i < start + length; i++) hash = Math.imul(hash ^ list[i]!, 0x9e3779b1) ^ (hash >>> 15)
  return hash ^ (hash >>> 16)
}

function longer(list: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(list.length * 2)
  twice.set(list)
  return twice
}
