/** Invented sets for the exports, and the exports as a whole: from reviews to bytes. */
import { readFileSync } from 'node:fs'
import { parseMessagesText } from '@wxt-dev/i18n/build'
import { type FormatId, sourceOf } from '../../../lib/exchange/format.ts'
import type { ExportOptions } from '../../../lib/exchange/options.ts'
import { FORMATS } from '../../../lib/exchange/registry.ts'
import { type Control, exportStream } from '../../../lib/exchange/run.ts'
import { EXPORT_TEXT_KEYS, type ExportTexts } from '../../../lib/exchange/texts.ts'
import type { ReviewSet } from '../../../lib/model/annotation.ts'
import type { StoredItem } from '../../../lib/model/item.ts'
import type { Mark } from '../../../lib/model/mark.ts'
import type { Review } from '../../../lib/model/review.ts'
import type { Verdict } from '../../../lib/model/verdict.ts'
import { wordingOf } from '../../../lib/model/wording.ts'
import { itemOf, UNRATED } from '../store/samples.ts'

export const SET: ReviewSet = {
  id: '0e4b6f0a-58f5-4b6e-9b3e-8f6f2a1c9d77',
  name: 'Fietsen in Zutphen',
  created: '2026-11-02T09:00:00.000Z',
  modified: '2026-11-03T09:00:00.000Z',
  archived: null,
  salt: '9f3c1a77d2045be6a81290cc4e5d6f01',
}

/** The words of exports as the interface has them. */
export function textsOf(language: 'en' | 'nl'): ExportTexts {
  const file = new URL(`../../../lib/locales/${language}.yml`, import.meta.url)
  const messages = new Map(
    parseMessagesText(readFileSync(file, 'utf8'), 'YAML').map((one) => [
      one.key.join('.'),
      one.type === 'simple' ? one.message : '',
    ]),
  )
  return Object.fromEntries(
    EXPORT_TEXT_KEYS.map((key) => [key, messages.get(`file.${key}`)!]),
  ) as unknown as ExportTexts
}

export const PSEUDONYMS: ExportOptions = {
  now: new Date('2026-11-06T17:30:00Z'),
  names: 'pseudonyms',
  staff: 'real',
  annotators: 'named',
  language: 'en',
  separator: ',',
  evidence: false,
  texts: textsOf('en'),
  version: '0.1.0',
}
export const REAL: ExportOptions = { ...PSEUDONYMS, names: 'real' }

/** The bytes of an export, read in portions of two so that seams are met. */
export async function exported(
  id: FormatId,
  items: readonly StoredItem[],
  options: ExportOptions = REAL,
  set: ReviewSet = SET,
  control: Control = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const format = FORMATS.find((one) => one.id === id)!
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for await (const piece of exportStream(format, sourceOf(set, items, 2), options, control))
    pieces.push(piece)
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

/** The same as text. */
export async function exportedText(...args: Parameters<typeof exported>): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await exported(...args))
}

/** A mark on the first occurrence of these words. */
export function markOn(item: StoredItem, words: string, changes: Partial<Mark> = {}): Mark {
  const { text } = wordingOf(item.review)
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`Not in the wording: ${words}`)
  const end = start + words.length
  return {
    id: `${item.review.id}#3d1f7c52-9c1a-4d0b-8f5e-2f6f8f9f1a0b`,
    reviewId: item.review.id,
    quote: {
      exact: words,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    },
    position: { start, end },
    kind: 'complaint',
    theme: 'speed',
    level: 1,
    note: '',
    tags: [],
    author: '',
    created: '2026-11-03T09:00:00.000Z',
    modified: '2026-11-03T09:00:00.000Z',
    ...changes,
  }
}

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
