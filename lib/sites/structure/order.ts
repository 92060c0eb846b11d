/** Lists of things in the order of the page. */

/** The first index in a list in page order that stands at or after a number. */
export function firstFrom(list: readonly { at: number }[], number: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.at < number) low = middle + 1
    else high = middle
  }
  return low
}
