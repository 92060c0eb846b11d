/** Logarithms of counts: `Math.log1p`, looked up where the count is a small whole number, as nearly all are. */

const SIZE = 512
const SMALL = 64
const logs = Float64Array.from({ length: SIZE }, (_, count) => Math.log1p(count))
const shorter = Float64Array.from(logs, (log) => log - Math.log1p(Math.max(0, Math.expm1(log) - 1)))

/** `Math.log1p(amount)` of an amount of 0 or more. */
export function logOf(amount: number): number {
  return amount < SIZE && amount === Math.floor(amount) ? logs[amount]! : Math.log1p(amount)
}

/** How much the logarithm `log` of a sum becomes smaller when `amount` is taken from the sum. */
export function dropOf(log: number, amount: number): number {
  return log - Math.log1p(Math.max(0, Math.expm1(log) - amount))
}

/** The same for the logarithm of a count, from which one is taken. */
export function dropOfOne(log: number): number {
  let count = 0
  while (count < SMALL && logs[count]! < log) count++
  return logs[count] === log ? shorter[count]! : dropOf(log, 1)
}
