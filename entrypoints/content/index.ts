/** The reader in a page: wires the page session to sites and background. */
import { defineContentScript } from 'wxt/utils/define-content-script'
import { i18n } from '#i18n'
import { answer, askBackground, tellSurfaces } from '../../lib/messages.ts'
import { wordingOf } from '../../lib/model/wording.ts'
import { PageSession } from '../../lib/page/session.ts'
import { TaughtHere, testTaught } from '../../lib/page/taught.ts'
import type { ToPage } from '../../lib/protocol.ts'
import { readPageInSteps } from '../../lib/sites/read-page.ts'
import { matchPatterns } from '../../lib/sites/registry.ts'
import './style.css'

export default defineContentScript({
  matches: matchPatterns(),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // A page that is being left has no windows and no line to the background any more; it may come back.
    let left = false
    ctx.addEventListener(window, 'pagehide', () => {
      left = true
    })
    ctx.addEventListener(window, 'pageshow', () => {
      left = false
    })
    const taught = new TaughtHere(askBackground)
    const session = new PageSession({
      *read(options) {
        const readers = taught.readers
        return taught.note(
          yield* readPageInSteps(document, location.href, new Date(), { ...options, taught: readers }),
        )
      },
      classify: (reviews) =>
        askBackground(
          'reviews.classify',
          reviews.map((review) => ({
            text: wordingOf(review).text,
            rating: review.rating,
            lang: review.lang,
          })),
        ),
      ask: askBackground,
      choose: (reviewId) => void tellSurfaces('review.chosen', reviewId),
      alive: () => ctx.isValid && !left,
      signal: ctx.signal,
    })
    const stopAnswering = answer<ToPage>({
      'page.state': () => session.state(),
      'page.items': (wanted) => session.items(wanted),
      'page.readProposal': () => {
        session.readProposal()
        return null
      },
      'page.report': () => session.report(),
      'load.start': (wish) => session.loading.start(wish),
      'load.stop': () => session.loading.stop(),
      'load.state': () => session.loading.state(),
      'page.reveal': (reviewId) => session.reveal(reviewId),
      'page.holds': (reviewId) => session.holds(reviewId),
      'page.missing': () => {
        session.say(i18n.t('card.missingHere'))
        return null
      },
      'mark.reveal': (mark) => session.revealMark(mark),
      'page.walk': (step) => session.walk(step),
      'annotations.changed': (annotations) => {
        session.annotating.annotationsChanged(annotations)
        return null
      },
      'marks.changed': async ({ reviewIds }) => {
        await session.annotating.marksChanged(reviewIds)
        return null
      },
      'page.act': (act) => session.act(act),
      'verdicts.changed': () => {
        session.verdictsChanged()
        return null
      },
      'taught.changed': async () => {
        await taught.load()
        session.navigated()
        return null
      },
      'taught.test': testTaught,
    })
    ctx.onInvalidated(stopAnswering)
    ctx.addEventListener(window, 'wxt:locationchange', () => session.navigated())
    void taught.load().then(() => session.start())
  },
})
