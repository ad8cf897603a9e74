// The tree of a commit that the checkout does not hold, beside one that it has: only folders that differ are asked for.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { getOctokit } from '@actions/github'
import { createRepo, startGitHub, type GitHub, type GitRepo } from '../../emulators/github/index.ts'
import { openLocalGit } from '../../src/git/index.ts'
import { openGitHubRepository } from '../../src/github/index.ts'
import { SYSTEM_CLOCK } from '../../src/action/system-clock.ts'

const FOLDERS = 60
const FILES = 40

let repo: GitRepo
let github: GitHub
let before: string
let asked: string[]

/** More files than are asked for in one answer, in folders of folders. */
function listFiles(): Record<string, string> {
  const files: Record<string, string> = { 'README.md': '# A\n', 'posts/a/one.md': 'One.\n' }
  for (let folder = 0; folder < FOLDERS; folder += 1)
    for (let file = 0; file < FILES; file += 1)
      files[`data/${folder % 6}/${folder}/${file}.txt`] = `${folder} ${file}\n`
  return files
}

beforeEach(async () => {
  repo = await createRepo()
  before = await repo.fastImport(listFiles())
  github = await startGitHub({ repo })
  asked = []
})
afterEach(async () => {
  await github.close()
  await repo.cleanup()
})

/** The tree before a commit, as a run of that commit learns of it. */
async function readBefore(after: string): Promise<ReadonlyMap<string, string> | null> {
  const { owner, name, token, apiUrl } = github
  const octokit = getOctokit(token, { baseUrl: apiUrl })
  const git = openLocalGit(repo.dir)
  const files = await git.readTree(after)
  const local = async () =>
    Promise.resolve(
      files === null ? null : { files, readFolders: async () => git.readFolders(after) }
    )
  const tree = await openGitHubRepository(
    { octokit, owner, repo: name, clock: SYSTEM_CLOCK },
    local
  ).readTree(before)
  asked = github.requests.map(({ path }) => path)
  git.close()
  return tree
}

async function listBefore(): Promise<unknown> {
  const git = openLocalGit(repo.dir)
  const tree = await git.readTree(before)
  git.close()
  return [...(tree ?? [])].sort()
}

describe('a large tree', () => {
  test.each<[string, Record<string, string>, number]>([
    ['the same', { 'README.md': '# B\n' }, 1],
    ['one file in a folder of a folder', { 'posts/a/one.md': 'Two.\n' }, 3],
    ['a new folder', { 'notes/new.md': 'New.\n' }, 1],
    ['a file deep below', { 'data/3/9/7.txt': 'Other.\n' }, 4]
  ])('that differs by %s', async (_, changes, requests) => {
    const after = await repo.fastImport(changes)
    expect([...((await readBefore(after)) ?? [])].sort()).toEqual(await listBefore())
    expect(asked).toHaveLength(requests)
  })

  test('whose folder was renamed is known by what the folder holds', async () => {
    await repo.git('reset', '-q', '--hard', before)
    await repo.git('mv', 'data/3', 'moved')
    await repo.git('commit', '-q', '-m', 'Moved')
    expect([...((await readBefore(await repo.head())) ?? [])].sort()).toEqual(await listBefore())
    expect(asked).toHaveLength(2)
  })

  test('in which every folder differs is asked for with all that is below', async () => {
    const changes = Object.fromEntries(
      Array.from({ length: FOLDERS }, (__, folder) => [
        `data/${folder % 6}/${folder}/0.txt`,
        'new\n'
      ])
    )
    const after = await repo.fastImport(changes)
    expect([...((await readBefore(after)) ?? [])].sort()).toEqual(await listBefore())
    expect(asked.length).toBeGreaterThan(30)
    expect(asked.length).toBeLessThan(FOLDERS + 10)
  })

  test('that GitHub does not know is none', async () => {
    const after = await repo.fastImport({ 'README.md': '# B\n' })
    before = 'f'.repeat(40)
    expect(await readBefore(after)).toBeNull()
  })

  test('is asked for in one answer where the checkout has nothing', async () => {
    expect(await readBefore('f'.repeat(40))).not.toBeNull()
    expect(asked).toHaveLength(1)
  })
})
