/** A new lesson beside what was taught for the same host before. */
import { readTaught, type TaughtReader } from './reader.ts'

/** Pages of so many kinds are remembered for one host. */
const MOST = 5

/**
 * The new reader with the templates of the old one that find nothing on this page: those are for other pages of the host.
 * One that finds something here was corrected just now.
 */
export function mergeTaught(
  doc: Document,
  url: URL,
  now: Date,
  fresh: TaughtReader,
  old: TaughtReader | undefined,
): TaughtReader {
  const others = (old?.templates ?? []).filter(
    (template) => !readTaught(doc, url, now, [{ ...fresh, templates: [template] }]),
  )
  return { ...fresh, templates: [...fresh.templates, ...others].slice(0, MOST) }
}
