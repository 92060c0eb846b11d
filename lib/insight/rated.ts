/** A review flat and small, for counting: what the program read in it, after the user's corrections. */
import { placeMarks } from '../anchor/place-all.ts'
import type { Business } from '../model/business.ts'
import type { CollectedItem } from '../model/item.ts'
import type { LevelId } from '../model/ladder.ts'
import type { Mark } from '../model/mark.ts'
import type { Precision } from '../model/review.ts'
import type { SignalId } from '../model/signals.ts'
import type { Sign, ThemeId } from '../model/themes.ts'
import type { Span, Verdict } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'
import { happeningOf } from './happenings/index.ts'
import { clauseAround } from './sentence.ts'

/** Words of a review that tell of something good or wrong. */
export interface Claim extends Span {
  sign: Sign
  /** Null where the words name none. */
  theme: ThemeId | null
  /** `Happening.id`: what groups claims that tell the same; empty where the table has no name for it. */
  what: string
  /** An act or fault that happened, not an opinion. */
  event: boolean
  /** How far it carried the verdict, in levels, without sign. */
  weight: number
  /** Whether it stands in a sentence that complains, or the user marked it as a complaint. */
  complains: boolean
}

/** A place where a review speaks of the customer's next step. */
export interface Heard extends Span {
  signal: SignalId
}

/** One review as insight counts it. Offsets are into `text`. */
export interface Rated {
  id: string
  placeId: string
  /** What results are grouped by: `Business.id` where the place is joined or named, else `Place.id`. */
  businessId: string
  /** The user's own level where there is one, else the program's. */
  level: LevelId
  /** The program's. */
  read: LevelId
  /** 1 to 5, or 0 where the site's scale begins there; null where the review has no rating. */
  stars: number | null
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exact as `precision`. */
  date: string | null
  precision: Precision | null
  author: string | null
  lang: string | null
  /** The wording. */
  text: string
  link: string | null
  themes: { theme: ThemeId; sign: Sign }[]
  signals: SignalId[]
  /** In order of position. */
  claims: Claim[]
  heard: Heard[]
  /** Capitals, exclamation marks, or cues that shouting or degree made stronger. */
  loud: boolean
}

/** Business by place, made once for a whole list. */
export function businessByPlace(businesses: readonly Business[]): ReadonlyMap<string, string> {
  return new Map(businesses.flatMap(({ id, placeIds }) => placeIds.map((placeId) => [placeId, id] as const)))
}

/** What of a review is counted. */
export type ToRate = Pick<CollectedItem, 'review' | 'verdict' | 'annotation' | 'marks'>

/** The review as insight counts it. */
export function ratedOf(item: ToRate, businesses: ReadonlyMap<string, string>): Rated {
  const { review, verdict, annotation } = item
  const text = wordingOf(review).text
  // An orphan says nothing of these words.
  const marks = placeMarks(item.marks, text).placed.map(({ mark, span }) => ({ ...mark, position: span }))
  const claims = claimsOf(text, verdict, marks)
  return {
    id: review.id,
    placeId: review.placeId,
    businessId: businesses.get(review.placeId) ?? review.placeId,
    level: annotation?.level ?? verdict.level,
    read: verdict.level,
    stars: review.rating ? (5 * review.rating.value) / review.rating.scale : null,
    date: review.date?.iso ?? null,
    precision: review.date?.precision ?? null,
    author: review.author,
    lang: verdict.lang ?? review.lang,
    text,
    link: review.link,
    themes: themesOf(verdict, claims, marks),
    signals: verdict.signals,
    claims,
    heard: verdict.evidence.flatMap(({ signal, start, end }) => (signal ? [{ signal, start, end }] : [])),
    loud: isLoud(text, verdict),
  }
}

function claimsOf(text: string, verdict: Verdict, marks: readonly Mark[]): Claim[] {
  const none = marks.filter(({ kind }) => kind === 'not-complaint').map(({ position }) => position)
  const complaints = verdict.complaints.filter((one) => !none.some((mark) => overlap(one, mark)))
  const claims: Claim[] = []
  for (const one of verdict.evidence) {
    if (one.kind === 'word' || one.weight === 0) continue
    if (one.sign === '-' && none.some((mark) => overlap(one, mark))) continue
    claims.push(
      claimOf(text, one, {
        ...one,
        event: one.kind === 'event',
        complains: one.sign === '-' && complaints.some((complaint) => overlap(complaint, one)),
      }),
    )
  }
  for (const one of complaints)
    if (!claims.some((claim) => claim.complains && overlap(claim, one)))
      claims.push(claimOf(text, one, bare('-', onlyOpenTheme(verdict, claims), true)))
  for (const { kind, theme, position } of marks)
    if (kind === 'praise' || kind === 'complaint')
      claims.push(claimOf(text, position, bare(kind === 'praise' ? '+' : '-', theme, kind === 'complaint')))
  return claims.sort((a, b) => a.start - b.start || a.end - b.end)
}

interface Told {
  sign: Sign
  theme: ThemeId | null
  event: boolean
  weight: number
  complains: boolean
}

function bare(sign: Sign, theme: ThemeId | null, complains: boolean): Told {
  return { sign, theme, event: false, weight: 0, complains }
}

function claimOf(text: string, { start, end }: Span, told: Told): Claim {
  const { sign, event, complains } = told
  const happening = happeningOf(told, clauseAround(text, { start, end }), text.slice(start, end))
  return {
    start,
    end,
    sign,
    theme: happening?.theme ?? told.theme,
    what: happening?.id ?? '',
    event,
    weight: Math.abs(told.weight),
    complains,
  }
}

// A complaint in which no phrase counted is about the theme that the verdict names and no phrase stands for, if it is one.
function onlyOpenTheme(verdict: Verdict, claims: readonly Claim[]): ThemeId | null {
  const open = verdict.themes.filter(
    ({ theme, sign }) => sign === '-' && !claims.some((one) => one.sign === '-' && one.theme === theme),
  )
  return open.length === 1 ? open[0]!.theme : null
}

// A theme whose last complaint the user denied is gone; one that a mark names is there.
function themesOf(verdict: Verdict, claims: readonly Claim[], marks: readonly Mark[]): Rated['themes'] {
  if (marks.length === 0) return verdict.themes
  const denied = marks.some(({ kind }) => kind === 'not-complaint')
  const themes = verdict.themes.filter(
    ({ theme, sign }) =>
      sign === '+' || !denied || claims.some((one) => one.sign === '-' && one.theme === theme),
  )
  for (const { theme, sign, weight } of claims)
    if (theme && weight === 0 && !themes.some((one) => one.theme === theme && one.sign === sign))
      themes.push({ theme, sign })
  return themes
}

function isLoud(text: string, verdict: Verdict): boolean {
  if (/!.*!/s.test(text) || /\p{Lu}{4,}/u.test(text)) return true
  return verdict.evidence.some(({ steps }) =>
    steps.some(
      ({ heuristic, effect }) =>
        effect === 'strengthened' && (heuristic === 'shouting' || heuristic === 'degree'),
    ),
  )
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start
}
