// fetch as this room uses it: the global one, or undici's own through a tunnel where the environment names a proxy. The
// tunnel is made by one CONNECT, and what goes wrong before it stands is an error of the connection.

import type { Dispatcher } from 'undici'
import { findProxy, type ProxySettings } from './proxy-settings.ts'

export type OpenFetch = {
  /** One request; redirects and repetitions are for the caller to rule out. */
  readonly send: (url: string, init: RequestInit) => Promise<Response>
  /** Ends what is left of the connection, once the body has been read. Never fails. */
  readonly close: () => Promise<void>
}

/** @throws Error when the environment's proxy cannot be one */
export async function openFetch(url: string, proxies: ProxySettings): Promise<OpenFetch> {
  const proxy = findProxy(new URL(url), proxies)
  if (proxy === null)
    return {
      send: async (address, init) => fetch(address, init),
      close: async () => Promise.resolve()
    }
  return openTunnel(proxy)
}

async function openTunnel(proxy: URL): Promise<OpenFetch> {
  const { fetch: fetchOver, Pool, ProxyAgent } = await import('undici')
  const dispatcher = new ProxyAgent({
    uri: proxy.origin,
    ...toAuthorization(proxy),
    clientFactory: (origin, options) => createConnector(new Pool(origin, options), proxy)
  })
  return {
    // The package's own fetch: only that is sure to fit its agents. Both have types of their own for one standard.
    send: async (address, init) =>
      (await fetchOver(address, { ...init, dispatcher } as never)) as unknown as Response,
    close: async () => dispatcher.destroy().catch(() => undefined)
  }
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
