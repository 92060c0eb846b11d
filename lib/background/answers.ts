/** What the background answers. Pages can lie to the script in them, so nothing that comes is taken as what it says. */

import * as v from 'valibot'
import { authorName } from '../author.ts'
import { classifyCase } from '../learn/case.ts'
import { type Handlers, tellPages } from '../messages.ts'
import type { Annotation } from '../model/annotation.ts'
import { levelSchema, MAX_TEXT } from '../model/schema.ts'
import type { ToBackground, WantedAtSource } from '../protocol.ts'
import { annotate, annotationsOf } from '../store/annotations.ts'
import { collect } from '../store/collect.ts'
import { checked, reviewIds } from './checked.ts'
import { collectAnswers } from './collect-answers.ts'
import { cueAnswers } from './cue-answers.ts'
import { classifierInForce } from './in-force.ts'
import { markAnswers } from './mark-answers.ts'
import { recheck } from './recheck.ts'
import { showAtSource } from './show-review.ts'
import { taughtAnswers } from './taught-answers.ts'
import { showCount } from './toolbar.ts'

const wordings = v.pipe(
  v.array(
    v.object({
      // One endless review must not keep the others waiting.
      text: v.pipe(
        v.string(),
        v.transform((text) => text.slice(0, MAX_TEXT)),
      ),
      rating: v.nullable(v.object({ value: v.number(), scale: v.number() })),
      lang: v.nullable(v.string()),
    }),
  ),
  v.maxLength(1_000),
)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const counts = v.object({ read: count, complaints: count })
// The store checks the review and the change themselves.
const levelled = v.object({ item: v.unknown(), level: v.nullable(levelSchema) })
// The store checks each review itself.
const collected = v.object({
  setId: v.pipe(v.string(), v.maxLength(200)),
  items: v.pipe(v.array(v.unknown()), v.maxLength(1_000)),
})
const patched = v.object({ item: v.unknown(), patch: v.unknown() })

const address = v.pipe(v.string(), v.maxLength(4_000))
// The page places the words itself.
const atSource = v.object({
  reviewId: v.pipe(v.string(), v.maxLength(2_000)),
  link: v.nullable(address),
  placeUrl: address,
  mark: v.nullable(v.unknown()),
})

type Annotating = Parameters<typeof annotate>

/** One for each kind of message. */
export const answers: Required<Handlers<ToBackground>> = {
  'reviews.classify': async (data) => {
    const asked = checked(wordings, data)
    const { classifier } = await classifierInForce()
    return asked.map((one) => classifyCase(one, classifier))
  },
  'annotations.of': (data) => annotationsOf(checked(reviewIds, data)),
  'annotation.level': (data) => {
    const { item, level } = checked(levelled, data)
    return annotateAndTell(item as Annotating[0], { level })
  },
  'annotation.patch': (data) => {
    const { item, patch } = checked(patched, data)
    return annotateAndTell(item as Annotating[0], patch as Annotating[1])
  },
  'reviews.collect': async (data) => {
    const { setId, items } = checked(collected, data)
    const { added } = await collect(setId, items as Parameters<typeof collect>[1], new Date())
    void recheck()
    return { added }
  },
  'page.changed': async (data, { tabId }) => {
    const { read } = checked(counts, data)
    if (tabId !== null) await showCount(tabId, read)
    return null
  },
  'review.show': (data, { url }) => showAtSource(checked(atSource, data) as WantedAtSource, url),
  ...cueAnswers,
  ...markAnswers,
  ...collectAnswers,
  ...taughtAnswers,
}

async function annotateAndTell(item: Annotating[0], patch: Annotating[1]): Promise<Annotation> {
  const annotation = await annotate(item, patch, { author: await authorName(), now: new Date() })
  // Stored is stored; other tabs may hear of it later.
  void tellPages('annotations.changed', [annotation])
  void recheck()
  return annotation
}
