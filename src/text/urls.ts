// When two addresses lead to the same page, and which addresses may be asked.

/**
 * A page's address as it is compared: scheme, `www.`, `index.html`, trailing slash, fragment and letter case of the host
 * do not make another page. Null for what is not an absolute URL.
 */
export function normalizeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { host, pathname, search } = new URL(url)
  const path = pathname.replace(/\/+(index\.html?)?$/, '')
  return `${host.replace(/^www\./, '')}${path}${search}`
}

/** https, or http on this machine; never with credentials in the address. */
export function isSecureUrl(url: URL): boolean {
  if (url.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))
}

export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}
