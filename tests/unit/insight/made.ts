/** Small hand-made reviews for insight: flat ones with given facts, and ones that the real classifier reads. */
import { classify } from '../../../lib/classify/index.ts'
import { businessByPlace, type Claim, type Rated, ratedOf } from '../../../lib/insight/rated.ts'
import type { Business } from '../../../lib/model/business.ts'
import type { StoredItem } from '../../../lib/model/item.ts'
import type { LevelId } from '../../../lib/model/ladder.ts'
import type { Mark, MarkKind } from '../../../lib/model/mark.ts'
import type { Review } from '../../../lib/model/review.ts'
import { PLACE } from '../store/samples.ts'

let made = 0

/** A review with nothing in it but what `facts` say. */
export function flat(facts: Partial<Rated> = {}): Rated {
  made++
  const level = facts.level ?? 3
  return {
    id: `t:${String(made).padStart(5, '0')}`,
    placeId: 'p',
    businessId: 'p',
    level,
    read: level,
    stars: null,
    date: null,
    precision: null,
    author: `Klant ${made}`,
    lang: 'nl',
    text: '',
    link: null,
    themes: [],
    signals: [],
    claims: [],
    heard: [],
    loud: false,
    ...facts,
  }
}

/** So many reviews on each level, from Criminal up. */
export function onLevels(counts: readonly number[], facts: Partial<Rated> = {}): Rated[] {
  return counts.flatMap((count, index) =>
    Array.from({ length: count }, () => flat({ level: (index + 1) as LevelId, ...facts })),
  )
}

/** A claim over the words of a text. */
export function claim(text: string, words: string, facts: Partial<Claim> = {}): Claim {
  const start = text.indexOf(words)
  return {
    start,
    end: start + words.length,
    sign: '-',
    theme: null,
    what: '',
    event: false,
    weight: 0.5,
    complains: facts.sign !== '+',
    ...facts,
  }
}

/** A review as it stands in a set, read by the classifier that ships. */
export function item(text: string, changes: Partial<Review> = {}): StoredItem {
  made++
  const review: Review = {
    id: `maps:${String(made).padStart(5, '0')}`,
    site: 'maps',
    placeId: PLACE.id,
    author: `Klant ${made}`,
    rating: null,
    date: null,
    title: null,
    text,
    lang: null,
    truncated: false,
    machineTranslated: false,
    reply: null,
    link: null,
    ...changes,
  }
  return {
    place: PLACE,
    review,
    verdict: classify(text),
    annotation: null,
    marks: [],
    firstSeen: '2026-01-01T00:00:00Z',
    lastSeen: '2026-01-01T00:00:00Z',
    added: '2026-01-01T00:00:00Z',
  }
}

/** A review that the classifier read, flat. */
export function read(text: string, changes: Partial<Review> = {}, businesses: Business[] = []): Rated {
  return ratedOf(item(text, changes), businessByPlace(businesses))
}

/** A mark on words of a review. */
export function mark(kind: MarkKind, review: Pick<Review, 'id' | 'text'>, words: string): Mark {
  const start = review.text.indexOf(words)
  return {
    id: `${review.id}#${kind}`,
    reviewId: review.id,
    quote: { exact: words, prefix: '', suffix: '' },
    position: { start, end: start + words.length },
    kind,
    theme: null,
    level: null,
    note: '',
    tags: [],
    author: '',
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
  }
}
