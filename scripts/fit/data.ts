/** The labelled reviews that the fit and the accuracy report read. They lie outside of the project and stay there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { LexiconLang } from '../../lib/lexicon/cue.ts'
import type { LevelId } from '../../lib/model/ladder.ts'

const ROOT = fileURLToPath(new URL('../../../shared/', import.meta.url))
const INVENTED = fileURLToPath(new URL('../../tests/accuracy/', import.meta.url))

/** A review with labels by the codebook. */
export interface GoldReview {
  id: string
  lang: LexiconLang
  text: string
  level: LevelId
  service: boolean
  /** `friendliness+` and the like. */
  themes: string[]
  signals: string[]
  stars: number | null
  /** null where complaints were not labelled. */
  sentences: string[] | null
  /** 1-based numbers of `sentences`. */
  complaints: number[]
  set: 'dev' | 'more' | 'challenge' | 'invented' | 'seeds'
  /** Seeds may have more than one right level. */
  levels: LevelId[]
  /** What a reader should know, for the list of misses. */
  why: string
}

/** A review or sentence with a polarity from -1 to 1. */
export interface Rated {
  text: string
  lang: LexiconLang
  set: string
  domain: string
  /** -1 to 1. */
  polarity: number
  aspects: string[]
  /** null for sentences and for texts that were given no stars. */
  stars: number | null
}

/** Whether the labelled reviews are there. */
export function hasShared(): boolean {
  return existsSync(`${ROOT}gold`)
}

/** The labelled sets, those that most is learnt from first. */
export const SETS = ['dev', 'more', 'challenge', 'seeds', 'invented'] as const

/** Whether reviews were taken as people wrote them, hard ones and easy ones alike. */
export function isPlain({ set }: GoldReview): boolean {
  return set === 'dev' || set === 'more'
}

/**
 * Reviews labelled by the codebook. Of `more` the project holds labels and ids only (one reading each); their text is
 * taken from the reviews.
 */
export function readGold(set: GoldReview['set'], lang: LexiconLang): GoldReview[] {
  const path = {
    dev: `${ROOT}gold/dev-${lang}.jsonl`,
    more: `${INVENTED}labels-${lang}.jsonl`,
    challenge: `${ROOT}gold/challenge-dev-${lang}.jsonl`,
    seeds: `${ROOT}gold/seeds.jsonl`,
    invented: `${INVENTED}invented-${lang}.jsonl`,
  }[set]
  if (!existsSync(path)) return []
  const rows = lines(readFileSync(path, 'utf8'))
  return (set === 'more' ? withTexts(rows, lang) : rows)
    .map((row) => ({
      id: row.id,
      lang: row.lang,
      text: row.text,
      level: row.level ?? row.levels[0],
      levels: row.levels ?? [row.level],
      service: Boolean(row.service ?? true),
      themes: row.themes,
      signals: row.signals ?? [],
      stars: row.stars ?? null,
      sentences: row.sentences ?? null,
      complaints: row.complaints ?? [],
      set,
      why: row.why ?? '',
    }))
    .filter((row) => row.lang === lang)
}

// Sets that may be measured with but not fitted on, machine translations, and languages that are refused.
const LEFT_OUT = /^(semeval19_hotel_suggestions|xabsa_fr|airline_tweets|.*_MT|amazon_books_.*|xabsa_es)$/

/** Every review and sentence with a polarity in the sets that may be fitted on, without the gold reviews. */
export function readRated(lang: LexiconLang): Rated[] {
  const gold = (['dev', 'more'] as const).flatMap((set) => [...readGold(set, 'nl'), ...readGold(set, 'en')])
  const known = new Set(gold.flatMap((g) => [g.text, ...(g.sentences ?? [])]).map(plain))
  const rated: Rated[] = []
  for (const file of reviewFiles()) {
    const set = file.replace('.jsonl.gz', '')
    if (LEFT_OUT.test(set)) continue
    for (const row of reviewsIn(file)) {
      if (row.lang !== lang || known.has(plain(row.text))) continue
      const polarity = polarityOf(row)
      if (polarity === null) continue
      const { domain, aspects } = row
      rated.push({
        text: row.text,
        lang,
        set,
        domain,
        polarity,
        aspects: Array.isArray(aspects) ? aspects : [],
        stars: typeof row.stars === 'number' ? row.stars : null,
      })
    }
  }
  return rated
}

/** Texts by language, also those that are refused. `translated`: machine translations too, for their vocabulary. */
export function readTexts(langs: readonly string[], translated = false): { text: string; lang: string }[] {
  const texts: { text: string; lang: string }[] = []
  for (const file of reviewFiles())
    if (!file.startsWith('xabsa_fr') && (translated || !file.includes('_MT')))
      for (const row of reviewsIn(file))
        if (langs.includes(row.lang)) texts.push({ text: row.text, lang: row.lang })
  return texts
}

function reviewFiles(): string[] {
  return readdirSync(`${ROOT}reviews`)
    .filter((file) => file.endsWith('.gz'))
    .sort()
}

function reviewsIn(file: string): Row[] {
  return lines(gunzipSync(readFileSync(`${ROOT}reviews/${file}`)).toString('utf8'))
}

// Labels whose review is no longer there are left out.
function withTexts(labels: Row[], lang: LexiconLang): Row[] {
  const byId = new Map(labels.map((label) => [label.id as string, label]))
  const files = new Set(labels.map((label) => `${label.id.split(':')[0]}.jsonl.gz`))
  const found = new Map<string, Row>()
  for (const file of reviewFiles().filter((name) => files.has(name)))
    for (const { id, text, stars } of reviewsIn(file))
      if (byId.has(id)) found.set(id, { ...byId.get(id), lang, text, stars })
  return labels.flatMap(({ id }) => found.get(id) ?? [])
}

interface Row {
  // biome-ignore lint/suspicious/noExplicitAny: rows of many sets; each reader below picks what it knows.
  [key: string]: any
}

function polarityOf(row: Row): number | null {
  const strength = row.extra?.criticality
  // Zero also holds plain praise, and short answers ("Nothing") depend on the question.
  if (strength !== undefined)
    return strength !== 0 && row.text.split(' ').length >= 5 ? Number(strength) / 4 : null
  if (typeof row.stars === 'number') return (row.stars - 3) / 2
  if (row.polarity === 'pos') return 0.8
  if (row.polarity === 'neg') return -0.8
  if (row.polarity === 'neutral') return 0
  return null
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function lines(text: string): Row[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
}
