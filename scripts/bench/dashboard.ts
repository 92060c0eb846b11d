/**
 * The dashboard in a real browser at growing sizes: until all is read, each view at the first visit, the second, and in a new
 * tab after the first was closed, the quotes of a number, and the tasks of the window's own thread.
 */
import type { Page } from 'playwright-core'
import { type Stage, stage } from '../../tests/e2e/harness.ts'
import { fill } from './fill.ts'
import { mark, type OwnTask, traced } from './long-tasks.ts'

const SIZES = [1_000, 10_000, 100_000]
/** Views by the name of their link. */
const VIEWS = [
  'Reviews',
  'Sets and places',
  'Ladder',
  'Drivers',
  'Complaints',
  'One step up',
  'Missed chances',
  'Best acts',
  'Word of mouth',
  'Over time',
  'Empty words',
  'Report',
]
const LONG = 1_200_000
/** A task that is longer is felt, in ms. */
const FELT = 50

/** What was measured at one size: time, and time of the processor, in ms. */
interface Measured {
  visits: Map<string, [time: number, processor: number][]>
  tasks: OwnTask[]
}

const READ = 'all is read'
const AGAIN = 'a new tab'
const QUOTES = 'quotes of a number'

/**
 * Prints milliseconds and how they grow; the second visit is to stay under 1000, a task under 50. Behind each time stands what
 * of it the processor worked for the page, which other programs on the machine do not change.
 */
export async function dashboard(sizes: readonly number[] = SIZES): Promise<void> {
  const all: Measured[] = []
  for (const size of sizes) {
    const on = await stage({})
    try {
      all.push(await measured(on, size))
    } finally {
      await on.close()
    }
    tell(size, all.at(-1)!)
  }
  if (all.length > 1) growth(sizes, all)
}

function tell(size: number, { visits, tasks }: Measured): void {
  const ms = ([time, processor]: [number, number]) =>
    `${time.toFixed(0).padStart(8)} ${`(${processor.toFixed(0)})`.padEnd(8)}`
  console.log(`\ndashboard, ${size} reviews: ms (of the processor)`)
  console.log(`  ${''.padEnd(18)}    first            second           new tab`)
  for (const [view, times] of visits) console.log(`  ${view.padEnd(18)} ${times.map(ms).join('')}`)
  const felt = tasks.filter(({ ms }) => ms > FELT)
  console.log(`  ${tasks.length} tasks of the window, ${felt.length} above ${FELT} ms`)
  for (const { ms, parts } of felt.slice(0, 8)) console.log(`      ${ms.toFixed(0)} ms: ${parts}`)
}

function growth(sizes: readonly number[], all: readonly Measured[]): void {
  console.log(
    `\ngrowth of the processor's time from ${sizes.join(' to ')} reviews (×10 would be linear): first visit, second visit`,
  )
  for (const view of [READ, ...VIEWS]) {
    const factors = (visit: number) => {
      const spent = all.map(({ visits }) => visits.get(view)![visit]?.[1] ?? 0)
      return spent
        .slice(1)
        .map((ms, at) => `×${(ms / spent[at]!).toFixed(1)}`)
        .join(' ')
    }
    console.log(`  ${view.padEnd(18)} ${factors(0).padEnd(14)} ${view === READ ? '' : factors(1)}`)
  }
}

async function measured(on: Stage, size: number): Promise<Measured> {
  const origin = `chrome-extension://${on.extensionId}`
  const page = await on.context.newPage()
  await page.goto(`${origin}/dashboard.html`)
  await page.getByText('Nothing collected yet').waitFor({ timeout: LONG })
  await fill(page, size)
  const times: [view: string, ms: number][] = []
  const taken = async (name: string, tab: Page, work: () => Promise<unknown>) => {
    await mark(tab, name)
    const started = performance.now()
    await work()
    times.push([name, performance.now() - started])
  }
  const visitAll = async (tab: Page) => {
    for (const view of VIEWS) await taken(view, tab, () => visit(tab, view))
  }
  const first = (tab: Page) => tab.locator('.review').first().waitFor({ timeout: LONG })
  await page.goto('about:blank')
  const once = await traced(page, origin, async () => {
    await page.goto(`${origin}/dashboard.html`)
    await taken(READ, page, () => first(page))
    await visitAll(page)
    await visitAll(page)
  })
  await page.close()
  const tab = await on.context.newPage()
  const again = await traced(tab, origin, async () => {
    await tab.goto(`${origin}/dashboard.html`)
    await taken(AGAIN, tab, () => first(tab))
    await visitAll(tab)
    await visit(tab, 'Drivers')
    await taken(QUOTES, tab, async () => {
      await tab.locator('button.count').first().click()
      await tab.locator('dialog .quote').first().waitFor({ timeout: LONG })
    })
  })
  await tab.close()
  const spent = [...once.spent, ...again.spent]
  const visits: Measured['visits'] = new Map()
  times.forEach(([view, time], at) => {
    visits.set(view, [...(visits.get(view) ?? []), [time, spent[at]?.ms ?? 0]])
  })
  return { visits, tasks: [...once.tasks, ...again.tasks].sort((a, b) => b.ms - a.ms) }
}

/** Resolves when the view stands. */
async function visit(page: Page, view: string): Promise<void> {
  await page.getByRole('link', { name: view, exact: true }).click()
  await page.waitForFunction(
    (name) =>
      document.querySelector('.dash-main h1')?.textContent === name &&
      document.querySelector('.dash-main :is(progress, .counting)') === null &&
      document.querySelector('.dash-main :is(.review, .dash-table, table, svg, .quote-list, .firm)') !== null,
    view,
    { timeout: LONG, polling: 'raf' },
  )
}
