/** How long the extension holds up a page of a thousand reviews: the tasks of the page's main thread that ran our script. */
import { stage } from '../../tests/e2e/harness.ts'
import { bigPages } from './big-pages.ts'
import { type OwnTask, ownTasks } from './long-tasks.ts'

const REVIEWS = 1000
/** A task that is longer is felt, in ms. */
const FELT = 50

/** Opens each big page in a real browser and prints the tasks of ours. */
export async function fluid(): Promise<void> {
  const pages = bigPages(REVIEWS)
  const on = await stage({
    grants: ['https://*.example/*'],
    respond: (url) => pages.find((page) => new URL(page.url).host === url.host),
  })
  console.log(`\nfluid pages: tasks of ours on ${REVIEWS} reviews (none may be above ${FELT} ms)`)
  for (const { name, url } of pages) {
    const page = await on.context.newPage()
    const tasks = await ownTasks(page, `chrome-extension://${on.extensionId}`, async () => {
      await page.goto(url)
      if (!url.includes('google')) await startReader(on, page)
      await page.waitForFunction(
        (count) => document.querySelectorAll('[data-trede-review]').length === count,
        REVIEWS,
        { timeout: 120_000 },
      )
      // Until the page counts as settled, and is read once more.
      await page.waitForTimeout(6_000)
    })
    report(name, tasks)
    await page.close()
  }
  await on.close()
}

async function startReader(on: Awaited<ReturnType<typeof stage>>, page: import('playwright-core').Page) {
  const popup = await on.popup(page)
  await popup.locator('article').first().waitFor({ timeout: 120_000 })
  await popup.close()
  await page.bringToFront()
}

function report(name: string, tasks: readonly OwnTask[]): void {
  const felt = tasks.filter(({ ms }) => ms > FELT)
  const longest = tasks[0]?.ms ?? 0
  console.log(
    `  ${name.padEnd(16)} ${tasks.length} tasks, ${felt.length} above ${FELT} ms, longest ${longest.toFixed(0)} ms`,
  )
  for (const { ms, parts } of felt.slice(0, 6)) console.log(`      ${ms.toFixed(0)} ms: ${parts}`)
}
