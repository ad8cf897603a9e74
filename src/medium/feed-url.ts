// Where the RSS feed of a profile or a publication is.

import { isLoopback, isPublicUrl, isSecureUrl } from '../text/urls.ts'

// First segments of medium.com that are neither a profile nor a publication.
const NO_FEED = new Set(['', 'feed', 'm', 'me', 'p', 'search', 'tag', 'u'])

/**
 * The feed of a profile or publication by its URL; null when there is none or it may not be asked for. An API on this
 * machine has its feeds at its own host and port; any other has them at public addresses, so that no profile's URL can
 * make the run ask another service of this machine or its network.
 * `https://medium.com/@u` → `https://medium.com/feed/@u`; `https://u.medium.com` → `https://u.medium.com/feed`.
 */
export function findFeedUrl(profileUrl: string, apiUrl: string): string | null {
  if (!URL.canParse(profileUrl)) return null
  const url = new URL(profileUrl)
  if (!mayBeAsked(url, new URL(apiUrl))) return null
  const shared = /^(www\.)?medium\.com$/.test(url.hostname) || isLoopback(url)
  if (!shared) return `${url.origin}/feed`
  const name = url.pathname.split('/')[1] ?? ''
  return NO_FEED.has(name) ? null : `${url.origin}/feed/${name}`
}

function mayBeAsked(url: URL, api: URL): boolean {
  return isLoopback(api) ? isSecureUrl(url) && url.origin === api.origin : isPublicUrl(url)
}
