import { beforeEach, describe, expect, it, vi } from 'vitest'

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined

const wire = vi.hoisted(() => ({
  listeners: new Set<Listener>(),
  sender: { id: 'trede', url: 'https://www.google.com/maps', tab: { id: 7 } } as Record<string, unknown>,
}))

/** As browsers do it: what is sent is copied as JSON, and the first listener that answers counts. */
vi.mock('wxt/browser', () => {
  const copy = (data: unknown) => (data === undefined ? undefined : JSON.parse(JSON.stringify(data)))
  const send = async (message: unknown) => {
    for (const listener of wire.listeners) {
      const answer = listener(copy(message), wire.sender)
      if (answer) return copy(await answer)
    }
    throw new Error('Could not establish connection. Receiving end does not exist.')
  }
  return {
    browser: {
      runtime: {
        id: 'trede',
        sendMessage: send,
        onMessage: {
          addListener: (listener: Listener) => wire.listeners.add(listener),
          removeListener: (listener: Listener) => wire.listeners.delete(listener),
        },
      },
      tabs: { sendMessage: (_tabId: number, message: unknown) => send(message) },
    },
  }
})

const { answer, askBackground, askPage } = await import('../../lib/messages.ts')
type ToBackground = import('../../lib/protocol.ts').ToBackground
type ToPage = import('../../lib/protocol.ts').ToPage

beforeEach(() => {
  wire.listeners.clear()
  wire.sender = { id: 'trede', url: 'https://www.google.com/maps', tab: { id: 7 } }
})

describe('messages', () => {
  it('carries a question to its handler and the answer back', async () => {
    const asked = vi.fn(() => null)
    answer<ToBackground>({ 'page.changed': asked })
    expect(await askBackground('page.changed', { read: 12, complaints: 3 })).toBeNull()
    expect(asked).toHaveBeenCalledExactlyOnceWith(
      { read: 12, complaints: 3 },
      { tabId: 7, url: 'https://www.google.com/maps' },
    )
  })

  it('asks the page in a tab', async () => {
    answer<ToPage>({ 'page.reveal': (id) => id === 'maps:r1' })
    expect(await askPage(7, 'page.reveal', 'maps:r1')).toBe(true)
    expect(await askPage(7, 'page.reveal', 'maps:r2')).toBe(false)
  })

  it('waits for a handler that takes its time, and tells its failure as a sentence', async () => {
    answer<ToBackground>(
      { 'annotations.of': () => Promise.reject(new RangeError('technical')) },
      (error) => `Sentence for ${(error as Error).name}.`,
    )
    await expect(askBackground('annotations.of', [])).rejects.toThrow('Sentence for RangeError.')
  })

  it('tells the failure itself where there are no sentences, also when a handler throws at once', async () => {
    answer<ToBackground>({
      'annotations.of': () => {
        throw new Error('No such review.')
      },
    })
    await expect(askBackground('annotations.of', [])).rejects.toThrow('No such review.')
  })

  it('leaves a question of the other direction to others', async () => {
    answer<ToPage>({ 'page.reveal': () => true })
    await expect(askBackground('page.changed', { read: 1, complaints: 0 })).rejects.toThrow('Receiving end')
  })

  it('asks again where the background fell asleep and another page heard the question', async () => {
    let asleep = true
    wire.listeners.add(() => {
      if (!asleep) return undefined
      asleep = false
      return Promise.resolve(undefined)
    })
    answer<ToBackground>({ 'page.changed': () => null })
    expect(await askBackground('page.changed', { read: 1, complaints: 0 })).toBeNull()
    expect(asleep).toBe(false)
  })

  it('says that nobody answered where that does not help', async () => {
    wire.listeners.add(() => Promise.resolve(undefined))
    await expect(askBackground('page.changed', { read: 1, complaints: 0 })).rejects.toThrow('page.changed')
  })

  it.each([
    ['another extension', { id: 'other' }, { trede: 'page.reveal', data: 'x' }],
    ['no protocol of ours', { id: 'trede' }, { kind: 'page.reveal' }],
    ['null', { id: 'trede' }, null],
    ['a name that every object has', { id: 'trede' }, { trede: 'toString', data: 'x' }],
    ['the prototype', { id: 'trede' }, { trede: '__proto__', data: 'x' }],
  ])('does not answer %s', (_name, sender, message) => {
    const handler = vi.fn(() => true)
    answer<ToPage>({ 'page.reveal': handler })
    const answers = [...wire.listeners].map((listener) => listener(message, sender))
    expect(answers).toEqual([undefined])
    expect(handler).not.toHaveBeenCalled()
  })

  it('answers an extension page, which stands in no tab', async () => {
    wire.sender = { id: 'trede', url: 'chrome-extension://trede/popup.html' }
    const asked = vi.fn(() => null)
    answer<ToBackground>({ 'page.changed': asked })
    await askBackground('page.changed', { read: 0, complaints: 0 })
    expect(asked).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ tabId: null }))
  })

  it('stops answering when told to', async () => {
    const stop = answer<ToPage>({ 'page.reveal': () => true })
    stop()
    await expect(askPage(7, 'page.reveal', 'x')).rejects.toThrow('Receiving end')
  })
})
