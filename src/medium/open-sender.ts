// Which way a request takes: straight, or through the proxy that the environment names.

import { createSender } from './plain-sender.ts'
import { findProxy, type ProxySettings } from './proxy-settings.ts'
import type { Sender } from './wire.ts'

/** @throws Error when the environment's proxy cannot be one */
export async function openSender(address: string, proxies: ProxySettings): Promise<Sender> {
  const proxy = findProxy(new URL(address), proxies)
  if (proxy === null) return createSender(null)
  const { openTunnel } = await import('../network/index.ts')
  return createSender(async (target, signal) => openTunnel(proxy, target, signal))
}
