/** Keeps the classifier that was made last: making one takes a moment, and the user's cues seldom change. */
import { type Classifier, createClassifier } from '../classify/index.ts'
import { type OwnCue, stampOf } from '../model/own-cue.ts'
import { userCuesOf } from './own.ts'

export class Classifiers {
  #last: { stamp: string; classifier: Classifier } | null = null

  /** The lexicon with these cues. */
  madeOf(cues: readonly OwnCue[]): Classifier {
    const stamp = stampOf(cues, '')
    if (this.#last?.stamp !== stamp) this.#last = { stamp, classifier: createClassifier(userCuesOf(cues)) }
    return this.#last.classifier
  }
}
