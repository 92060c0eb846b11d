/** The cues that several corrections have in common. */
import type { LexiconLang } from '../lexicon/cue.ts'
import type { LevelId } from '../model/ladder.ts'
import type { ThemeId } from '../model/themes.ts'
import type { Evidence } from '../model/verdict.ts'
import { type Case, judgementsOf, overlaps, phrasesAt } from './case.ts'

/** So many reviews must have been corrected in the same way before anything is made of it. */
export const FEWEST = 3
/** So many suspects are tried out. */
const MOST = 12

/** What is no complaint is as it should be. */
const FREE_OF_BLAME: LevelId = 3

/** What the corrections ask for: a higher level, a lower one, or another theme. */
export type Direction = 'up' | 'down' | 'theme'

/** A cue that stands in corrected reviews. */
export interface Suspect {
  lang: LexiconLang
  /** As written in the lexicon, or a fitted word. */
  phrase: string
  /** The theme that it was found with. */
  found: ThemeId | null
  /** A word of the fitted layer, that no line of the lexicon holds. */
  fitted: boolean
  direction: Direction
  /** Corrected reviews it stands in, by id. */
  ids: Set<string>
  /** Its words as reviews have them, with how many of these reviews do. */
  words: Map<string, number>
  /** The levels that the user gave. */
  levels: Set<LevelId>
  /** The theme that the user's marks name; set where `direction` is `theme`. */
  theme: ThemeId | null
}

/** Those that at least `FEWEST` reviews share, the most shared first. */
export function suspectsIn(cases: readonly Case[]): Suspect[] {
  const all = new Map<string, Suspect>()
  for (const one of cases) {
    const { lang } = one.verdict
    if (lang === null) continue
    const take = (found: Evidence, direction: Direction, level: LevelId | null, theme: ThemeId | null) => {
      const key = [lang, direction, theme ?? '', found.kind === 'word', found.theme ?? '', found.cue].join(
        '\n',
      )
      const suspect = all.get(key) ?? {
        lang,
        phrase: found.cue,
        found: found.theme,
        fitted: found.kind === 'word',
        direction,
        ids: new Set(),
        words: new Map(),
        levels: new Set(),
        theme,
      }
      all.set(key, suspect)
      const words = found.text.toLowerCase()
      if (!suspect.ids.has(one.id)) suspect.words.set(words, (suspect.words.get(words) ?? 0) + 1)
      suspect.ids.add(one.id)
      if (level !== null) suspect.levels.add(level)
    }
    for (const { kind, mark, distance } of judgementsOf(one)) {
      if (distance(one.verdict) === 0) continue
      if (kind === 'level')
        for (const found of one.verdict.evidence) {
          if (found.weight !== 0) take(found, one.own! > one.verdict.level ? 'up' : 'down', one.own, null)
        }
      else if (kind === 'not-complaint')
        for (const found of blamed(one, mark!.position)) take(found, 'up', FREE_OF_BLAME, null)
      else if (mark!.theme !== null)
        for (const found of phrasesAt(one.verdict.evidence, mark!.position))
          if (found.sign === (mark!.kind === 'praise' ? '+' : '-')) take(found, 'theme', null, mark!.theme)
    }
  }
  return [...all.values()]
    .filter(({ ids }) => ids.size >= FEWEST)
    .sort((a, b) => b.ids.size - a.ids.size || (nameOf(a) < nameOf(b) ? -1 : 1))
    .slice(0, MOST)
}

/** What a declined proposal is remembered by. */
export function keyOfSuspect({
  lang,
  phrase,
  direction,
}: Pick<Suspect, 'lang' | 'phrase' | 'direction'>): string {
  return `${lang} ${direction} ${phrase}`
}

function nameOf(suspect: Suspect): string {
  return `${keyOfSuspect(suspect)} ${suspect.found} ${suspect.theme}`
}

/** The words that most of the reviews have for it. */
export function usualWords(words: ReadonlyMap<string, number>): string {
  const [first] = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first?.[0] ?? ''
}

// The phrases that speak against the firm in the sentences that the mark says are no complaint.
function blamed({ verdict }: Case, position: { start: number; end: number }): Evidence[] {
  const sentences = verdict.complaints.filter((span) => overlaps(span, position))
  return verdict.evidence.filter(
    (one) => one.sign === '-' && one.weight !== 0 && sentences.some((span) => overlaps(span, one)),
  )
}
