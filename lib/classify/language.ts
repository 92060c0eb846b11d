/** Which language a text is in: Dutch, English, or another, by the small words that each language is made of. */
import { kindOf, LETTER } from '../lexicon/chars.ts'
import type { LexiconLang } from '../lexicon/cue.ts'
import type { Entry, Vocabulary } from '../lexicon/vocabulary.ts'
import type { Reader } from './classifier.ts'
import { LANGUAGE_WORDS } from './data/languages.ts'
import { shippedWords } from './model.ts'

/** Language codes that the scorer tells apart; all but the first two are refused. */
const CODES = Object.keys(LANGUAGE_WORDS)

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
  const { tokens, vocabulary } = reader
  const { ids } = tokens
  sums.fill(0)
  let foreign = 0
  let words = 0
  // The first few hundred words are enough, and keep long texts cheap.
  const count = Math.min(tokens.count, 300)
  for (let i = 0; i < count; i++) {
    const said = vocabulary.votes[ids[i]!]! || look(vocabulary, ids[i]!)
    if (said === NO_WORD) continue
    words++
    if (said === FOREIGN) foreign++
    for (let at = said; ; at += 2) {
      const language = pool[at]!
      if (language < 0) break
      sums[language]! += pool[at + 1]!
    }
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

/** What a word of the fitted layer speaks for its language: less than a small word, more than nothing. */
const WEAK = 0.3

// Lists of votes one after the other, each a language's index and its weight, again and again, then -1. What an entry
// says is where its list begins; lists of signs and figures, of unknown words and of foreign scripts are shared.
const NO_WORD = 1
const SILENT = 2
const FOREIGN = 3
const pool = [-1, -1, -1, -1]
const lists = new Map<number[], number>()
const WEAK_VOTES = [[], [0, WEAK], [1, WEAK], [0, WEAK, 1, WEAK]]

// Kept in the vocabulary, so that each distinct token is looked up once.
function look(vocabulary: Vocabulary, id: number): number {
  const said = votesOf(vocabulary.entries[id]!)
  vocabulary.votes[id] = said
  return said
}

function votesOf({ text, kind }: Entry): number {
  if (kind !== 'word') return NO_WORD
  const list = votes.get(text) ?? weakVotes(text)
  if (list.length === 0) return isForeignScript(text) ? FOREIGN : SILENT
  let at = lists.get(list)
  if (at === undefined) {
    at = pool.length
    pool.push(...list, -1)
    lists.set(list, at)
  }
  return at
}

function weakVotes(word: string): number[] {
  const known = (lang: LexiconLang) => (shippedWords(lang).rows.has(word) ? 1 : 0)
  return WEAK_VOTES[known('nl') + 2 * known('en')]!
}

function isForeignScript(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x250 && kindOf(code) === LETTER
}
