/** Tasks of a page's main thread, from the browser's own trace: how long each took, and whose script ran in it. */
import type { CDPSession, Page } from 'playwright-core'

/** An event of the trace. Times are in microseconds. */
interface TraceEvent {
  name: string
  ts: number
  dur?: number
  /** Time on the processor: other programs on the machine do not count. */
  tdur?: number
  pid: number
  tid: number
  args: { data?: { url?: string; type?: string; frames?: Frame[]; processId?: number }; name?: string }
}

/** Where the browser says that a document lives. */
interface Frame {
  url: string
  processId?: number
}

/** One task of the main thread. */
export interface Task {
  /** Milliseconds on the processor. */
  ms: number
  /**
   * Script of the extension ran in it. The pages measured have none of their own that runs by timers or promises, so these are
   * the extension's too. Where not, the browser was at work: parsing, style, layout, paint.
   */
  ours: boolean
  /** What ran longest in it, by the names of the trace. */
  parts: string
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline']
const OWN_TURNS = new Set(['TimerFire', 'RunMicrotasks'])
/** Shorter events tell nothing of a long task, and there are hundreds of thousands. In microseconds. */
const SHORT = 300

/** Traces a page while the work is done, and gives the tasks of its main thread, longest first. `origin` names the extension. */
export async function tasksOf(page: Page, origin: string, work: () => Promise<void>): Promise<Task[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  })
  await work()
  const events = await collected(session, origin)
  await session.detach()
  const pid = processOf(events, page.url())
  const main = events.find(
    (event) => event.pid === pid && event.name === 'thread_name' && event.args.name === 'CrRendererMain',
  )
  if (!main) throw new Error(`The trace knows no main thread for ${page.url()}`)
  const here = events.filter((event) => event.pid === pid && event.tid === main.tid && event.dur)
  return outermost(here.filter(({ name }) => name.endsWith('RunTask')))
    .map((task) => {
      const inside = here.filter((event) => event !== task && within(event, task))
      const ours = inside.some(({ name, args }) => args.data?.url?.startsWith(origin) || OWN_TURNS.has(name))
      return { ms: timeOf(task) / 1000, ours, parts: partsOf(inside) }
    })
    .sort((a, b) => b.ms - a.ms)
}

function processOf(events: readonly TraceEvent[], url: string): number | undefined {
  const frames = events.flatMap(({ name, args: { data } }) => {
    if (name === 'TracingStartedInBrowser') return data?.frames ?? []
    return name === 'FrameCommittedInBrowser' ? [data as Frame] : []
  })
  const here = (frame: Frame) => frame.url.split('#')[0] === url.split('#')[0]
  return frames.findLast((frame) => here(frame) && frame.processId !== undefined)?.processId
}

// Tasks inside tasks are parts of them.
function outermost(tasks: TraceEvent[]): TraceEvent[] {
  let end = 0
  return tasks
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter((task) => {
      if (task.ts < end) return false
      end = task.ts + (task.dur ?? 0)
      return true
    })
}

async function collected(session: CDPSession, origin: string): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[])
      if ((event.dur ?? 0) > SHORT || event.args.data?.url?.startsWith(origin) || isTold(event))
        events.push(event)
  })
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  return events
}

function isTold({ name }: TraceEvent): boolean {
  return name === 'thread_name' || name === 'TracingStartedInBrowser' || name === 'FrameCommittedInBrowser'
}

function partsOf(events: readonly TraceEvent[]): string {
  return events
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

function within(event: TraceEvent, task: TraceEvent): boolean {
  return event.ts >= task.ts && event.ts <= task.ts + (task.dur ?? 0)
}
