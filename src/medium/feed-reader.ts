// Reads a feed over the network, as a hint and no more: whatever goes wrong, there is just no feed.

import { isSecureUrl } from '../text/urls.ts'
import { openSender } from './open-sender.ts'
import { NO_PROXY, type ProxySettings } from './proxy-settings.ts'
import type { FeedItem } from './rss-feed.ts'
import { readBodyText } from './http-transport.ts'

export type FeedOptions = {
  readonly userAgent: string
  readonly timeoutMs: number
  readonly proxies?: ProxySettings
}

const MAX_FEED_BYTES = 4 * 1024 * 1024

/** Null when it cannot be read. Follows no redirect and is not repeated. */
export async function readFeed(
  url: string,
  { userAgent, timeoutMs, proxies = NO_PROXY }: FeedOptions
): Promise<readonly FeedItem[] | null> {
  if (!URL.canParse(url) || !isSecureUrl(new URL(url))) return null
  try {
    const { send, close } = await openSender(url, proxies)
    try {
      const answer = await send({
        url,
        method: 'GET',
        headers: {
          accept: 'application/rss+xml, application/xml;q=0.9, text/xml;q=0.8',
          'user-agent': userAgent,
          connection: 'close'
        },
        body: new Uint8Array(),
        signal: AbortSignal.timeout(timeoutMs)
      })
      const { text, complete } = await readBodyText(answer, MAX_FEED_BYTES)
      if (answer.status !== 200 || !complete) return null
      // The parser of XML is of use to nobody else.
      const { parseFeed } = await import('./rss-feed.ts')
      return parseFeed(text)
    } finally {
      await close()
    }
  } catch {
    return null
  }
}
