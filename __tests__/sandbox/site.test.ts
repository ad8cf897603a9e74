// The sandbox's site: feeds, pages, faults by every way to order them, state that outlives the process, the command line.

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSandbox, type Fault, type Sandbox } from '../../sandbox/index.ts'

const MAIN = new URL('../../sandbox/main.ts', import.meta.url).pathname

let medium: Sandbox
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medium-sandbox-'))
  medium = await startSandbox()
})
afterEach(async () => {
  await medium.close()
  await rm(folder, { recursive: true, force: true })
})

async function create(fields: Record<string, unknown> = {}, to = medium.user.id, at = medium) {
  return await fetch(`${at.apiUrl}/users/${to}/posts`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      authorization: `Bearer ${at.token}`,
      'user-agent': 'test',
      'content-type': 'application/json'
    },
    body: JSON.stringify({
      title: 'T',
      contentFormat: 'html',
      content: '<h1>T</h1><p>Text.</p>',
      ...fields
    })
  })
}

async function page(path: string): Promise<string> {
  const response = await fetch(`${medium.url}${path}`, { headers: { 'user-agent': 'test' } })
  return await response.text()
}

describe('the feed', () => {
  test('has the newest ten public posts, and no draft or unlisted one', async () => {
    for (let number = 1; number <= 12; number++) await create({ title: `Post ${number}` })
    await create({ title: 'Secret draft', publishStatus: 'draft' })
    await create({ title: 'Secret unlisted', publishStatus: 'unlisted' })
    const feed = await page('/feed/@ada')
    expect(feed.match(/<item>/g)).toHaveLength(10)
    expect(feed).toContain('Post 12')
    expect(feed).not.toContain('Post 2<')
    expect(feed).not.toContain('Secret')
    expect(feed).toContain(`https://medium.com/p/${medium.posts[11]?.id ?? 'none'}`)
  })
})

describe('the pages', () => {
  test('show a post as a reader sees it, with nothing in it that could run', async () => {
    await create({
      title: 'Shown',
      content: '<h1>Shown</h1><p>Words <img src=x onerror=alert(1)><script>alert(2)</script></p>'
    })
    const path = new URL(medium.posts[0]?.url ?? medium.url).pathname
    const html = await page(path)
    expect(html).toContain('Words')
    expect(html).not.toMatch(/<script|<[^>]*onerror/)
    expect(await page('/')).toContain('Shown')
    expect(await page('/@ada')).toContain('Shown')
  })

  test('render Markdown', async () => {
    await create({ contentFormat: 'markdown', content: '# T\n\nSome **bold** text.' })
    const path = new URL(medium.posts[0]?.url ?? medium.url).pathname
    expect(await page(path)).toContain('<strong>bold</strong>')
  })
})

describe('faults', () => {
  const match = { method: 'POST', path: '/v1/users/*/posts' }

  test.each<[Omit<Fault, 'match'>, number | 'error', number]>([
    [{ kind: 'status', status: 503 }, 503, 0],
    [{ kind: 'status', status: 503, after: true }, 503, 1],
    [{ kind: 'rate-limit' }, 429, 0],
    [{ kind: 'rate-limit', status: 403 }, 403, 0],
    [{ kind: 'html-403' }, 403, 0],
    [{ kind: 'challenge' }, 403, 0],
    [{ kind: 'redirect' }, 307, 0],
    [{ kind: 'delay', ms: 50 }, 201, 1],
    [{ kind: 'reset-before' }, 'error', 0],
    [{ kind: 'reset-after' }, 'error', 1],
    [{ kind: 'cut-off' }, 'error', 1]
  ])('%j answers %s and stores %i', async (fault, status, posts) => {
    const ordered = medium.fault({ match, ...fault })
    const answer = await create()
      .then(async response => {
        await response.text()
        return response.status
      })
      .catch(() => 'error' as const)
    expect([answer, medium.posts.length, ordered.hits]).toEqual([status, posts, 1])
    await create()
    expect(medium.posts).toHaveLength(posts + 1)
  })

  test.each([
    ['hang', 0],
    ['hang-after', 1]
  ] as const)('%s never answers, and stores %i', async (kind, posts) => {
    medium.fault({ match, kind })
    const response = fetch(`${medium.apiUrl}/users/${medium.user.id}/posts`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${medium.token}`,
        'user-agent': 'test',
        'content-type': 'application/json'
      },
      body: JSON.stringify({ title: 'T', contentFormat: 'html', content: '<h1>T</h1>' }),
      signal: AbortSignal.timeout(300)
    })
    await expect(response).rejects.toThrow()
    expect(medium.posts).toHaveLength(posts)
  })

  test('are ordered and cleared through the control endpoint, too', async () => {
    const order = await fetch(`${medium.url}/control/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ match, kind: 'status', status: 500, times: 2 })
    })
    expect(order.ok).toBe(true)
    expect((await create()).status).toBe(500)
    await fetch(`${medium.url}/control/faults`, { method: 'DELETE' })
    expect((await create()).status).toBe(201)
    const state = (await (await fetch(`${medium.url}/control/state`)).json()) as {
      posts: unknown[]
    }
    expect(state.posts).toHaveLength(1)
  })
})

describe('as a command', () => {
  async function start(...args: string[]) {
    const child = spawn(process.execPath, [MAIN, '--port', '0', ...args], {
      stdio: ['ignore', 'pipe', 'inherit']
    })
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    while (!/http:\/\/127\.0\.0\.1:\d+\/v1/.test(out))
      await new Promise(resolve => setTimeout(resolve, 20))
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0] ?? ''
    const state = (await (await fetch(`${url}/control/state`)).json()) as {
      posts: { title: string }[]
    }
    return { child, url, out: () => out, state }
  }

  test('prints a token and the inputs to paste, and ends cleanly by SIGINT', async () => {
    const { child, out } = await start()
    expect(out()).toContain(medium.token)
    expect(out()).toContain('api-url')
    child.kill('SIGINT')
    const [code] = (await once(child, 'close')) as [number | null]
    expect(code).toBe(0)
  })

  test('keeps its state in a file through kill -9, and takes faults', async () => {
    const file = join(folder, 'state.json')
    const first = await start(
      '--state',
      file,
      '--fault',
      'POST /v1/users/*/posts status status=500 skip=1'
    )
    const at = { ...medium, apiUrl: `${first.url}/v1`, token: medium.token } as Sandbox
    expect((await create({ title: 'Kept' }, medium.user.id, at)).status).toBe(201)
    expect((await create({ title: 'Fault' }, medium.user.id, at)).status).toBe(500)
    first.child.kill('SIGKILL')
    await once(first.child, 'close')
    const second = await start('--state', file)
    expect(second.state.posts.map(({ title }) => title)).toEqual(['Kept'])
    second.child.kill('SIGKILL')
    await once(second.child, 'close')
  })

  test.each([
    [['--port', 'x'], 2, '--port is "x"'],
    [['--fault', 'nonsense'], 2, 'nonsense'],
    [['--state', '/etc/hosts/x'], 1, 'cannot be used']
  ])('%j is one clear error', (args, code, text) => {
    const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
      encoding: 'utf8',
      timeout: 20_000
    })
    expect([status, stderr]).toEqual([code, expect.stringContaining(text)])
  })
})
