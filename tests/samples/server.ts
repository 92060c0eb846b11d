/** Serves pages under their real host names on this machine: HTTPS with a throw-away certificate. */
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'

/** What a request may be answered with; undefined gives 404. */
export type Respond = (url: URL) => { html: string; headers?: Record<string, string> } | undefined

/** A running server. */
export interface SampleServer {
  port: number
  close(): Promise<void>
}

/** Starts on a free port of the loopback interface. The first responder that answers wins. */
export async function serve(...responders: readonly Respond[]): Promise<SampleServer> {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 })
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`)
    let answer: ReturnType<Respond>
    for (const respond of responders) answer ??= respond(url)
    response.writeHead(answer ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...answer?.headers })
    response.end(answer?.html ?? 'No such sample page')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
