// The one GraphQL mutation in use, createCommitOnBranch: a commit on a branch if its head is where the caller says.
// As at GitHub, a refused mutation is still HTTP 200, with `errors` and a null result.

import { Refusal, type Reply } from './github-answers.ts'
import { fields, htmlUrl, nodeId, type ApiRequest, type Backend } from './github-backend.ts'
import { ACTIONS_BOT, GITHUB, readCommit, writeCommit } from './git-commits.ts'
import { isTreePath } from './object-endpoints.ts'
import { DocumentError, parseMutation, pick, type Mutation } from './graphql-document.ts'
import { readRef, swapRef } from './git-refs.ts'
import { findEntry } from './git-revisions.ts'
import { editTree, type Mode } from './git-trees.ts'

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
  backend: Backend,
  request: ApiRequest,
  mayWrite: boolean
): Promise<Reply> {
  const { query, variables } = fields(request.body)
  if (typeof query !== 'string') throw new Refusal(400, 'A query attribute must be specified')
  try {
    const mutation = parseMutation(query)
    const input = readInput(backend, mutation, fields(variables))
    if (!mayWrite) throw new MutationError('FORBIDDEN', 'Resource not accessible by integration')
    // The fields are checked before anything is written, as a server that knows its schema does.
    pick(payload(backend, input, '0'.repeat(40)), mutation.fields, 'CreateCommitOnBranchPayload')
    const sha = await commit(backend, input)
    const shown = payload(backend, input, sha)
    const result = pick(shown, mutation.fields, 'CreateCommitOnBranchPayload')
    return { status: 200, body: { data: { [FIELD]: result } } }
  } catch (error) {
    return errorReply(error)
  }
}

function errorReply(error: unknown): Reply {
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
  backend: Backend,
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
  const input = objectOf(variables[mutation.input], 'input', problem)
  const allowed = ['branch', 'expectedHeadOid', 'message', 'fileChanges', 'clientMutationId']
  onlyFields(input, allowed, problem)
  const expectedHeadOid = textOf(input, 'expectedHeadOid', problem)
  if (!/^[0-9a-f]{40}$/.test(expectedHeadOid)) throw problem('expectedHeadOid')
  const { clientMutationId } = input
  return {
    ref: branchRef(backend, objectOf(input.branch, 'branch', problem), problem),
    expectedHeadOid,
    message: messageText(objectOf(input.message, 'message', problem), problem),
    ...changes(fields(input.fileChanges), problem),
    clientMutationId: typeof clientMutationId === 'string' ? clientMutationId : null
  }
}

type Problem = (what: string) => DocumentError
type Fields = Readonly<Record<string, unknown>>

function objectOf(value: unknown, name: string, problem: Problem): Fields {
  if (typeof value !== 'object' || value === null)
    throw problem(`${name} (Expected value to not be null)`)
  return fields(value)
}

function textOf(of: Fields, name: string, problem: Problem): string {
  const value = of[name]
  if (typeof value !== 'string') throw problem(`${name} (Expected value to not be null)`)
  return value
}

function onlyFields(of: Fields, allowed: readonly string[], problem: Problem): void {
  const unknown = Object.keys(of).find(name => !allowed.includes(name))
  if (unknown !== undefined) throw problem(`${unknown} (Field is not defined on ${INPUT})`)
}

function branchRef(backend: Backend, branch: Fields, problem: Problem): string {
  onlyFields(branch, ['id', 'repositoryNameWithOwner', 'branchName'], problem)
  if (typeof branch.id === 'string') {
    const [kind, ref] = Buffer.from(branch.id, 'base64').toString().split(/:(.*)/s)
    if (kind === 'Ref' && ref?.startsWith('refs/heads/') === true) return ref
    throw new MutationError(
      'NOT_FOUND',
      `Could not resolve to a node with the global id of '${branch.id}'`
    )
  }
  const repository = textOf(branch, 'repositoryNameWithOwner', problem)
  if (repository.toLowerCase() !== `${backend.owner}/${backend.name}`.toLowerCase())
    throw new MutationError(
      'NOT_FOUND',
      `Could not resolve to a Repository with the name '${repository}'.`
    )
  return `refs/heads/${textOf(branch, 'branchName', problem)}`
}

function messageText(message: Fields, problem: Problem): string {
  onlyFields(message, ['headline', 'body'], problem)
  const headline = textOf(message, 'headline', problem)
  const { body } = message
  return typeof body === 'string' && body !== '' ? `${headline}\n\n${body}` : headline
}

function changes(of: Fields, problem: Problem): Pick<CommitInput, 'additions' | 'deletions'> {
  onlyFields(of, ['additions', 'deletions'], problem)
  const additions = listOf(of.additions, 'fileChanges.additions', problem).map(item => {
    const contents = textOf(item, 'contents', problem)
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(contents)) throw problem('contents (not Base64)')
    return { path: pathOf(item, problem), contents: Buffer.from(contents, 'base64') }
  })
  const deletions = listOf(of.deletions, 'fileChanges.deletions', problem)
  return { additions, deletions: deletions.map(item => pathOf(item, problem)) }
}

function listOf(value: unknown, name: string, problem: Problem): Fields[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw problem(name)
  return (value as readonly unknown[]).map(item => objectOf(item, name, problem))
}

function pathOf(item: Fields, problem: Problem): string {
  const path = textOf(item, 'path', problem)
  if (!isTreePath(path)) throw new MutationError('UNPROCESSABLE', `The path ${path} is malformed`)
  return path
}

async function commit(backend: Backend, input: CommitInput): Promise<string> {
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
  if (head.sha !== input.expectedHeadOid) throw stale(input)
  const edits = new Map<string, { mode: Mode; sha: string } | null>()
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
  if (!(await swapRef(store, input.ref, { before: head.sha, after: sha }))) throw stale(input)
  backend.signed.add(sha)
  return sha
}

function stale({ expectedHeadOid }: CommitInput): MutationError {
  // The two spaces are GitHub's.
  return new MutationError(
    'STALE_DATA',
    `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`
  )
}

function payload(backend: Backend, input: CommitInput, oid: string): unknown {
  const name = input.ref.replace('refs/heads/', '')
  const [messageHeadline = '', ...rest] = input.message.split('\n\n')
  return {
    __typename: 'CreateCommitOnBranchPayload',
    clientMutationId: input.clientMutationId,
    commit: {
      __typename: 'Commit',
      id: nodeId('Commit', oid),
      oid,
      abbreviatedOid: oid.slice(0, 7),
      url: `${htmlUrl(backend)}/commit/${oid}`,
      message: input.message,
      messageHeadline,
      messageBody: rest.join('\n\n'),
      committedDate: backend.now().toISOString()
    },
    ref: { id: nodeId('Ref', input.ref), name, prefix: 'refs/heads/', target: { oid } }
  }
}
