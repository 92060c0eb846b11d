/** Notes by which sites say that a text is their machine translation. */

const SAYS =
  /vertaald (?:door|met|uit|vanuit)|translated (?:by|with|from)|übersetzt (?:von|mit|aus)|übersetzung von|traduit (?:par|de)|traducido (?:por|de|del)|tradotto (?:da|dal)|automatisch vertaald|automatically translated|automatisch übersetzt|traduction automatique|traducción automática|traduzione automatica/i

/** Whether the words of a note say that the text shown is a translation. */
export function saysTranslated(words: string): boolean {
  return SAYS.test(words)
}
