import { describe, expect, test } from '@jest/globals'
import { findFeedUrl } from '../../src/medium/feed-url.ts'
import { parseFeed } from '../../src/medium/rss-feed.ts'

const MEDIUM = 'https://api.medium.com/v1'

describe('the address of a feed', () => {
  test.each([
    ['https://medium.com/@ada', 'https://medium.com/feed/@ada'],
    ['https://medium.com/@ada/', 'https://medium.com/feed/@ada'],
    ['https://medium.com/@ada?source=x#y', 'https://medium.com/feed/@ada'],
    ['https://medium.com/engines', 'https://medium.com/feed/engines'],
    ['https://www.medium.com/engines/about', 'https://www.medium.com/feed/engines'],
    ['https://ada.medium.com', 'https://ada.medium.com/feed'],
    ['https://ada.medium.com/about', 'https://ada.medium.com/feed'],
    ['https://blog.example.com/', 'https://blog.example.com/feed']
  ])('of %s is %s', (profile, feed) => expect(findFeedUrl(profile, MEDIUM)).toBe(feed))

  test.each([
    'http://medium.com/@ada',
    'http://127.0.0.1:1234/@ada',
    'http://127.0.0.1.example.com/@ada',
    'https://user:secret@medium.com/@ada',
    'ftp://medium.com/@ada',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://medium.com/',
    'https://medium.com/p/e6f36a',
    'https://medium.com/feed/@ada',
    'https://127.0.0.1/@ada',
    'https://localhost/@ada',
    'https://medium.com:8443/@ada',
    '@ada',
    ''
  ])('is not to be had for %j', profile => expect(findFeedUrl(profile, MEDIUM)).toBeNull())

  test.each([
    ['http://127.0.0.1:1234/@ada', 'http://127.0.0.1:1234/v1'],
    ['http://localhost:1234/@ada', 'http://localhost:1234/v1'],
    ['http://[::1]:1234/@ada', 'http://[::1]:1234']
  ])('of %s is at the same place as the API %s', (profile, api) => {
    expect(findFeedUrl(profile, api)).toBe(profile.replace('@', 'feed/@'))
  })

  test.each([
    'http://127.0.0.1:4321/@ada',
    'http://127.0.0.1/@ada',
    'http://127.0.0.2:1234/@ada',
    'http://localhost:1234/@ada',
    'https://127.0.0.1:1234/@ada',
    'http://user@127.0.0.1:1234/@ada',
    'https://medium.com/@ada'
  ])('is not to be had for %j when the API is on this machine', profile => {
    expect(findFeedUrl(profile, 'http://127.0.0.1:1234/v1')).toBeNull()
  })
})

function feed(items: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
    <channel><title><![CDATA[Stories by Ada]]></title><link>https://medium.com/@ada</link>${items}</channel></rss>`
}

describe('a feed', () => {
  test('gives its items in order', () => {
    const items = parseFeed(
      feed(`<item>
          <title><![CDATA[Engines & <em>notes</em> &amp; 1]]></title>
          <link>https://medium.com/@ada/engines-e6f36a?source=rss-8c06----2</link>
          <guid isPermaLink="false">https://medium.com/p/e6f36a</guid>
          <dc:creator><![CDATA[Ada Lovelace]]></dc:creator>
          <pubDate>Thu, 01 Jan 2026 12:00:09 GMT</pubDate>
          <content:encoded><![CDATA[<p>x</p>]]></content:encoded>
        </item><item><title>2026</title><guid>http://127.0.0.1:99/p/b_2-x</guid></item>`)
    )
    expect(items).toEqual([
      {
        postId: 'e6f36a',
        title: 'Engines & <em>notes</em> &amp; 1',
        url: 'https://medium.com/@ada/engines-e6f36a',
        creator: 'Ada Lovelace',
        publishedAt: Date.UTC(2026, 0, 1, 12, 0, 9)
      },
      { postId: 'b_2-x', title: '2026', url: null, creator: null, publishedAt: null }
    ])
  })

  test('of one item is a list of one', () => {
    const items = parseFeed(feed('<item><title>It&#8217;s &#x41; &lt; B &amp;lt;</title></item>'))
    expect(items?.map(({ title }) => title)).toEqual(['It’s A < B &lt;'])
  })

  test('without items is empty', () => expect(parseFeed(feed(''))).toEqual([]))

  test.each([
    ['an empty item', '<item/>'],
    ['empty fields', '<item><title></title><guid/><link> </link><pubDate>soon</pubDate></item>'],
    ['foreign addresses', '<item><guid>urn:x</guid><link>javascript:alert(1)</link></item>'],
    ['fields given twice', '<item><title>a</title><title>b</title></item>']
  ])('bears %s', (_, item) => {
    expect(parseFeed(feed(item))).toEqual([
      { postId: null, title: null, url: null, creator: null, publishedAt: null }
    ])
  })

  test('keeps what else an address asks for', () => {
    const link = 'https://medium.com/@ada/e?a=1&amp;source=rss----2&amp;b=2'
    expect(parseFeed(feed(`<item><link>${link}</link></item>`))?.[0]?.url).toBe(
      'https://medium.com/@ada/e?a=1&b=2'
    )
  })

  test.each([
    [
      'a document type',
      `<!DOCTYPE rss [<!ENTITY a "b">]>${feed('<item><title>&a;</title></item>')}`
    ],
    ['a document type in small letters', `<!doctype rss>${feed('')}`],
    ['a page', '<html><body><p>Just a moment</p></body></html>'],
    ['another feed format', '<feed><entry><title>a</title></entry></feed>'],
    ['JSON', '{"rss":{"channel":{}}}'],
    ['names that would pollute prototypes', '<rss><__proto__><channel/></__proto__></rss>'],
    ['nothing', '']
  ])('is not %s', (_, xml) => expect(parseFeed(xml)).toBeNull())
})
