/** Gives stored reviews a new verdict where the classifier is another one: the user's cues have changed, or the program. */
import { browser } from 'wxt/browser'
import type { Classifier } from '../classify/index.ts'
import { classifyCase } from '../learn/case.ts'
import { tellSurfaces } from '../messages.ts'
import type { Verdict } from '../model/verdict.ts'
import { wordingOf } from '../model/wording.ts'
import type { RecheckState } from '../protocol.ts'
import type { ReviewRow } from '../store/db.ts'
import { refreshSome, staleness } from '../store/verdicts.ts'
import { classifierInForce } from './in-force.ts'
import { pause } from './work.ts'

/** Reviews in one task: some 20 ms of work on a slow machine. */
const SOME = 20
/** Milliseconds between two messages on the progress. */
const TELL = 150
/** Where it is kept that the user has stopped it, by the stamp that was to come. */
const STOPPED = 'recheckStopped'

let running: Promise<void> | null = null
let wanted = false

/** How far it is. */
export async function recheckState(): Promise<RecheckState> {
  const { stamp } = await classifierInForce()
  return { ...(await staleness(stamp)), stopped: await isStopped(stamp) }
}

/** Starts, where there is something to do and the user has not stopped it; goes on by itself until all is done. */
export function recheck(): Promise<void> {
  wanted = true
  running ??= run().finally(() => {
    running = null
  })
  return running
}

/** What the user wants: to go on, or to stop until they want it or the cues change again. */
export async function setRecheck(on: boolean): Promise<RecheckState> {
  const { stamp } = await classifierInForce()
  if (on) await browser.storage.local.remove(STOPPED)
  else await browser.storage.local.set({ [STOPPED]: stamp })
  if (on) void recheck()
  return recheckState()
}

async function run(): Promise<void> {
  let told = 0
  let last = 1
  try {
    // Who asks while it is about to end is not forgotten.
    while (wanted || last > 0) {
      wanted = false
      const { classifier, stamp } = await classifierInForce()
      if (await isStopped(stamp)) break
      last = await refreshSome(stamp, (row) => classifyRow(row, classifier), SOME)
      if (last > 0 && performance.now() - told > TELL) {
        told = performance.now()
        void tellSurfaces('recheck.progress', await recheckState())
      }
      await pause()
    }
    if (told > 0) void tellSurfaces('recheck.progress', await recheckState())
  } catch (error) {
    console.error('Trede: stored reviews could not be classified anew', error)
  }
}

/** The verdict on a stored review. */
export function classifyRow(row: ReviewRow, classifier: Pick<Classifier, 'classify'>): Verdict {
  return classifyCase({ text: wordingOf(row).text, rating: row.rating, lang: row.lang }, classifier)
}

async function isStopped(stamp: string): Promise<boolean> {
  const { [STOPPED]: stopped } = await browser.storage.local.get(STOPPED)
  return stopped === stamp
}
