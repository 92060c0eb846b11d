/** Names of files that every system takes. */

// Most systems take 255 bytes; an encrypted folder takes 143.
const MAX_BYTES = 100

/**
 * `trede-<name>-2026-11-06.csv`. The name keeps its letters; what a path, a shell or a reader could trip over goes. With
 * `trede-` before it no name is one that Windows keeps for devices, as `con` is.
 */
export function fileNameOf(setName: string, extension: string, now: Date): string {
  const day = now.toISOString().slice(0, 10)
  return ['trede', safePart(setName), day].filter(Boolean).join('-').concat('.', extension)
}

function safePart(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    // Controls, invisible signs and those that turn the direction of writing, so that no name hides its ending.
    .replace(/[\p{C}\p{Z}\u{FFFD}]+/gu, ' ')
    .replace(/[\\/:*?"<>|%#&{}$!'`~^;=+@[\]()]+/g, ' ')
    .replace(/[.,\s_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return cut(plain, MAX_BYTES).replace(/-+$/, '')
}

function cut(text: string, maxBytes: number): string {
  const encoder = new TextEncoder()
  let out = ''
  let bytes = 0
  for (const character of text) {
    bytes += encoder.encode(character).length
    if (bytes > maxBytes) break
    out += character
  }
  return out
}
