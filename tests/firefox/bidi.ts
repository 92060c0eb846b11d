/** WebDriver BiDi, the protocol by which Firefox is driven: commands out, answers and events in. */

/** What the browser says on the wire. */
type Said =
  | { type: 'success'; id: number; result: unknown }
  | { type: 'error'; id: number | null; error: string; message: string }
  | { type: 'event'; method: string; params: unknown }

/** A connection to a browser, with a session. */
export interface Bidi {
  /** Rejects with the browser's sentence where it does not do it. */
  call<T = unknown>(method: string, params: object): Promise<T>
  close(): void
}

/** Connects and begins a session in which the throw-away certificate of the sample pages is accepted. */
export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`)
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('error', () => reject(new Error(`Firefox does not listen on ${address}`)))
  })
  const waiting = new Map<number, (said: Said) => void>()
  let number = 0

  socket.addEventListener('message', ({ data }) => {
    const said = JSON.parse(String(data)) as Said
    if (said.type !== 'event' && said.id !== null) waiting.get(said.id)?.(said)
  })
  socket.addEventListener('close', () => {
    for (const [id, tell] of waiting)
      tell({ type: 'error', id, error: 'closed', message: 'Firefox has gone' })
  })

  const call = <T>(method: string, params: object) =>
    new Promise<T>((resolve, reject) => {
      const id = ++number
      waiting.set(id, (said) => {
        waiting.delete(id)
        if (said.type === 'success') resolve(said.result as T)
        if (said.type === 'error') reject(new Error(`${method}: ${said.error}, ${said.message}`))
      })
      socket.send(JSON.stringify({ id, method, params }))
    })

  await call('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } })
  return { call, close: () => socket.close() }
}
