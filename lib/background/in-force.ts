/** The classifier in force: the lexicon as it ships with the user's own cues. */
import { browser } from 'wxt/browser'
import type { Classifier } from '../classify/index.ts'
import { Classifiers } from '../learn/classifiers.ts'
import { type OwnCue, stampOf } from '../model/own-cue.ts'
import { listCues } from '../store/cues.ts'

/** A classifier, its stamp, and the cues it was made with. */
export interface InForce {
  classifier: Classifier
  stamp: string
  cues: OwnCue[]
}

const classifiers = new Classifiers()

/** Looks up the cues each time, so that it is right whichever window has changed them. */
export async function classifierInForce(): Promise<InForce> {
  const cues = await cuesOrNone()
  const stamp = stampOf(cues, browser.runtime.getManifest().version)
  return { classifier: classifiers.madeOf(cues), stamp, cues }
}

// Where the store cannot be opened, pages are read all the same.
async function cuesOrNone(): Promise<OwnCue[]> {
  try {
    return await listCues()
  } catch (error) {
    console.error('Trede: the own cues could not be read', error)
    return []
  }
}
