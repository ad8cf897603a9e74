// Servers on 127.0.0.1 that misbehave in ways nock cannot, counting what arrives.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net'
import type { Server as NetServer } from 'node:net'
import type { Clock } from '../../src/time/clock.ts'

export type Arrived = {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

export type Loopback = {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly requests: readonly Arrived[]
  readonly connections: () => number
  readonly close: () => Promise<void>
}

export type Handler = (arrived: Arrived, response: ServerResponse) => void

/** Hands each request, read to its end, to the handler. */
export async function startHttp(handler: Handler): Promise<Loopback> {
  const requests: Arrived[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const arrived = { method, url, headers, body: Buffer.concat(chunks) }
      requests.push(arrived)
      handler(arrived, response)
    })
  })
  return start(server, 'http', requests)
}

/** A server that speaks TLS with this certificate; none makes every handshake fail. */
export async function startTls(certificate: { key?: string; cert?: string }): Promise<Loopback> {
  const requests: Arrived[] = []
  const server = createTlsServer(certificate, (request, response) => {
    requests.push({
      method: request.method ?? '',
      url: request.url ?? '',
      headers: {},
      body: Buffer.alloc(0)
    })
    response.end()
  })
  return start(server, 'https', requests)
}

/** A server that does this with each connection; reached over https. */
export async function startTcp(onConnection: (socket: Socket) => void): Promise<Loopback> {
  return start(createTcpServer(onConnection), 'https', [])
}

/** Does it once everything that was written before has reached the other end, which is in this process, too. */
export function afterDelivery(act: () => void, turns = 5): void {
  setImmediate(() => (turns === 0 ? act() : afterDelivery(act, turns - 1)))
}

async function start(
  server: NetServer | Server,
  scheme: string,
  requests: readonly Arrived[]
): Promise<Loopback> {
  const sockets = new Set<Socket>()
  let connections = 0
  server.on('connection', (socket: Socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    requests,
    connections: () => connections,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    }
  }
}

/** Clock that waits for nothing and remembers what it was asked to wait; `random` is always 0. */
export function noWaiting(): Clock & { readonly waits: readonly number[] } {
  const waits: number[] = []
  return {
    waits,
    now: () => Date.now(),
    sleep: ms => {
      waits.push(ms)
      return Promise.resolve()
    },
    random: () => 0
  }
}
