/** One import from file to store, with what is kept between its steps. Runs in a worker, and in a test without one. */
import type { Classifier } from '../../../lib/classify/index.ts'
import type { Fault } from '../../../lib/exchange/in/fault.ts'
import type { Guess } from '../../../lib/exchange/in/table/guess.ts'
import type { TableOptions } from '../../../lib/exchange/in/table/reviews.ts'
import type { Table } from '../../../lib/exchange/in/table/table.ts'
import { classifyCase } from '../../../lib/learn/case.ts'
import { Classifiers } from '../../../lib/learn/classifiers.ts'
import type { ReviewSet } from '../../../lib/model/annotation.ts'
import type { StoredItem } from '../../../lib/model/item.ts'
import { stampOf } from '../../../lib/model/own-cue.ts'
import { wordingOf } from '../../../lib/model/wording.ts'
import { listCues } from '../../../lib/store/cues.ts'
import { bringIn } from '../../../lib/store/import.ts'
import { type Incoming, type Into, type Watch, type Weighed, weigh } from '../../../lib/store/import-plan.ts'
import type { Undo } from '../../../lib/store/undo.ts'
import { type Opened, open, type Prepared, prepare } from './read.ts'

/** What the window is told of a file; a table's rows stay here but for the first. */
export interface FileShown {
  name: string
  /** Null where the file says itself what is what. */
  table: { first: Table; rows: number; guess: Guess } | null
}

/** The first rows as they would come in. */
export interface Previewed {
  items: StoredItem[]
  faults: Fault[]
}

/** What a file would bring, without the reviews themselves. */
export interface Checked {
  reviews: number
  leavesKnown: Incoming['leavesKnown']
  set: Omit<ReviewSet, 'salt'> | null
  bySoftware: number
  faults: readonly Fault[]
  weighed: Weighed
}

/** What was brought in, and the reviews on which something was said. */
export interface BroughtIn {
  result: Weighed
  undo: Undo
}

/** The steps, each with what it is asked and what it answers. */
export interface ImportSteps {
  open(wanted: { file: File; now: Date }, watch: Watch): Promise<FileShown>
  preview(wanted: { options: TableOptions; now: Date }): Promise<Previewed>
  check(wanted: { options: TableOptions | null; now: Date }, watch: Watch): Promise<Checked>
  /** Gives verdicts where the file has none, under the stamp of a classifier of this version. */
  classify(wanted: { version: string }, watch: Watch): Promise<null>
  bringIn(wanted: { into: Into; now: Date }, watch: Watch): Promise<BroughtIn>
}

/** Rows in the preview. */
const SHOWN = 6
/** Reviews that are classified between two chances to stop. */
const PORTION = 100

export function importSession(): ImportSteps {
  let opened: Opened | null = null
  let prepared: Prepared | null = null
  const known = () => {
    if (!prepared) throw new Error('Nothing was checked.')
    return prepared
  }
  return {
    async open({ file, now }, { onProgress }) {
      prepared = null
      opened = await open(file, now, onProgress)
      const { name, found } = opened
      if (found.kind !== 'table') return { name, table: null }
      const { table, guess } = found
      const first = { ...table, rows: table.rows.slice(0, SHOWN) }
      return { name, table: { first, rows: table.rows.length, guess } }
    },
    async preview({ options, now }) {
      const { found } = opened!
      if (found.kind !== 'table') return { items: [], faults: [] }
      const table = { ...found.table, rows: found.table.rows.slice(0, SHOWN) }
      const first = await prepare({ ...opened!, found: { ...found, table } }, options, now)
      const { classifier } = await inForce()
      return { items: first.incoming.items.map((item) => rated(item, classifier)), faults: [...first.faults] }
    },
    async check({ options, now }, watch) {
      prepared = await prepare(opened!, options, now)
      const { incoming, set, bySoftware, faults } = prepared
      const weighed = await weigh(incoming, set?.id ?? null, watch)
      const { leavesKnown } = incoming
      return { reviews: incoming.items.length, leavesKnown, set, bySoftware, faults, weighed }
    },
    async classify({ version }, { signal, onProgress }) {
      const { incoming, unread } = known()
      if (!unread) return null
      const { classifier, cues } = await inForce()
      const items: StoredItem[] = []
      for (const item of incoming.items) {
        items.push(rated(item, classifier))
        if (items.length % PORTION > 0) continue
        onProgress?.(items.length, incoming.items.length)
        // A task of its own, so that the wish to stop is heard.
        await new Promise((resolve) => setTimeout(resolve))
        signal?.throwIfAborted()
      }
      prepared = {
        ...known(),
        unread: false,
        incoming: { ...incoming, items, classifiedBy: stampOf(cues, version) },
      }
      return null
    },
    bringIn: ({ into, now }, watch) => bringIn(known().incoming, into, now, watch),
  }
}

const classifiers = new Classifiers()

/** The classifier with the user's cues as they are now. */
async function inForce() {
  const cues = await listCues()
  return { cues, classifier: classifiers.madeOf(cues) }
}

function rated(item: StoredItem, classifier: Classifier): StoredItem {
  const { rating, lang } = item.review
  const text = wordingOf(item.review).text
  return { ...item, verdict: classifyCase({ text, rating, lang }, classifier) }
}
