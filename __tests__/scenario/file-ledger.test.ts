// A ledger in a file, on a runner: refused where the next checkout would clean it away, since all would then look new.

import { beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeArticleAbout } from '../../emulators/github/index.ts'
import { useWorld, type Run, type RunChoice } from '../support/world.ts'

const SELF_HOSTED = { RUNNER_ENVIRONMENT: 'self-hosted' }
/** Nothing of these runs reaches it: they plan, without a token. */
const ELSEWHERE = 'https://medium.example/v1'
const REFUSED = /^Input "ledger" must not be a file that the next checkout removes/

const world = useWorld()
let before: string
beforeEach(async () => {
  await world.commit({ '.gitignore': 'state/\n' })
  before = await world.repo.head()
  await world.commit({ 'posts/a.md': composeArticleAbout('a') })
})

async function plan(path: string, choice: RunChoice = {}): Promise<Run> {
  const inputs = { 'api-url': ELSEWHERE, ledger: `file:${path}`, 'dry-run': 'true' }
  return await world.run({ before, anonymous: true, env: SELF_HOSTED, inputs, ...choice })
}

function readErrors(run: Run): string[] {
  return run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
}

test.each(['ledger.json', 'state/ledger.json'])(
  'an untracked file in the checkout is refused, with the ways out: %s',
  async path => {
    const run = await plan(path)
    expect(run.exitCode).toBe(1)
    expect(run.outputs.outcome).toBe('failed')
    expect(readErrors(run)[0]).toMatch(REFUSED)
    expect(readErrors(run).join()).toContain('Keep the ledger on a branch (the default)')
    expect(world.github.requests).toEqual([])
  }
)

describe('a file is taken', () => {
  test('where there is no checkout', async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'medium-workspace-'))
    const run = await plan('ledger.json', { workspace })
    expect(run.told).toEqual(['posts/a.md planned/would-create'])
    await rm(workspace, { recursive: true })
  })

  test('where it is tracked', async () => {
    await world.commit({ 'kept.json': JSON.stringify(createEmptyLedger()) })
    const run = await plan('kept.json')
    expect(run.told).toEqual(['posts/a.md planned/would-create'])
  })

  test('on a machine that is no runner', async () => {
    const run = await plan('ledger.json', { env: { ...SELF_HOSTED, GITHUB_ACTIONS: undefined } })
    expect(run.told).toEqual(['posts/a.md planned/would-create'])
  })

  test('with a Medium of one’s own', async () => {
    const inputs = { ledger: 'file:ledger.json' }
    const run = await world.run({ before, env: SELF_HOSTED, inputs })
    expect(run.told).toEqual(['posts/a.md created/created'])
  })
})

function createEmptyLedger() {
  return { version: 1, repository: '4242', watermarks: {}, entries: [], images: {} }
}
