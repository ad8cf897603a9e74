// `npm run sandbox` as people start it: what it prints, what it keeps, how it ends, and what it refuses.

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '../../../emulators/medium/index.ts'
import { waitUntil } from '../../support/wait-until.ts'
import { ask, create } from './asking.ts'
import { openSandbox, runSandbox, type Running } from './process.ts'

let folder: string
let running: Running | null = null
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medium-sandbox-'))
})
afterEach(async () => {
  await running?.end('SIGKILL')
  running = null
  await rm(folder, { recursive: true, force: true })
})

async function open(...args: readonly string[]): Promise<Sandbox> {
  running = await openSandbox(...args)
  return (await ask({ url: running.url } as Sandbox, 'GET', '/control/state', { token: null }))
    .body as Sandbox
}

describe('a start', () => {
  test('prints the inputs to paste, and they work', async () => {
    const medium = await open()
    const text = running?.stdout() ?? ''
    expect(text).toContain(
      `with:\n    api-url: ${medium.apiUrl}\n    medium-token: ${medium.token}\n`
    )
    const { clientId, clientSecret, refreshToken } = medium.oauth
    for (const one of [clientId, clientSecret, refreshToken]) expect(text).toContain(one)
    expect((await create(medium)).status).toBe(201)
  })

  test('prints a line for each request, with what was stored and what went wrong', async () => {
    const medium = await open('--fault', 'GET /v1/me status status=503')
    await create(medium)
    await ask(medium, 'GET', '/v1/me')
    await ask(medium, 'GET', '/v1/me', { token: 'wrong' })
    await waitUntil(() => running?.stdout().includes('Token was invalid.') === true)
    const lines = (running?.stdout() ?? '').split('\n').filter(line => /^(GET|POST) /.test(line))
    expect(lines).toEqual([
      expect.stringMatching(
        /^POST \/v1\/users\/\w+\/posts 201 {2}stored http:.+\/@ada\/a-title-\w+$/
      ),
      'GET /v1/me 503  fault status',
      'GET /v1/me 401  Token was invalid.'
    ])
  })

  test('with `--quiet` prints none', async () => {
    const medium = await open('--quiet')
    await ask(medium, 'GET', '/v1/me')
    expect(running?.stdout()).not.toContain('/v1/me')
  })

  test('has Medium’s daily limit unless told otherwise', async () => {
    await open()
    expect(running?.stdout()).toMatch(/Daily limit +10 posts in 24 hours\n/)
    await running?.end('SIGTERM')
    const medium = await open('--daily-limit', '1', '--daily-limit-status', '429')
    expect((await create(medium)).status).toBe(201)
    expect((await create(medium)).status).toBe(429)
  })

  test('with `--feed-delay` shows a post later', async () => {
    const medium = await open('--feed-delay', '3600000')
    await create(medium)
    expect((await ask(medium, 'GET', '/feed/@ada')).body).not.toContain('<item>')
  })
})

test('with `--rotate-refresh-tokens` an exchange gives another refresh token', async () => {
  const medium = await open('--rotate-refresh-tokens')
  const { clientId, clientSecret, refreshToken } = medium.oauth
  const form = { client_id: clientId, client_secret: clientSecret, grant_type: 'refresh_token' }
  const body = new URLSearchParams({ ...form, refresh_token: refreshToken })
  const answer = await ask(medium, 'POST', '/v1/tokens', { token: null, body })
  expect(answer.body).toMatchObject({ refresh_token: expect.any(String) as unknown })
  expect((answer.body as { refresh_token: string }).refresh_token).not.toBe(refreshToken)
})

describe('an end', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s is clean, also while requests wait',
    async signal => {
      const medium = await open('--fault', 'GET /v1/me hang', '--fault', 'POST delay ms=3600000')
      const waiting = [ask(medium, 'GET', '/v1/me'), create(medium)].map(one =>
        one.catch(() => 'cut')
      )
      await waitUntil(async () => {
        const { body } = await ask(medium, 'GET', '/control/requests')
        return (body as { requests: unknown[] }).requests.length === 2
      })
      expect(await running?.end(signal)).toMatchObject({ code: 0, stderr: '' })
      expect(await Promise.all(waiting)).toEqual(['cut', 'cut'])
    }
  )

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'by %s loses nothing that was stored',
    async signal => {
      const file = join(folder, 'deep', 'er', 'state.json')
      const medium = await open('--state', file, '--fault', 'POST /v1/** hang-after skip=1')
      await create(medium, { title: 'Answered' })
      const lost = create(medium, { title: 'Never answered' }).catch(() => 'cut')
      await waitUntil(async () => (await readFile(file, 'utf8')).includes('Never answered'))
      await running?.end(signal)
      expect(await lost).toBe('cut')
      const again = await open('--state', file)
      expect(again.posts.map(post => post.title)).toEqual(['Answered', 'Never answered'])
      expect(await readdir(join(folder, 'deep', 'er'))).toEqual(['state.json'])
      const [post] = again.posts
      expect((await ask(again, 'GET', new URL(post!.url).pathname)).status).toBe(200)
    }
  )
})

describe('a state file that cannot be one', () => {
  test.each([
    ['in a folder that the system does not let be made', '/proc/medium/state.json'],
    ['below a file', '/etc/hosts/state.json'],
    ['that is a folder', '/tmp/']
  ])(
    '%s is one error, at once',
    async (_, file) => {
      const { code, stdout, stderr } = await runSandbox('--port', '0', '--state', file)
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(/^The state file .+ cannot be used: .+\. Name another file\.\n$/)
      expect(stderr).toContain(file)
    },
    30_000
  )

  test.each([
    ['no JSON', '{'],
    ['JSON of something else', '{"version":1,"posts":[]}'],
    ['another version', '{"version":2}'],
    ['null', 'null'],
    ['empty', '']
  ])(
    'since it holds %s is left as it is',
    async (_, text) => {
      const file = join(folder, 'state.json')
      await writeFile(file, text)
      expect(await runSandbox('--port', '0', '--state', file)).toEqual({
        code: 1,
        stdout: '',
        stderr: `The file ${file} is not the state of a sandbox. Name another file or delete it.\n`
      })
      expect(await readFile(file, 'utf8')).toBe(text)
    },
    30_000
  )

  test('since nobody is in it ends the process, too', async () => {
    const file = join(folder, 'state.json')
    const lists = ['users', 'publications', 'clients', 'accessTokens', 'refreshTokens', 'posts']
    const empty = Object.fromEntries([...lists, 'images'].map(name => [name, []]))
    await writeFile(file, JSON.stringify({ version: 1, ...empty }))
    expect(await runSandbox('--port', '0', '--state', file)).toMatchObject({
      code: 1,
      stderr: 'The state has no user with an OAuth application. Name another state file.\n'
    })
  }, 30_000)
})

test('a port in use is one error', async () => {
  const medium = await startSandbox()
  const { port } = new URL(medium.url)
  expect(await runSandbox('--port', port)).toEqual({
    code: 1,
    stdout: '',
    stderr: `The port ${port} is in use. Choose another one with --port, or 0 for any.\n`
  })
  await medium.close()
})

describe('the options', () => {
  test('are told by `--help`', async () => {
    const { code, stdout } = await runSandbox('--help')
    expect(code).toBe(0)
    for (const name of ['--port', '--state', '--daily-limit', '--fault', '/control/faults'])
      expect(stdout).toContain(name)
  })

  test('that are wrong are told together', async () => {
    const { code, stdout, stderr } = await runSandbox(
      ...['--port', '65536', '--daily-limit', '1.5', '--daily-limit-status', '500'],
      ...['--feed-delay', 'soon', '--state', '', '--fault', 'GET explode']
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.split('\n')).toEqual([
      '--daily-limit-status is "500", but takes 403 or 429.',
      '--port is "65536", but takes a whole number from 0 to 65535.',
      '--daily-limit is "1.5", but takes a whole number from 0 to 1000000.',
      '--feed-delay is "soon", but takes a whole number from 0 to 86400000.',
      expect.stringMatching(/^--fault: The fault "GET explode" is not understood\./),
      '--state is empty, but takes the path of a file.',
      'See --help.',
      ''
    ])
  })

  test.each([
    [['--prot', '1'], "'--prot'"],
    [['leftover'], "'leftover'"],
    [['--state'], "'--state"]
  ])('%j is refused by name', async (args, text) => {
    const { code, stderr } = await runSandbox(...args)
    expect([code, stderr]).toEqual([2, expect.stringContaining(text)])
    expect(stderr).not.toContain('    at ')
  })
})
