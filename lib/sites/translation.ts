/** Notes by which sites say that a text is their machine translation, and texts that stand there twice because of it. */
import type { Span } from '../model/verdict.ts'

const SAYS =
  /vertaald (?:door|met|uit|vanuit)|translated (?:by|with|from)|übersetzt (?:von|mit|aus)|übersetzung von|traduit (?:par|de)|traducido (?:por|de|del)|tradotto (?:da|dal)|automatisch vertaald|automatically translated|automatisch übersetzt|traduction automatique|traducción automática|traduzione automatica/i

/** Whether the words of a note say that the text shown is a translation. */
export function saysTranslated(words: string): boolean {
  return SAYS.test(words)
}

// "(Translated by Google) Good food. (Original) Goed eten.", and the other way round.
const TRANSLATION =
  /\((?:translated by|vertaald door|übersetzt von|übersetzung von|traduit par|traducido por|traducción de|tradotto da|traduzione di) google\)/i
const ORIGINAL = /\((?:original|origineel|originale|avis d['’]origine)\)/i

/**
 * Where a text that holds translation and original in one shows the translation; null for any other text. The
 * translation is what the site shows its reader, the original stands behind it for comparison.
 */
export function translationIn(text: string): Span | null {
  const mark = TRANSLATION.exec(text)
  if (!mark) return null
  const from = mark.index + mark[0].length
  const behind = ORIGINAL.exec(text.slice(from))
  return trimmed(text, from, behind ? from + behind.index : text.length)
}

function trimmed(text: string, from: number, to: number): Span {
  const inside = text.slice(from, to)
  const start = from + inside.length - inside.trimStart().length
  return { start, end: Math.max(start, from + inside.trimEnd().length) }
}
