/**
 * Finds the words of a mark in a wording that may have changed: where they stood, elsewhere by what stands around them,
 * and last words that are almost the same. What is not certain is an orphan: a mark in the wrong place would put words
 * into the user's mouth.
 */
import search from 'approx-string-match'
import type { OrphanReason, Placing, QuoteSelector } from '../model/mark.ts'
import type { Span } from '../model/verdict.ts'
import { type Folded, fold, unfolded } from './fold.ts'
import { tidySpan } from './graphemes.ts'
import { otherWords } from './same-words.ts'
import { CONTEXT, type Selectors } from './selectors.ts'
import { compareSide, type Side } from './surroundings.ts'

/** A wording with its folded form, made when a mark first needs it. */
export class Target {
  readonly wording: string
  #folded: Folded | null = null

  constructor(wording: string) {
    this.wording = wording
  }

  get folded(): Folded {
    this.#folded ??= fold(this.wording)
    return this.#folded
  }
}

/** A range of the folded wording. */
interface Place extends Span {
  /** Changes between the quote and the words there. */
  errors: number
}

/** A place that may be the one. */
interface Candidate extends Place {
  sides: Side[]
  fit: number
}

/** Most places of the same words that are looked at, the nearest ones. */
const MOST_PLACES = 100
/** Longest quote, folded, that is searched for with changes in it. */
const LONGEST = 20_000
/** Shortest quote in which a change is put up with, and so many units for each change. */
const SHORTEST = 6
const PER_CHANGE = 5
/** A quote of so many units is itself enough, whatever stands around it. */
const TELLING = 32
/** Where one side has other words now: shortest quote that is placed without and with changes in it. */
const ONE_SIDED = 20
const LONG = 48
const VERY_LONG = 96
/** A place is better than another from this difference on. */
const CLEAR = 3

/** Where the words stand now. `exact`: letter by letter; `fuzzy`: almost, with the surroundings to vouch for it. */
export function placeMark({ quote, position }: Selectors, wording: string | Target): Placing {
  const target = typeof wording === 'string' ? new Target(wording) : wording
  const text = target.wording
  if (isUnchanged(text, { quote, position })) return { span: position, how: 'exact', reason: null }
  const moved = movedWhole(text, quote)
  if (moved) return { span: moved, how: 'exact', reason: null }
  if (!/\S/.test(text)) return orphan('wordless')
  return placeByWords({ quote, position }, target)
}

function isUnchanged(text: string, { quote: { exact, prefix, suffix }, position }: Selectors): boolean {
  return (
    text.startsWith(prefix + exact + suffix, position.start - prefix.length) &&
    position.end - position.start === exact.length &&
    position.start >= prefix.length
  )
}

// The words with all that stood around them, in one place only: that is certain, and found fastest.
function movedWhole(text: string, { exact, prefix, suffix }: QuoteSelector): Span | null {
  if (prefix.length + suffix.length < CONTEXT) return null
  const whole = prefix + exact + suffix
  const at = text.indexOf(whole)
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null
  return { start: at + prefix.length, end: at + prefix.length + exact.length }
}

function placeByWords(selectors: Selectors, target: Target): Placing {
  const { quote, position } = selectors
  const { folded } = target
  const wanted = fold(quote.exact).text
  if (wanted === '') return orphan('gone')
  const judge = judgeOf(selectors, wanted, folded.text)
  const fromStart = nearestUnit(folded, position.start)
  const same = placesOf(wanted, folded.text, fromStart).filter(judge.onWordEdges).map(judge.weigh)
  const sure = same.filter((one) => judge.isSure(one, same.length === 1))
  const chosen = sure.length > 0 ? choose(sure, fromStart) : null
  if (chosen) return placed(chosen, selectors, target)
  if (sure.length > 0) return orphan('ambiguous')

  const alike = wanted.length <= LONGEST ? alikeIn(wanted, folded.text, judge.widened) : []
  const sayTheSame = alike.filter(judge.saysTheSame)
  const likely = sayTheSame.map(judge.weigh).filter(judge.isLikely)
  const best = likely.length > 0 ? choose(likely, fromStart) : null
  if (best) return placed(best, selectors, target)
  if (likely.length > 0) return orphan('ambiguous')
  return orphan(same.length + sayTheSame.length > 0 ? 'elsewhere' : 'gone')
}

function orphan(reason: OrphanReason): Placing {
  return { span: null, how: 'orphan', reason }
}

function placed(at: Span, { quote }: Selectors, { wording, folded }: Target): Placing {
  const span = tidySpan(wording, unfolded(folded, at))
  const verbatim = wording.slice(span.start, span.end) === quote.exact
  return { span, how: verbatim ? 'exact' : 'fuzzy', reason: null }
}

/** What decides on the places for one mark. */
function judgeOf({ quote, position }: Selectors, wanted: string, text: string) {
  const before = reversed(fold(quote.prefix).text)
  const after = fold(quote.suffix).text
  const startsWording = position.start === quote.prefix.length
  // A suffix is shorter by less than one character of many units, unless the wording ended there.
  const endsWording = quote.suffix.length < CONTEXT - 12
  const opensWord = isLetter(wanted[0]) && !isLetter(before[0])
  const closesWord = isLetter(wanted.at(-1)) && !isLetter(after[0])
  // A neighbour with the same words could be taken for them where only one side agrees.
  const hasTwin = fold(quote.prefix).text.includes(wanted) || after.includes(wanted)
  const { length } = wanted

  const cutsLeft = (at: number) => opensWord && isLetter(text[at - 1])
  const cutsRight = (at: number) => closesWord && isLetter(text[at])
  return {
    onWordEdges: ({ start, end }: Span) => !cutsLeft(start) && !cutsRight(end),
    /** To whole words, which count as changes. */
    widened({ start, end, errors }: Place) {
      let [from, to] = [start, end]
      while (cutsLeft(from)) from--
      while (cutsRight(to)) to++
      return { start: from, end: to, errors: errors + (start - from) + (to - end) }
    },
    weigh({ start, end, errors }: Place): Candidate {
      const left = compareSide(
        before,
        reversed(text.slice(Math.max(0, start - 3 * CONTEXT), start)),
        startsWording,
      )
      const right = compareSide(after, text.slice(end, end + 3 * CONTEXT), endsWording)
      return { start, end, errors, sides: [left.side, right.side], fit: left.fit + right.fit - 2 * errors }
    },
    isSure({ sides }: Candidate, only: boolean): boolean {
      const { contra, support, loose } = countOf(sides)
      if (contra === 0 && support + (hasTwin ? 0 : loose) > 0) return true
      if (hasTwin) return false
      return (only && length >= TELLING) || (contra < 2 && support > 0 && length >= ONE_SIDED)
    },
    saysTheSame: ({ start, end, errors }: Place) =>
      length >= SHORTEST &&
      errors <= length / PER_CHANGE &&
      otherWords(wanted, text.slice(start, end)) !== null,
    isLikely({ start, end, errors, sides }: Candidate): boolean {
      const { contra, support, loose } = countOf(sides)
      // Another sentence could differ in that very word: both sides must know this one.
      if (otherWords(wanted, text.slice(start, end)) !== 0 && support + loose < 2) return false
      if (contra === 0 && support + (hasTwin ? 0 : loose) > 0) return true
      if (hasTwin || errors > length / (2 * PER_CHANGE)) return false
      return length >= (contra === 0 ? TELLING : contra < 2 && support > 0 ? LONG : VERY_LONG)
    },
  }
}

function countOf(sides: readonly Side[]): Record<Side, number> {
  const count = { support: 0, loose: 0, silent: 0, contra: 0 }
  for (const side of sides) count[side]++
  return count
}

/** The best place; null where two are equally good. Of places that fit alike, the one clearly nearer to the old one. */
function choose(places: readonly Candidate[], near: number): Candidate | null {
  const [best, ...others] = places.toSorted((a, b) => b.fit - a.fit)
  const rivals = others.filter(({ fit }) => best!.fit - fit < CLEAR)
  if (rivals.length === 0) return best!
  const far = ({ start }: Span) => Math.abs(start - near)
  const [nearest, next] = [best!, ...rivals].toSorted((a, b) => far(a) - far(b))
  return 2 * far(nearest!) < far(next!) ? nearest! : null
}

function placesOf(wanted: string, text: string, near: number): Place[] {
  const found: Place[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    found.push({ start: at, end: at + wanted.length, errors: 0 })
  if (found.length <= MOST_PLACES) return found
  return found.toSorted((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near)).slice(0, MOST_PLACES)
}

/**
 * Places of almost the same words, none overlapping. The search gives the best ones only, at several ends each: of those the
 * one that needs least to be `widened`; what is left of the text is searched again.
 */
function alikeIn(wanted: string, text: string, widened: (one: Place) => Place, offset = 0): Place[] {
  const most = Math.floor(wanted.length / PER_CHANGE)
  if (most === 0 || text.length < wanted.length - most) return []
  const found = search(text, wanted, most)
  const [match] = found
  if (!match) return []
  const best = found
    .filter(({ start }) => start < match.end)
    .map(({ start, end, errors }) => widened({ start: start + offset, end: end + offset, errors }))
    .reduce((a, b) => (b.errors < a.errors ? b : a))
  return [
    ...alikeIn(wanted, text.slice(0, match.start), widened, offset),
    best,
    ...alikeIn(wanted, text.slice(match.end), widened, offset + match.end),
  ]
}

function nearestUnit({ from }: Folded, offset: number): number {
  const at = from.findIndex((start) => start >= offset)
  return at < 0 ? from.length : at
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}\ud800-\udfff]/u.test(unit)
}

function reversed(text: string): string {
  return text.split('').reverse().join('')
}
