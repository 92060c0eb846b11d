/** Cues that stand inside of longer ones. */
import type { Hit } from './reading.ts'

/** Drops a cue inside a longer one that says the same or the opposite: "vriendelijk" in "niet vriendelijk". */
export function keepLongest(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits
  sortHits(hits)
  const kept: Hit[] = []
  for (let h = 0; h < hits.length; h++) {
    const hit = hits[h]!
    let covered = false
    for (let k = kept.length - 1; k >= 0 && k >= kept.length - 12; k--) {
      const other = kept[k]!
      if (other.last < hit.first) continue
      if (other.first <= hit.first && other.last >= hit.last && supersedes(other, hit)) {
        covered = true
        break
      }
    }
    if (!covered) kept.push(hit)
  }
  return kept
}

/** From here on hits are sorted by the engine: putting in place one by one would take too long. */
const MANY = 100

// Stable; cues come nearly in this order.
function sortHits(hits: Hit[]): void {
  if (hits.length > MANY) {
    hits.sort(order)
    return
  }
  for (let from = 1; from < hits.length; from++) {
    const hit = hits[from]!
    let at = from
    for (; at > 0 && order(hits[at - 1]!, hit) > 0; at--) hits[at] = hits[at - 1]!
    hits[at] = hit
  }
}

function order(a: Hit, b: Hit): number {
  return a.first - b.first || b.last - a.last || Math.abs(b.value) - Math.abs(a.value)
}

function supersedes(longer: Hit, hit: Hit): boolean {
  const a = longer.cue
  const b = hit.cue
  if (a.strength === 0 || b.strength === 0) return a.signal === b.signal && a.theme === b.theme
  if (Math.sign(a.strength) !== Math.sign(b.strength))
    return longer.last - longer.first > hit.last - hit.first
  return a.theme === b.theme || b.theme === null
}
