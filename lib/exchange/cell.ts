/** What every spreadsheet cell has to keep to. */

/** Most UTF-16 units that Excel takes in a cell; more would spill into the next rows or spoil the file. */
export const MAX_CELL = 32_767

const CUT = '…'

/** Well-formed, and cut with an ellipsis where it is too long; no sign is cut in two. */
export function fitCell(text: string, max: number = MAX_CELL): string {
  const whole = text.toWellFormed()
  if (whole.length <= max) return whole
  let end = max - CUT.length
  if (/[\uD800-\uDBFF]/.test(whole[end - 1]!)) end -= 1
  return whole.slice(0, end) + CUT
}
