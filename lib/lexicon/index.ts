/** The lexicons, read once from their cue files. */
import type { ThemeId } from '../model/themes.ts'
import type { Cue, CueFault, LexiconLang, LexiconSource, WordClasses } from './cue.ts'
import { source as en } from './en/index.ts'
import { source as nl } from './nl/index.ts'
import { type CueLine, cueLines, parseClasses, parseCues } from './parse.ts'

/** A language's cues and word classes. */
export interface Lexicon {
  cues: Cue[]
  classes: WordClasses
  faults: CueFault[]
}

const SOURCES: Record<LexiconLang, LexiconSource> = { nl, en }
const read = new Map<LexiconLang, Lexicon>()

/** The lexicon of a language. The same object on each call. */
export function lexiconOf(lang: LexiconLang): Lexicon {
  let lexicon = read.get(lang)
  if (!lexicon) {
    lexicon = readLexicon(SOURCES[lang])
    read.set(lang, lexicon)
  }
  return lexicon
}

/** A language's cues with nothing but their phrases read, which is all that finding them needs. */
export function linesOf(lang: LexiconLang): { lines: CueLine[]; classes: WordClasses } {
  const source = SOURCES[lang]
  return {
    lines: filesOf(source).flatMap(([theme, text]) => cueLines(text, theme)),
    classes: parseClasses(source.classes),
  }
}

/** The word classes of a language. */
export function classesOf(lang: LexiconLang): WordClasses {
  return parseClasses(SOURCES[lang].classes)
}

function filesOf(source: LexiconSource): [ThemeId | null, string][] {
  return [
    ...(Object.entries(source.themes) as [ThemeId, string][]),
    ...source.themeless.map((text): [null, string] => [null, text]),
  ]
}

function readLexicon(source: LexiconSource): Lexicon {
  const lexicon: Lexicon = { cues: [], classes: parseClasses(source.classes), faults: [] }
  for (const [theme, text] of filesOf(source)) {
    const { cues, faults } = parseCues(text, theme)
    lexicon.cues.push(...cues)
    lexicon.faults.push(...faults)
  }
  return lexicon
}
