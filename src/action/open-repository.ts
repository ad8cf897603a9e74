// The repository from both sides: the checkout's git, and GitHub's API where there is a token.

import { messageOf } from '../diagnostics/action-error.ts'
import type { LocalGit } from '../git/index.ts'
import {
  createQuickClient,
  createToolkitFetch,
  openGitHubRepository,
  type GitHubRepository,
  type Octokit
} from '../github/index.ts'
import { readField } from '../text/json.ts'
import type { Inputs } from './inputs/index.ts'
import { hasProxy, type RunnerContext } from './runner-context.ts'
import { logDebug } from './step-log.ts'
import { SYSTEM_CLOCK } from './system-clock.ts'
import { USER_AGENT } from './version.ts'

export type OpenRepository = {
  readonly git: LocalGit
  /** Null without a token. */
  readonly github: GitHubRepository | null
  readonly octokit: Octokit | null
}

/** To be closed: `git` keeps a process. */
export function openRepository(
  context: RunnerContext,
  inputs: Inputs,
  git: LocalGit
): OpenRepository {
  if (inputs.githubToken === '') return { git, github: null, octokit: null }
  const { owner, repo, sha } = context
  const octokit = createClient(context.apiUrl, inputs.githubToken)
  return {
    git,
    octokit,
    github: openGitHubRepository({ octokit, owner, repo, clock: SYSTEM_CLOCK }, async () => {
      const files = await git.readTree(sha)
      return files === null ? null : { files, readFolders: async () => git.readFolders(sha) }
    })
  }
}

/** A way through a proxy, and to where an answer leads, is only known where the toolkit's client is. */
function createClient(apiUrl: string, token: string): Octokit {
  const loadToolkit = async () => openToolkit(apiUrl, token)
  const plain = { apiUrl, token, userAgent: USER_AGENT, watch: watchTime, loadToolkit }
  return createQuickClient({ ...plain, isPlain: !hasProxy() })
}

async function openToolkit(apiUrl: string, token: string): Promise<Octokit> {
  const parts = [import('@actions/github'), import('../network/index.ts')] as const
  const [{ getOctokit }, { findWay }] = await Promise.all(parts)
  const request = { fetch: createToolkitFetch(findWay) }
  const octokit = getOctokit(token, { baseUrl: apiUrl, request })
  octokit.hook.wrap('request', async (ask, options) => watchTime(async () => ask(options)))
  return octokit
}

/** Every answer of GitHub says what time it is. */
async function watchTime<Answer>(request: () => Promise<Answer>): Promise<Answer> {
  const setClock = SYSTEM_CLOCK.expectDate()
  try {
    const answer = await request()
    const date = readField(readField(answer, 'headers'), 'date')
    if (typeof date === 'string') setClock(date)
    return answer
  } catch (error) {
    const headers = readField(readField(error, 'response'), 'headers')
    // Without GitHub's own mark it may come from a gateway on the way, whose clock nobody vouches for.
    const isGitHub = readField(headers, 'x-github-request-id') !== undefined
    const date = readField(headers, 'date')
    if (isGitHub && typeof date === 'string') setClock(date)
    throw error
  }
}

/** Whether a commit came before another one: the checkout's answer, else GitHub's. */
export async function isEarlier(
  { git, github }: OpenRepository,
  older: string,
  newer: string
): Promise<boolean | null> {
  const known = await git.isAncestor(older, newer)
  return known ?? (await github?.isAncestor(older, newer)) ?? null
}

/** GitHub knows the tip; a checkout only remembers it, which is enough where a file holds the ledger. */
export async function findBranchTip(
  repository: OpenRepository,
  { branch, sha }: { readonly branch: string; readonly sha: string },
  ledger: Inputs['ledger']
): Promise<string | null> {
  const { git, github } = repository
  if (github === null) return recallBranchTip(git, branch, sha)
  try {
    return await github.readBranchTip(branch)
  } catch (error) {
    if (ledger.kind === 'branch') throw error
    logDebug(
      `GitHub did not say where the branch ${branch} is (${messageOf(error)}), so the checkout is asked.`
    )
    return recallBranchTip(git, branch, sha)
  }
}

/** Null when the checkout remembers no tip, or only one from before the run's own commit. */
async function recallBranchTip(git: LocalGit, branch: string, sha: string): Promise<string | null> {
  const tip = await git.readBranchTip(branch)
  return tip === null || (tip !== sha && (await git.isAncestor(tip, sha)) === true) ? null : tip
}
