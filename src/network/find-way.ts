// The way to GitHub, by the rules of its toolkit, which reads the environment for itself: `https_proxy`, `no_proxy` and so on.

import { getProxyUrl } from '@actions/http-client/lib/proxy'
import { openTunnel, type Tunnel } from './tunnel.ts'

/** Null where the address is asked straight. @throws Error where there is a proxy and no tunnel */
export async function findWay(address: URL, signal?: AbortSignal): Promise<Tunnel | null> {
  const proxy = getProxyUrl(address)
  // The toolkit's own URL has its credentials decoded already.
  return proxy === undefined ? null : openTunnel(new URL(proxy.href), address, signal)
}
