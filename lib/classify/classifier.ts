/** A classifier with its lexicons compiled: reads a text into hits and asides. */
import { Automaton } from '../lexicon/automaton.ts'
import { compileCues, type Phrased } from '../lexicon/compile.ts'
import type { Cue, LexiconLang, WordClasses } from '../lexicon/cue.ts'
import { linesOf } from '../lexicon/index.ts'
import { type Found, findCues, newFound } from '../lexicon/match.ts'
import { parseCue } from '../lexicon/parse.ts'
import { Gap, Tokens } from '../lexicon/tokens.ts'
import { FACTS_AT, TOKEN_ROW, Vocabulary } from '../lexicon/vocabulary.ts'
import { comparison, markComparison } from './heuristics/comparison.ts'
import { conditional, markConditional } from './heuristics/conditional.ts'
import { concession, contrast } from './heuristics/contrast.ts'
import { degree, markDegree } from './heuristics/degree.ts'
import { expectation, markExpectation } from './heuristics/expectation.ts'
import { hearsay, markHearsay } from './heuristics/hearsay.ts'
import { markNegation, negatedGaps, negation } from './heuristics/negation.ts'
import { markQuestions, question } from './heuristics/question.ts'
import { markQuotes, quotation } from './heuristics/quotation.ts'
import { waiting } from './heuristics/waiting.ts'
import type { Hit, Reading } from './reading.ts'
import { numberWords, Role, rolesOf } from './roles.ts'
import type { Words } from './words.ts'

/** A language made ready to read with. */
interface Tongue {
  shipped: Lexical
  own: Lexical | null
  muted: ReadonlySet<string>
  roles: Map<string, number>
  words: Words
  /** Where its facts stand in a token's row. */
  facts: number
  /** The era of the automatons that the facts are of. */
  era: number
}

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

/** What a user changes: cues of their own, and phrases of the lexicon that shall not count. */
export interface OwnCues {
  extra: readonly (Cue & { lang: LexiconLang })[]
  muted: readonly string[]
}

/** A lexicon ready to be looked for. */
interface Lexical {
  automaton: Automaton
  /** The cue at an index; null where its line cannot be read. */
  cueAt(index: number): Cue | null
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

export class Reader {
  readonly vocabulary = new Vocabulary()
  readonly tokens = new Tokens()
  #tongues = new Map<LexiconLang, Tongue>()
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
  #look(reading: Reading, tongue: Tongue): void {
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

  #learn(id: number, tongue: Tongue): void {
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

  #tongue(lang: LexiconLang): Tongue {
    let tongue = this.#tongues.get(lang)
    if (!tongue) {
      const extra = (this.#own?.extra ?? []).filter((cue) => cue.lang === lang)
      tongue = {
        shipped: shippedLexical(lang),
        own: extra.length ? ownLexical(extra, lang) : null,
        muted: new Set(this.#own?.muted ?? []),
        roles: rolesOf(lang),
        words: this.#words(lang),
        facts: FACTS_AT + LANGS.indexOf(lang) * FACTS,
        era: 0,
      }
      this.#tongues.set(lang, tongue)
    }
    return tongue
  }
}

const NONE: ReadonlySet<string> = new Set()

// Forgets what is known of tokens when the automatons forgot what it is about.
function refresh(tongue: Tongue, vocabulary: Vocabulary): void {
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

/** Applies the heuristics that work on single cues, in the order in which they build on each other. */
function interpret(reading: Reading): void {
  markNegation(reading)
  markDegree(reading)
  markConditional(reading)
  markQuestions(reading)
  markQuotes(reading)
  markHearsay(reading)
  markComparison(reading)
  markExpectation(reading)
  waiting(reading)
  negatedGaps(reading)
  reading.hits = keepLongest(reading.hits)
  negation(reading)
  degree(reading)
  conditional(reading)
  question(reading)
  quotation(reading)
  hearsay(reading)
  comparison(reading)
  expectation(reading)
  contrast(reading)
  concession(reading)
}

/** Drops a cue inside a longer one that says the same or the opposite: "vriendelijk" in "niet vriendelijk". */
function keepLongest(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits
  sortHits(hits)
  const kept: Hit[] = []
  for (let h = 0; h < hits.length; h++) {
    const hit = hits[h]!
    let covered = false
    for (let k = kept.length - 1; k >= 0 && k >= kept.length - 12; k--) {
      const other = kept[k]!
      if (other.last < hit.first) continue
      if (other.first <= hit.first && other.last >= hit.last && supersedes(other, hit)) {
        covered = true
        break
      }
    }
    if (!covered) kept.push(hit)
  }
  return kept
}

/** From here on hits are sorted by the engine: putting in place one by one would take too long. */
const MANY = 100

// Stable; cues come nearly in this order.
function sortHits(hits: Hit[]): void {
  if (hits.length > MANY) {
    hits.sort(order)
    return
  }
  for (let from = 1; from < hits.length; from++) {
    const hit = hits[from]!
    let at = from
    for (; at > 0 && order(hits[at - 1]!, hit) > 0; at--) hits[at] = hits[at - 1]!
    hits[at] = hit
  }
}

function order(a: Hit, b: Hit): number {
  return a.first - b.first || b.last - a.last || Math.abs(b.value) - Math.abs(a.value)
}

function supersedes(longer: Hit, hit: Hit): boolean {
  const a = longer.cue
  const b = hit.cue
  if (a.strength === 0 || b.strength === 0) return a.signal === b.signal && a.theme === b.theme
  if (Math.sign(a.strength) !== Math.sign(b.strength))
    return longer.last - longer.first > hit.last - hit.first
  return a.theme === b.theme || b.theme === null
}
