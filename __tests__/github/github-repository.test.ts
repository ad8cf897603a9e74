import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { getOctokit } from '@actions/github'
import { openLocalGit } from '../../src/git/local-repository.ts'
import { openGitHubRepository, type GitHubRepository } from '../../src/github/github-repository.ts'
import {
  createRepo,
  type GitRepo,
  startGitHub,
  type GitHubFaultKind,
  type GitHub,
  type GitHubOptions
} from '../../emulators/github/index.ts'
import { countingPacing } from '../ledger/memory-store.ts'

const ABSENT = 'd'.repeat(40)
const FILES = {
  'README.md': 'r',
  'posts/a.md': 'a',
  'posts/b.md': 'b',
  'posts/2026/c.md': 'c',
  'posts/2026/deep/d.md': 'd',
  'posts/2026/deep/e.md': 'a',
  'other/f.md': 'f'
}

let repo: GitRepo
let github: GitHub
let clock = countingPacing()
beforeEach(async () => {
  clock = countingPacing()
  repo = await createRepo()
  for (const [path, content] of Object.entries(FILES)) await repo.write(path, content)
  await repo.commit()
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

function open(): GitHubRepository {
  const { owner, name, token, apiUrl } = github
  const octokit = getOctokit(token, { baseUrl: apiUrl })
  return openGitHubRepository({ octokit, owner, repo: name, clock })
}

async function fromGit(sha: string): Promise<unknown> {
  const git = openLocalGit(repo.dir)
  const tree = await git.readTree(sha)
  git.close()
  return [...tree!].sort()
}

describe('a tree', () => {
  test('is one request, and what git itself says', async () => {
    const sha = await repo.head()
    const tree = await open().readTree(sha)
    expect([...tree!].sort()).toEqual(await fromGit(sha))
    expect([...tree!.keys()].sort()).toEqual(Object.keys(FILES).sort())
    expect(github.requests).toHaveLength(1)
  })

  test('leaves out symbolic links and submodules', async () => {
    await repo.symlink('README.md', 'posts/link.md')
    await repo.git('add', '-A')
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${ABSENT},posts/module.md`)
    await repo.git('commit', '-q', '-m', 'Odd modes')
    const tree = await open().readTree(await repo.head())
    expect([...tree!.keys()].sort()).toEqual(Object.keys(FILES).sort())
  })

  test.each([1, 2, 3, 4, 5, 7, 9, 10])(
    'that is cut off after %i entries is walked to its end',
    async treeLimit => {
      await restart({ treeLimit })
      const sha = await repo.head()
      expect([...(await open().readTree(sha))!].sort()).toEqual(await fromGit(sha))
      expect(github.requests.length).toBeGreaterThan(1)
    }
  )

  test('with a folder that even alone is cut off is not a whole tree', async () => {
    await restart({ treeLimit: 1 })
    const tree = [{ path: 'a.md', mode: '100644', type: 'blob', sha: ABSENT }]
    github.fault({
      kind: 'status',
      status: 200,
      body: { sha: ABSENT, url: '', tree, truncated: true },
      match: ({ query, path }) => path.includes('/git/trees/') && !query.has('recursive')
    })
    await expect(open().readTree(await repo.head())).rejects.toMatchObject({
      name: 'GitHubError',
      message:
        "GitHub's API lists the folder at the root only in part, because it has too many files.",
      remedy: 'Add actions/checkout before this step: the workspace then has the whole tree.'
    })
  })

  test('of a folder that vanished between two requests is none', async () => {
    await restart({ treeLimit: 3 })
    const folder = await repo.id('HEAD:posts')
    github.fault({
      kind: 'status',
      status: 404,
      body: { message: 'Not Found' },
      match: ({ path }) => path.endsWith(folder)
    })
    expect(await open().readTree(await repo.head())).toBeNull()
  })

  test('of a commit that is not there is none', async () => {
    expect(await open().readTree(ABSENT)).toBeNull()
  })
})

describe('a blob', () => {
  test('comes byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 2_000_000 }, (_, n) => (n * 31) % 256)
    await repo.write('big.png', bytes)
    await repo.commit()
    const found = await open().readBlob(await repo.id('HEAD:big.png'))
    expect(Buffer.from(found!).equals(bytes)).toBe(true)
  })

  test('that is not there is none', async () => {
    expect(await open().readBlob(ABSENT)).toBeNull()
  })
})

test('a branch is known by its tip, and an unknown one not', async () => {
  await repo.git('branch', 'feature/x')
  expect(await open().readBranchTip('feature/x')).toBe(await repo.head())
  // GitHub's ref lookup is exact: a prefix is not a branch.
  expect(await open().readBranchTip('feature')).toBeNull()
})

test('the hundred commits before another one are known, on branches that were merged, too', async () => {
  const old = await repo.head()
  await repo.git('checkout', '-q', '-b', 'topic')
  const merged = await repo.commit('Merged')
  await repo.git('checkout', '-q', 'main')
  await repo.commit('Main')
  await repo.git('merge', '-q', '--no-ff', '-m', 'Merge', 'topic')
  const head = await repo.head()
  const beside = await repo.git('commit-tree', '-m', 'Beside', `${head}^{tree}`)
  const client = open()
  expect(await client.isAncestor(old, head)).toBe(true)
  expect(await client.isAncestor(merged, head)).toBe(true)
  expect(await client.isAncestor(head, old)).toBe(false)
  expect(await client.isAncestor(beside, head)).toBe(false)
  expect(await client.isAncestor(old, ABSENT)).toBeNull()
})

test('the default branch is told', async () => {
  await repo.git('branch', 'trunk')
  await restart({ defaultBranch: 'trunk' })
  expect(await open().readFacts()).toEqual({ defaultBranch: 'trunk', isPrivate: false })
})

describe('a request that fails', () => {
  const status = (code: number, message: string, headers = {}): GitHubFaultKind => ({
    kind: 'status',
    status: code,
    body: { message },
    headers
  })

  test.each<[string, GitHubFaultKind]>([
    ['404', status(404, 'Not Found')],
    ['409', status(409, 'Git Repository is empty.')],
    ['422', status(422, 'No commit found for SHA')]
  ])('with %s says that it is not there, at once', async (_, fault) => {
    const ordered = github.fault({ ...fault, match: {}, times: 20 })
    expect(await open().readTree(ABSENT)).toBeNull()
    expect(ordered.hits).toBe(1)
  })

  test.each<[string, GitHubFaultKind]>([
    ['500', status(500, 'Server Error')],
    ['502', { kind: 'status', status: 502, body: '<html></html>' }],
    ['a reset', { kind: 'reset-before' }],
    [
      'a rate limit',
      status(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '7' })
    ]
  ])('with %s is repeated up to five times', async (name, fault) => {
    const ordered = github.fault({ ...fault, match: {}, times: 4 })
    expect((await open().readTree(await repo.head()))!.size).toBe(7)
    expect(ordered.hits).toBe(4)
    expect(clock.slept).toHaveLength(4)
    expect(clock.slept.every(ms => ms === 7000)).toBe(name === 'a rate limit')
    github.fault({ ...fault, match: {}, times: 20 })
    await expect(open().readTree(await repo.head())).rejects.toMatchObject({ name: 'GitHubError' })
  })

  test.each<[string, GitHubFaultKind, RegExp, RegExp]>([
    [
      '401',
      status(401, 'Bad credentials'),
      /^Could not list the tree of [0-9a-f]{40}: 401 Bad credentials\.$/,
      /`github-token` is not valid/
    ],
    [
      '403',
      status(403, 'Resource not accessible by integration'),
      /: 403 Resource not accessible by integration\.$/,
      /permissions: contents/
    ]
  ])('with %s is an error, at once, with a remedy', async (_, fault, message, remedy) => {
    const ordered = github.fault({ ...fault, match: {}, times: 20 })
    const error: unknown = await open()
      .readTree(await repo.head())
      .catch((one: unknown) => one)
    expect(error).toMatchObject({
      name: 'GitHubError',
      message: expect.stringMatching(message) as unknown,
      remedy: expect.stringMatching(remedy) as unknown
    })
    expect(ordered.hits).toBe(1)
  })

  test('never shows the token', async () => {
    await github.close()
    const error: unknown = await open()
      .readTree(ABSENT)
      .catch((one: unknown) => one)
    github = await startGitHub({ repo })
    expect(error).toMatchObject({ name: 'GitHubError' })
    expect(String(error)).not.toContain(github.token)
  })
})
