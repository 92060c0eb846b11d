/** Which reviews of the collection are in view: a filter as it stands in an address, and what it does to a list. Pure. */
import { folded } from '../model/fold.ts'
import type { CollectedItem } from '../model/item.ts'
import { signOfMark } from '../model/mark.ts'
import type { Review } from '../model/review.ts'
import { THEMES } from '../model/themes.ts'

/** What a facet has where a review has no value for it. */
export const NONE = 'none'

const YES = ['yes']
const NO = ['no']
const EMPTY = [NONE]

/** What reviews can be chosen by: each gives a review's values, at least one where "none" can be chosen too. */
export const FACETS = {
  set: ({ setIds }) => (setIds.length > 0 ? setIds : EMPTY),
  /** A business, or a place that belongs to none. */
  business: ({ business, place }) => [business?.id ?? place.id],
  place: ({ place }) => [place.id],
  role: ({ business }) => [business?.role ?? NONE],
  site: ({ review }) => [review.site],
  /** The level that counts: the user's own where there is one. */
  level: ({ annotation, verdict }) => [String(annotation?.level ?? verdict.level)],
  own: ({ annotation }) => [annotation?.level == null ? NONE : String(annotation.level)],
  theme: themesOf,
  driver: (item) => [...new Set(themesOf(item).flatMap(driversOf))],
  signal: ({ verdict }) => verdict.signals,
  rating: ({ review: { rating } }) => (rating ? [String(starsOf(rating))] : EMPTY),
  lang: ({ review, verdict }) => [verdict.lang ?? review.lang?.slice(0, 2).toLowerCase() ?? NONE],
  tag: ({ annotation, marks }) =>
    marks.length === 0
      ? (annotation?.tags ?? [])
      : [...new Set([...(annotation?.tags ?? []), ...marks.flatMap(({ tags }) => tags)])],
  annotated: ({ annotation }) => (annotation ? YES : NO),
  marked: ({ marks }) => (marks.length > 0 ? YES : NO),
} as const satisfies Record<string, (item: CollectedItem) => readonly string[]>

export type FacetId = keyof typeof FACETS

export const FACET_IDS = Object.keys(FACETS) as FacetId[]

/** A filter. Values of one facet are joined by "or", facets by "and". */
export interface Filter {
  facets: Partial<Record<FacetId, readonly string[]>>
  /** `YYYY-MM`, both included; null where the period is open. Reviews without a date are in no closed period. */
  from: string | null
  to: string | null
  /** Words that must all occur, in any order; upper case and accents do not matter. */
  text: string
}

export const ALL: Filter = { facets: {}, from: null, to: null, text: '' }

/** How many reviews each value would leave, by facet: all other facets, period and text obeyed. */
export type FacetCounts = Record<FacetId, Record<string, number>>

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
/** Addresses can be made by anyone, and a filter is tried on every review. */
const MAX_VALUES = 500

/** The filter in an address. What is not understood is left out. */
export function filterFrom(params: URLSearchParams): Filter {
  const facets: Filter['facets'] = {}
  for (const id of FACET_IDS) {
    const values = [...new Set(params.getAll(id))].filter(Boolean).slice(0, MAX_VALUES).sort()
    if (values.length > 0) facets[id] = values
  }
  const month = (name: string) => {
    const value = params.get(name) ?? ''
    return MONTH.test(value) ? value : null
  }
  return { facets, from: month('from'), to: month('to'), text: params.get('text') ?? '' }
}

/** The filter as it stands in an address: the same filter always gives the same words. */
export function paramsOf({ facets, from, to, text }: Filter): URLSearchParams {
  const params = new URLSearchParams()
  for (const id of FACET_IDS) for (const value of facets[id]?.toSorted() ?? []) params.append(id, value)
  if (from) params.set('from', from)
  if (to) params.set('to', to)
  if (text.trim()) params.set('text', text)
  return params
}

/** The filter with a value of a facet switched on or off. */
export function toggled(filter: Filter, facet: FacetId, value: string): Filter {
  const before = filter.facets[facet] ?? []
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  return withValues(filter, facet, after)
}

/** The filter with exactly these values of a facet; none lets every review pass. */
export function withValues(filter: Filter, facet: FacetId, values: readonly string[]): Filter {
  const { [facet]: _before, ...rest } = filter.facets
  return { ...filter, facets: values.length > 0 ? { ...rest, [facet]: values } : rest }
}

/** Those that pass, in the order given, and what each value of each facet would leave. */
export function choose(
  items: readonly CollectedItem[],
  filter: Filter,
): { chosen: CollectedItem[]; counts: FacetCounts } {
  const wanted = FACET_IDS.map((id) => filter.facets[id] && new Set(filter.facets[id]))
  const words = folded(filter.text).split(/\s+/).filter(Boolean)
  const counts = FACET_IDS.map(() => new Map<string, number>())
  const chosen: CollectedItem[] = []
  for (const item of items) {
    if (!inPeriod(item, filter)) continue
    if (words.length > 0 && !words.every((word) => wordsOf(item).includes(word))) continue
    let failed = -1
    let failures = 0
    for (let at = 0; at < FACET_IDS.length && failures < 2; at++) {
      const set = wanted[at]
      if (!set || FACETS[FACET_IDS[at]!](item).some((value) => set.has(value))) continue
      failed = at
      failures++
    }
    if (failures === 0) chosen.push(item)
    if (failures > 1) continue
    for (let at = 0; at < FACET_IDS.length; at++) {
      if (failures === 1 && at !== failed) continue
      const count = counts[at]!
      for (const value of FACETS[FACET_IDS[at]!](item)) count.set(value, (count.get(value) ?? 0) + 1)
    }
  }
  return {
    chosen,
    counts: Object.fromEntries(
      FACET_IDS.map((id, at) => [id, Object.fromEntries(counts[at]!)]),
    ) as FacetCounts,
  }
}

/** A rating as 1 to 5 whole stars. */
export function starsOf({ value, scale }: { value: number; scale: number }): number {
  return Math.min(5, Math.max(1, Math.round((value / scale) * 5)))
}

function inPeriod({ review: { date } }: CollectedItem, { from, to }: Filter): boolean {
  if (!from && !to) return true
  const month = date?.iso?.slice(0, 7)
  if (!month) return false
  // A review that gives its year only is in when its year touches the period.
  return (!from || month >= from.slice(0, month.length)) && (!to || month <= to.slice(0, month.length))
}

function themesOf({ verdict, marks }: CollectedItem): string[] {
  const themes = verdict.themes.map(({ theme, sign }) => theme + sign)
  if (marks.length === 0) return themes
  const marked = marks.flatMap(({ theme, kind }) => {
    const sign = signOfMark(kind)
    return theme && sign ? [theme + sign] : []
  })
  return [...new Set([...themes, ...marked])]
}

function driversOf(signed: string): string[] {
  const { drivers } = THEMES[signed.slice(0, -1) as keyof typeof THEMES]
  return drivers.map((driver) => driver + signed.slice(-1))
}

// Folding accents of a hundred thousand reviews at each key stroke would be felt.
const known = new WeakMap<Review, string>()

function wordsOf({ review, annotation, marks, place }: CollectedItem): string {
  const read = known.get(review) ?? folded([place.name, review.author, review.title, review.text].join('\n'))
  known.set(review, read)
  if (!annotation && marks.length === 0) return read
  const own = [annotation?.note, ...(annotation?.tags ?? []), ...marks.map(({ note }) => note)]
  return `${read}\n${folded(own.join('\n'))}`
}
