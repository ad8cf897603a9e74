// Where the publishing branch is, when nobody but the checkout can be asked; and whose time counts.

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import nock from 'nock'
import { createRepo, type GitRepo } from '../../emulators/github/index.ts'
import { parseInputs } from '../../src/action/inputs/index.ts'
import { openLocalGit } from '../../src/git/index.ts'
import { findBranchTip, openRepository } from '../../src/action/open-repository.ts'
import { readContext, type RunnerContext } from '../../src/action/runner-context.ts'
import { SYSTEM_CLOCK } from '../../src/action/system-clock.ts'

const INPUTS = parseInputs(new Map([['ledger', 'file:ledger.json']]), { environment: null })

let repo: GitRepo
let first = ''
let second = ''
beforeEach(async () => {
  repo = await createRepo()
  first = await repo.commit('First')
  second = await repo.commit('Second')
})
afterEach(async () => await repo.cleanup())

function createContext(sha: string): RunnerContext {
  return readContext({
    GITHUB_REPOSITORY: 'ada/blog',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SHA: sha,
    GITHUB_WORKSPACE: repo.dir
  })
}

/** The tip as a run of this commit sees it, without a token. */
async function findTip(sha: string): Promise<string | null> {
  const opened = openRepository(createContext(sha), INPUTS, openLocalGit(repo.dir))
  try {
    return await findBranchTip(opened, { branch: 'main', sha }, INPUTS.ledger)
  } finally {
    opened.git.close()
  }
}

test('the checkout’s branch is the tip', async () => {
  expect(await findTip(second)).toBe(second)
  expect(await findTip(first)).toBe(second)
})

test('a branch that the checkout remembers from before the run’s commit says nothing', async () => {
  await repo.git('checkout', '-q', '--detach')
  await repo.git('branch', '-f', 'main', first)
  expect(await findTip(second)).toBeNull()
})

test('the time of a refusal counts if it is GitHub’s own, and not a gateway’s on the way', async () => {
  const YEAR_MS = 365 * 86_400_000
  const start = SYSTEM_CLOCK.now()
  const opened = openRepository(
    createContext(second),
    { ...INPUTS, githubToken: 'ghs_0123456789' },
    openLocalGit(repo.dir)
  )
  const refuse = async (years: number, headers: Record<string, string>) => {
    const date = new Date(start + years * YEAR_MS).toUTCString()
    nock('https://api.github.com')
      .get(/main$/)
      .reply(404, {}, { date, ...headers })
    expect(await opened.github?.readBranchTip('main')).toBeNull()
    return Math.round((SYSTEM_CLOCK.now() - start) / YEAR_MS)
  }
  try {
    expect(await refuse(5, {})).toBe(0)
    expect(await refuse(2, { 'x-github-request-id': 'A:1' })).toBe(2)
  } finally {
    opened.git.close()
    nock.cleanAll()
  }
})
