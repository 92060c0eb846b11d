/** Invented sets for the exports. */

import type { ExportOptions } from '../../../lib/exchange/options.ts'
import type { ReviewSet } from '../../../lib/model/annotation.ts'
import type { StoredItem } from '../../../lib/model/item.ts'
import type { Review } from '../../../lib/model/review.ts'
import type { Verdict } from '../../../lib/model/verdict.ts'
import { itemOf, UNRATED } from '../store/samples.ts'

export const SET: ReviewSet = {
  id: '0e4b6f0a-58f5-4b6e-9b3e-8f6f2a1c9d77',
  name: 'Fietsen in Zutphen',
  created: '2026-11-02T09:00:00.000Z',
  modified: '2026-11-03T09:00:00.000Z',
  archived: null,
  salt: '9f3c1a77d2045be6a81290cc4e5d6f01',
}

export const PSEUDONYMS: ExportOptions = {
  now: new Date('2026-11-06T17:30:00Z'),
  names: 'pseudonyms',
  language: 'en',
}
export const REAL: ExportOptions = { ...PSEUDONYMS, names: 'real' }

/** A stored review; `changes` say what differs. */
export function storedOf(changes: Partial<Review> = {}, rest: Partial<StoredItem> = {}): StoredItem {
  return {
    ...itemOf(changes),
    annotation: null,
    marks: [],
    firstSeen: '2026-11-02T09:00:00.000Z',
    lastSeen: '2026-11-03T09:00:00.000Z',
    added: '2026-11-02T09:00:00.000Z',
    ...rest,
  }
}

/** A stored review with this text and one phrase in it. */
export function storedWithPhrase(phrase: string, changes: Partial<Review>, wording: string): StoredItem {
  const start = wording.indexOf(phrase)
  const end = start + phrase.length
  const verdict: Verdict = {
    ...UNRATED,
    level: 2,
    reason: null,
    complaints: [{ start, end }],
    evidence: [
      {
        start,
        end,
        text: phrase,
        theme: 'speed',
        sign: '-',
        cue: phrase,
        kind: 'cue',
        weight: -1,
        signal: null,
        steps: [{ heuristic: 'negation', effect: 'flipped', span: { start, end } }],
      },
    ],
    steps: [{ heuristic: 'contrast', effect: 'lowered', span: { start, end } }],
  }
  return storedOf(changes, { verdict })
}
