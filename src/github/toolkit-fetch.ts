// What the toolkit's client asks by in the place of `fetch`: plain requests that go where GitHub leads, through the proxy
// where there is one. An answer is the part of a `Response` that the client reads.

import type { Tunnel } from '../network/index.ts'
import { receiveAnswer, type PlainRequest, type RawAnswer } from './plain-request.ts'

/** Null where the address is asked straight. */
type FindWay = (address: URL, signal: AbortSignal | undefined) => Promise<Tunnel | null>

type ToolkitFetch = (url: string, init: Partial<Omit<PlainRequest, 'url'>>) => Promise<object>

/** As many as `fetch` follows. */
const MAX_REDIRECTS = 20

export function createToolkitFetch(findWay: FindWay): ToolkitFetch {
  return async (url, { method = 'GET', headers = {}, body, signal }) => {
    let request: PlainRequest = { url, method, headers, body, signal }
    for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
      const answer = await ask(request, findWay)
      if (answer.status < 300 || answer.status === 304 || answer.status >= 400)
        return toResponse(request.url, answer)
      request = followAnswer(request, answer)
    }
    throw new Error(`it leads on and on from ${url}`)
  }
}

async function ask(request: PlainRequest, findWay: FindWay): Promise<RawAnswer> {
  const { url, signal } = request
  const fail = (error: unknown) => {
    const cause: unknown = signal?.aborted === true ? signal.reason : error
    throw new Error('the request failed', { cause })
  }
  const tunnel = await findWay(new URL(url), signal).catch(fail)
  try {
    return await receiveAnswer(request, tunnel?.agent).catch(fail)
  } finally {
    tunnel?.close()
  }
}

/**
 * The same request elsewhere, as GitHub wants it, and without its token where that is not the same server. A 303 alone
 * says that the request was done, and its answer is to be read there.
 */
function followAnswer(request: PlainRequest, { status, headers: { location = '' } }: RawAnswer) {
  const { origin, protocol } = new URL(request.url)
  if (location === '' || !URL.canParse(location, request.url))
    throw new Error(`an answer of status ${status} that leads nowhere`)
  const next = new URL(location, request.url)
  if (next.protocol !== protocol && next.protocol !== 'https:')
    throw new Error(`an answer of status ${status} that leads to where nothing is encrypted`)
  const dropped = [
    ...(next.origin === origin ? [] : ['authorization']),
    ...(status === 303 ? ['content-type'] : [])
  ]
  const kept = Object.entries(request.headers).filter(([name]) => !dropped.includes(name))
  const asked = { ...request, url: next.href, headers: Object.fromEntries(kept) }
  return status === 303 ? { ...asked, method: 'GET', body: undefined } : asked
}

function toResponse(url: string, { status, headers, bytes }: RawAnswer): object {
  const lines = Object.entries(headers).map(([name, value]) => [name, String(value)] as const)
  return {
    url,
    status,
    headers: new Map(lines),
    text: async () => Promise.resolve(new TextDecoder().decode(bytes)),
    // A copy: what Node gives shares its memory with others.
    arrayBuffer: async () => Promise.resolve(new Uint8Array(bytes).buffer)
  }
}
