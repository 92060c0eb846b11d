/**
 * Every export format in the built extension in a real browser: rows for each second of processor that the browser's pages
 * and workers took, and how far their memory grew (both on Linux, where the system tells); rows a second by the clock, from
 * the click to the file; and the longest task of the page meanwhile.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { FORMATS } from '../../lib/exchange/registry.ts'
import { type Stage, stage } from '../../tests/e2e/harness.ts'
import { fill } from './fill.ts'

const SIZES = [1_000, 10_000, 100_000]
const LONG = 600_000
/** Milliseconds between two looks at the memory. */
const LOOK = 500
/** Bytes of a page of memory, as Linux counts. */
const PAGE = 4_096
/** Parts of a second in which it counts what a process had of the processor. */
const TICKS = 100

/** Prints a row for each size and format. `named` are the formats by their id; all without any. */
export async function benchExports(sizes: readonly number[] = SIZES, named: readonly string[] = []) {
  const formats = FORMATS.filter(({ id }) => named.length === 0 || named.includes(id))
  console.log(
    '\nexports in the browser: MB of the file, rows by processor and by clock, longest task of the page, growth of memory',
  )
  for (const size of sizes) {
    const on = await stage({})
    try {
      const page = await filled(on, size)
      for (const { id } of formats)
        console.log(`  ${String(size).padStart(7)} ${id.padEnd(9)} ${await measured(on, page, id, size)}`)
    } finally {
      await on.close()
    }
  }
}

/** The list of reviews with all of them picked. */
async function filled(on: Stage, size: number): Promise<Page> {
  const page = await on.context.newPage()
  await page.goto(`chrome-extension://${on.extensionId}/dashboard.html`)
  await page.getByText('Nothing collected yet').waitFor({ timeout: LONG })
  await fill(page, size)
  await page.reload()
  await page.getByRole('button', { name: /^Pick all/ }).click({ timeout: LONG })
  return page
}

async function measured(on: Stage, page: Page, format: string, size: number): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('checkbox', { name: /^A receipt/ }).uncheck()
  await panel.locator(`input[value=${format}]`).check()
  await page.evaluate(watchTasks)
  const pids = renderers(on.profile)
  const memory = watchMemory(pids)
  const cpu = processorSeconds(pids)
  const downloading = page.waitForEvent('download', { timeout: LONG }).catch(() => null)
  const ending = panel.getByRole('button', { name: /^Copy as table/ })
  const started = performance.now()
  await panel.getByRole('button', { name: /^Export as/ }).click()
  await panel.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached', timeout: LONG })
  const ms = performance.now() - started
  await ending.waitFor({ timeout: LONG })
  const trouble = await panel.locator('.trouble').allTextContents()
  const download = trouble.length > 0 ? null : await downloading
  const bytes = download ? (await stat(await download.path())).size : 0
  await download?.delete()
  await panel.getByRole('button', { name: 'Close' }).click()
  const longest = await page.evaluate(() => (globalThis as Watched).longestTask ?? 0)
  const task = longest > 0 ? `${longest} ms` : 'under 50 ms'
  if (bytes === 0) return `refused: ${trouble}`
  const took = processorSeconds(pids) - cpu
  const rates = `${took > 0 ? (size / took).toFixed(0) : '?'}/s ${((1000 * size) / ms).toFixed(0)}/s`
  return `${(bytes / 1e6).toFixed(1)} MB, ${rates}, ${task}, +${memory()}`
}

type Watched = { longestTask?: number; taskObserver?: PerformanceObserver }

// In the page: the browser tells of tasks above 50 ms.
function watchTasks(): void {
  const page = globalThis as Watched
  page.taskObserver?.disconnect()
  page.longestTask = 0
  page.taskObserver = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      page.longestTask = Math.max(page.longestTask ?? 0, Math.round(duration))
  })
  page.taskObserver.observe({ type: 'longtask' })
}

/** Looks at the memory until it is asked how far it grew. */
function watchMemory(pids: readonly number[]): () => string {
  const before = residentBytes(pids)
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, residentBytes(pids))
  }, LOOK)
  return () => {
    clearInterval(timer)
    return before === 0 ? '?' : `${((most - before) / 1e6).toFixed(0)} MB`
  }
}

/** The processes of pages and their workers in the browser with this profile; none where the system does not tell. */
function renderers(profile: string): number[] {
  const all = numbered('/proc').map((pid) => ({
    pid,
    command: read(`${pid}/cmdline`),
    parent: Number(
      read(`${pid}/stat`)
        ?.replace(/^.*\) /s, '')
        .split(' ')[1],
    ),
  }))
  const browser = all.find(
    ({ command }) => command?.includes(`--user-data-dir=${profile}`) && !command.includes('--type='),
  )
  const family = new Set([browser?.pid])
  return all
    .sort((a, b) => a.pid - b.pid)
    .filter(({ pid, parent }) => family.has(parent) && family.add(pid))
    .flatMap(({ pid, command }) => (command?.includes('--type=renderer') ? [pid] : []))
}

function residentBytes(pids: readonly number[]): number {
  const pages = pids.map((pid) => Number(read(`${pid}/statm`)?.split(' ')[1] ?? 0))
  return pages.reduce((sum, one) => sum + one * PAGE, 0)
}

/** What the processes have had of the processor, all threads together. */
function processorSeconds(pids: readonly number[]): number {
  const ticks = pids.map((pid) => {
    const fields =
      read(`${pid}/stat`)
        ?.replace(/^.*\) /s, '')
        .split(' ') ?? []
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
  })
  return ticks.reduce((sum, one) => sum + one, 0) / TICKS
}

/** A file of the system about a process; null where it has ended. */
function read(path: string): string | null {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return null
  }
}

function numbered(folder: string): number[] {
  return existsSync(folder) ? readdirSync(folder).map(Number).filter(Number.isInteger) : []
}
