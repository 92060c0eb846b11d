/** Tasks of a page's main thread, from the browser's own trace: how long each took, and whose script ran in it. */
import type { Page } from 'playwright-core'
import { eventsOf, type Frame, outermost, partsOf, type TraceEvent, timeOf } from './trace.ts'

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

const OWN_TURNS = new Set(['TimerFire', 'RunMicrotasks'])
/** Shorter events tell nothing of a long task, and there are hundreds of thousands. In microseconds. */
const SHORT = 300

/** Traces a page while the work is done, and gives the tasks of its main thread, longest first. `origin` names the extension. */
export async function tasksOf(page: Page, origin: string, work: () => Promise<void>): Promise<Task[]> {
  const keep = (event: TraceEvent) =>
    (event.dur ?? 0) > SHORT || event.args.data?.url?.startsWith(origin) || isTold(event)
  const events = await eventsOf(page, work, { keep })
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

function isTold({ name }: TraceEvent): boolean {
  return name === 'thread_name' || name === 'TracingStartedInBrowser' || name === 'FrameCommittedInBrowser'
}

function within(event: TraceEvent, task: TraceEvent): boolean {
  return event.ts >= task.ts && event.ts <= task.ts + (task.dur ?? 0)
}
