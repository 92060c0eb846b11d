/** Which language a text is in: Dutch, English, or another, by the small words that each language is made of. */
import { kindOf, LETTER } from '../lexicon/chars.ts'
import type { LexiconLang } from '../lexicon/cue.ts'
import { type Entry, TOKEN_ROW, VOTE_AT, type Vocabulary } from '../lexicon/vocabulary.ts'
import { LANGUAGE_WORDS } from './data/languages.ts'
import { isShippedWord } from './model.ts'
import type { Reader } from './reader.ts'

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
  const { rows } = vocabulary
  // The first few hundred words are enough, and keep long texts cheap.
  const count = Math.min(tokens.count, FIRST_WORDS)
  let nl = 0
  let en = 0
  let foreign = 0
  let words = 0
  // No other language has more than this.
  let others = 0
  for (let i = 0; i < count; i++) {
    const said = rows[ids[i]! * TOKEN_ROW + VOTE_AT]! || look(vocabulary, ids[i]!)
    if (said === NO_WORD) continue
    words++
    if (said === FOREIGN) foreign++
    const at = said * SHARES
    nl += shares[at]!
    en += shares[at + 1]!
    others += shares[at + 2]!
  }
  // Rounding may make the true sum a trifle larger.
  const other = foreign + (others > 0 && others + foreign + 0.01 > Math.max(nl, en) ? most(reader, count) : 0)
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

// The most that a language besides Dutch and English has of the first `count` tokens.
function most({ tokens, vocabulary }: Reader, count: number): number {
  sums.fill(0)
  for (let i = 0; i < count; i++) {
    const list = lists[vocabulary.rows[tokens.ids[i]! * TOKEN_ROW + VOTE_AT]!]!
    for (let at = 0; at < list.length; at += 2) sums[list[at]!]! += list[at + 1]!
  }
  let best = 0
  for (let index = 2; index < CODES.length; index++) best = Math.max(best, sums[index]!)
  return best
}

const FIRST_WORDS = 300
/** What a word of the fitted layer speaks for its language: less than a small word, more than nothing. */
const WEAK = 0.3

const WEAK_VOTES = [[], [0, WEAK], [1, WEAK], [0, WEAK, 1, WEAK]]

// What a token says is a number: of a list of votes, shared by all tokens that say the same. `shares` has what each list
// gives Dutch, English, and the one of the others that it gives most.
const NO_WORD = 1
const SILENT = 2
const FOREIGN = 3
const SHARES = 3
const lists: number[][] = [[], [], [], []]
const shares: number[] = new Array(lists.length * SHARES).fill(0)
const numbers = new Map<string, number>()

// Kept in the vocabulary, so that each distinct token is looked up once.
function look(vocabulary: Vocabulary, id: number): number {
  const said = votesOf(vocabulary.entries[id]!)
  vocabulary.rows[id * TOKEN_ROW + VOTE_AT] = said
  return said
}

function votesOf({ text, kind }: Entry): number {
  if (kind !== 'word') return NO_WORD
  const list = votes.get(text) ?? weakVotes(text)
  if (list.length === 0) return isForeignScript(text) ? FOREIGN : SILENT
  const name = list.join()
  let number = numbers.get(name)
  if (number === undefined) {
    number = lists.length
    numbers.set(name, number)
    lists.push(list)
    const share = [0, 0, 0]
    for (let at = 0; at < list.length; at += 2) {
      const language = Math.min(list[at]!, 2)
      share[language] = Math.max(share[language]!, list[at + 1]!)
    }
    shares.push(...share)
  }
  return number
}

function weakVotes(word: string): number[] {
  const known = (lang: LexiconLang) => (isShippedWord(lang, word) ? 1 : 0)
  return WEAK_VOTES[known('nl') + 2 * known('en')]!
}

function isForeignScript(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x250 && kindOf(code) === LETTER
}
