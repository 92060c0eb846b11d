/** Sequences of numbered tests as a tree of numbered places, kept in number lists: thousands of maps cost a start-up. */

/** No place. */
export const NOWHERE = 0

export class Trie {
  /** By place: where `...` leads. */
  gap = new Int32Array(1 << 12)
  /** By place: the first place one test further, the next one beside it, and the test that led here. */
  first = new Int32Array(1 << 12)
  beside = new Int32Array(1 << 12)
  test = new Int32Array(1 << 12)
  /** By place: how many tests lead on. */
  fan = new Int32Array(1 << 12)
  /** By place: cues that end here; among members of groups, the groups. */
  #ends: (number[] | null)[] = [null]
  // An open hash table, four numbers a slot: place, test, the place it leads to, and one that is not used.
  #table: Int32Array
  #steps = 0

  /** `cues`: how many it is for, so that it need not be widened again and again. */
  constructor(cues: number) {
    let size = 1 << 10
    while (size < cues * 32) size *= 2
    this.#table = new Int32Array(size)
  }

  /** A new place that nothing leads to. */
  place(): number {
    const place = this.#ends.length
    this.#ends.push(null)
    if (place >= this.gap.length) {
      this.gap = longer(this.gap)
      this.first = longer(this.first)
      this.beside = longer(this.beside)
      this.test = longer(this.test)
      this.fan = longer(this.fan)
    }
    return place
  }

  /** What ends at a place; null for nothing. */
  endsAt(place: number): number[] | null {
    return this.#ends[place]!
  }

  /** Lets `end` end at a place, once. */
  end(place: number, end: number): void {
    const ends = this.#ends[place]!
    if (ends === null) this.#ends[place] = [end]
    else if (!ends.includes(end)) ends.push(end)
  }

  /** Where a test leads; `NOWHERE` where no sequence goes on with it. */
  child(place: number, test: number): number {
    const table = this.#table
    const mask = table.length - 1
    let slot = slotOf(place, test, mask)
    while (table[slot] !== 0) {
      if (table[slot] === place && table[slot + 1] === test) return table[slot + 2]!
      slot = (slot + 4) & mask
    }
    return NOWHERE
  }

  /** Where a test leads, made when it is not there. */
  grow(place: number, test: number): number {
    const known = this.child(place, test)
    if (known !== NOWHERE) return known
    const child = this.place()
    this.test[child] = test
    this.beside[child] = this.first[place]!
    this.first[place] = child
    this.fan[place]!++
    if (++this.#steps * 8 > this.#table.length) this.#widen()
    put(this.#table, place, test, child)
    return child
  }

  /** Where `...` leads, made when it is not there. */
  growGap(place: number): number {
    if (this.gap[place] === NOWHERE) {
      // Before the assignment, as a new place may replace the list.
      const gap = this.place()
      this.gap[place] = gap
    }
    return this.gap[place]!
  }

  #widen(): void {
    const old = this.#table
    const table = new Int32Array(old.length * 2)
    for (let at = 0; at < old.length; at += 4)
      if (old[at] !== 0) put(table, old[at]!, old[at + 1]!, old[at + 2]!)
    this.#table = table
  }
}

function put(table: Int32Array, place: number, test: number, child: number): void {
  const mask = table.length - 1
  let slot = slotOf(place, test, mask)
  while (table[slot] !== 0) slot = (slot + 4) & mask
  table[slot] = place
  table[slot + 1] = test
  table[slot + 2] = child
}

function slotOf(place: number, test: number, mask: number): number {
  const hash = Math.imul(place, 0x9e3779b1) ^ Math.imul(test, 0x85ebca6b)
  return ((hash ^ (hash >>> 15)) << 2) & mask
}

function longer(list: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(list.length * 2)
  twice.set(list)
  return twice
}
