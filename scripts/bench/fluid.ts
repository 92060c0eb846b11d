/** How long the extension holds up a page of a thousand reviews and two thousand marks, whatever is done on it. */
import type { Page } from 'playwright-core'
import { type Stage, stage, tabIdOf } from '../../tests/e2e/harness.ts'
import { type BigPage, bigPages } from './big-pages.ts'
import { markAll } from './mark-all.ts'
import { type Task, tasksOf } from './page-tasks.ts'

const REVIEWS = 1000
const EACH = 2
const MARKS = EACH * REVIEWS
/** A task that is longer is felt, in ms. */
const FELT = 50
const PATIENT = { timeout: 180_000 }
/** Until a page counts as settled and was read once more, in ms. */
const SETTLED = 5_000

/** Opens each big page in a real browser, works on it, and prints the longest tasks of its main thread. */
export async function fluid(): Promise<void> {
  const pages = bigPages(REVIEWS)
  const on = await stage({
    grants: ['https://*.example/*'],
    respond: (url) => pages.find((page) => new URL(page.url).host === url.host),
  })
  console.log(
    `\nfluid pages: ${REVIEWS} reviews, ${MARKS} marks; tasks of the page’s main thread that ran script of ours (none may be above ${FELT} ms)`,
  )
  for (const { name, url } of pages.slice(1)) await firstLoad(on, name, url)
  await workOn(on, pages[0]!)
  await on.close()
}

async function firstLoad(on: Stage, name: string, url: string): Promise<void> {
  const page = await on.context.newPage()
  report(
    `${name}: first load`,
    await tasksOf(page, originOf(on), async () => {
      await page.goto(url)
      // Nobody reads here before the user asks for it.
      const popup = await on.popup(page)
      await untilRead(page)
      await popup.close()
    }),
  )
  await page.close()
}

async function workOn(on: Stage, { name, url }: BigPage): Promise<void> {
  const first = await on.context.newPage()
  await first.goto(url)
  await untilRead(first)
  const asker = await on.context.newPage()
  await asker.goto(`chrome-extension://${on.extensionId}/options.html`)
  await markAll(asker, await tabIdOf(on, first), EACH)
  await first.close()

  const page = await on.context.newPage()
  const measure = async (what: string, work: () => Promise<void>) =>
    report(`${name}: ${what}`, await tasksOf(page, originOf(on), work))
  await measure('first load', async () => {
    await page.goto(url)
    await untilRead(page)
    await untilMarked(page, EACH)
  })
  const tab = await tabIdOf(on, page)
  const tell = (trede: string, data: unknown) =>
    asker.evaluate(`chrome.tabs.sendMessage(${tab}, ${JSON.stringify({ trede, data })})`)
  const layers = (complaints: boolean, praise: boolean, themes: boolean, mine: boolean) =>
    asker.evaluate(
      `chrome.storage.local.set({ layers: ${JSON.stringify({ complaints, praise, themes, mine })} })`,
    )

  await measure('scrolling through', async () => {
    const steps = 40
    for (let i = 0; i <= steps; i++) {
      await page.evaluate((part) => scrollTo(0, document.body.scrollHeight * part), i / steps)
      await page.waitForTimeout(60)
    }
    await untilMarked(page, EACH)
    await page.evaluate(() => scrollTo(0, 0))
    await untilMarked(page, EACH)
  })
  await measure('next complaint, ten times', async () => {
    for (let i = 0; i < 10; i++) {
      await tell('page.walk', 'complaint')
      await page.waitForTimeout(200)
    }
  })
  await measure('layers off and on', async () => {
    await layers(false, false, false, false)
    await untilMarked(page, 0)
    await layers(true, true, true, true)
    await untilMarked(page, EACH)
    await layers(true, false, false, true)
    await page.waitForTimeout(2_000)
  })
  await measure('a mark of selected words', async () => {
    await page.evaluate(() => {
      const review = document.querySelectorAll('.wiI7pd')[500]!
      review.scrollIntoView()
      const words = review.firstChild!
      document.getSelection()!.setBaseAndExtent(words, 3, words, 25)
    })
    await page.waitForTimeout(600)
    await tell('page.act', 'praise')
    await page.waitForTimeout(2_000)
  })
  await measure('popup opened', async () => {
    const popup = await on.context.newPage()
    await popup.goto(`chrome-extension://${on.extensionId}/popup.html?tab=${tab}`)
    await popup.locator('.collect-bar .primary', { hasText: '1,000' }).waitFor(PATIENT)
    await popup.close()
  })
  await measure('list made anew by the page', async () => {
    await page.evaluate(() => scrollTo(0, 0))
    await page.evaluate('again()')
    await untilRead(page)
    await untilMarked(page, EACH)
  })
  await page.close()
}

function originOf(on: Stage): string {
  return `chrome-extension://${on.extensionId}`
}

async function untilRead(page: Page): Promise<void> {
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-trede-review]').length === count,
    REVIEWS,
    PATIENT,
  )
  await page.waitForTimeout(SETTLED)
}

/** Until each review in the window shows as many of the user’s marks as it has; those far from it need none. */
async function untilMarked(page: Page, each: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const ranges = ['complaint', 'praise', 'note'].flatMap((kind) => [
        ...(CSS.highlights.get(`trede-own-${kind}`) ?? []),
      ])
      const inWindow = [...document.querySelectorAll('.jftiEf')].filter((card) => {
        const { top, bottom } = card.getBoundingClientRect()
        return bottom > 0 && top < innerHeight
      })
      return inWindow.every(
        (card) => ranges.filter(({ startContainer }) => card.contains(startContainer)).length === wanted,
      )
    },
    each,
    { ...PATIENT, polling: 500 },
  )
}

function report(name: string, tasks: readonly Task[]): void {
  const ours = tasks.filter((task) => task.ours)
  const felt = ours.filter(({ ms }) => ms > FELT)
  const other = tasks.filter((task) => !task.ours && task.ms > FELT)
  const longest = (list: readonly Task[]) => `${(list[0]?.ms ?? 0).toFixed(0)} ms`
  console.log(
    `  ${name.padEnd(40)} ${String(ours.length).padStart(4)} tasks of ours, ${felt.length} above ${FELT} ms, longest ${longest(ours)}; without script of ours ${other.length} above ${FELT} ms, longest ${longest(other)}`,
  )
  for (const { ms, parts } of felt.slice(0, 6)) console.log(`      ${ms.toFixed(0)} ms: ${parts}`)
  for (const { ms, parts } of other.slice(0, 3)) console.log(`      (${ms.toFixed(0)} ms: ${parts})`)
}
