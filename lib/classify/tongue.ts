/** A language made ready to read with: its lexicon and the user's cues compiled, its small words, its word layer. */
import { Automaton } from '../lexicon/automaton.ts'
import { compileCues, type Phrased } from '../lexicon/compile.ts'
import type { Cue, LexiconLang, WordClasses } from '../lexicon/cue.ts'
import { linesOf } from '../lexicon/index.ts'
import { parseCue } from '../lexicon/parse.ts'
import { numberWords, rolesOf } from './roles.ts'
import type { Words } from './words.ts'

/** What a user changes: cues of their own, and phrases of the lexicon that shall not count. */
export interface OwnCues {
  extra: readonly (Cue & { lang: LexiconLang })[]
  muted: readonly string[]
}

/** A lexicon ready to be looked for. */
export interface Lexical {
  automaton: Automaton
  /** The cue at an index; null where its line cannot be read. */
  cueAt(index: number): Cue | null
}

/** A language made ready to read with. */
export interface Tongue {
  shipped: Lexical
  own: Lexical | null
  /** Phrases that shall not count. */
  muted: ReadonlySet<string>
  /** Folded word to its `Role` bits. */
  roles: Map<string, number>
  words: Words
}

/** Makes a language ready, once for each reader. */
export function makeTongue(lang: LexiconLang, words: Words, own: OwnCues | null): Tongue {
  const extra = (own?.extra ?? []).filter((cue) => cue.lang === lang)
  return {
    shipped: shippedLexical(lang),
    own: extra.length ? ownLexical(extra, lang) : null,
    muted: new Set(own?.muted ?? []),
    roles: rolesOf(lang),
    words,
  }
}

const classes = new Map<LexiconLang, WordClasses>()
const lexicals = new Map<LexiconLang, Lexical>()

/** The lexicon as it ships, compiled once; what its automaton has learnt serves all readers. */
function shippedLexical(lang: LexiconLang): Lexical {
  const known = lexicals.get(lang)
  if (known) return known
  const source = linesOf(lang)
  classes.set(lang, source.classes)
  // Most cues are never met, so a line is read in full when it first is.
  const cues: (Cue | null)[] = []
  const lexical = {
    automaton: automatonOf(source.lines, lang),
    cueAt(index: number): Cue | null {
      const cue = cues[index]
      if (cue !== undefined) return cue
      const { line, theme } = source.lines[index]!
      const parsed = parseCue(line, theme)
      cues[index] = typeof parsed === 'string' ? null : parsed
      return cues[index]!
    },
  }
  lexicals.set(lang, lexical)
  return lexical
}

function ownLexical(cues: Cue[], lang: LexiconLang): Lexical {
  return { automaton: automatonOf(cues, lang), cueAt: (index) => cues[index]! }
}

function automatonOf(cues: readonly Phrased[], lang: LexiconLang): Automaton {
  return new Automaton(compileCues(cues, classes.get(lang)!, numberWords(lang)))
}
