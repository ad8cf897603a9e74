// A run of the action on the folder as it is now: the same stages with the same inputs, but nothing is sent or written.

import { posix } from 'node:path'
import {
  createLocalRun,
  parseInputs,
  printLedgerPlace,
  SYSTEM_CLOCK,
  limitMemory,
  tryInProcess,
  type Inputs
} from '../action/index.ts'
import { createMatcher } from '../changes/index.ts'
import { combineSources, openLocalGit } from '../git/index.ts'
import { createLedger, parseLedger, type Ledger, type LedgerStore } from '../ledger/index.ts'
import { publish, type Ports, type Published, type Run } from '../publish/index.ts'
import { parseJsonText, readField } from '../text/json.ts'
import type { WorkTree } from './work-tree.ts'

export type LocalRun = {
  readonly inputs: Inputs
  readonly facts: Run
  readonly published: Published
  /** Who the author is, as far as git knows. */
  readonly owner: string
  /** Null without a remote on a host like GitHub. */
  readonly repositoryUrl: string | null
  readonly readBlob: (oid: string) => Promise<Uint8Array | null>
}

export type LocalChoice = {
  readonly files: readonly string[]
  readonly inputs: ReadonlyMap<string, string>
  /** Whether pages are wanted, and so everything that they show. */
  readonly pages: boolean
  readonly log: (line: string) => void
}

/** `body` is called while what the run has read can still be read. @throws InputError, ActionError */
export async function runLocally<T>(
  tree: WorkTree,
  choice: LocalChoice,
  body: (run: LocalRun) => Promise<T>
): Promise<T> {
  const sha = await tree.takeSnapshot()
  const git = openLocalGit(tree.root, tree.variables)
  try {
    const inputs = parseInputs(createRawInputs(choice, tree.within), { environment: null })
    const remote = await readRemote(tree)
    const before = choice.files.length > 0 ? null : await findBase(tree)
    const repositoryUrl = remote.repositoryUrl ?? SOME_REPOSITORY
    const facts = createLocalRun(inputs, { sha, before, repositoryUrl })
    const commits = combineSources([git])
    const ports: Ports = {
      commits,
      readLocalBlob: async oid => git.readBlob(oid),
      readTip: async () => Promise.resolve(sha),
      isAncestor: async (older, newer) => git.isAncestor(older, newer),
      createMatcher,
      tryConversion: async trial => tryInProcess(trial),
      store: createStore(await readLedger(tree, inputs)),
      connect: null,
      readFeed: async () => Promise.resolve(null),
      clock: SYSTEM_CLOCK,
      newTransaction: () => '',
      log: choice.log,
      interruption: UNINTERRUPTED,
      limitMemory
    }
    const published = await publish(facts, ports)
    const readBlob = async (oid: string) => commits.readBlob(oid)
    return await body({ inputs, facts, published, ...remote, readBlob })
  } finally {
    git.close()
  }
}

/** For links to files, where nobody knows where they will be. */
const SOME_REPOSITORY = 'https://github.com/owner/repository'

const UNINTERRUPTED = {
  requested: false,
  now: new AbortController().signal,
  late: new AbortController().signal
}

/** A folder of pages is named so that there are any; where they are written to is the caller's. */
function createRawInputs(
  { files, inputs, pages }: LocalChoice,
  within: string
): ReadonlyMap<string, string> {
  const patterns = files.map(file =>
    posix.normalize(file.startsWith('!') ? `!${within}${file.slice(1)}` : `${within}${file}`)
  )
  return new Map([
    ...(pages ? ([['preview-path', 'preview']] as const) : []),
    ...(files.length > 0
      ? ([
          ['files', patterns.join('\n')],
          ['select', 'all']
        ] as const)
      : []),
    ...inputs
  ])
}

/** What a merge would be compared with: where this branch left the one that is published. */
async function findBase({ ask }: WorkTree): Promise<string | null> {
  for (const ref of ['refs/remotes/origin/HEAD', '@{upstream}', 'HEAD']) {
    const base = await ask('merge-base', 'HEAD', ref)
    if (base !== null) return base
  }
  return null
}

async function readRemote({ ask }: WorkTree): Promise<{
  readonly owner: string
  /** Null without a remote on a host like GitHub. */
  readonly repositoryUrl: string | null
}> {
  const address = (await ask('remote', 'get-url', 'origin')) ?? ''
  const [, host, owner, name] =
    /^(?:https?:\/\/|ssh:\/\/)?(?:[^@/]+@)?([^:/]+)(?::\d+)?[:/]([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(
      address
    ) ?? []
  const author = await ask('config', 'user.name')
  if (host === undefined || owner === undefined || name === undefined)
    return { owner: author ?? 'You', repositoryUrl: null }
  return { owner: author ?? owner, repositoryUrl: `https://${host}/${owner}/${name}` }
}

/** The ledger as it was last fetched; an empty one where there is none. */
async function readLedger(tree: WorkTree, { ledger }: Inputs): Promise<Ledger> {
  if (ledger.kind === 'file')
    return parseAnyLedger(await tree.readFile(ledger.path), printLedgerPlace(ledger))
  for (const ref of [`refs/remotes/origin/${ledger.branch}`, `refs/heads/${ledger.branch}`]) {
    const text = await tree.ask('cat-file', 'blob', `${ref}:ledger.json`)
    if (text !== null) return parseAnyLedger(text, `${ref}:ledger.json`)
  }
  return parseAnyLedger(null, '')
}

/** Of whichever repository it is: on somebody's machine nobody knows the id. @throws LedgerError */
function parseAnyLedger(text: string | null, place: string): Ledger {
  if (text === null) return createLedger('0')
  const id = readField(parseJsonText(text), 'repository')
  return parseLedger(text, typeof id === 'string' ? id : '0', place)
}

/** Nothing is ever written to it: the run is a plan. */
function createStore(ledger: Ledger): LedgerStore {
  return {
    place: 'the ledger',
    revision: () => null,
    read: async () => Promise.resolve({ ledger, revision: null }),
    write: async () => Promise.reject(new Error('A plan writes no ledger'))
  }
}
