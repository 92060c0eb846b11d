/** A document in Firefox that tests look into: a tab, or the browser's own window. */
import { writeFileSync } from 'node:fs'
import type { Bidi } from './bidi.ts'

/** Other work may slow the machine down; nothing here is about speed. */
const PATIENCE = 20_000
const PAUSE = 50

/** Keys that have no letter, as the protocol names them. */
export const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
} as const

/** A node of a document, by the protocol's name for it. */
export interface NodeRef {
  sharedId: string
}

/** A node that was looked for, with what it has inside. */
interface Located extends NodeRef {
  value?: { shadowRoot?: NodeRef | null }
}

// biome-ignore lint/suspicious/noExplicitAny: arguments of any kind go over the wire as JSON.
type Work<A extends any[], T> = (...args: A) => T | Promise<T>

/** What the protocol answers to a script. */
type Outcome =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } }

export class Context {
  readonly bidi: Bidi
  readonly id: string

  constructor(bidi: Bidi, id: string) {
    this.bidi = bidi
    this.id = id
  }

  /** Runs a function in the document; arguments and answer are JSON. It sees nothing of the file that it stands in. */
  async run<A extends unknown[], T>(work: Work<A, T>, ...args: A): Promise<T> {
    return this.#call(`async (json) => JSON.stringify((await (${work})(...JSON.parse(json))) ?? null)`, {
      type: 'string',
      value: JSON.stringify(args),
    })
  }

  /** Runs a function on a node, also on one in a closed root. */
  async on<T>(node: NodeRef, work: (element: HTMLElement) => T): Promise<T> {
    return this.#call(`async (node) => JSON.stringify((await (${work})(node)) ?? null)`, node)
  }

  async #call<T>(functionDeclaration: string, argument: object): Promise<T> {
    const outcome = await this.bidi.call<Outcome>('script.callFunction', {
      functionDeclaration,
      arguments: [argument],
      target: { context: this.id },
      awaitPromise: true,
    })
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text)
    return JSON.parse(outcome.result.value ?? 'null') as T
  }

  /** Waits until the function gives something other than null, false, 0 or '', and answers that. */
  async until<A extends unknown[], T>(work: Work<A, T>, ...args: A): Promise<NonNullable<T>> {
    const end = performance.now() + PATIENCE
    for (;;) {
      const found = await this.run(work, ...args)
      if (found) return found
      if (performance.now() > end) throw new Error(`This did not come: ${work} ${JSON.stringify(args)}`)
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }
}

/** A tab, with what a person does in it. */
export class Tab extends Context {
  async goto(url: string): Promise<void> {
    await this.bidi.call('browsingContext.navigate', { context: this.id, url, wait: 'complete' })
  }

  async reload(): Promise<void> {
    await this.bidi.call('browsingContext.reload', { context: this.id, wait: 'complete' })
  }

  /** Brings it to the front until it has the keyboard: a popup that is closing may take it once more. */
  async show(): Promise<void> {
    for (const end = performance.now() + PATIENCE; performance.now() < end; ) {
      await this.bidi.call('browsingContext.activate', { context: this.id })
      if (await this.run(() => document.hasFocus())) return
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
    throw new Error('The tab did not get the keyboard')
  }

  async close(): Promise<void> {
    await this.bidi.call('browsingContext.close', { context: this.id })
  }

  async resize(width: number, height: number): Promise<void> {
    await this.bidi.call('browsingContext.setViewport', { context: this.id, viewport: { width, height } })
  }

  /** The first node by a selector, in the document or in a root. Waits for it. */
  find(selector: string, root?: NodeRef): Promise<NodeRef> {
    return this.#locate({ type: 'css', value: selector }, root)
  }

  /** The first node with this role and exactly this name. Waits for it. */
  named(role: string, name: string, root?: NodeRef): Promise<NodeRef> {
    return this.#locate({ type: 'accessibility', value: { role, name } }, root)
  }

  /** The shadow root of an element, also a closed one. Waits for the element. */
  async rootOf(selector: string): Promise<NodeRef> {
    const host = await this.#first({ type: 'css', value: selector })
    if (!host.value?.shadowRoot) throw new Error(`${selector} has no root`)
    return host.value.shadowRoot
  }

  async #locate(locator: object, root?: NodeRef): Promise<NodeRef> {
    const { sharedId } = await this.#first(locator, root)
    return { sharedId }
  }

  async #first(locator: object, root?: NodeRef): Promise<Located> {
    const end = performance.now() + PATIENCE
    for (;;) {
      const { nodes } = await this.bidi.call<{ nodes: Located[] }>('browsingContext.locateNodes', {
        context: this.id,
        locator,
        maxNodeCount: 1,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
        ...(root && { startNodes: [root] }),
      })
      if (nodes[0]) return nodes[0]
      if (performance.now() > end) throw new Error(`Not there: ${JSON.stringify(locator)}`)
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }

  /** Clicks with the mouse. */
  async click(node: NodeRef): Promise<void> {
    await this.on(node, (element) => element.scrollIntoView({ block: 'nearest' }))
    const { x, y } = await this.on(node, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
    })
    await this.#point(
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    )
  }

  /** Clicks with the right button, where the page is empty or carries text. */
  async clickRight(x: number, y: number): Promise<void> {
    await this.#point(
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    )
  }

  /** Drags the mouse over a line of the page. */
  async drag(from: number, to: number, y: number): Promise<void> {
    const move = (x: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 50 })
    await this.#point(move(from), { type: 'pointerDown', button: 0 }, move((from + to) / 2), move(to), {
      type: 'pointerUp',
      button: 0,
    })
  }

  /** Presses keys together: `press('Tab')`, `press('Shift', 'Tab')`, `press('n')`. */
  async press(...names: string[]): Promise<void> {
    const keys = names.map((name) => KEYS[name as keyof typeof KEYS] ?? name)
    await this.#act('key', [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ])
  }

  /** Types text, letter by letter. */
  async type(text: string): Promise<void> {
    await this.#act(
      'key',
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    )
  }

  async #point(...actions: object[]): Promise<void> {
    await this.#act('pointer', actions)
  }

  async #act(type: string, actions: object[]): Promise<void> {
    await this.bidi.call('input.performActions', {
      context: this.id,
      actions: [{ type, id: type, actions }],
    })
  }

  /** Leaves a picture of what is in view. */
  async picture(path: string): Promise<void> {
    const { data } = await this.bidi.call<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.id,
    })
    writeFileSync(path, Buffer.from(data, 'base64'))
  }
}
