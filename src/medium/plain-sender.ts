// One request by Node's own client, which is loaded in a small part of the time of its `fetch`, and does nothing by itself:
// it follows no redirect, repeats nothing, and takes a new socket, or a new tunnel, for each request.

import type { Agent, ClientRequest, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { pipeline } from 'node:stream'
import type { Tunnel } from '../network/index.ts'
import { readField } from '../text/json.ts'
import type { Sender, WireAnswer } from './wire.ts'

/** As long as `fetch` gives a server to take a connection. */
const CONNECT_TIMEOUT_MS = 10_000

/** The way to a server that is not asked straight. */
type MakeTunnel = (target: URL, signal: AbortSignal) => Promise<Tunnel>

export function createSender(makeTunnel: MakeTunnel | null): Sender {
  const watch: ConnectionState = { connected: null }
  let tunnel: Tunnel | null = null
  let sent: ClientRequest | null = null
  return {
    async send({ url, method, headers, body, signal }) {
      const isSecure = url.startsWith('https:')
      const { request, Agent } = isSecure ? await import('node:https') : await import('node:http')
      if (makeTunnel !== null) {
        // A connection with the proxy is none with the server.
        watch.connected = false
        tunnel = await makeTunnel(new URL(url), signal).catch(fail)
      }
      const connected = isSecure ? 'secureConnect' : 'connect'
      const agent = watchSockets(tunnel?.agent ?? new Agent(), watch, connected)
      // Compressed answers are read all the same, but what reads them need not be loaded for a few bytes.
      const asked = { ...headers, 'accept-encoding': 'identity' }
      sent = request(url, { method, headers: asked, signal, agent })
      return await toAnswer(await receiveResponse(sent, body).catch(fail))
    },
    wasConnected: () => watch.connected,
    async close() {
      sent?.destroy()
      tunnel?.close()
      return Promise.resolve()
    }
  }
}

function fail(cause: unknown): never {
  throw new Error('fetch failed', { cause: toPlainCause(cause) })
}

type ConnectionState = { connected: boolean | null }

/** Sees the one socket that the agent makes from its beginning. */
function watchSockets(agent: Agent, watch: ConnectionState, connected: string): Agent {
  const connect = agent.createConnection.bind(agent)
  agent.createConnection = (options, done) => {
    const socket = connect(options, done) as Socket
    watch.connected = false
    socket.once(connected, () => {
      watch.connected = true
      socket.setTimeout(0)
    })
    return socket.setTimeout(CONNECT_TIMEOUT_MS, () => {
      if (watch.connected === false) socket.destroy(createConnectTimeout())
    })
  }
  return agent
}

async function receiveResponse(sent: ClientRequest, body: Uint8Array): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // It may fail once more while the body is read.
    sent.on('error', reject)
    sent.once('response', resolve)
    sent.end(body)
  })
}

async function toAnswer(response: IncomingMessage): Promise<WireAnswer> {
  return {
    status: response.statusCode ?? 0,
    headers: {
      get(name) {
        const value = response.headers[name]
        return Array.isArray(value) ? value.join(', ') : (value ?? null)
      }
    },
    body: await decodeBody(response)
  }
}

async function decodeBody(response: IncomingMessage): Promise<AsyncIterable<Uint8Array>> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (!/^(?:x-)?gzip$|^deflate$|^br$/.test(encoding)) return response
  const { createBrotliDecompress, createUnzip } = await import('node:zlib')
  const decoder = encoding === 'br' ? createBrotliDecompress() : createUnzip()
  // What goes wrong is thrown to whoever reads the decoder.
  return pipeline(response, decoder, () => undefined)
}

function createConnectTimeout(): Error {
  const message = `no connection within ${CONNECT_TIMEOUT_MS / 1000} s`
  return Object.assign(new Error(message), { code: 'UND_ERR_CONNECT_TIMEOUT' })
}

/** Node calls it a "socket hang up", which tells few people who closed what. */
function toPlainCause(cause: unknown): unknown {
  const hungUp = readField(cause, 'message') === 'socket hang up'
  return hungUp ? new Error('other side closed', { cause }) : cause
}
