/** The wire between page, background and the extension's own pages: what `lib/protocol.ts` names is asked and answered here. */
import { browser } from 'wxt/browser'
import type { ToBackground, ToPage, ToSurfaces } from './protocol.ts'

type Protocol = ToBackground & ToPage & ToSurfaces
type Argument<K extends keyof Protocol> = Parameters<Protocol[K]>[0]
type Answer<K extends keyof Protocol> = ReturnType<Protocol[K]>

/** On the wire. */
interface Envelope<K extends keyof Protocol = keyof Protocol> {
  trede: K
  data: Argument<K>
}

/** A failed answer crosses the wire as a sentence, so that the asker can show it. */
interface Failure {
  tredeError: string
}

function open<T>(answer: T | Failure): T {
  if (answer && typeof answer === 'object' && 'tredeError' in answer) throw new Error(answer.tredeError)
  return answer as T
}

/** So often a background that does not answer is asked again, and so many ms later. */
const AGAIN = 5
const LATER = 100

/** Asks the background. Rejects with the background's sentence where it failed. */
export async function askBackground<K extends keyof ToBackground>(
  kind: K,
  data: Argument<K>,
): Promise<Answer<K>> {
  for (let tries = 0; ; tries++) {
    const answer = await heardBy({ trede: kind, data } satisfies Envelope<K>, tries === AGAIN)
    if (answer !== undefined) return open(answer)
    await new Promise((resolve) => setTimeout(resolve, LATER))
  }
}

// Firefox delivers nothing to a background that falls asleep at that moment: it says that nobody is there, or answers with
// nothing where another page of the extension has heard the question. The next try wakes it.
async function heardBy<K extends keyof ToBackground>(
  message: Envelope<K>,
  isLast: boolean,
): Promise<Answer<K> | Failure | undefined> {
  try {
    const answer = await browser.runtime.sendMessage(message)
    if (answer === undefined && isLast) throw new Error(`Nobody answered ${message.trede}`)
    return answer
  } catch (error) {
    if (isLast || !/receiving end does not exist/i.test(messageOf(error))) throw error
    return undefined
  }
}

/** Asks the page in a tab. Rejects where the tab has no reader. */
export async function askPage<K extends keyof ToPage>(
  tabId: number,
  kind: K,
  data: Argument<K>,
): Promise<Answer<K>> {
  return open(await browser.tabs.sendMessage(tabId, { trede: kind, data } satisfies Envelope<K>))
}

/** Tells all pages that have a reader, whichever tab they are in, what the user changed. */
export async function tellPages<
  K extends 'annotations.changed' | 'marks.changed' | 'taught.changed' | 'verdicts.changed',
>(kind: K, data: Argument<K>): Promise<void> {
  const tabs = await browser.tabs.query({})
  // Most tabs have no reader, and need none.
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && askPage(id, kind, data)))
}

/** Tells the extension's own pages that are open, if any. */
export async function tellSurfaces<K extends keyof ToSurfaces>(kind: K, data: Argument<K>): Promise<void> {
  try {
    await browser.runtime.sendMessage({ trede: kind, data } satisfies Envelope<K>)
  } catch (error) {
    // Browsers reject where nobody listens.
    console.debug('Trede: nobody heard', kind, error)
  }
}

/** Handlers for a part of one direction. */
export type Handlers<Direction> = {
  [K in keyof Direction]?: Direction[K] extends (data: infer D) => infer A
    ? (data: D, sender: { tabId: number | null; url: string | null }) => A | Promise<A>
    : never
}

/**
 * Answers messages of one direction until the returned function is called. `sentenceOf` says what the asker is told
 * about a failure.
 */
export function answer<Direction extends ToBackground | ToPage | ToSurfaces>(
  handlers: Handlers<Direction>,
  sentenceOf: (error: unknown) => string = messageOf,
): () => void {
  const table = handlers as Record<string, ((data: unknown, sender: unknown) => unknown) | undefined>
  const listener = (message: unknown, sender: { id?: string; url?: string; tab?: { id?: number } }) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined
    const handler = Object.hasOwn(table, message.trede) ? table[message.trede] : undefined
    if (!handler) return undefined
    return (async () =>
      handler(message.data, { tabId: sender.tab?.id ?? null, url: sender.url ?? null }))().catch(
      (error: unknown): Failure => ({ tredeError: sentenceOf(error) }),
    )
  }
  browser.runtime.onMessage.addListener(listener as never)
  return () => browser.runtime.onMessage.removeListener(listener as never)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).trede === 'string'
}
