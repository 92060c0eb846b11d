/** Gives the user a file. */

/** Milliseconds for which the file is kept for the browser to fetch; it reads a large one in its own time. */
const KEEP = 60_000

/** Saves a file in the user's downloads. */
export function download(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEEP)
}
