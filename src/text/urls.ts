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

// Names that only mean something on a machine or in a network of one's own.
const PRIVATE_NAMES = new Set(['arpa', 'internal', 'local', 'localhost'])

/** Whether this is an https address that means the same everywhere: a name, never a number, at the usual port. */
export function isPublicUrl(url: URL): boolean {
  if (url.protocol !== 'https:' || url.port !== '' || !isSecureUrl(url)) return false
  const labels = url.hostname.replace(/\.$/, '').split('.')
  const last = labels.at(-1) ?? ''
  return labels.length > 1 && /^[a-z]/.test(last) && !PRIVATE_NAMES.has(last)
}
