/** What is wrong with a line that a user wrote, as a name that the interface has a sentence for. */
import type { Cue, LexiconLang } from './cue.ts'
import { classesOf } from './index.ts'
import { applyOption, parseCue, splitOutside } from './parse.ts'
import { expandPhrase, type Groups, groupsOf, PhraseError, type PhraseTrouble } from './phrase.ts'

/** What can be wrong with a line. */
export interface LineTrouble {
  kind: PhraseTrouble | 'empty' | 'bar' | 'strength' | 'option' | 'bounds' | 'columns'
  /** The part of the line that is meant; empty where the whole line is. */
  what: string
}

/** Null where the line can be read. */
export function troubleIn(line: string, lang: LexiconLang): LineTrouble | null {
  const [phrase = '', strength = '0', options = '', ...rest] = splitOutside(line)
  if (rest.length > 0) return { kind: 'columns', what: '' }
  const wrong = troubleInPhrase(phrase, lang)
  if (wrong) return wrong
  if (!/^[+-]?[0-3]$/.test(strength)) return { kind: 'strength', what: strength }
  const cue = parseCue(phrase, null) as Cue
  for (const option of options.split(/\s+/))
    if (option && applyOption(cue, option)) return { kind: 'option', what: option }
  const { min, max } = cue
  return min !== null && max !== null && min > max ? { kind: 'bounds', what: `min=${min} max=${max}` } : null
}

/** Null where the phrase can be read. */
export function troubleInPhrase(phrase: string, lang: LexiconLang): LineTrouble | null {
  if (!phrase.trim()) return { kind: 'empty', what: '' }
  if (splitOutside(phrase).length > 1) return { kind: 'bar', what: '' }
  try {
    expandPhrase(phrase.trim(), groups(lang))
    return null
  } catch (error) {
    if (error instanceof PhraseError) return { kind: error.trouble, what: error.what }
    throw error
  }
}

const known = new Map<LexiconLang, Groups>()

function groups(lang: LexiconLang): Groups {
  const classes = known.get(lang) ?? groupsOf(classesOf(lang))
  known.set(lang, classes)
  // Brackets are added to what is handed over.
  return new Map(classes)
}
