/** A classifier with the user's cues, and with what a change would make of them. */
import { type Classifier, createClassifier, type UserCues } from '../classify/index.ts'
import { type CueChange, changed, keyOf, type OwnCue } from '../model/own-cue.ts'

/** What the classifier is made with. In an order of its own: where two cues compete, the one that came first counts. */
export function userCuesOf(cues: readonly OwnCue[]): UserCues {
  const sorted = [...cues].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return {
    extra: sorted.filter((cue) => cue.kind === 'added'),
    muted: sorted.flatMap((cue) => (cue.kind === 'muted' ? [cue.phrase] : [])),
  }
}

/** The classifier as it would be after a change. */
export function classifierAfter(cues: readonly OwnCue[], change: CueChange): Classifier {
  return createClassifier(userCuesOf(changed(cues, change, new Date(0), () => '')))
}
