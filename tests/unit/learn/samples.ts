/** Invented reviews with the program's verdict and what a user says of them. */
import { createClassifier } from '../../../lib/classify/index.ts'
import type { Case } from '../../../lib/learn/case.ts'
import { userCuesOf } from '../../../lib/learn/own.ts'
import type { LevelId } from '../../../lib/model/ladder.ts'
import type { Mark, MarkBody } from '../../../lib/model/mark.ts'
import type { OwnCue } from '../../../lib/model/own-cue.ts'

/** A review; its verdict is that of the classifier with `cues`. */
export function caseOf(id: string, text: string, more: Partial<Case> = {}, cues: OwnCue[] = []): Case {
  const { classify } = createClassifier(userCuesOf(cues))
  return { id, text, rating: null, lang: null, verdict: classify(text), own: null, marks: [], ...more }
}

/** A mark on the first place where the words stand. */
export function markOn(id: string, text: string, words: string, body: Partial<MarkBody>): Mark {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`Not in the text: ${words}`)
  return {
    id: `${id}#m`,
    reviewId: id,
    quote: { exact: words, prefix: '', suffix: '' },
    position: { start, end: start + words.length },
    kind: 'complaint',
    theme: null,
    level: null,
    note: '',
    tags: [],
    author: '',
    created: '2026-11-24T10:00:00.000Z',
    modified: '2026-11-24T10:00:00.000Z',
    ...body,
  }
}

/** Short reviews in which a long queue is the one fault. */
export const QUEUES = [
  'Er was een lange wachttijd bij de balie.',
  'Lange wachttijd aan de kassa.',
  'Lange wachttijd voor het eten.',
  'Een lange wachttijd bij de fietsenmaker.',
]

/** Reviews that have nothing to do with queues. */
export const OTHERS = [
  'Vriendelijke mensen en lekker brood.',
  'Het meisje achter de balie was ontzettend onbeschoft.',
  'De kamer was vies en niemand deed er iets aan.',
  'Heel attent geholpen door een jongen die alles van wijn wist.',
  'Great soup, and the waiter remembered our names.',
]

/** Each queue corrected to a level, among reviews without a correction. */
export function corrected(own: LevelId | ((i: number) => LevelId | null)): Case[] {
  const levelAt = typeof own === 'function' ? own : () => own
  return [
    ...QUEUES.map((text, i) => caseOf(`queue${i}`, text, { own: levelAt(i) })),
    ...OTHERS.map((text, i) => caseOf(`other${i}`, text)),
  ]
}

/** Runs work in steps to its end. */
export function finish<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
