/** Invented reviews with verdicts, for tests of the interface. */

import type { ReviewItem } from '../../../lib/model/item.ts'
import type { LevelId } from '../../../lib/model/ladder.ts'
import type { Place, Review } from '../../../lib/model/review.ts'
import type { SignalId } from '../../../lib/model/signals.ts'
import type { Sign, ThemeId } from '../../../lib/model/themes.ts'
import type { Evidence } from '../../../lib/model/verdict.ts'
import { wordingOf } from '../../../lib/model/wording.ts'
import type { PageState } from '../../../lib/protocol.ts'

export const PLACE: Place = {
  id: 'maps:0x1:0x2',
  site: 'maps',
  nativeId: '0x1:0x2',
  name: 'Café De Lantaarn',
  address: 'Lindegracht 7, Zutphen',
  url: 'https://www.google.com/maps/place/lantaarn',
  total: 340,
}

/** A phrase of the text that counted: words, theme, sign, and what else differs from plain evidence. */
export type Phrase = [words: string, theme: ThemeId | null, sign: Sign, more?: Partial<Evidence>]

interface Wanted extends Partial<Review> {
  level?: LevelId
  phrases?: Phrase[]
  /** Sentences of the text. */
  complaints?: string[]
  signals?: SignalId[]
}

/** A review and its verdict; `id` is also what makes it differ from others. */
export function itemOf(id: string, wanted: Wanted = {}): ReviewItem {
  const { level = 3, phrases = [], complaints = [], signals = [], ...more } = wanted
  const review: Review = {
    id: `${PLACE.site}:${id}`,
    site: PLACE.site,
    placeId: PLACE.id,
    author: `Reviewer ${id}`,
    rating: { value: 4, scale: 5, raw: '4 stars' },
    date: { raw: '3 months ago', iso: '2026-03-05', precision: 'day' },
    title: null,
    text: `Text of ${id}.`,
    lang: 'en',
    truncated: false,
    machineTranslated: false,
    reply: null,
    link: null,
    ...more,
  }
  const wording = wordingOf(review).text
  const at = (words: string) => {
    const start = wording.indexOf(words)
    if (start < 0) throw new Error(`Not in the wording: ${words}`)
    return { start, end: start + words.length }
  }
  const evidence = phrases.map(
    ([words, theme, sign, extra]): Evidence => ({
      ...at(words),
      text: words,
      theme,
      sign,
      cue: words,
      kind: 'cue',
      weight: sign === '+' ? 0.6 : -0.8,
      signal: null,
      steps: [],
      ...extra,
    }),
  )
  const themes = new Map(
    evidence.flatMap(({ theme, sign, weight }) =>
      theme && weight !== 0 ? [[theme + sign, { theme, sign }]] : [],
    ),
  )
  return {
    place: PLACE,
    review,
    verdict: {
      level,
      confidence: 0.78,
      lang: review.lang === 'nl' ? 'nl' : 'en',
      service: true,
      themes: [...themes.values()],
      signals,
      complaints: complaints.map(at),
      evidence,
      steps: [],
      reason: level === 0 ? 'nothing-valued' : null,
      without: { up: null, down: null },
    },
  }
}

/** What a page says of itself: a read page of Google Maps, and what differs from it. */
export function stateOf(wanted: Partial<PageState> = {}): PageState {
  return {
    status: 'read',
    url: PLACE.url,
    site: 'maps',
    reader: 'adapter',
    place: PLACE,
    reading: 1,
    coming: 0,
    items: [],
    unseen: [],
    takenOver: false,
    proposal: null,
    missing: [],
    earlier: [],
    loading: null,
    ...wanted,
  }
}
