// The ledger as ledger.json on a branch of its own: an orphan made through the Git data API, changed by
// createCommitOnBranch, whose expectedHeadOid is an exact compare-and-swap. Needs no checkout.
// A first write that holds an intent is three steps: the branch without the intent, the marker, the intent. Whichever of
// them is the last to succeed, the next write goes on from there.

import { parseLedger } from '../parse-ledger.ts'
import { createLedgerPrinter, type LedgerPrinter } from '../serialize-ledger.ts'
import { LedgerError } from '../ledger-error.ts'
import { createLedger, dropIntents, type Ledger } from '../ledger.ts'
import {
  createBranchMarker,
  createLostBranchError,
  MARKER,
  type BranchMarker
} from './branch-marker.ts'
import type { LedgerStore, Snapshot, WriteAnswer } from '../store.ts'
import {
  isStale,
  limitTime,
  readStatus,
  repeatRead,
  toGitHubError,
  type GitHubAccess
} from '../../github/index.ts'

export type BranchStoreOptions = GitHubAccess & {
  readonly repositoryId: string
  readonly branch: string
}

const LEDGER_FILE = 'ledger.json'
/** Another run's first write may make both refs between the two questions. */
const BRANCH_TRIES = 3
const BRANCH_WAIT_MS = 500
const README = `# Ledger of Publish to Medium

\`ledger.json\` records which article became which post on Medium. The action writes it before and after each post;
Medium cannot list or delete posts, so this record is what keeps an article from being published twice.
Please do not edit, merge or delete this branch.
`
const FIRST_MESSAGE = 'medium: begin the ledger'
const APPEND = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

/** What one store keeps from one write to the next. */
type OpenBranch = BranchStoreOptions & {
  readonly marker: BranchMarker
  readonly printer: LedgerPrinter
}

export function openBranchStore(options: BranchStoreOptions): LedgerStore {
  const place = `branch:${options.branch}`
  const open = { ...options, marker: createBranchMarker(options), printer: createLedgerPrinter() }
  let seen: string | null = null
  return {
    place,
    revision: () => seen,
    async read() {
      seen = await readHead(options, place)
      return readBranchSnapshot(open, place, seen)
    },
    async write(ledger, expected, message) {
      try {
        const revision =
          expected === null
            ? await beginLedger(open, ledger, message)
            : await appendCommit(open, ledger, { expected, message })
        seen = revision
        return { kind: 'written', revision }
      } catch (error) {
        return settleFailedWrite(error, place, options.clock.now())
      }
    }
  }
}

async function readBranchSnapshot(
  options: OpenBranch,
  place: string,
  head: string | null
): Promise<Snapshot> {
  if (head === null) return { ledger: createLedger(options.repositoryId), revision: null }
  const text = await readLedgerFile(options, head, place)
  const ledger = parseLedger(text, options.repositoryId, place)
  options.printer.remember(ledger, text)
  return { ledger, revision: head }
}

/** The branch's commit; null when there is no ledger yet. @throws LedgerError when there was one */
async function readHead(options: BranchStoreOptions, place: string): Promise<string | null> {
  for (let attempt = 1; ; attempt += 1) {
    const head = await readLedgerRef(options, `heads/${options.branch}`, place)
    if (head !== null) return head
    const mark = await readLedgerRef(options, MARKER, place)
    if (mark === null) return null
    if (attempt === BRANCH_TRIES) throw createLostBranchError(options.branch)
    await options.clock.sleep(BRANCH_WAIT_MS)
  }
}

async function readLedgerFile(
  options: BranchStoreOptions,
  revision: string,
  place: string
): Promise<string> {
  const { owner, repo, octokit, clock } = options
  try {
    return await repeatRead(clock, async () => {
      const { data } = await octokit.rest.repos.getContent({
        owner,
        repo,
        path: LEDGER_FILE,
        ref: revision,
        mediaType: { format: 'raw' },
        request: limitTime()
      })
      const text = decodeRaw(data)
      // The client makes an empty text of a body that was cut off.
      if (text === '') throw new Error('the answer is empty')
      return text
    })
  } catch (error) {
    if (readStatus(error) === 404)
      throw new LedgerError(
        `The ledger (${place}) has no ${LEDGER_FILE}: the branch at ${revision} is not a ledger, or somebody changed it.`,
        `Restore ${LEDGER_FILE} from the branch's history, or name another branch in the input \`ledger\`.`,
        { cause: error }
      )
    throw toLedgerError(error, `read ${LEDGER_FILE} of the ledger (${place})`, clock.now())
  }
}

function toLedgerError(error: unknown, what: string, nowMs: number): LedgerError {
  const { message, remedy, permanent, retryAfterMs } = toGitHubError(error, what, nowMs)
  const outage = permanent ? null : { retryAfterMs }
  return new LedgerError(message, remedy, { cause: error, outage })
}

/** The raw media type's answer: text, whatever the client made of its content type. */
function decodeRaw(data: unknown): string {
  if (typeof data === 'string') return data
  if (data instanceof ArrayBuffer) return new TextDecoder().decode(data)
  return JSON.stringify(data)
}

async function readLedgerRef(
  options: BranchStoreOptions,
  ref: string,
  place: string
): Promise<string | null> {
  const { owner, repo, octokit, clock } = options
  try {
    return await repeatRead(clock, async () => {
      const { data } = await octokit.rest.git.getRef({
        owner,
        repo,
        ref,
        request: limitTime()
      })
      return data.object.sha
    })
  } catch (error) {
    if (readStatus(error) === 404) return null
    throw toLedgerError(error, `read refs/${ref} of the ledger (${place})`, clock.now())
  }
}

/** The first write: the branch, its marker and then the intent, if there is one. */
async function beginLedger(options: OpenBranch, ledger: Ledger, message: string): Promise<string> {
  const first = dropIntents(ledger)
  const isWhole = first === ledger
  const sha = await createBranch(options, first, isWhole ? message : FIRST_MESSAGE)
  if (!isWhole) return appendCommit(options, ledger, { expected: sha, message })
  await options.marker.ensure(sha)
  return sha
}

/** The first commit has no parent; its ref appears only if nobody else made one meanwhile. */
async function createBranch(options: OpenBranch, ledger: Ledger, message: string): Promise<string> {
  const { owner, repo, octokit, branch } = options
  const sha = await createOrphan(options, ledger, message)
  const ref = `refs/heads/${branch}`
  await octokit.rest.git.createRef({ owner, repo, ref, sha, request: limitTime() })
  return sha
}

async function createOrphan(options: OpenBranch, ledger: Ledger, message: string): Promise<string> {
  const { owner, repo, octokit } = options
  const tree = await octokit.rest.git.createTree({
    owner,
    repo,
    tree: [
      { path: LEDGER_FILE, mode: '100644', type: 'blob', content: options.printer.print(ledger) },
      { path: 'README.md', mode: '100644', type: 'blob', content: README }
    ],
    request: limitTime()
  })
  const commit = await octokit.rest.git.createCommit({
    owner,
    repo,
    message: `${message} [skip ci]`,
    tree: tree.data.sha,
    parents: [],
    request: limitTime()
  })
  return commit.data.sha
}

async function appendCommit(
  options: OpenBranch,
  ledger: Ledger,
  write: { readonly expected: string; readonly message: string }
): Promise<string> {
  const { owner, repo, octokit, branch, marker, printer } = options
  await marker.ensure(write.expected)
  const contents = Buffer.from(printer.print(ledger)).toString('base64')
  const answer = await octokit.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(
    APPEND,
    {
      input: {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
        expectedHeadOid: write.expected,
        message: { headline: `${write.message} [skip ci]` },
        fileChanges: { additions: [{ path: LEDGER_FILE, contents }] }
      },
      request: limitTime()
    }
  )
  return answer.createCommitOnBranch.commit.oid
}

/** What a failed write means: somebody was first, it may have been applied, or it can never succeed. */
function settleFailedWrite(error: unknown, place: string, nowMs: number): WriteAnswer {
  if (isStale(error)) return { kind: 'conflict' }
  const failure = toGitHubError(error, `save the ledger (${place})`, nowMs)
  if (failure.permanent) throw new LedgerError(failure.message, failure.remedy, { cause: error })
  return { kind: 'doubtful', error: failure, retryAfterMs: failure.retryAfterMs }
}
