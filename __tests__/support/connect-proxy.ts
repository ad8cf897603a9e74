// An HTTP proxy on 127.0.0.1 as companies have one: it makes tunnels by CONNECT, or does not, and counts who asked for what.

import { createServer, type IncomingMessage } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'

export type ConnectProxy = {
  /** `http://127.0.0.1:PORT`; `https://localhost:PORT` where the proxy itself speaks TLS. */
  readonly url: string
  /** `HOST:PORT`, and the credentials if there were any, of each tunnel that was asked for. */
  readonly asked: readonly string[]
  /** How many connections there were, and how many there still are, those to the target included. */
  readonly connections: () => number
  readonly open: () => number
  readonly close: () => Promise<void>
}

/** What a proxy does when it is asked for a tunnel; null connects to the target, whatever host was named. */
export type Refusal = (socket: Socket) => void

export type Certificate = { readonly key: string; readonly cert: string }

/**
 * @param port of 127.0.0.1, where every tunnel leads
 * @param certificate for a proxy that is asked by TLS
 */
export async function startProxy(
  port: number,
  refuse: Refusal | null = null,
  certificate: Certificate | null = null
): Promise<ConnectProxy> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  let connections = 0
  const server = certificate === null ? createServer() : createSecureServer(certificate)
  server.on('request', (_, response) => response.writeHead(405).end())
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  }
  server.on('connection', (socket: Socket) => {
    connections += 1
    keep(socket)
  })
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    const authorization = request.headers['proxy-authorization']
    socket.on('error', () => socket.destroy())
    asked.push([request.url, ...(authorization === undefined ? [] : [authorization])].join(' '))
    if (refuse === null) joinSockets(socket, port, keep)
    else {
      refuse(socket)
      // The end of a connection is only seen by who reads it.
      socket.resume().on('end', () => socket.end())
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const place = certificate === null ? 'http://127.0.0.1' : 'https://localhost'
  return {
    url: `${place}:${(server.address() as AddressInfo).port}`,
    asked,
    connections: () => connections,
    open: () => sockets.size,
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
  certificate: Certificate
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
