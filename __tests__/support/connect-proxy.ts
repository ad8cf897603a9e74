// An HTTP proxy on 127.0.0.1 as companies have one: it makes tunnels by CONNECT, or does not, and counts who asked for what.

import { createServer, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'

export type ConnectProxy = {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** `HOST:PORT`, and the credentials if there were any, of each tunnel that was asked for. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** What a proxy does when it is asked for a tunnel; null connects to the target, whatever host was named. */
export type Refusal = (socket: Socket) => void

/** @param port of 127.0.0.1, where every tunnel leads */
export async function startProxy(
  port: number,
  refuse: Refusal | null = null
): Promise<ConnectProxy> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((_, response) => response.writeHead(405).end())
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  }
  server.on('connection', keep)
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    const authorization = request.headers['proxy-authorization']
    asked.push([request.url, ...(authorization === undefined ? [] : [authorization])].join(' '))
    if (refuse === null) joinSockets(socket, port, keep)
    else refuse(socket)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    }
  }
}

function joinSockets(socket: Socket, port: number, keep: (socket: Socket) => void): void {
  const target = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    target.pipe(socket)
    socket.pipe(target)
  })
  keep(target)
  target.on('close', () => socket.destroy())
}

/** A server that takes TLS off and hands what is inside to a port of 127.0.0.1, as a request to that. */
export async function startTlsFront(
  port: number,
  certificate: { readonly key: string; readonly cert: string }
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const sockets = new Set<Socket>()
  const server = createTlsServer(certificate, socket => {
    const target = connect(port, '127.0.0.1')
    for (const one of [socket, target]) {
      sockets.add(one)
      one.on('error', () => one.destroy())
      one.on('close', () => {
        sockets.delete(one)
        for (const other of [socket, target]) other.destroy()
      })
    }
    socket.once('data', (head: Buffer) => {
      const text = head.toString('latin1').replace(/^host: .*$/im, `host: 127.0.0.1:${port}`)
      target.write(text, 'latin1')
      socket.pipe(target)
    })
    target.pipe(socket)
  })
  server.on('tlsClientError', () => undefined)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    }
  }
}
