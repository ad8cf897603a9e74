// A runner that reaches the internet through a proxy alone: Medium is asked through it, as GitHub is.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { composeArticleAbout } from '../../emulators/github/index.ts'
import { selfSigned } from '../medium/self-signed.ts'
import { startProxy, startTlsFront, type ConnectProxy } from '../support/connect-proxy.ts'
import { useWorld, type RunChoice } from '../support/world.ts'

const ARTICLE = { 'posts/a.md': composeArticleAbout('a', { publishStatus: 'draft' }) }
const CERTIFICATE = selfSigned()

const world = useWorld()
let folder: string
let front: Awaited<ReturnType<typeof startTlsFront>>
let proxy: ConnectProxy
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medium-proxy-'))
  await writeFile(join(folder, 'ca.pem'), CERTIFICATE.cert)
  front = await startTlsFront(Number(new URL(world.medium.apiUrl).port), CERTIFICATE)
  proxy = await startProxy(front.port)
})
afterEach(async () => {
  await proxy.close()
  await front.close()
  await rm(folder, { recursive: true })
})

/** Medium is at a name that only the proxy knows. */
function behindProxy(env: Readonly<Record<string, string>>): RunChoice {
  return {
    inputs: { 'api-url': 'https://loopback:8443/v1' },
    env: { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'), ...env }
  }
}

test.each(['https_proxy', 'HTTPS_PROXY'])(
  '%s leads to Medium, and not to GitHub on this machine',
  async name => {
    const run = await world.push(ARTICLE, behindProxy({ [name]: proxy.url }))
    expect(run.told).toEqual(['posts/a.md created/created'])
    expect(run.exitCode).toBe(0)
    expect(world.creations()).toHaveLength(1)
    expect(new Set(proxy.asked)).toEqual(new Set(['loopback:8443']))
  }
)

test('GitHub is reached through it, too, and the ledger is written there once', async () => {
  const github = await startTlsFront(Number(new URL(world.github.apiUrl).port), CERTIFICATE)
  const way = await startProxy(github.port)
  const run = await world.push(ARTICLE, {
    env: {
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      GITHUB_API_URL: 'https://loopback:8443',
      https_proxy: way.url.replace('//', '//ada:p%40ss@')
    }
  })
  expect(run.told).toEqual(['posts/a.md created/created'])
  expect(world.creations()).toHaveLength(1)
  expect(run.stderr).not.toContain('Warning')
  const basic = Buffer.from('ada:p@ss').toString('base64')
  expect(new Set(way.asked)).toEqual(new Set([`loopback:8443 Basic ${basic}`]))
  // One tunnel for each request.
  expect(way.asked).toHaveLength(world.github.requests.length)
  await way.close()
  await github.close()
})

test('what is named by no_proxy is asked directly', async () => {
  const env = { https_proxy: proxy.url, no_proxy: 'loopback' }
  const run = await world.push(ARTICLE, behindProxy(env))
  expect(run.told).toEqual(['posts/a.md deferred/not-sent'])
  expect(proxy.asked).toEqual([])
})

test('a Medium on this machine is never asked through the proxy', async () => {
  const run = await world.push(ARTICLE, { env: { https_proxy: proxy.url } })
  expect(run.told).toEqual(['posts/a.md created/created'])
  expect(proxy.asked).toEqual([])
})

test('a proxy that refuses leaves the article waiting, names itself and not its password', async () => {
  await proxy.close()
  proxy = await startProxy(front.port, socket => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
  const { host } = new URL(proxy.url)
  const env = { https_proxy: `http://ada:proxy-password@${host}`, RUNNER_DEBUG: '1' }
  const run = await world.push(ARTICLE, behindProxy(env))
  expect(run.told).toEqual(['posts/a.md deferred/not-sent'])
  expect(run.results[0]?.message).toContain(`the proxy ${host} refused`)
  expect(run.stdout + run.stderr + run.summary + JSON.stringify(run.outputs)).not.toContain(
    'proxy-password'
  )
  expect(world.medium.requests).toEqual([])
})
