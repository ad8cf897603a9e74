// Tokens that a server repeats: blotted out wherever a run says anything, also where no runner masks them.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeArticleAbout, type GitHubFaultKind } from '../../emulators/github/index.ts'
import { CREATE, useWorld, type Run, type RunChoice } from '../support/world.ts'

const world = useWorld()
const ARTICLE = { 'posts/a.md': composeArticleAbout('a') }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medium-secrets-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

/** With every line of the log that there can be. */
async function push(choice: RunChoice = {}): Promise<Run> {
  const env = { RUNNER_TEMP: folder, RUNNER_DEBUG: '1' }
  return await world.push(ARTICLE, { env, ...choice })
}

/** All that a run says, in every channel, as the process wrote it; without the lines that only tell the runner what to mask. */
async function readChannels(run: Run): Promise<Record<string, string>> {
  const lines = run.stdout.split('\n').filter(line => !line.startsWith('::add-mask::'))
  return {
    log: lines.join('\n') + run.stderr,
    annotations: JSON.stringify(run.annotations),
    summary: run.summary,
    outputs: JSON.stringify(run.outputs),
    results: await readFile(run.outputs['results-file'] ?? '', 'utf8'),
    ledger: JSON.stringify(await world.ledger())
  }
}

describe('GitHub’s token', () => {
  const refuse = (message: string): GitHubFaultKind => ({
    kind: 'status',
    status: 403,
    body: { message, documentation_url: `https://docs.github.com/?token=${message}` }
  })

  test.each<[string, RegExp, (token: string) => string]>([
    ['as the ledger is written', /graphql$|git\/refs$/, token => `${token} may not do this`],
    ['as the ledger is read', /contents\/ledger|git\/ref\/heads/, token => `Bearer ${token}.`],
    ['percent-encoded', /git\/ref\//, token => encodeURIComponent(token)],
    ['in Base64', /git\/ref\//, token => Buffer.from(`x-access-token:${token}`).toString('base64')],
    ['cut by the length of a message', /git\/ref\//, token => `${'x'.repeat(470)} ${token}`]
  ])('is told nowhere when GitHub repeats it, %s', async (_, path, say) => {
    // With characters of which percent-encoding makes others.
    const token = 'ghs_test+Zm9vYmFy/c2VjcmV0IGFuZCBsb25n=='
    await world.reopen({ github: { token } })
    world.github.fault({ match: { path }, times: 99, ...refuse(say(token)) })
    const run = await push()
    expect(run.exitCode).toBe(1)
    const channels = await readChannels(run)
    expect(channels.log).toContain('403')
    expect(channels.log).toContain('***')
    for (const form of [token, encodeURIComponent(token), Buffer.from(token).toString('base64')])
      for (const piece of [form.slice(0, 16), form.slice(12, 28)])
        for (const text of Object.values(channels)) expect(text).not.toContain(piece)
  })
})

describe('Medium’s token', () => {
  test.each([
    ['refuses the token', 401],
    ['refuses the article', 400],
    ['says nothing that proves anything', 500]
  ])('is told nowhere when Medium repeats it and %s', async (_, status) => {
    const { token } = world.medium
    const body = { errors: [{ message: `What is ${token}?`, code: 1 }] }
    world.medium.fault({ match: CREATE, kind: 'status', status, body })
    const run = await push()
    expect(run.exitCode).toBe(1)
    for (const text of Object.values(await readChannels(run))) expect(text).not.toContain(token)
  })

  test('is told nowhere when Medium repeats GitHub’s instead, or the other way round', async () => {
    const body = { errors: [{ message: `What is ${world.github.token}?`, code: 1 }] }
    world.medium.fault({ match: CREATE, kind: 'status', status: 400, body })
    const run = await push()
    expect(run.told).toEqual(['posts/a.md failed/rejected'])
    for (const text of Object.values(await readChannels(run)))
      expect(text).not.toContain(world.github.token)
  })
})

test('the tokens that OAuth2 gives are told nowhere, but for the output that a next step stores', async () => {
  await world.reopen({ sandbox: { rotateRefreshTokens: true } })
  const { clientId, clientSecret, refreshToken } = world.medium.oauth
  const repeated: string[] = []
  world.github.onRequest = ({ path, method }) => {
    if (method !== 'POST' || !/git\/trees$/.test(path) || repeated.length > 0) return
    // By now Medium has handed out a new one, and a gateway on the way to GitHub is nosy.
    repeated.push(world.medium.oauth.refreshToken)
    const message = `Whose are ${repeated.join()} and ${clientSecret}?`
    world.github.fault({
      match: { path: /git\/trees$/ },
      kind: 'status',
      status: 403,
      body: { message }
    })
  }
  const run = await push({
    anonymous: true,
    inputs: {
      'medium-refresh-token': refreshToken,
      'medium-client-id': clientId,
      'medium-client-secret': clientSecret
    }
  })
  const [next = ''] = repeated
  expect(run.told).toEqual(['posts/a.md failed/ledger'])
  expect(run.results[0]?.message).toContain('Whose are *** and ***?')
  expect(next).not.toBe(refreshToken)
  expect(run.outputs['medium-refresh-token']).toBe(next)
  const { outputs, ...channels } = await readChannels(run)
  for (const text of [...Object.values(channels), outputs?.replace(next, '') ?? ''])
    for (const secret of [next, refreshToken, clientSecret]) expect(text).not.toContain(secret)
})
