// Which way a request takes: straight, or through the proxy that the environment names.

import { openDirectly } from './direct-sender.ts'
import { openTunnel } from './proxied-fetch.ts'
import { findProxy, type ProxySettings } from './proxy-settings.ts'
import type { Sender } from './wire.ts'

/** @throws Error when the environment's proxy cannot be one */
export async function openSender(address: string, proxies: ProxySettings): Promise<Sender> {
  const url = new URL(address)
  const proxy = findProxy(url, proxies)
  return proxy === null ? openDirectly() : openTunnel(proxy, url.origin)
}
