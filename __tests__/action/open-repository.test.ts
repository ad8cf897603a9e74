// Where the publishing branch is, when nobody but the checkout can be asked.

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createRepo, type GitRepo } from '../../emulators/github/index.ts'
import { parseInputs } from '../../src/action/inputs/index.ts'
import { findBranchTip, openRepository } from '../../src/action/open-repository.ts'
import { readContext } from '../../src/action/runner-context.ts'

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

/** The tip as a run of this commit sees it, without a token. */
async function findTip(sha: string): Promise<string | null> {
  const context = readContext({
    GITHUB_REPOSITORY: 'ada/blog',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SHA: sha,
    GITHUB_WORKSPACE: repo.dir
  })
  const opened = openRepository(context, INPUTS)
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
