/** Tasks of a page's main thread, from the browser's own trace: how long each took, and what ran in it. */
import type { Page } from 'playwright-core'
import { eventsOf, outermost, partsOf, type TraceEvent, timeOf } from './trace.ts'

/** One task in which script of the extension ran. */
export interface OwnTask {
  ms: number
  /** The last mark before it, and what ran longest in it, by the names of the trace. */
  parts: string
}

/** Begins the names of marks in the page that part a trace. */
const MARK = 'trede: '

/** What a trace says. */
export interface Traced {
  /** Tasks of main threads that ran our script, the longest first. */
  tasks: OwnTask[]
  /** Processor time of the page's process, in ms, from each mark to the next; the same name may come more than once. */
  spent: { name: string; ms: number }[]
}

/** Parts the trace that is under way: from here on, time is spent on `name`. */
export async function mark(page: Page, name: string): Promise<void> {
  await page.evaluate((name) => void performance.mark(name), MARK + name)
}

/** Traces a page while the work is done. */
export async function traced(page: Page, origin: string, work: () => Promise<void>): Promise<Traced> {
  const events = await eventsOf(page, work, { more: ['blink.user_timing'] })
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  )
  const byThread = Map.groupBy(
    events.filter(({ ph }) => ph !== 'M').sort((a, b) => a.ts - b.ts),
    threadOf,
  )
  const tasks = [...byThread].flatMap(([thread, all]) =>
    // Tasks inside tasks are parts of them.
    outermost(all.filter(({ name }) => name.endsWith('RunTask'))).map((task) => ({ thread, all, task })),
  )
  const marks = events
    .filter(({ name, ph }) => name.startsWith(MARK) && ph !== 'M')
    .sort((a, b) => a.ts - b.ts)
  const own = tasks.flatMap(({ thread, all, task }) => {
    if (!main.has(thread)) return []
    const inside = within(all, task)
    if (!inside.some(({ args }) => args.data?.url?.startsWith(origin))) return []
    const during = marks.findLast(({ ts }) => ts <= task.ts)?.name.slice(MARK.length)
    return [{ ms: timeOf(task) / 1000, parts: [during, partsOf(inside)].filter(Boolean).join(': ') }]
  })
  return {
    tasks: own.sort((a, b) => b.ms - a.ms),
    spent: spentIn(
      marks,
      tasks.map(({ task }) => task),
    ),
  }
}

function spentIn(marks: readonly TraceEvent[], tasks: readonly TraceEvent[]): Traced['spent'] {
  return marks.map(({ name, ts, pid }, at) => {
    const end = marks[at + 1]?.ts ?? Number.POSITIVE_INFINITY
    const own = tasks.filter((task) => task.pid === pid && task.ts >= ts && task.ts < end)
    return { name: name.slice(MARK.length), ms: own.reduce((sum, task) => sum + timeOf(task), 0) / 1000 }
  })
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`
}

// Events of one thread in order of time, found by halves: a long trace has many.
function within(events: readonly TraceEvent[], { ts, dur = 0 }: TraceEvent): TraceEvent[] {
  const firstFrom = (moment: number) => {
    let low = 0
    let high = events.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (events[middle]!.ts < moment) low = middle + 1
      else high = middle
    }
    return low
  }
  return events.slice(firstFrom(ts), firstFrom(ts + dur))
}
