import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { getOctokit } from '@actions/github'
import { openBranchStore } from '../../../src/ledger/stores/branch-store.ts'
import { serializeLedger } from '../../../src/ledger/serialize-ledger.ts'
import { findByPath, putEntry, type Ledger } from '../../../src/ledger/ledger.ts'
import type { Entry } from '../../../src/ledger/ledger-entry.ts'
import { updateLedger, type LedgerStore } from '../../../src/ledger/store.ts'
import {
  createRepo,
  type GitRepo,
  startGitHub,
  type GitHubFaultKind,
  type GitHub,
  type GitHubOptions
} from '../../../emulators/github/index.ts'
import { entry, ledger, REPOSITORY } from '../entries.ts'
import { countingPacing } from '../memory-store.ts'

const BRANCH = 'medium-ledger'
const MARKER = 'refs/medium/ledger'
const BASE = { '0123456789ab': 'b'.repeat(40) }
const BEGIN = 'medium: begin the ledger [skip ci]'

let repo: GitRepo
let github: GitHub
let clock = countingPacing()
beforeEach(async () => {
  repo = await createRepo()
  await repo.write('README.md', 'blog')
  await repo.commit()
  clock = countingPacing()
  github = await startGitHub({ repo })
})
afterEach(async () => {
  await github.close()
  await repo.cleanup()
})

async function restart(options: Omit<GitHubOptions, 'repo'>): Promise<void> {
  await github.close()
  github = await startGitHub({ repo, ...options })
}

function open(pace = clock): LedgerStore {
  const { owner, name, token, apiUrl } = github
  const octokit = getOctokit(token, { baseUrl: apiUrl })
  return openBranchStore({
    octokit,
    owner,
    repo: name,
    repositoryId: REPOSITORY,
    branch: BRANCH,
    clock: pace
  })
}

/** Writes an entry that is no intent. */
async function add(path: string, store = open()) {
  return put(entry(path), store)
}

/** Writes an intent, in a ledger that has a base. */
async function addIntent(path: string, store = open()) {
  return put(entry(path, { state: 'intent', post: null }), store)
}

async function put(wanted: Entry, store: LedgerStore) {
  const { path } = wanted
  const change = (one: Ledger) =>
    findByPath(one, path) ? one : { ...putEntry(one, wanted), watermarks: BASE }
  return updateLedger(store, change, { message: `medium: ${path}`, clock })
}

/** The repository's ledger, as a clone sees it. */
async function held(): Promise<Ledger> {
  return JSON.parse(await repo.git('show', `${BRANCH}:ledger.json`)) as Ledger
}

async function paths(): Promise<string[]> {
  return (await held()).entries.map(({ path }) => path)
}

async function headlines(): Promise<string[]> {
  return (await repo.git('log', '--format=%s', BRANCH)).split('\n')
}

async function refs(): Promise<string[]> {
  return (await repo.git('for-each-ref', '--format=%(refname)')).split('\n')
}

/** Puts a file on the ledger branch as a person would, with git alone. */
async function plant(files: Readonly<Record<string, string>>): Promise<void> {
  await repo.git('checkout', '-q', '--orphan', BRANCH)
  await repo.git('rm', '-q', '-r', '-f', '.')
  for (const [path, text] of Object.entries(files)) await repo.write(path, text)
  await repo.commit('Planted')
  await repo.git('checkout', '-q', 'main')
}

function posted(): string[] {
  return github.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace('/repos/ada/blog', '')}`)
}

test('a marker that another run makes in the same moment is as good as our own', async () => {
  await add('a.md')
  await repo.git('update-ref', '-d', MARKER)
  github.onRequest = async ({ method, path }) => {
    if (method === 'POST' && path.endsWith('/git/refs'))
      await repo.git('update-ref', MARKER, await repo.id(BRANCH))
  }
  const store = open()
  const { ledger: before, revision } = await store.read()
  const answer = await store.write(putEntry(before, entry('b.md')), revision, 'medium: b.md')
  expect(answer.kind).toBe('written')
  expect(await paths()).toEqual(['a.md', 'b.md'])
})

describe('the first write', () => {
  test('of an intent makes an orphan without it, then the marker, and then the intent', async () => {
    expect(await open().read()).toEqual({ ledger: ledger(), revision: null })
    const after = await addIntent('a.md')
    expect(after.revision).toBe(await repo.id(BRANCH))
    expect(posted()).toEqual([
      'POST /git/trees',
      'POST /git/commits',
      'POST /git/refs',
      'POST /git/refs',
      'POST /graphql'
    ])
    const made = github.requests.filter(({ path }) => path.endsWith('/git/refs'))
    expect(made.map(({ body }) => body)).toMatchObject([
      { ref: `refs/heads/${BRANCH}` },
      { ref: MARKER }
    ])
    expect(await headlines()).toEqual(['medium: a.md [skip ci]', BEGIN])
    const first = JSON.parse(await repo.git('show', `${BRANCH}^:ledger.json`)) as Ledger
    expect(first).toEqual({ ...ledger(), watermarks: BASE })
    expect(await repo.git('ls-tree', '--name-only', BRANCH)).toBe('README.md\nledger.json')
    expect(await repo.id(MARKER)).toBe(await repo.id(`${BRANCH}^`))
    await repo.git('fsck', '--strict')
  })

  test('of anything else is one commit, with the marker after it', async () => {
    const after = await add('a.md')
    expect(posted().slice(2)).toEqual(['POST /git/refs', 'POST /git/refs'])
    expect(await headlines()).toEqual(['medium: a.md [skip ci]'])
    expect(await repo.id(MARKER)).toBe(after.revision)
  })

  test('is read back by another store, byte for byte', async () => {
    const { ledger: written, revision } = await add('a.md')
    expect(await open().read()).toEqual({ ledger: written, revision })
    expect(`${await repo.git('show', `${BRANCH}:ledger.json`)}\n`).toBe(serializeLedger(written))
  })

  test('leaves the default branch alone', async () => {
    const before = await repo.id('main')
    await add('a.md')
    expect(await repo.id('main')).toBe(before)
  })
})

describe('a later write', () => {
  test('is one signed commit on top, made in one request', async () => {
    const first = await add('a.md')
    const store = open()
    await store.read()
    const seen = posted().length
    const second = await add('b.md', store)
    expect(posted().slice(seen)).toEqual(['POST /graphql'])
    expect(await repo.id(`${BRANCH}^`)).toBe(first.revision)
    expect(await repo.id(BRANCH)).toBe(second.revision)
    expect(await paths()).toEqual(['a.md', 'b.md'])
    expect(await headlines()).toEqual(['medium: b.md [skip ci]', 'medium: a.md [skip ci]'])
    expect(await repo.git('show', `${BRANCH}:README.md`)).toMatch(/^# Ledger of Publish to Medium/)
  })

  test('from an old revision is a conflict and changes nothing', async () => {
    const { revision } = await add('a.md')
    await add('b.md')
    const store = open()
    expect(await store.write(ledger(entry('c.md')), revision, 'm')).toEqual({ kind: 'conflict' })
    expect(await store.write(ledger(entry('c.md')), null, 'm')).toEqual({ kind: 'conflict' })
    expect(await paths()).toEqual(['a.md', 'b.md'])
  })

  test('makes the marker again where it was deleted', async () => {
    await add('a.md')
    await repo.git('update-ref', '-d', MARKER)
    await add('b.md')
    expect(await refs()).toContain(MARKER)
    expect(await paths()).toEqual(['a.md', 'b.md'])
  })

  test('to a branch that is gone by now is not taken for a first one', async () => {
    const store = open()
    await add('a.md', store)
    const from = await store.read()
    await repo.git('branch', '-q', '-D', BRANCH)
    const change = (one: Ledger) => putEntry(one, entry('b.md'))
    await expect(updateLedger(open(), change, { message: 'm', clock, from })).rejects.toThrow(
      /^The ledger branch medium-ledger is gone/
    )
    expect(await refs()).toEqual(['refs/heads/main', MARKER])
  })
})

test('a branch that vanishes during the run that made it is missed', async () => {
  const store = open()
  const from = await addIntent('a.md', store)
  await repo.git('branch', '-q', '-D', BRANCH)
  const change = (one: Ledger) => putEntry(one, entry('b.md'))
  await expect(updateLedger(store, change, { message: 'm', clock, from })).rejects.toThrow(
    /^The ledger branch medium-ledger is gone/
  )
  expect(await refs()).toEqual(['refs/heads/main', MARKER])
})

describe('two stores at once', () => {
  test('that both make the branch lose nothing', async () => {
    const [one, two] = [open(), open()]
    const snapshots = await Promise.all([one.read(), two.read()])
    expect(snapshots.map(({ revision }) => revision)).toEqual([null, null])
    await Promise.all([addIntent('a.md', one), addIntent('b.md', two)])
    expect(await paths()).toEqual(['a.md', 'b.md'])
    expect(await repo.git('rev-list', '--count', BRANCH)).toBe('3')
    expect(await repo.id(MARKER)).toBe(await repo.id(`${BRANCH}~2`))
  })

  test('that keep writing lose nothing', async () => {
    await add('first.md')
    await Promise.all(
      ['a', 'b', 'c'].map(async name => {
        const store = open()
        for (const n of [0, 1, 2]) await add(`${name}${n}.md`, store)
      })
    )
    const wanted = ['a', 'b', 'c'].flatMap(name => [0, 1, 2].map(n => `${name}${n}.md`))
    expect(await paths()).toEqual([...wanted, 'first.md'])
    expect(await repo.git('rev-list', '--count', BRANCH)).toBe('10')
  })
})

const FAULTS: readonly (readonly [string, GitHubFaultKind])[] = [
  ['a 500', { kind: 'status', status: 500, body: { message: 'Server Error' } }],
  ['a 503 page', { kind: 'status', status: 503, body: '<!DOCTYPE html><html></html>' }],
  ['a reset before', { kind: 'reset-before' }],
  ['a reset after', { kind: 'reset-after' }],
  ['a 502 after it was applied', { kind: 'apply-then-502' }],
  [
    'a secondary rate limit',
    {
      kind: 'status',
      status: 403,
      headers: { 'retry-after': '30' },
      body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' }
    }
  ],
  [
    'a 429',
    {
      kind: 'status',
      status: 429,
      headers: { 'retry-after': '30' },
      body: { message: 'Too many requests' }
    }
  ]
]
const WRITES = ['tree', 'commit', 'branch', 'marker', 'intent']

describe.each(FAULTS)('%s', (name, fault) => {
  const asked = name.includes('rate limit') || name.includes('429')

  test.each(WRITES.map((what, skip) => [what, skip] as const))(
    'at the %s of the first write ends in one ledger',
    async (_, skip) => {
      const ordered = github.fault({ ...fault, match: { method: 'POST' }, skip })
      const after = await addIntent('a.md')
      expect(ordered.hits).toBe(1)
      expect(await headlines()).toEqual(['medium: a.md [skip ci]', BEGIN])
      expect(await held()).toMatchObject({ entries: [{ path: 'a.md' }], watermarks: BASE })
      expect(after.revision).toBe(await repo.id(BRANCH))
      expect(await refs()).toEqual([`refs/heads/main`, `refs/heads/${BRANCH}`, MARKER])
      expect(clock.slept.includes(30_000)).toBe(asked)
    }
  )

  test('at a later write ends in one commit', async () => {
    await add('a.md')
    const store = open()
    await store.read()
    const ordered = github.fault({ ...fault, match: { path: /graphql/ } })
    const after = await add('b.md', store)
    expect(ordered.hits).toBe(1)
    expect(await headlines()).toEqual(['medium: b.md [skip ci]', 'medium: a.md [skip ci]'])
    expect(after.revision).toBe(await repo.id(BRANCH))
    expect(clock.slept.includes(30_000)).toBe(asked)
  })

  test.each(['branch', 'file'])('at a read of the %s is read again', async what => {
    await add('a.md')
    const path = what === 'branch' ? /git\/ref\/heads/ : /contents/
    const ordered = github.fault({ ...fault, match: { method: 'GET', path } })
    expect((await open().read()).ledger.entries).toHaveLength(1)
    expect(ordered.hits).toBe(1)
  })
})

describe('a branch that is gone', () => {
  async function lose(): Promise<void> {
    await add('a.md')
    await repo.git('branch', '-q', '-D', BRANCH)
  }

  test('while its marker exists is not an empty ledger', async () => {
    await lose()
    await expect(open().read()).rejects.toMatchObject({
      name: 'LedgerError',
      message:
        'The ledger branch medium-ledger is gone, although the marker refs/medium/ledger says that there was one: without it, articles could be published twice.',
      remedy: expect.stringContaining('git push origin :refs/medium/ledger') as unknown
    })
    expect(clock.slept).toEqual([500, 500])
  })

  test('together with its marker is a new beginning', async () => {
    await lose()
    await repo.git('update-ref', '-d', MARKER)
    expect(await open().read()).toEqual({ ledger: ledger(), revision: null })
    await add('b.md')
    expect(await paths()).toEqual(['b.md'])
  })

  test('for the moment in which another run makes it is waited for', async () => {
    await plant({ 'ledger.json': serializeLedger(ledger(entry('theirs.md'))) })
    const sha = await repo.id(BRANCH)
    await repo.git('branch', '-q', '-D', BRANCH)
    await repo.git('update-ref', MARKER, sha)
    const meanwhile = {
      random: () => 0,
      slept: [],
      now: () => Date.now(),
      sleep: async () => {
        await repo.git('branch', BRANCH, sha)
      }
    }
    expect((await open(meanwhile).read()).ledger.entries).toHaveLength(1)
  })
})

describe('a token that may not write', () => {
  test('is told which permission is missing, and leaves nothing behind', async () => {
    await restart({ readOnly: true })
    await expect(add('a.md')).rejects.toMatchObject({
      name: 'LedgerError',
      message:
        'Could not save the ledger (branch:medium-ledger): 403 Resource not accessible by integration.',
      remedy: expect.stringContaining('`permissions: contents: write`') as unknown
    })
    expect(await refs()).toEqual(['refs/heads/main'])
    expect(clock.slept).toEqual([])
  })

  test('is told so at a later write, too', async () => {
    await add('a.md')
    await restart({ readOnly: true })
    await expect(add('b.md')).rejects.toMatchObject({
      message:
        'Could not save the ledger (branch:medium-ledger): Resource not accessible by integration.',
      remedy: expect.stringContaining('`permissions: contents: write`') as unknown
    })
    expect(await paths()).toEqual(['a.md'])
  })
})

describe('a first write that is refused', () => {
  const rules = { message: 'Repository rule violations found\n\nCannot create ref.' }
  const limit = { message: 'You have exceeded a secondary rate limit.' }

  const REFUSALS: readonly (readonly [string, GitHubFaultKind, RegExp])[] = [
    ['by rules', { kind: 'status', status: 422, body: rules }, /no ruleset or branch protection/],
    [
      'by a limit that takes an hour',
      { kind: 'status', status: 403, body: limit, headers: { 'retry-after': '3600' } },
      /Run this job again/
    ],
    [
      'for lack of permission',
      { kind: 'status', status: 403, body: { message: 'Resource not accessible by integration' } },
      /contents: write/
    ]
  ]

  describe.each(REFUSALS)('%s', (_name, fault, remedy) => {
    test.each(WRITES.map((what, skip) => [what, skip] as const))(
      'at the %s leaves nothing that a person has to put right',
      async (_, skip) => {
        github.fault({ ...fault, match: { method: 'POST' }, skip, times: 20 })
        await expect(addIntent('a.md')).rejects.toMatchObject({
          name: 'LedgerError',
          remedy: expect.stringMatching(remedy) as unknown
        })
        github.clearFaults()
        await addIntent('b.md')
        expect(await paths()).toEqual(['b.md'])
        expect(await held()).toMatchObject({ watermarks: BASE })
        expect(await refs()).toEqual([`refs/heads/main`, `refs/heads/${BRANCH}`, MARKER])
      }
    )
  })
})

describe('a read that fails', () => {
  const status = (code: number, message: string): GitHubFaultKind => ({
    kind: 'status',
    status: code,
    body: { message }
  })

  test.each<[string, GitHubFaultKind, RegExp]>([
    ['401', status(401, 'Bad credentials'), /`github-token` is not valid/],
    ['403', status(403, 'Resource not accessible by integration'), /contents: write/],
    ['500', status(500, 'Server Error'), /githubstatus/],
    ['a page of HTML', { kind: 'status', status: 502, body: '<html></html>' }, /githubstatus/],
    ['a reset', { kind: 'reset-before' }, /githubstatus/]
  ])('with %s at every try is not an empty ledger', async (_, fault, remedy) => {
    await add('a.md')
    for (const path of [/git\/ref\/heads/, /git\/ref\/medium/, /contents/]) {
      github.clearFaults()
      github.fault({ ...fault, match: { path }, times: 20 })
      // The marker is looked at only where the branch is missing.
      if (/medium/.test(path.source))
        github.fault({ ...status(404, 'Not Found'), match: { path: /heads/ } })
      await expect(open().read()).rejects.toMatchObject({
        name: 'LedgerError',
        message: expect.stringMatching(
          /^Could not read .+ of the ledger \(branch:medium-ledger\): /
        ) as unknown,
        remedy: expect.stringMatching(remedy) as unknown
      })
    }
  })

  test('four times is tried a fifth time', async () => {
    await add('a.md')
    const ordered = github.fault({ ...status(500, 'x'), match: { path: /contents/ }, times: 4 })
    expect((await open().read()).ledger.entries).toHaveLength(1)
    expect(ordered.hits).toBe(4)
  })

  test('with a rate limit of more than a minute is not waited for', async () => {
    const headers = { 'retry-after': '61' }
    const fault = { ...status(403, 'You have exceeded a secondary rate limit.'), headers }
    github.fault({ ...fault, match: { path: /heads/ } })
    await expect(open().read()).rejects.toMatchObject({
      remedy: expect.stringContaining('GitHub limits the requests') as unknown
    })
    expect(clock.slept).toEqual([])
  })

  test('with an empty answer is read again, and is not an empty ledger', async () => {
    await add('a.md')
    const fault: GitHubFaultKind = { kind: 'status', status: 200, body: '' }
    const once = github.fault({ ...fault, match: { path: /contents/ } })
    expect((await open().read()).ledger.entries).toHaveLength(1)
    expect(once.hits).toBe(1)
    github.fault({ ...fault, match: { path: /contents/ }, times: 20 })
    await expect(open().read()).rejects.toThrow(/the answer is empty/)
  })
})

describe('a branch that is not a ledger', () => {
  test.each([
    ['without the file', { 'other.txt': 'x' }, /has no ledger\.json/],
    ['with half a file', { 'ledger.json': '{"version": 1, "entr' }, /cannot be read/],
    ['with another version', { 'ledger.json': '{"version": 2}' }, /has version 2/],
    [
      'of another repository',
      { 'ledger.json': serializeLedger({ ...ledger(), repository: '7' }) },
      /belongs to the repository with id 7/
    ],
    ['with a folder of that name', { 'ledger.json/x': 'x' }, /cannot be read/]
  ])('%s is refused', async (_, files, message) => {
    await plant(files)
    const error: unknown = await open()
      .read()
      .catch((one: unknown) => one)
    expect(error).toMatchObject({
      name: 'LedgerError',
      message: expect.stringMatching(message) as unknown
    })
  })
})

test('a ledger of 3,000 entries is read and written', async () => {
  const many = ledger(...Array.from({ length: 3000 }, (_, n) => entry(`posts/${1000 + n}/a.md`)))
  expect(serializeLedger(many).length).toBeGreaterThan(1024 * 1024)
  await plant({ 'ledger.json': serializeLedger(many) })
  const { ledger: read } = await open().read()
  expect(read).toEqual(many)
  await add('new.md')
  expect((await held()).entries).toHaveLength(3001)
})
