// Builds what publishing needs from outside: git, GitHub, the ledger, Medium, time.

import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { getOctokit } from '@actions/github'
import * as core from '@actions/core'
import { messageOf } from '../diagnostics/action-error.ts'
import { combineSources, openLocalGit, type LocalGit } from '../git/index.ts'
import { openGitHubRepository, type GitHubRepository, type Octokit } from '../github/index.ts'
import { createMatcher } from '../changes/index.ts'
import { say, whisper } from './log.ts'
import type { Context } from './context.ts'
import type { Inputs } from './inputs/index.ts'
import { LedgerError, openBranchStore, openFileStore, type LedgerStore } from '../ledger/index.ts'
import { createMediumClient, exchangeRefreshToken, findFeedUrl, readFeed } from '../medium/index.ts'
import type { Clock } from '../time/clock.ts'
import type { Interruption, Ports } from '../publish/index.ts'
import { USER_AGENT } from './version.ts'

const FEED_TIMEOUT_MS = 10_000

export const clock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    await sleep(ms, undefined, { signal }).catch(() => undefined)
  },
  random: () => Math.random()
}

export type Repository = {
  readonly git: LocalGit
  /** Null without a token. */
  readonly github: GitHubRepository | null
  readonly octokit: Octokit | null
}

export function openRepository(context: Context, inputs: Inputs): Repository {
  const git = openLocalGit(context.workspace)
  if (inputs.githubToken === '') return { git, github: null, octokit: null }
  const { owner, repo } = context
  const octokit = getOctokit(inputs.githubToken, { baseUrl: context.apiUrl })
  return { git, octokit, github: openGitHubRepository({ octokit, owner, repo, clock }) }
}

export function createPorts(
  context: Context,
  inputs: Inputs,
  repository: Repository,
  run: { readonly branch: string; readonly interruption: Interruption }
): Ports {
  const { git, github } = repository
  return {
    commits: combineSources(github === null ? [git] : [git, github]),
    readLocalBlob: async oid => git.readBlob(oid),
    readTip: async () => branchTip(repository, inputs, run.branch),
    createMatcher,
    store: openLedger(context, inputs, repository),
    connect: connection(inputs),
    async readFeed(profileUrl) {
      const url = findFeedUrl(profileUrl)
      if (url === null) return null
      return readFeed(url, { userAgent: USER_AGENT, timeoutMs: FEED_TIMEOUT_MS })
    },
    clock,
    newTransaction: () => randomUUID(),
    log: say,
    interruption: run.interruption
  }
}

function openLedger(context: Context, inputs: Inputs, { octokit }: Repository): LedgerStore {
  const { repositoryId, workspace, owner, repo } = context
  if (inputs.ledger.kind === 'file')
    return openFileStore({ workspace, path: inputs.ledger.path, repositoryId, clock })
  if (octokit === null)
    throw new LedgerError(
      `The ledger (branch:${inputs.ledger.branch}) cannot be read without a GitHub token.`,
      'Leave the input `github-token` at its default, and give the job `permissions: contents: write`.'
    )
  const { branch } = inputs.ledger
  return openBranchStore({ octokit, owner, repo, repositoryId, branch, clock })
}

/** GitHub knows the tip; a checkout only remembers it, which is enough where a file holds the ledger. */
async function branchTip(
  { git, github }: Repository,
  inputs: Inputs,
  branch: string
): Promise<string | null> {
  if (github === null) return git.readBranchTip(branch)
  try {
    return await github.readBranchTip(branch)
  } catch (error) {
    if (inputs.ledger.kind === 'branch') throw error
    whisper(`GitHub does not say where ${branch} is (${messageOf(error)}): the checkout does.`)
    return git.readBranchTip(branch)
  }
}

function connection(inputs: Inputs): Ports['connect'] {
  const { credentials, apiUrl } = inputs
  if (credentials.kind === 'none') return null
  const client = (token: string) =>
    createMediumClient({
      apiUrl,
      token,
      userAgent: USER_AGENT,
      creationTimeoutMs: inputs.timeoutMs,
      clock,
      debug: whisper
    })
  if (credentials.kind === 'token') return async () => Promise.resolve(client(credentials.token))
  return async () => {
    const { refreshToken, clientId, clientSecret } = credentials
    const { accessToken, refreshToken: next } = await exchangeRefreshToken({
      apiUrl,
      refreshToken,
      clientId,
      clientSecret,
      userAgent: USER_AGENT,
      clock,
      debug: whisper
    })
    core.setSecret(accessToken)
    if (next !== null) core.setSecret(next)
    return client(accessToken)
  }
}
