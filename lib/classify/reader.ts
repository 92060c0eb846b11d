/** Reads a text in a language into hits and asides, once it is split into tokens. */
import type { LexiconLang } from '../lexicon/cue.ts'
import { type Found, findCues, newFound } from '../lexicon/match.ts'
import { Gap, Tokens } from '../lexicon/tokens.ts'
import { FACTS_AT, TOKEN_ROW, Vocabulary } from '../lexicon/vocabulary.ts'
import { interpret } from './heuristics/in-order.ts'
import type { Hit, Reading } from './reading.ts'
import { Role } from './roles.ts'
import { type Lexical, makeTongue, type OwnCues, type Tongue } from './tongue.ts'
import type { Words } from './words.ts'

/** Where facts of a token stand after the language's place in its row. */
const Fact = {
  /** Kind of token for the lexicon plus one; 0: not looked up. */
  kind: 0,
  /** Where the token leads from the start. */
  first: 1,
  /** The same two for own cues. */
  ownKind: 2,
  ownFirst: 3,
  /** `Role` bits. */
  roles: 4,
  /** Row in the word layer; -1 for none. */
  row: 5,
} as const
const FACTS = 6
const LANGS: readonly LexiconLang[] = ['nl', 'en']

/** A language and what is known of its tokens. */
interface Known extends Tongue {
  /** Where its facts stand in a token's row. */
  facts: number
  /** The era of the automatons that the facts are of. */
  era: number
}

export class Reader {
  readonly vocabulary = new Vocabulary()
  readonly tokens = new Tokens()
  #tongues = new Map<LexiconLang, Known>()
  #own: OwnCues | null
  #words: (lang: LexiconLang) => Words
  #found = newFound()
  #kinds = new Int32Array(512)
  #firsts = new Int32Array(512)
  #ownKinds = new Int32Array(512)
  #ownFirsts = new Int32Array(512)
  #reading: Reading

  constructor(words: (lang: LexiconLang) => Words, own: OwnCues | null = null) {
    this.#words = words
    this.#own = own
    this.#reading = {
      text: '',
      lang: 'en',
      tokens: this.tokens,
      rolesOf: new Int32Array(512),
      roles: 0,
      rows: new Int32Array(512),
      sentenceStarts: [],
      sentences: 0,
      sentenceOf: new Int32Array(512),
      negator: new Int32Array(512),
      degree: new Float32Array(512),
      aside: new Uint8Array(512),
      hits: [],
      steps: [],
    }
  }

  /** Splits the text. To be called before `read`. */
  scan(text: string): void {
    if (this.vocabulary.full) {
      this.vocabulary.clear()
    }
    this.tokens.read(text, this.vocabulary)
  }

  /**
   * Reads the scanned text in a language. The reading is valid until the next one. Where a cue of the user's stands, the
   * fitted words are silent: what the user says of a phrase goes before what was learnt of its words.
   */
  read(text: string, lang: LexiconLang): Reading {
    const tongue = this.#tongue(lang)
    const reading = this.#reading
    const { tokens } = this
    reading.text = text
    reading.lang = lang
    reading.hits = []
    reading.steps = []
    if (reading.aside.length < tokens.count + 1) this.#grow(tokens.count + 1)
    reading.aside.fill(0, 0, tokens.count)
    this.#look(reading, tongue)
    findCues(this.tokens, this.#kinds, this.#firsts, tongue.shipped.automaton, this.#found)
    collect(reading, this.#found, tongue.shipped, tongue.muted)
    if (tongue.own) {
      const shipped = reading.hits.length
      findCues(this.tokens, this.#ownKinds, this.#ownFirsts, tongue.own.automaton, this.#found)
      collect(reading, this.#found, tongue.own, NONE)
      for (const { first, last } of reading.hits.slice(shipped)) reading.rows.fill(-1, first, last + 1)
    }
    interpret(reading)
    return reading
  }

  /** Looks up what the language knows of each token, and parts sentences. */
  #look(reading: Reading, tongue: Known): void {
    const { count, ids, gaps } = this.tokens
    const { sentenceStarts, sentenceOf, rolesOf, rows } = reading
    refresh(tongue, this.vocabulary)
    const known = this.vocabulary.rows
    const { facts } = tongue
    const kinds = this.#kinds
    const firsts = this.#firsts
    let sentences = 0
    let all = 0
    for (let i = 0; i < count; i++) {
      const at = ids[i]! * TOKEN_ROW + facts
      if (known[at] === 0) this.#learn(ids[i]!, tongue)
      kinds[i] = known[at]! - 1
      firsts[i] = known[at + Fact.first]!
      const roles = known[at + Fact.roles]!
      rolesOf[i] = roles
      all |= roles
      rows[i] = known[at + Fact.row]!
      if (gaps[i]! & Gap.sentence) sentenceStarts[sentences++] = i
      sentenceOf[i] = sentences - 1
    }
    if (tongue.own)
      for (let i = 0; i < count; i++) {
        const at = ids[i]! * TOKEN_ROW + facts
        this.#ownKinds[i] = known[at + Fact.ownKind]!
        this.#ownFirsts[i] = known[at + Fact.ownFirst]!
      }
    reading.roles = all
    reading.sentences = sentences
    sentenceStarts[sentences] = count
  }

  #learn(id: number, tongue: Known): void {
    const { text, kind } = this.vocabulary.entries[id]!
    const { shipped, own } = tongue
    const { rows } = this.vocabulary
    const isNumber = kind === 'number'
    const at = id * TOKEN_ROW + tongue.facts
    const known = shipped.automaton.kindOf(text, isNumber)
    rows[at] = known + 1
    rows[at + Fact.first] = shipped.automaton.first(known)
    if (own) {
      rows[at + Fact.ownKind] = own.automaton.kindOf(text, isNumber)
      rows[at + Fact.ownFirst] = own.automaton.first(rows[at + Fact.ownKind]!)
    }
    rows[at + Fact.roles] = (tongue.roles.get(text) ?? 0) | (isNumber ? Role.figure : 0)
    // A muted phrase of one word is muted in the fitted layer too.
    rows[at + Fact.row] = tongue.muted.has(text) ? -1 : (tongue.words.rows.get(text) ?? -1)
  }

  #grow(size: number): void {
    const length = size * 2
    const reading = this.#reading
    reading.sentenceOf = new Int32Array(length)
    reading.rolesOf = new Int32Array(length)
    reading.rows = new Int32Array(length)
    reading.negator = new Int32Array(length)
    reading.degree = new Float32Array(length)
    reading.aside = new Uint8Array(length)
    this.#kinds = new Int32Array(length)
    this.#firsts = new Int32Array(length)
    this.#ownKinds = new Int32Array(length)
    this.#ownFirsts = new Int32Array(length)
  }

  #tongue(lang: LexiconLang): Known {
    let known = this.#tongues.get(lang)
    if (!known) {
      const facts = FACTS_AT + LANGS.indexOf(lang) * FACTS
      known = { ...makeTongue(lang, this.#words(lang), this.#own), facts, era: 0 }
      this.#tongues.set(lang, known)
    }
    return known
  }
}

const NONE: ReadonlySet<string> = new Set()

// Forgets what is known of tokens when the automatons forgot what it is about.
function refresh(tongue: Known, vocabulary: Vocabulary): void {
  tongue.shipped.automaton.tidy()
  tongue.own?.automaton.tidy()
  const era = tongue.shipped.automaton.era + (tongue.own?.automaton.era ?? 0)
  if (era !== tongue.era)
    for (let id = 0; id < vocabulary.entries.length; id++) vocabulary.rows[id * TOKEN_ROW + tongue.facts] = 0
  tongue.era = era
}

function collect(reading: Reading, found: Found, lexical: Lexical, muted: ReadonlySet<string>): void {
  for (let i = 0; i < found.count; i++) {
    const cue = lexical.cueAt(found.cues[i]!)
    if (cue === null) continue
    if (muted.size && muted.has(cue.phrase)) continue
    const first = found.firsts[i]!
    const hit: Hit = {
      cue,
      first,
      last: found.lasts[i]!,
      sentence: reading.sentenceOf[first]!,
      value: cue.strength,
      steps: null,
      signals: cue.signal !== null,
    }
    reading.hits.push(hit)
  }
}
