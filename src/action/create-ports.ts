// Builds what publishing needs from outside: git, GitHub, the ledger, Medium, time.

import { randomUUID } from 'node:crypto'
import { createMatcher } from '../changes/index.ts'
import { combineSources } from '../git/index.ts'
import { LedgerError, openBranchStore, openFileStore, type LedgerStore } from '../ledger/index.ts'
import { findFeedUrl, readFeed, type FeedItem } from '../medium/index.ts'
import type { Interruption, Ports } from '../publish/index.ts'
import { prepareConnection } from './connect-medium.ts'
import { printLedgerPlace, type Inputs } from './inputs/index.ts'
import { findBranchTip, type OpenRepository } from './open-repository.ts'
import type { RunnerContext } from './runner-context.ts'
import { logInfo } from './step-log.ts'
import { SYSTEM_CLOCK } from './system-clock.ts'
import { tryInProcess } from './try-in-process.ts'
import { USER_AGENT } from './version.ts'

const FEED_TIMEOUT_MS = 10_000

export function createPorts(
  context: RunnerContext,
  inputs: Inputs,
  repository: OpenRepository,
  { branch, interruption }: { readonly branch: string; readonly interruption: Interruption }
): Ports {
  const { git, github } = repository
  const commits = combineSources(github === null ? [git] : [git, github])
  // Every run needs it: git lists it while the ledger is read.
  commits.readTree(context.sha).catch(() => undefined)
  return {
    commits,
    readLocalBlob: async oid => git.readBlob(oid),
    readTip: async () => findBranchTip(repository, branch, inputs.ledger),
    createMatcher,
    tryConversion: async trial => tryInProcess(trial),
    store: openLedger(context, inputs, repository),
    connect: prepareConnection(inputs),
    readFeed: readProfileFeed,
    clock: SYSTEM_CLOCK,
    newTransaction: () => randomUUID(),
    log: logInfo,
    interruption
  }
}

function openLedger(
  { repositoryId, workspace, owner, repo }: RunnerContext,
  { ledger }: Inputs,
  { octokit }: OpenRepository
): LedgerStore {
  const clock = SYSTEM_CLOCK
  if (ledger.kind === 'file')
    return openFileStore({ workspace, path: ledger.path, repositoryId, clock })
  if (octokit === null)
    throw new LedgerError(
      `The ledger (${printLedgerPlace(ledger)}) cannot be read without a GitHub token.`,
      'Leave the input `github-token` at its default, and give the job `permissions: contents: write`.'
    )
  return openBranchStore({ octokit, owner, repo, repositoryId, branch: ledger.branch, clock })
}

/** Null where Medium has no feed for such an address, too. */
async function readProfileFeed(profileUrl: string): Promise<readonly FeedItem[] | null> {
  const url = findFeedUrl(profileUrl)
  if (url === null) return null
  return readFeed(url, { userAgent: USER_AGENT, timeoutMs: FEED_TIMEOUT_MS })
}
