// GraphQL as far as it is in use: the mutation createCommitOnBranch, a commit on a branch if its head is where the caller
// says, and the query for whose token it is. As at GitHub, a refused mutation is still HTTP 200, with `errors` and a null
// result.

import { readMembers } from '../shared/unknown-values.ts'
import { GitHubRefusal, type GitHubAnswer } from './github-answers.ts'
import {
  toAccountId,
  toPageUrl,
  toNodeId,
  type GitHubRequest,
  type GitHubBackend
} from './github-backend.ts'
import { ACTIONS_BOT, GITHUB, readCommit, writeCommit } from './git-commits.ts'
import { isTreePath } from './object-endpoints.ts'
import {
  DocumentError,
  isQuery,
  parseMutation,
  parseQuery,
  pickFields,
  type Mutation
} from './graphql-document.ts'
import { readRef, swapRef } from './git-refs.ts'
import { findEntry } from './git-revisions.ts'
import { editTree, type TreeMode } from './git-trees.ts'

const FIELD = 'createCommitOnBranch'
const INPUT = 'CreateCommitOnBranchInput'

/** An error of the mutation itself, with GitHub's type for it. */
class MutationError extends Error {
  override readonly name = 'MutationError'
  readonly type: string
  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}

type CommitInput = {
  readonly ref: string
  readonly expectedHeadOid: string
  readonly message: string
  readonly additions: readonly { readonly path: string; readonly contents: Buffer }[]
  readonly deletions: readonly string[]
  readonly clientMutationId: string | null
}

/** Answers `POST /graphql`. */
export async function answerGraphql(
  backend: GitHubBackend,
  request: GitHubRequest,
  mayWrite: boolean
): Promise<GitHubAnswer> {
  const { query, variables } = readMembers(request.body)
  if (typeof query !== 'string') throw new GitHubRefusal(400, 'A query attribute must be specified')
  try {
    if (isQuery(query)) return answerViewer(backend, query)
    const mutation = parseMutation(query)
    const input = readInput(backend, mutation, readMembers(variables))
    if (!mayWrite) throw new MutationError('FORBIDDEN', 'Resource not accessible by integration')
    // The fields are checked before anything is written, as a server that knows its schema does.
    pickFields(
      toPayload(backend, input, '0'.repeat(40)),
      mutation.fields,
      'CreateCommitOnBranchPayload'
    )
    const sha = await commitOnBranch(backend, input)
    const shown = toPayload(backend, input, sha)
    const result = pickFields(shown, mutation.fields, 'CreateCommitOnBranchPayload')
    return { status: 200, body: { data: { [FIELD]: result } } }
  } catch (error) {
    return answerError(error)
  }
}

function answerViewer({ viewer }: GitHubBackend, query: string): GitHubAnswer {
  const account = { login: viewer, databaseId: toAccountId(viewer), id: toNodeId('Bot', viewer) }
  const data = pickFields({ viewer: account }, parseQuery(query), 'Query')
  return { status: 200, body: { data } }
}

function answerError(error: unknown): GitHubAnswer {
  const locations = [{ line: 1, column: 1 }]
  if (error instanceof DocumentError)
    return { status: 200, body: { errors: [{ path: [], locations, message: error.message }] } }
  if (!(error instanceof MutationError)) throw error
  const { type, message } = error
  return {
    status: 200,
    body: { data: { [FIELD]: null }, errors: [{ type, path: [FIELD], locations, message }] }
  }
}

function readInput(
  backend: GitHubBackend,
  mutation: Mutation,
  variables: Readonly<Record<string, unknown>>
): CommitInput {
  if (mutation.name !== FIELD)
    throw new DocumentError(`Field '${mutation.name}' doesn't exist on type 'Mutation'`)
  const declared = mutation.variables.get(mutation.input)
  if (declared !== `${INPUT}!`)
    throw new DocumentError(
      `Type mismatch on variable $${mutation.input} and argument input (${declared ?? 'none'} / ${INPUT}!)`
    )
  const problem = (what: string) =>
    new DocumentError(
      `Variable $${mutation.input} of type ${INPUT}! was provided invalid value for ${what}`
    )
  const input = readObject(variables[mutation.input], 'input', problem)
  const allowed = ['branch', 'expectedHeadOid', 'message', 'fileChanges', 'clientMutationId']
  refuseOtherFields(input, allowed, problem)
  const expectedHeadOid = readString(input, 'expectedHeadOid', problem)
  if (!/^[0-9a-f]{40}$/.test(expectedHeadOid)) throw problem('expectedHeadOid')
  const { clientMutationId } = input
  return {
    ref: readBranch(backend, readObject(input.branch, 'branch', problem), problem),
    expectedHeadOid,
    message: readMessage(readObject(input.message, 'message', problem), problem),
    ...readFileChanges(readMembers(input.fileChanges), problem),
    clientMutationId: typeof clientMutationId === 'string' ? clientMutationId : null
  }
}

type ProblemMaker = (what: string) => DocumentError
type InputFields = Readonly<Record<string, unknown>>

function readObject(value: unknown, name: string, problem: ProblemMaker): InputFields {
  if (typeof value !== 'object' || value === null)
    throw problem(`${name} (Expected value to not be null)`)
  return readMembers(value)
}

function readString(of: InputFields, name: string, problem: ProblemMaker): string {
  const value = of[name]
  if (typeof value !== 'string') throw problem(`${name} (Expected value to not be null)`)
  return value
}

function refuseOtherFields(
  of: InputFields,
  allowed: readonly string[],
  problem: ProblemMaker
): void {
  const unknown = Object.keys(of).find(name => !allowed.includes(name))
  if (unknown !== undefined) throw problem(`${unknown} (Field is not defined on ${INPUT})`)
}

function readBranch(backend: GitHubBackend, branch: InputFields, problem: ProblemMaker): string {
  refuseOtherFields(branch, ['id', 'repositoryNameWithOwner', 'branchName'], problem)
  if (typeof branch.id === 'string') {
    const [kind, ref] = Buffer.from(branch.id, 'base64').toString().split(/:(.*)/s)
    if (kind === 'Ref' && ref?.startsWith('refs/heads/') === true) return ref
    throw new MutationError(
      'NOT_FOUND',
      `Could not resolve to a node with the global id of '${branch.id}'`
    )
  }
  const repository = readString(branch, 'repositoryNameWithOwner', problem)
  if (repository.toLowerCase() !== `${backend.owner}/${backend.name}`.toLowerCase())
    throw new MutationError(
      'NOT_FOUND',
      `Could not resolve to a Repository with the name '${repository}'.`
    )
  return `refs/heads/${readString(branch, 'branchName', problem)}`
}

function readMessage(message: InputFields, problem: ProblemMaker): string {
  refuseOtherFields(message, ['headline', 'body'], problem)
  const headline = readString(message, 'headline', problem)
  const { body } = message
  return typeof body === 'string' && body !== '' ? `${headline}\n\n${body}` : headline
}

function readFileChanges(
  of: InputFields,
  problem: ProblemMaker
): Pick<CommitInput, 'additions' | 'deletions'> {
  refuseOtherFields(of, ['additions', 'deletions'], problem)
  const additions = readList(of.additions, 'fileChanges.additions', problem).map(item => {
    const contents = readString(item, 'contents', problem)
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(contents)) throw problem('contents (not Base64)')
    return { path: readPath(item, problem), contents: Buffer.from(contents, 'base64') }
  })
  const deletions = readList(of.deletions, 'fileChanges.deletions', problem)
  return { additions, deletions: deletions.map(item => readPath(item, problem)) }
}

function readList(value: unknown, name: string, problem: ProblemMaker): InputFields[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw problem(name)
  return (value as readonly unknown[]).map(item => readObject(item, name, problem))
}

function readPath(item: InputFields, problem: ProblemMaker): string {
  const path = readString(item, 'path', problem)
  if (!isTreePath(path)) throw new MutationError('UNPROCESSABLE', `The path ${path} is malformed`)
  return path
}

async function commitOnBranch(backend: GitHubBackend, input: CommitInput): Promise<string> {
  const { store } = backend
  const branch = await readRef(store, input.ref)
  const head = branch === null ? null : await readCommit(store, branch.sha)
  if (head === null) {
    const name = input.ref.replace('refs/heads/', '')
    throw new MutationError(
      'NOT_FOUND',
      `No such branch in '${backend.owner}/${backend.name}': ${name}`
    )
  }
  if (head.sha !== input.expectedHeadOid) throw createStaleError(input)
  const edits = new Map<string, { mode: TreeMode; sha: string } | null>()
  for (const path of input.deletions) {
    if ((await findEntry(store, head.tree, path)) === null)
      throw new MutationError(
        'NOT_FOUND',
        `A path was requested for deletion which does not exist as of commit oid \`${head.sha}\``
      )
    edits.set(path, null)
  }
  for (const { path, contents } of input.additions)
    edits.set(path, { mode: '100644', sha: await store.write('blob', contents) })
  const date = backend.now().toISOString()
  const sha = await writeCommit(store, {
    tree: await editTree(store, head.tree, edits),
    parents: [head.sha],
    author: { ...ACTIONS_BOT, date },
    committer: { ...GITHUB, date },
    message: input.message
  })
  if (!(await swapRef(store, input.ref, { before: head.sha, after: sha })))
    throw createStaleError(input)
  backend.signed.add(sha)
  return sha
}

function createStaleError({ expectedHeadOid }: CommitInput): MutationError {
  // The two spaces are GitHub's.
  return new MutationError(
    'STALE_DATA',
    `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`
  )
}

function toPayload(backend: GitHubBackend, input: CommitInput, oid: string): unknown {
  const name = input.ref.replace('refs/heads/', '')
  const [messageHeadline = '', ...rest] = input.message.split('\n\n')
  return {
    __typename: 'CreateCommitOnBranchPayload',
    clientMutationId: input.clientMutationId,
    commit: {
      __typename: 'Commit',
      id: toNodeId('Commit', oid),
      oid,
      abbreviatedOid: oid.slice(0, 7),
      url: `${toPageUrl(backend)}/commit/${oid}`,
      message: input.message,
      messageHeadline,
      messageBody: rest.join('\n\n'),
      committedDate: backend.now().toISOString()
    },
    ref: { id: toNodeId('Ref', input.ref), name, prefix: 'refs/heads/', target: { oid } }
  }
}
