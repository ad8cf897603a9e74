import { afterEach, describe, expect, test } from '@jest/globals'
import { readFeed } from '../../src/medium/feed-reader.ts'
import { afterDelivery, startHttp, type Handler, type Loopback } from './loopback.ts'

const FEED =
  '<rss><channel><item><title>A</title><guid>https://medium.com/p/e6f36a</guid></item></channel></rss>'
const ITEMS = [{ postId: 'e6f36a', title: 'A', url: null, creator: null, publishedAt: null }]
let server: Loopback | null = null

afterEach(async () => {
  await server?.close()
  server = null
})

async function read(handler: Handler, timeoutMs = 300_000) {
  server = await startHttp(handler)
  return readFeed(`${server.url}/feed/@ada`, { userAgent: 'publish-to-medium/1.2.3', timeoutMs })
}

describe('reading a feed', () => {
  test('gives its items, and tells who asks, without any token', async () => {
    expect(await read((_, response) => response.end(FEED))).toEqual(ITEMS)
    expect(server!.requests).toHaveLength(1)
    expect(server!.requests[0]).toMatchObject({
      method: 'GET',
      url: '/feed/@ada',
      headers: { 'user-agent': 'publish-to-medium/1.2.3' }
    })
    expect(server!.requests[0]!.headers).not.toHaveProperty('authorization')
  })

  const failures: [string, Handler][] = [
    ['a 403 page', (_, response) => response.writeHead(403).end('<html>')],
    ['a 404 with a feed', (_, response) => response.writeHead(404).end(FEED)],
    ['a 503', (_, response) => response.writeHead(503).end()],
    ['a redirect', (_, response) => response.writeHead(302, { location: '/other' }).end()],
    ['a page', (_, response) => response.end('<html></html>')],
    ['a reset', (_, response) => response.socket?.resetAndDestroy()],
    [
      'a feed that is cut off',
      (_, response) => {
        response.writeHead(200, { 'content-length': FEED.length + 1 }).write(FEED)
        afterDelivery(() => response.socket?.destroy())
      }
    ],
    [
      'a feed that is too large',
      (_, response) => response.end(`${FEED}${' '.repeat(5 * 1024 * 1024)}`)
    ]
  ]

  test.each(failures)('gives null for %s, after one request', async (_, handler) => {
    expect(await read(handler)).toBeNull()
    expect(server!.requests).toHaveLength(1)
  })

  test('gives null when the time runs out', async () => {
    expect(await read(() => undefined, 100)).toBeNull()
  })

  test.each(['http://medium.com/feed/@ada', 'https://u:p@medium.com/feed/@ada', 'nonsense', ''])(
    'asks nothing of %j',
    async url => {
      expect(await readFeed(url, { userAgent: 'x', timeoutMs: 1000 })).toBeNull()
    }
  )
})
