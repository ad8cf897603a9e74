// What an RSS feed of Medium says: the newest ten public stories at most. A match proves a post, absence proves nothing.

import { XMLParser } from 'fast-xml-parser'
import { readField } from '../text/json.ts'

/** One story. What the feed does not say, or says in a shape it should not, is null. */
export type FeedItem = {
  readonly postId: string | null
  readonly title: string | null
  /** Without the `source` that feeds add. */
  readonly url: string | null
  readonly creator: string | null
  /** Epoch milliseconds. */
  readonly publishedAt: number | null
}

/** The items of an RSS 2.0 feed, in its order; null for anything else. */
export function parseFeed(xml: string): readonly FeedItem[] | null {
  // No feed has one, and entities can only be declared there.
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return null
  const channel = readField(readField(parseXml(xml), 'rss'), 'channel')
  if (channel === undefined) return null
  const items = readField(channel, 'item')
  return Array.isArray(items) ? items.map(readItem) : []
}

function parseXml(xml: string): unknown {
  const parser = new XMLParser({
    parseTagValue: false,
    // With it, the parser also decodes numeric references, which titles use.
    htmlEntities: true,
    isArray: name => name === 'item'
  })
  try {
    return parser.parse(xml) as unknown
  } catch {
    return null
  }
}

function readItem(item: unknown): FeedItem {
  const published = Date.parse(readItemText(item, 'pubDate') ?? '')
  return {
    postId: /\/p\/([\w-]+)\/?$/.exec(readItemText(item, 'guid') ?? '')?.[1] ?? null,
    title: readItemText(item, 'title'),
    url: omitSource(readItemText(item, 'link')),
    creator: readItemText(item, 'dc:creator'),
    publishedAt: Number.isNaN(published) ? null : published
  }
}

function readItemText(item: unknown, name: string): string | null {
  const value = readField(item, name)
  const text = typeof value === 'string' ? value : readField(value, '#text')
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}

function omitSource(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null
  const url = new URL(link)
  if (!/^https?:$/.test(url.protocol)) return null
  url.searchParams.delete('source')
  return url.href
}
