/** Phrases that the user marked several times, and that no cue finds. */
import type { LexiconLang } from '../lexicon/cue.ts'
import { wordsOf } from '../lexicon/phrase.ts'
import type { LevelId } from '../model/ladder.ts'
import { type Mark, signOfMark } from '../model/mark.ts'
import { changeOf } from '../model/own-cue.ts'
import type { Sign, ThemeId } from '../model/themes.ts'
import { addedLines, type Candidate } from './candidates.ts'
import { type Case, judgementsOf, phrasesAt } from './case.ts'
import { FEWEST, keyOfSuspect } from './suspects.ts'

/** Longer phrases are seldom said twice. */
const LONGEST = 6
/** A single word, or the longest of several, must have so many letters to say anything. */
const LETTERS = 4
const MOST = 8

interface Shared {
  lang: LexiconLang
  sign: Sign
  phrase: string
  /** The marks that hold it, one a review. */
  marks: Map<string, Mark>
}

/** Lines that could be added, for the phrases that most reviews share first. */
export function markedCandidates(cases: readonly Case[]): Candidate[] {
  return longestOf(sharedIn(cases)).flatMap(({ lang, sign, phrase, marks }) => {
    const theme = mostNamed([...marks.values()].flatMap((mark) => mark.theme ?? []))
    const level = mostNamed([...marks.values()].flatMap((mark) => mark.level ?? []))
    return addedLines(phrase, sign, theme, level).map(
      (draft): Candidate => ({
        key: keyOfSuspect({ lang, phrase, direction: sign === '+' ? 'up' : 'down' }),
        change: changeOf({ add: [{ lang, line: draft.line, theme }] }),
        about: { kind: 'add', sign, theme, level: draft.level },
        words: phrase,
        phrase,
      }),
    )
  })
}

function sharedIn(cases: readonly Case[]): Shared[] {
  const all = new Map<string, Shared>()
  for (const one of cases) {
    const { lang, evidence } = one.verdict
    if (lang === null) continue
    for (const { kind, mark } of judgementsOf(one)) {
      if (kind !== 'phrase' || phrasesAt(evidence, mark!.position).length > 0) continue
      const sign = signOfMark(mark!.kind)!
      for (const phrase of phrasesIn(mark!.quote.exact)) {
        const key = [lang, sign, phrase].join('\n')
        const shared = all.get(key) ?? { lang, sign, phrase, marks: new Map() }
        all.set(key, shared)
        if (!shared.marks.has(one.id)) shared.marks.set(one.id, mark!)
      }
    }
  }
  return [...all.values()].filter(({ marks }) => marks.size >= FEWEST)
}

function phrasesIn(quote: string): Set<string> {
  const words = wordsOf(quote)
  const phrases = new Set<string>()
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
      const some = words.slice(from, to)
      if (some.some((word) => word.length >= LETTERS)) phrases.add(some.join(' '))
    }
  return phrases
}

// Of phrases that the same reviews share, the longest says it best.
function longestOf(shared: Shared[]): Shared[] {
  const covers = (long: Shared, short: Shared) =>
    long !== short &&
    long.lang === short.lang &&
    long.sign === short.sign &&
    long.marks.size === short.marks.size &&
    ` ${long.phrase} `.includes(` ${short.phrase} `)
  return shared
    .filter((short) => !shared.some((long) => covers(long, short)))
    .sort((a, b) => b.marks.size - a.marks.size || (a.phrase < b.phrase ? -1 : 1))
    .slice(0, MOST)
}

function mostNamed<T extends ThemeId | LevelId>(named: readonly T[]): T | null {
  const counts = [...Map.groupBy(named, (one) => one)]
  const [most] = counts.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  return most?.[0] ?? null
}
