/** Whether a pattern from a file can be let loose on a page's words. */

/** More repeats without end in one pattern can take seconds on long words. */
const MOST_REPEATS = 6

/** False for what is no pattern, and for repeats inside repeats, which can take a processor for minutes. */
export function isSafePattern(source: string): boolean {
  try {
    new RegExp(source, 'u')
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
  return hasFewRepeats(source)
}

function hasFewRepeats(source: string): boolean {
  // What a class or an escape holds is no sign.
  const signs = source.replace(/\\[pP]\{[^}]*\}|\\./gu, 'x').replace(/\[[^\]]*\]/gu, 'x')
  const groups = [false]
  let repeats = 0
  for (const [i, sign] of [...signs].entries()) {
    if (sign === '(') groups.push(false)
    const endless = /^(?:[*+]|\{\d+,\})/.test(signs.slice(i))
    if (endless) {
      repeats++
      groups[groups.length - 1] = true
    }
    if (sign !== ')') continue
    const held = groups.pop() ?? false
    if (held && /^(?:[*+]|\{\d+(?:,\d*)?\})/.test(signs.slice(i + 1))) return false
    if (held) groups[groups.length - 1] = true
  }
  return repeats <= MOST_REPEATS
}
