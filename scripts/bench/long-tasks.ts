/** Tasks of a page's main thread, from the browser's own trace: how long each took, and what ran in it. */
import type { CDPSession, Page } from 'playwright-core'

/** An event of the trace. Times are in microseconds. */
interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  /** Time on the processor: other programs on the machine do not count. */
  tdur?: number
  pid: number
  tid: number
  args: { data?: { url?: string; type?: string }; name?: string }
}

/** One task in which script of the extension ran. */
export interface OwnTask {
  ms: number
  /** What ran longest in it, by the names of the trace. */
  parts: string
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline']

/** Traces a page while the work is done, and gives every task of its main thread that ran our script. */
export async function ownTasks(page: Page, origin: string, work: () => Promise<void>): Promise<OwnTask[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  })
  await work()
  const events = await collected(session)
  await session.detach()
  const ours = events.filter(({ args }) => args.data?.url?.startsWith(origin))
  const threads = new Set(ours.map(threadOf))
  // Tasks inside tasks are parts of them.
  const tasks = outermost(events.filter(({ name }) => name.endsWith('RunTask')))
  return tasks
    .filter((task) => threads.has(threadOf(task)))
    .flatMap((task) => {
      const inside = ours.filter((event) => within(event, task))
      if (inside.length === 0) return []
      const all = events.filter((event) => event !== task && event.dur && within(event, task))
      return [{ ms: timeOf(task) / 1000, parts: partsOf(all) }]
    })
    .sort((a, b) => b.ms - a.ms)
}

function outermost(tasks: TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>()
  return tasks
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter((task) => {
      const end = ends.get(threadOf(task)) ?? 0
      if (task.ts < end) return false
      ends.set(threadOf(task), task.ts + (task.dur ?? 0))
      return true
    })
}

async function collected(session: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  return events
}

function partsOf(events: readonly TraceEvent[]): string {
  return [...events]
    .filter(({ name }) => !name.endsWith('RunTask'))
    .sort((a, b) => timeOf(b) - timeOf(a))
    .slice(0, 4)
    .map(
      (event) =>
        `${event.name}${event.args.data?.type ? `(${event.args.data.type})` : ''} ${(timeOf(event) / 1000).toFixed(0)}`,
    )
    .join(', ')
}

function timeOf({ dur, tdur }: TraceEvent): number {
  return tdur ?? dur ?? 0
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`
}

function within(event: TraceEvent, task: TraceEvent): boolean {
  return threadOf(event) === threadOf(task) && event.ts >= task.ts && event.ts <= task.ts + (task.dur ?? 0)
}
