/** The domain's types as checks at run time, for what comes from a page or a file. Not for the script in the page: too big. */
import * as v from 'valibot'
import type { Annotation, ReviewSet } from './annotation.ts'
import type { ReviewItem } from './item.ts'
import type { LevelId } from './ladder.ts'
import type { Mark } from './mark.ts'
import { type CueChange, MAX_CUE, MAX_CUES, type OwnCue } from './own-cue.ts'
import type { Place, Review, ReviewDate } from './review.ts'
import { SIGNAL_IDS } from './signals.ts'
import { THEME_IDS } from './themes.ts'
import type { Evidence, Span, Step, Verdict, WhatIf } from './verdict.ts'
import { wordingOf } from './wording.ts'

/** Longest text of a review, in UTF-16 units. */
export const MAX_TEXT = 100_000
const MAX_LINE = 2_000
const MAX_LIST = 20_000
const MAX_TAG = 200
const MAX_TAGS = 100

const line = v.pipe(v.string(), v.maxLength(MAX_LINE))
const id = v.pipe(line, v.nonEmpty())
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT))
const finite = v.pipe(v.number(), v.finite())
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 * MAX_TEXT))
// An address is put behind a link in the interface, where `javascript:` would run.
const url = v.pipe(line, v.regex(/^https?:\/\//i), v.url())
const list = <T extends v.GenericSchema>(of: T) => v.pipe(v.array(of), v.maxLength(MAX_LIST))

/** 0 to 6. */
export const levelSchema: v.GenericSchema<unknown, LevelId> = v.picklist([0, 1, 2, 3, 4, 5, 6])

const dateSchema: v.GenericSchema<unknown, ReviewDate> = v.object({
  raw: line,
  iso: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  precision: v.nullable(v.picklist(['day', 'month', 'year'])),
})

export const placeSchema: v.GenericSchema<unknown, Place> = v.pipe(
  v.object({
    id,
    site: id,
    nativeId: line,
    name: line,
    address: v.nullable(line),
    url,
    total: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.check((place) => place.id.startsWith(`${place.site}:`), 'the place is of another site'),
)

export const reviewSchema: v.GenericSchema<unknown, Review> = v.pipe(
  v.object({
    id,
    site: id,
    placeId: id,
    author: v.nullable(line),
    rating: v.nullable(v.object({ value: finite, scale: v.pipe(finite, v.gtValue(0)), raw: line })),
    date: v.nullable(dateSchema),
    title: v.nullable(line),
    text,
    parts: v.exactOptional(
      list(v.object({ kind: v.picklist(['liked', 'disliked']), start: offset, end: offset })),
    ),
    lang: v.nullable(line),
    truncated: v.boolean(),
    machineTranslated: v.boolean(),
    reply: v.nullable(v.object({ text, date: v.nullable(dateSchema) })),
    link: v.nullable(url),
  }),
  v.check((review) => review.id.startsWith(`${review.site}:`), 'the review is of another site'),
  v.check(
    ({ parts = [], text }) => parts.every((part) => within(part, text)),
    'a part lies outside the text',
  ),
)

const span: v.GenericSchema<unknown, Span> = v.object({ start: offset, end: offset })
const sign = v.picklist(['+', '-'])
const theme = v.picklist(THEME_IDS)
const signal = v.picklist(SIGNAL_IDS)

const step: v.GenericSchema<unknown, Step> = v.object({
  heuristic: line,
  effect: v.picklist([
    'flipped',
    'strengthened',
    'weakened',
    'ignored',
    'flagged',
    'capped',
    'lifted',
    'lowered',
  ]),
  span: v.nullable(span),
})

const evidence: v.GenericSchema<unknown, Evidence> = v.object({
  start: offset,
  end: offset,
  text,
  theme: v.nullable(theme),
  sign,
  cue: line,
  kind: v.picklist(['cue', 'event', 'word']),
  weight: finite,
  signal: v.nullable(signal),
  steps: list(step),
})

const whatIf: v.GenericSchema<unknown, WhatIf> = v.object({ level: levelSchema, without: offset })

export const verdictSchema: v.GenericSchema<unknown, Verdict> = v.pipe(
  v.object({
    level: levelSchema,
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    lang: v.nullable(v.picklist(['nl', 'en'])),
    service: v.boolean(),
    themes: list(v.object({ theme, sign })),
    signals: list(signal),
    complaints: list(span),
    evidence: list(evidence),
    steps: list(step),
    reason: v.nullable(v.picklist(['empty', 'language', 'nothing-valued'])),
    without: v.object({ up: v.nullable(whatIf), down: v.nullable(whatIf) }),
  }),
  v.check(
    ({ evidence, without: { up, down } }) => [up, down].every((one) => !one || one.without < evidence.length),
    'a phrase that is not there',
  ),
)

// They come out trimmed, once each, without empty ones.
const tags = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.maxLength(MAX_TAG))),
  v.transform((all) => [...new Set(all)].filter((tag) => tag !== '')),
  v.maxLength(MAX_TAGS),
)

/** A change to an annotation. */
export const annotationPatchSchema = v.object({
  level: v.exactOptional(v.nullable(levelSchema)),
  note: v.exactOptional(text),
  tags: v.exactOptional(tags),
})

const cueLine = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_CUE))

/** One step in the user's cues. */
export const cueChangeSchema: v.GenericSchema<unknown, CueChange> = v.object({
  mute: list(cueLine),
  unmute: list(cueLine),
  add: list(v.object({ lang: v.picklist(['nl', 'en']), line: cueLine, theme: v.nullable(theme) })),
  remove: list(v.object({ lang: v.picklist(['nl', 'en']), line: cueLine, theme: v.nullable(theme) })),
})

/** The user's own cues. Whether a line can be read is the lexicon's to say. */
export const ownCuesSchema: v.GenericSchema<unknown, OwnCue[]> = v.pipe(
  v.array(
    v.variant('kind', [
      v.object({
        id,
        kind: v.literal('added'),
        lang: v.picklist(['nl', 'en']),
        line: cueLine,
        theme: v.nullable(theme),
        created: line,
      }),
      v.object({ id, kind: v.literal('muted'), phrase: cueLine, created: line }),
    ]),
  ),
  v.maxLength(MAX_CUES),
)

const kind = v.picklist(['praise', 'complaint', 'note', 'not-complaint'])
const markBody = {
  kind,
  theme: v.nullable(theme),
  level: v.nullable(levelSchema),
  note: text,
  tags,
}

/** What a new mark says. */
export const markBodySchema = v.object(markBody)

/** A change of what a mark says. */
export const markPatchSchema = v.object({
  kind: v.exactOptional(markBody.kind),
  theme: v.exactOptional(markBody.theme),
  level: v.exactOptional(markBody.level),
  note: v.exactOptional(markBody.note),
  tags: v.exactOptional(markBody.tags),
})

/** Which words of a review are marked. */
export const markSpanSchema = span

const moment = v.pipe(v.string(), v.isoTimestamp(), v.maxLength(40))

/** A whole annotation, as from a file. */
export const annotationSchema: v.GenericSchema<unknown, Annotation> = v.pipe(
  v.object({
    id,
    reviewId: id,
    level: v.nullable(levelSchema),
    note: text,
    tags,
    author: line,
    created: moment,
    modified: moment,
  }),
  v.check((one) => one.id === `${one.reviewId}#review`, 'the annotation is of another review'),
)

/** A set as a file tells of it: without the salt, which never leaves the store. */
export const setInFileSchema: v.GenericSchema<unknown, Omit<ReviewSet, 'salt'>> = v.object({
  id,
  name: line,
  created: moment,
  modified: moment,
  archived: v.nullable(moment),
})

/** ISO 8601 with a time, as the store writes it. */
export const momentSchema: v.GenericSchema<unknown, string> = moment

/** A set as it is stored. */
export const setSchema: v.GenericSchema<unknown, ReviewSet> = v.object({
  id,
  name: v.pipe(line, v.nonEmpty()),
  created: moment,
  modified: moment,
  archived: v.nullable(moment),
  salt: id,
})

/** An id, and a text of one line. */
export const idSchema = id
export const lineSchema = line

/** A whole mark, as from a file or a window that brings it back. */
export const markSchema: v.GenericSchema<unknown, Mark> = v.pipe(
  v.object({
    ...markBody,
    id,
    reviewId: id,
    quote: v.object({ exact: v.pipe(text, v.nonEmpty()), prefix: line, suffix: line }),
    position: span,
    author: line,
    created: moment,
    modified: moment,
  }),
  v.check((mark) => mark.id.startsWith(`${mark.reviewId}#`), 'the mark is of another review'),
  v.check(({ position }) => position.start < position.end, 'a mark without words'),
)

/** A review with its place and verdict that fit each other: nothing in the verdict that is not in the review's words. */
export const itemSchema: v.GenericSchema<unknown, ReviewItem> = v.pipe(
  v.object({ place: placeSchema, review: reviewSchema, verdict: verdictSchema }),
  v.check(
    ({ place, review }) => review.placeId === place.id && review.site === place.site,
    'the review is of another place',
  ),
  v.check(({ review, verdict }) => isTraceable(verdict, wordingOf(review).text), 'words that are not there'),
)

function isTraceable(verdict: Verdict, wording: string): boolean {
  const steps = [verdict.steps, ...verdict.evidence.map((one) => one.steps)].flat()
  const spans = [verdict.complaints, verdict.evidence, steps.flatMap((one) => one.span ?? [])].flat()
  return (
    spans.every((one) => within(one, wording)) &&
    verdict.evidence.every((one) => wording.slice(one.start, one.end) === one.text)
  )
}

function within({ start, end }: Span, text: string): boolean {
  return start <= end && end <= text.length
}
