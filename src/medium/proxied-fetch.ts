// One request by undici's fetch, through a tunnel that is made by one CONNECT. What goes wrong before the tunnel stands is
// an error of the connection.

import type { Dispatcher } from 'undici'
import { watchConnection } from './connection-watch.ts'
import type { Sender, WireRequest } from './wire.ts'

/** @throws Error when the environment's proxy cannot be one */
export async function openTunnel(proxy: URL, origin: string): Promise<Sender> {
  const { fetch: fetchOver, Pool, ProxyAgent } = await import('undici')
  const dispatcher = new ProxyAgent({
    uri: proxy.origin,
    ...toAuthorization(proxy),
    clientFactory: (server, options) => createConnector(new Pool(server, options), proxy)
  })
  const watch = watchConnection(origin)
  return {
    // The package's own fetch: only that is sure to fit its agents.
    send: async request =>
      await fetchOver(request.url, {
        ...toInit(request),
        dispatcher
      } as never),
    wasConnected: watch.wasConnected,
    async close() {
      watch.close()
      await dispatcher.destroy().catch(() => undefined)
    }
  }
}

/** The body as a stream, which fetch cannot send again by itself: after a 421 it repeats any other on a new connection. */
function toInit({ method, headers, body, signal }: WireRequest): RequestInit {
  const init = { method, headers, signal, redirect: 'manual' } as const
  if (body.length === 0) return init
  return { ...init, body: new Blob([new Uint8Array(body)]).stream(), duplex: 'half' }
}

function toAuthorization({ username, password }: URL): { readonly token?: string } {
  if (username === '' && password === '') return {}
  const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { token: `Basic ${Buffer.from(text).toString('base64')}` }
}

/**
 * The part of a pool that a tunnel is made with. undici takes an error of a socket for a connection that is worth another
 * try, and would ask a proxy that hangs up again and again without a pause: as errors of our own, they end the request.
 */
function createConnector(pool: Dispatcher, { host }: URL): Dispatcher {
  const connect = async (options: Dispatcher.ConnectOptions) => {
    const tunnel = await pool.connect(options).catch((cause: unknown) => {
      throw new Error(`the proxy ${host} makes no connection`, { cause })
    })
    if (tunnel.statusCode === 200) return tunnel
    tunnel.socket.on('error', () => undefined).destroy()
    throw new Error(`the proxy ${host} refused the connection with status ${tunnel.statusCode}`)
  }
  const close = async () => pool.close()
  const destroy = async () => pool.destroy()
  return { connect, close, destroy } as unknown as Dispatcher
}
