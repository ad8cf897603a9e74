// Which requests to Medium go through a proxy: those that GitHub's client would send through one, by the same variables.
// Pure.

import { isLoopback } from '../text/urls.ts'

/** What the environment says, as it is written there. */
export type ProxySettings = {
  /** `https_proxy`; null when it is not set. Nothing is sent without TLS, so `http_proxy` has no say. */
  readonly proxy: string | null
  /** `no_proxy`: hosts, domains with all their hosts, either with a port, or `*` for all. */
  readonly exceptions: string
}

export const NO_PROXY: ProxySettings = { proxy: null, exceptions: '' }

/** The proxy for an address; null when it is asked directly. @throws Error when no proxy can be at what the variable says */
export function findProxy(url: URL, { proxy, exceptions }: ProxySettings): URL | null {
  if (proxy === null || proxy === '' || isLoopback(url) || isException(url, exceptions)) return null
  const text = proxy.includes('://') ? proxy : `http://${proxy}`
  if (URL.canParse(text)) {
    const found = new URL(text)
    if (/^https?:$/.test(found.protocol) && found.hostname !== '') return found
  }
  throw new Error('the environment variable https_proxy is not the address of an HTTP proxy')
}

function isException({ hostname, port }: URL, exceptions: string): boolean {
  const hosts = [hostname, `${hostname}:${port === '' ? '443' : port}`]
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(item => item !== '')
    .some(item => {
      const domain = item.replace(/^\*?\./, '')
      return item === '*' || hosts.some(host => host === domain || host.endsWith(`.${domain}`))
    })
}
