/** The browser's own trace of what its threads do: taking one, and reading it. */
import type { Page } from 'playwright-core'

/** An event of the trace. Times are in microseconds. */
export interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  /** Time on the processor: other programs on the machine do not count. */
  tdur?: number
  pid: number
  tid: number
  args: { data?: { url?: string; type?: string; frames?: Frame[]; processId?: number }; name?: string }
}

/** Where the browser says that a document lives. */
export interface Frame {
  url: string
  processId?: number
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline']

/** The events while the work is done, as they come. `more` are categories beside the usual; `keep` says which are wanted. */
export async function eventsOf(
  page: Page,
  work: () => Promise<void>,
  { more = [], keep = () => true }: { more?: readonly string[]; keep?: (event: TraceEvent) => boolean } = {},
): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...CATEGORIES, ...more], recordMode: 'recordAsMuchAsPossible' },
  })
  await work()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) if (keep(event)) events.push(event)
  })
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return events
}

/** Tasks of one thread in order of time, without those that are parts of others. */
export function outermost(tasks: TraceEvent[]): TraceEvent[] {
  let end = 0
  return tasks
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter((task) => {
      if (task.ts < end) return false
      end = task.ts + (task.dur ?? 0)
      return true
    })
}

/** What ran longest, by the names of the trace, with milliseconds. */
export function partsOf(events: readonly TraceEvent[]): string {
  return events
    .filter(({ name, dur }) => dur && !name.endsWith('RunTask'))
    .sort((a, b) => timeOf(b) - timeOf(a))
    .slice(0, 4)
    .map(
      (event) =>
        `${event.name}${event.args.data?.type ? `(${event.args.data.type})` : ''} ${(timeOf(event) / 1000).toFixed(0)}`,
    )
    .join(', ')
}

/** Time on the processor where the trace has it, else by the clock; in microseconds. */
export function timeOf({ dur, tdur }: TraceEvent): number {
  return tdur ?? dur ?? 0
}
