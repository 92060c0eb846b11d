/** GUIDs that are made from a text, so that the same thing has the same GUID in every file. */

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

// Four lanes of multiply-and-mix with their own odd factors. Spread, not secrecy: what must not be guessed is hidden before.
const FACTORS = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const

/** The GUID of a text, in lower case, marked as version 8 (RFC 9562: made in a way of one's own). */
export function guidOf(text: string): string {
  const lanes = FACTORS.map((factor, lane) => mixed(text, factor, lane))
  const hex = lanes.map((lane) => lane.toString(16).padStart(8, '0')).join('')
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** The GUID that an id ends in after `#`, as marks have it; else the GUID of the id. */
export function guidOfId(id: string): string {
  const end = id.slice(id.lastIndexOf('#') + 1)
  return GUID.test(end) ? end.toLowerCase() : guidOf(id)
}

function mixed(text: string, factor: number, lane: number): number {
  const shift = 13 + lane
  let mix = (factor ^ (lane * 0x1b873593)) >>> 0
  for (let at = 0; at < text.length; at++) {
    mix = Math.imul(mix ^ text.charCodeAt(at), factor)
    mix ^= mix >>> shift
  }
  mix = Math.imul(mix ^ text.length ^ (mix >>> 16), FACTORS[(lane + 1) % 4]!)
  mix = Math.imul(mix ^ (mix >>> 15), FACTORS[(lane + 2) % 4]!)
  return (mix ^ (mix >>> 16)) >>> 0
}
