/** Which language a text is in: Dutch, English, or another, by the small words that each language is made of. */
import { kindOf, LETTER } from '../lexicon/chars.ts'
import type { LexiconLang } from '../lexicon/cue.ts'
import type { Entry } from '../lexicon/vocabulary.ts'
import type { Reader } from './classifier.ts'
import { LANGUAGE_WORDS } from './data/languages.ts'
import { shippedWords } from './model.ts'
import type { WordInfo } from './reading.ts'

/** Language codes that the scorer tells apart; all but the first two are refused. */
const CODES = Object.keys(LANGUAGE_WORDS)

/** In the order of `CODES`. */
const LANGS = ['nl', 'en'] as const

/** By folded word: the index in `CODES` and how much it speaks for it, in pairs. */
const votes = new Map<string, number[]>()
CODES.forEach((code, index) => {
  for (const item of LANGUAGE_WORDS[code]!.split(' ')) {
    const [word, weight] = item.split('=')
    const list = votes.get(word!) ?? []
    list.push(index, Number(weight ?? 1))
    votes.set(word!, list)
  }
})

const sums = new Float64Array(CODES.length)

/** How the languages share the small words of a text. */
export interface LanguageGuess {
  /** The best of Dutch and English; null where another language or script has more. */
  lang: LexiconLang | null
  /** Whether nothing speaks for any language. */
  unknown: boolean
}

/** Scores the tokens that the reader has scanned. `stated` is the page's BCP 47 code, for texts that say nothing. */
export function guessLanguage(reader: Reader, stated: string | null): LanguageGuess {
  const { tokens } = reader
  sums.fill(0)
  let foreign = 0
  let words = 0
  // The first few hundred words are enough, and keep long texts cheap.
  const count = Math.min(tokens.count, 300)
  for (let i = 0; i < count; i++) {
    const entry = tokens.entries[i]!
    if (entry.kind !== 'word') continue
    words++
    const list = votesOf(entry)
    for (let k = 0; k < list.length; k += 2) sums[list[k]!]! += list[k + 1]!
    if (list.length === 0 && isForeignScript(entry.text)) foreign++
  }
  let other = foreign
  for (let index = 2; index < CODES.length; index++) other = Math.max(other, sums[index]! + foreign)
  const nl = sums[0]!
  const en = sums[1]!
  const hint = stated ? stated.slice(0, 2).toLowerCase() : null
  if (nl === 0 && en === 0 && other === 0) {
    if (hint === 'nl' || hint === 'en') return { lang: hint, unknown: false }
    // Signs and figures alone: a smiley is read, a language is not needed for it.
    return words === 0 ? { lang: 'en', unknown: true } : { lang: null, unknown: false }
  }
  if (nl === en && nl > 0 && nl >= other)
    return { lang: hint === 'nl' ? 'nl' : hint === 'en' ? 'en' : 'nl', unknown: false }
  // A text that mixes in a little of another language is still read.
  if (Math.max(nl, en) < other) return { lang: null, unknown: false }
  return { lang: nl > en ? 'nl' : 'en', unknown: false }
}

const NO_VOTES: number[] = []
/** What a word of the fitted layer speaks for its language: less than a small word, more than nothing. */
const WEAK = 0.3

function weakVotes(word: string): number[] {
  const found = LANGS.flatMap((lang, index) => (shippedWords(lang).rows.has(word) ? [index, WEAK] : []))
  return found.length ? found : NO_VOTES
}

// Kept on the entry, so that each distinct token is looked up once.
function votesOf(entry: Entry<WordInfo>): number[] {
  entry.votes ??= votes.get(entry.text) ?? weakVotes(entry.text)
  return entry.votes
}

function isForeignScript(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x250 && kindOf(code) === LETTER
}
