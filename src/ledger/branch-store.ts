// The ledger as ledger.json on a branch of its own: an orphan made through the Git data API, changed by
// createCommitOnBranch, whose expectedHeadOid is an exact compare-and-swap. Needs no checkout.

import type { getOctokit } from '@actions/github'
import { LedgerError, parseLedger, serializeLedger } from './codec.ts'
import { emptyLedger, type Ledger } from './ledger.ts'
import type { LedgerStore, Snapshot, WriteAnswer } from './store.ts'
import {
  githubFailure,
  isStale,
  requestTimeout,
  statusOf,
  withReadRetries
} from '../github-errors.ts'
import type { Pacing } from '../pacing.ts'

export type Octokit = ReturnType<typeof getOctokit>

export type BranchStoreOptions = {
  readonly octokit: Octokit
  readonly owner: string
  readonly repo: string
  readonly repositoryId: string
  readonly branch: string
  readonly pacing: Pacing
}

const FILE = 'ledger.json'
/** Tells a deleted ledger from one that never was; outside refs/heads/ so that no branch clean-up takes it. */
const MARKER = 'medium/ledger'
const README = `# Ledger of Publish to Medium

\`ledger.json\` records which article became which post on Medium. The action writes it before and after each post;
Medium cannot list or delete posts, so this record is what keeps an article from being published twice.
Please do not edit, merge or delete this branch.
`
const APPEND = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

export function branchStore(options: BranchStoreOptions): LedgerStore {
  const place = `branch:${options.branch}`
  let marked = false
  return {
    place,
    read: async () => readSnapshot(options, place),
    async write(ledger, expected, message) {
      try {
        const revision =
          expected === null
            ? await createBranch(options, ledger, message)
            : await append(options, ledger, expected, message)
        // A branch that stands without its marker must not stay so: repeated here, since a repeated write would find nothing to do.
        if (!marked)
          await withReadRetries(options.pacing, async () => ensureMarker(options, revision))
        marked = true
        return { kind: 'written', revision }
      } catch (error) {
        return refusedWrite(error, place)
      }
    }
  }
}

async function readSnapshot(options: BranchStoreOptions, place: string): Promise<Snapshot> {
  const head = await readRef(options, `heads/${options.branch}`, place)
  if (head === null) {
    if ((await readRef(options, MARKER, place)) !== null) throw lostBranch(options.branch)
    return { ledger: emptyLedger(options.repositoryId), revision: null }
  }
  return {
    ledger: parseLedger(await readFile(options, head, place), options.repositoryId, place),
    revision: head
  }
}

async function readFile(
  options: BranchStoreOptions,
  revision: string,
  place: string
): Promise<string> {
  const { owner, repo, octokit, pacing } = options
  try {
    const { data } = await withReadRetries(pacing, () =>
      octokit.rest.repos.getContent({
        owner,
        repo,
        path: FILE,
        ref: revision,
        mediaType: { format: 'raw' },
        request: requestTimeout()
      })
    )
    return asText(data)
  } catch (error) {
    throw failed(error, `read ${FILE} of the ledger (${place})`)
  }
}

function failed(error: unknown, what: string): LedgerError {
  const { message, remedy } = githubFailure(error, what)
  return new LedgerError(message, remedy, { cause: error })
}

/** The raw media type's answer: text, whatever the client made of its content type. */
function asText(data: unknown): string {
  if (typeof data === 'string') return data
  if (data instanceof ArrayBuffer) return new TextDecoder().decode(data)
  return JSON.stringify(data)
}

async function readRef(
  options: BranchStoreOptions,
  ref: string,
  place: string
): Promise<string | null> {
  const { owner, repo, octokit, pacing } = options
  try {
    const { data } = await withReadRetries(pacing, () =>
      octokit.rest.git.getRef({ owner, repo, ref, request: requestTimeout() })
    )
    return data.object.sha
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw failed(error, `read refs/${ref} of the ledger (${place})`)
  }
}

/** The first ledger commit has no parent; its ref appears only if nobody else made one meanwhile. */
async function createBranch(
  options: BranchStoreOptions,
  ledger: Ledger,
  message: string
): Promise<string> {
  const { owner, repo, octokit, branch } = options
  const tree = await octokit.rest.git.createTree({
    owner,
    repo,
    tree: [
      { path: FILE, mode: '100644', type: 'blob', content: serializeLedger(ledger) },
      { path: 'README.md', mode: '100644', type: 'blob', content: README }
    ],
    request: requestTimeout()
  })
  const commit = await octokit.rest.git.createCommit({
    owner,
    repo,
    message: `${message} [skip ci]`,
    tree: tree.data.sha,
    parents: [],
    request: requestTimeout()
  })
  const sha = commit.data.sha
  await octokit.rest.git.createRef({
    owner,
    repo,
    ref: `refs/heads/${branch}`,
    sha,
    request: requestTimeout()
  })
  return sha
}

async function append(
  options: BranchStoreOptions,
  ledger: Ledger,
  expected: string,
  message: string
): Promise<string> {
  const { owner, repo, octokit, branch } = options
  const contents = Buffer.from(serializeLedger(ledger)).toString('base64')
  const answer = await octokit.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(
    APPEND,
    {
      input: {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
        expectedHeadOid: expected,
        message: { headline: `${message} [skip ci]` },
        fileChanges: { additions: [{ path: FILE, contents }] }
      },
      request: requestTimeout()
    }
  )
  return answer.createCommitOnBranch.commit.oid
}

/** Made with the branch, before the first request to Medium: a branch without it is repaired here. */
async function ensureMarker(options: BranchStoreOptions, sha: string): Promise<void> {
  const { owner, repo, octokit } = options
  try {
    await octokit.rest.git.getRef({ owner, repo, ref: MARKER, request: requestTimeout() })
  } catch (error) {
    if (statusOf(error) !== 404) throw error
    await octokit.rest.git
      .createRef({ owner, repo, ref: `refs/${MARKER}`, sha, request: requestTimeout() })
      .catch((refused: unknown) => {
        // 422: another run made it at the same time.
        if (statusOf(refused) !== 422) throw refused
      })
  }
}

/** What a failed write means: somebody was first, it may have been applied, or it can never succeed. */
function refusedWrite(error: unknown, place: string): WriteAnswer {
  if (isStale(error)) return { kind: 'conflict' }
  const failure = githubFailure(error, `write the ledger (${place})`)
  if (failure.permanent) throw new LedgerError(failure.message, failure.remedy, { cause: error })
  return { kind: 'doubtful', error: failure, retryAfterMs: failure.retryAfterMs }
}

function lostBranch(branch: string): LedgerError {
  return new LedgerError(
    `The ledger branch ${branch} is gone, although the marker refs/${MARKER} says that there was one: without it, articles could be published twice.`,
    `Restore the branch (GitHub keeps its last commit for a while), or, to start over with an empty record, delete the marker too: git push origin :refs/${MARKER}`
  )
}
