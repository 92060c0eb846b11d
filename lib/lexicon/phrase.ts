/** The grammar of a cue's phrase: to the sequences of word tests that it stands for. */
import { kindOf, SIGN } from './chars.ts'
import type { WordClasses } from './cue.ts'

/** Marks `...` in a sequence: up to four words between. */
export const GAP = '...'

/** What can be wrong with a phrase. */
export type PhraseTrouble = 'open' | 'closed' | 'emptyBracket' | 'noWord' | 'tooMany' | 'sign' | 'wordClass'

/** A phrase that cannot be read; the message says why in plain English. */
export class PhraseError extends Error {
  trouble: PhraseTrouble
  /** The sign or class that is meant; empty where the whole phrase is. */
  what: string

  constructor(trouble: PhraseTrouble, message: string, what = '') {
    super(message)
    this.trouble = trouble
    this.what = what
  }
}

/** A cue that stands for more sequences than this is refused. */
const MOST = 300

/**
 * Named tests and the sequences that pass them: word classes (`<staff>`) and bracketed alternatives (`(a|b c)`).
 * A sequence is a list of tests: a folded word, a word with `*`, `<num>`, or the name of a group.
 */
export type Groups = Map<string, string[][]>

/** The word classes as groups. */
export function groupsOf(classes: WordClasses): Groups {
  const groups: Groups = new Map()
  for (const [name, members] of classes)
    groups.set(
      `<${name}>`,
      members.map((member) =>
        member.split(/\s+/).flatMap((word) => (word.startsWith('<') ? [word] : wordsOf(word))),
      ),
    )
  return groups
}

/**
 * The sequences of a phrase; brackets are added to `groups`. Throws a `PhraseError` where the phrase cannot be read.
 */
export function expandPhrase(phrase: string, groups: Groups): string[][] {
  const simple = simpleSequence(phrase, groups)
  if (simple !== null) return [simple]
  const reader = { text: phrase, at: 0, groups }
  const sequences = readAlternatives(reader)
  if (reader.at < phrase.length) throw new PhraseError('closed', 'A bracket is closed that was not opened.')
  const useful = sequences.map(trimGaps).filter((sequence) => sequence.length > 0)
  if (useful.length === 0) throw new PhraseError('noWord', 'The phrase has no word.')
  return useful
}

/** An emoticon such as `:-)`: a phrase that is taken as it stands. */
export const EMOTICON = /^[:;=]-?[)(DdPp/\\|oO\][]$/

// Most phrases are words, word classes and gaps, and brackets with nothing but words and classes: those are split by the
// engine, as reading them letter by letter takes most of a start-up.
const WORD_OR_CLASS = "(?:\\*?[a-z]+(?:'[a-z]+)*\\*?|<[a-z]+>)"
const WORDS = `${WORD_OR_CLASS}(?: ${WORD_OR_CLASS})*`
const BRACKET = `\\(${WORDS}(?:\\|${WORDS})+\\)`
const PIECE = `(?:${WORD_OR_CLASS}|${BRACKET}|\\.\\.\\.)`
const FLAT = new RegExp(BRACKET, 'y')
const SIMPLE = new RegExp(`^${PIECE}(?: ${PIECE})*$`)
const PIECES = /\([^)]*\)|[^ ]+/g
const CLASSES = /<[a-z]+>/g

// The sequence of a simple phrase; null where it has to be read letter by letter, also to say what is wrong with it.
function simpleSequence(phrase: string, groups: Groups): string[] | null {
  if (!SIMPLE.test(phrase) || !knowsClasses(phrase, groups)) return null
  const pieces = phrase.match(PIECES)!
  for (const piece of pieces) if (piece.startsWith('(')) addGroup(piece, groups)
  const sequence = trimGaps(pieces)
  return sequence.length > 0 ? sequence : null
}

function knowsClasses(text: string, groups: Groups): boolean {
  if (!text.includes('<')) return true
  return (text.match(CLASSES) ?? []).every((name) => name === '<num>' || groups.has(name))
}

// A bracket of words is named as it is written; what it holds is split when it is first met.
function addGroup(bracket: string, groups: Groups): void {
  if (groups.has(bracket)) return
  const alternatives = bracket.slice(1, -1).split('|')
  groups.set(
    bracket,
    alternatives.map((words) => words.split(' ')),
  )
}

interface Reader {
  text: string
  at: number
  groups: Groups
}

function readAlternatives(reader: Reader): string[][] {
  const alternatives: string[][] = readSequence(reader)
  while (reader.text[reader.at] === '|') {
    reader.at++
    alternatives.push(...readSequence(reader))
  }
  return alternatives
}

function readSequence(reader: Reader): string[][] {
  const { text } = reader
  let sequences: string[][] = [[]]
  for (;;) {
    while (text[reader.at] === ' ' || text[reader.at] === '?') reader.at++
    const char = text[reader.at]
    if (char === undefined || char === '|' || char === ')') return sequences
    let options = char === '(' ? readGroup(reader) : [readWord(reader)]
    const mark = text[reader.at]
    if (mark === '?') options = [[], ...options]
    else if (mark === '*' && char === '(')
      options = [[], ...options, ...options.flatMap((a) => options.map((b) => [...a, ...b]))]
    if (mark === '?' || mark === '*') reader.at++
    if (options.length === 1) for (const sequence of sequences) sequence.push(...options[0]!)
    else sequences = sequences.flatMap((head) => options.map((tail) => [...head, ...tail]))
    if (sequences.length > MOST) throw new PhraseError('tooMany', 'The phrase stands for too many sequences.')
  }
}

// A bracket is one test, named as it is written, so that long lists do not multiply.
function readGroup(reader: Reader): string[][] {
  const from = reader.at
  FLAT.lastIndex = from
  const flat = FLAT.exec(reader.text)
  if (flat && knowsClasses(flat[0], reader.groups)) {
    reader.at += flat[0].length
    addGroup(flat[0], reader.groups)
    return [[flat[0]]]
  }
  reader.at++
  const alternatives = readAlternatives(reader)
  if (reader.text[reader.at] !== ')') throw new PhraseError('open', 'A bracket is not closed.')
  reader.at++
  const members = alternatives.filter((sequence) => sequence.length > 0)
  if (members.length === 0) throw new PhraseError('emptyBracket', 'A bracket is empty.')
  const empty = members.length < alternatives.length ? [[]] : []
  if (members.length === 1 || members.some((sequence) => sequence.includes(GAP)))
    return [...empty, ...members]
  const name = reader.text.slice(from, reader.at)
  reader.groups.set(name, members)
  return [...empty, [name]]
}

const RAW = /\.\.\.|…|<[^>\s]+>|[:;=]-?[)(]|[^\s()|?]+/y

function readWord(reader: Reader): string[] {
  RAW.lastIndex = reader.at
  const raw = RAW.exec(reader.text)?.[0]
  if (!raw)
    throw new PhraseError(
      'sign',
      `"${reader.text[reader.at]}" is not understood here.`,
      reader.text[reader.at],
    )
  reader.at += raw.length
  if (isPlain(raw)) return [raw]
  if (raw === '...' || raw === '…') return [GAP]
  if (raw === '<num>' || EMOTICON.test(raw)) return [raw.toLowerCase()]
  if (raw.startsWith('<')) {
    if (!reader.groups.has(raw)) throw new PhraseError('wordClass', `There is no word class ${raw}.`, raw)
    return [raw]
  }
  return wordsOf(raw)
}

// Most words are folded as they stand: small letters, perhaps with a star at either end.
function isPlain(raw: string): boolean {
  let letters = 0
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i)
    if (code >= 0x61 && code <= 0x7a) letters++
    else if (code !== 0x2a || (i !== 0 && i !== raw.length - 1)) return false
  }
  return letters > 0
}

const WORD = /\*?\p{L}[\p{L}\p{N}]*(?:'\p{L}+|\*\p{L}+)*\*?|\d+(?:[.,:]\d+)*|[€$£%&+]/gu

/** Folds the words of a phrase as the tokeniser folds a text: `klant-onvriendelijk` is two words. */
export function wordsOf(raw: string): string[] {
  if (isPlain(raw)) return [raw]
  const plain = raw.replace(/[’‘]/g, "'").normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const signs = [...plain].filter(
    (char) => char > '\u024f' && char !== '€' && kindOf(char.charCodeAt(0)) === SIGN,
  )
  return [...(plain.match(WORD) ?? []), ...signs]
}

function trimGaps(sequence: string[]): string[] {
  if (!sequence.includes(GAP)) return sequence
  let from = 0
  let to = sequence.length
  while (sequence[from] === GAP) from++
  while (sequence[to - 1] === GAP) to--
  return sequence.slice(from, to).filter((test, index, all) => test !== GAP || all[index - 1] !== GAP)
}
