// Web addresses that an author writes: a canonical URL, or the address of a post.

/** An absolute http(s) URL, or null. White space and letters beyond ASCII come out percent-encoded. */
export function parseWebUrl(text: string): URL | null {
  const written = text.trim()
  if (!/^https?:\/\/[^/?#]/i.test(written) || !URL.canParse(written)) return null
  const url = new URL(written)
  return url.username === '' && url.password === '' ? url : null
}

/** Whether a URL leads to Medium itself, so that what is there is a post already. */
export function isOnMedium({ hostname }: URL): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '')
  return host === 'medium.com' || host.endsWith('.medium.com')
}
