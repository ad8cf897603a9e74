// Builds what publishing needs from outside: git, GitHub, the ledger, Medium, time.

import { createMatcher } from '../changes/index.ts'
import { combineSources } from '../git/index.ts'
import { LedgerError, openBranchStore, openFileStore, type LedgerStore } from '../ledger/index.ts'
import type { FeedItem } from '../medium/index.ts'
import type { Interruption, Ports } from '../publish/index.ts'
import { prepareConnection } from './connect-medium.ts'
import { printLedgerPlace, type Inputs } from './inputs/index.ts'
import { limitMemory } from './limit-memory.ts'
import { loadMedium } from './load-medium.ts'
import { findBranchTip, isEarlier, type OpenRepository } from './open-repository.ts'
import { readProxySettings, type RunnerContext } from './runner-context.ts'
import { logInfo } from './step-log.ts'
import { MACHINE_CLOCK, SYSTEM_CLOCK } from './system-clock.ts'
import { tryInProcess } from './try-in-process.ts'
import { USER_AGENT } from './version.ts'

const FEED_TIMEOUT_MS = 10_000

type PortOptions = {
  readonly branch: string
  readonly interruption: Interruption
  readonly onNewRefreshToken: (token: string) => void
}

export function createPorts(
  context: RunnerContext,
  inputs: Inputs,
  repository: OpenRepository,
  { branch, interruption, onNewRefreshToken }: PortOptions
): Ports {
  const { git, github } = repository
  const commits = combineSources(github === null ? [git] : [git, github])
  return {
    commits,
    readLocalBlob: async oid => git.readBlob(oid),
    readTip: async () => findBranchTip(repository, { branch, sha: context.sha }, inputs.ledger),
    isAncestor: async (older, newer) => isEarlier(repository, older, newer),
    createMatcher,
    tryConversion: async trial => tryInProcess(trial),
    store: openLedger(context, inputs, repository),
    connect: prepareConnection(inputs, onNewRefreshToken),
    readFeed: async profileUrl => readProfileFeed(profileUrl, inputs.apiUrl),
    clock: SYSTEM_CLOCK,
    newTransaction: () => crypto.randomUUID(),
    log: logInfo,
    interruption,
    limitMemory
  }
}

function openLedger(
  { repositoryId, workspace, owner, repo }: RunnerContext,
  { ledger }: Inputs,
  { octokit }: OpenRepository
): LedgerStore {
  if (ledger.kind === 'file')
    // Its locks are judged by the age of their files, which is the machine's own.
    return openFileStore({ workspace, path: ledger.path, repositoryId, clock: MACHINE_CLOCK })
  if (octokit === null)
    throw new LedgerError(
      `The ledger (${printLedgerPlace(ledger)}) cannot be read without a GitHub token.`,
      'Leave the input `github-token` at its default, and give the job `permissions: contents: write`.'
    )
  const { branch } = ledger
  return openBranchStore({ octokit, owner, repo, repositoryId, branch, clock: SYSTEM_CLOCK })
}

/** Null where Medium has no feed for such an address, too. */
async function readProfileFeed(
  profileUrl: string,
  apiUrl: string
): Promise<readonly FeedItem[] | null> {
  const { findFeedUrl, readFeed } = await loadMedium()
  const url = findFeedUrl(profileUrl, apiUrl)
  if (url === null) return null
  const proxies = readProxySettings()
  return readFeed(url, { userAgent: USER_AGENT, timeoutMs: FEED_TIMEOUT_MS, proxies })
}
