// A tunnel through a proxy, by Node's own client: one CONNECT, for one request. Nothing is repeated, and no socket is kept.

import { Agent, request, type IncomingMessage } from 'node:http'
import { Agent as SecureAgent, request as requestSecurely, type RequestOptions } from 'node:https'
import { isIP, type Socket } from 'node:net'

export type Tunnel = {
  /** For one request to the server at the other end. TLS with that server is only begun by the request. */
  readonly agent: Agent
  /** Ends the connection with the proxy. */
  readonly close: () => void
}

/** As long as `fetch` gives a server to take a connection. */
const CONNECT_TIMEOUT_MS = 10_000

/** @throws Error where there is no tunnel: the server knows nothing of it then */
export async function openTunnel(proxy: URL, target: URL, signal?: AbortSignal): Promise<Tunnel> {
  if (!/^https?:$/.test(proxy.protocol))
    throw new Error(`the proxy ${proxy.host} is not one that speaks HTTP`)
  const socket = await askProxy(proxy, createQuestion(proxy, target, signal))
  return {
    agent: target.protocol === 'https:' ? new SecureAgent({ socket }) : createAgent(socket),
    close: () => void socket.destroy()
  }
}

function createQuestion(proxy: URL, target: URL, signal: AbortSignal | undefined): RequestOptions {
  const port = target.port === '' ? (target.protocol === 'https:' ? '443' : '80') : target.port
  const place = `${target.hostname}:${port}`
  const name = proxy.hostname.replace(/^\[|\]$/g, '')
  return {
    method: 'CONNECT',
    path: place,
    headers: { host: place, ...toAuthorization(proxy) },
    agent: false,
    // By itself, Node would ask a proxy that speaks TLS for the certificate of the target.
    servername: isIP(name) === 0 ? name : '',
    ...(signal === undefined ? {} : { signal })
  }
}

/** @throws Error when the credentials are not written as an address has them */
function toAuthorization({ username, password, host }: URL): Readonly<Record<string, string>> {
  if (username === '' && password === '') return {}
  try {
    const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
    return { 'proxy-authorization': `Basic ${Buffer.from(text).toString('base64')}` }
  } catch {
    throw new Error(`the credentials for the proxy ${host} are not percent-encoded`)
  }
}

async function askProxy({ protocol, origin, host }: URL, question: RequestOptions) {
  const isSecure = protocol === 'https:'
  return new Promise<Socket>((resolve, reject) => {
    const asked = (isSecure ? requestSecurely : request)(origin, question)
    asked.once('socket', socket => limitConnecting(socket, isSecure ? 'secureConnect' : 'connect'))
    asked.on('error', (error: Error) => {
      const cause = error.message === 'socket hang up' ? 'it hung up without an answer' : error
      reject(new Error(`the proxy ${host} makes no connection`, { cause }))
    })
    asked.once('connect', ({ statusCode }: IncomingMessage, socket: Socket, head: Buffer) => {
      // Whoever uses the connection sees what goes wrong with it.
      socket.on('error', () => undefined)
      if (statusCode === 200) {
        // What comes before anything was asked is for TLS to judge.
        if (head.length > 0) socket.unshift(head)
        resolve(socket)
      } else {
        socket.destroy()
        reject(new Error(`the proxy ${host} refused the connection with status ${statusCode}`))
      }
    })
    asked.end()
  })
}

function limitConnecting(socket: Socket, connected: string): void {
  socket.once(connected, () => socket.setTimeout(0))
  socket.setTimeout(CONNECT_TIMEOUT_MS, () => {
    socket.destroy(new Error(`no connection within ${CONNECT_TIMEOUT_MS / 1000} s`))
  })
}

function createAgent(socket: Socket): Agent {
  const agent = new Agent()
  agent.createConnection = () => socket
  return agent
}
