// Files whose names are nearly the same, or are not UTF-8: never one entry for two files.

import { describe, expect, test } from '@jest/globals'
import { runGit, composeArticleAbout } from '../../emulators/github/index.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()

describe('names that differ only by normal form or letter case', () => {
  const NAMES = ['posts/Caf\u00e9.md', 'posts/Cafe\u0301.md', 'posts/caf\u00e9.md', 'posts/CAFE.md']

  test('are names of different articles, each with a post of its own', async () => {
    const files = NAMES.map((name, index) => [name, composeArticleAbout(`coffee ${index}`)])
    const run = await world.push(Object.fromEntries(files) as Record<string, string>)
    expect(run.exitCode).toBe(0)
    expect([...run.told].sort()).toEqual(NAMES.map(name => `${name} created/created`).sort())
    expect(await world.states()).toHaveLength(NAMES.length)
    const edited = await world.push({
      [NAMES[1]!]: composeArticleAbout('coffee 1', { tags: ['x'] })
    })
    expect(edited.told).toEqual([`${NAMES[1]} skipped/changed-since-published`])
    expect(world.medium.posts).toHaveLength(NAMES.length)
  })
})

describe('names that are not UTF-8', () => {
  /** In Latin-1, as old systems have left them. */
  const ACUTE = Buffer.from('posts/caf\u00e9.md', 'latin1')
  const GRAVE = Buffer.from('posts/caf\u00e8.md', 'latin1')
  /** What a careless reading would take for the first one. */
  const PLAIN = Buffer.from('posts/caf\\351.md')

  /** Commits files by their bytes, which no function that takes text for names could do. */
  async function commitNames(files: readonly (readonly [Buffer, string])[]): Promise<string> {
    const { repo } = world
    const input: Buffer[] = []
    for (const [name, text] of files) {
      const blob = await runGit(['hash-object', '-w', '--stdin'], { cwd: repo.dir, input: [text] })
      input.push(Buffer.from(`100644 ${blob.toString().trim()}\t`), name, Buffer.from('\0'))
    }
    await runGit(['update-index', '-z', '--index-info'], { cwd: repo.dir, input })
    await repo.git('commit', '-q', '-m', 'Names')
    return await repo.head()
  }

  test('are told apart and published apart', async () => {
    const before = await world.repo.head()
    const sha = await commitNames([
      [ACUTE, composeArticleAbout('acute')],
      [GRAVE, composeArticleAbout('grave')],
      [PLAIN, composeArticleAbout('plain')]
    ])
    const run = await world.run({ before, sha })
    expect(run.told).toEqual([
      'posts/caf\\350.md created/created',
      'posts/caf\\351.md created/created',
      'posts/caf\\\\351.md created/created'
    ])
    expect(world.titles()).toEqual(['Title of grave', 'Title of acute', 'Title of plain'])
    const edited = await commitNames([[GRAVE, composeArticleAbout('grave', { tags: ['x'] })]])
    const again = await world.run({ before: sha, sha: edited })
    expect(again.told).toEqual(['posts/caf\\350.md skipped/changed-since-published'])
    expect(world.medium.posts).toHaveLength(3)
  })

  test('are red without a checkout, which would give them another identity, and not forgotten', async () => {
    const before = await world.repo.head()
    const sha = await commitNames([
      [ACUTE, composeArticleAbout('acute')],
      [GRAVE, composeArticleAbout('grave')],
      [Buffer.from('posts/tea.md'), composeArticleAbout('tea')]
    ])
    const run = await world.run({ before, sha, depth: 'none' })
    expect(run.told).toEqual([
      'posts/caf\ufffd (2).md failed/ledger',
      'posts/caf\ufffd.md failed/ledger',
      'posts/tea.md created/created'
    ])
    expect(run.results[0]?.message).toContain('Rename the file, or check out the commit')
    expect(await world.states()).toEqual(['posts/tea.md published/'])
    const later = await world.run()
    expect(later.told).toEqual([
      'posts/caf\\350.md created/created',
      'posts/caf\\351.md created/created',
      'posts/tea.md skipped/already-published'
    ])
    expect(await world.run({ depth: 'none' })).toMatchObject({ told: [], exitCode: 0 })
  })

  test('are red without a checkout while they wait', async () => {
    const before = await world.repo.head()
    const waiting = composeArticleAbout('acute', { date: '2999-01-01' })
    const sha = await commitNames([[ACUTE, waiting]])
    const run = await world.run({ before, sha })
    expect(run.told).toEqual(['posts/caf\\351.md deferred/scheduled'])
    const blind = await world.run({ depth: 'none' })
    expect(blind.told).toEqual(['posts/caf\ufffd.md failed/ledger'])
    expect(await world.states()).toEqual(['posts/caf\\351.md pending/scheduled'])
  })

  test('cannot be settled by a name that GitHub made of them', async () => {
    const before = await world.repo.head()
    const sha = await commitNames([[ACUTE, composeArticleAbout('acute')]])
    const resolve = 'posts/caf\ufffd.md ignore'
    const run = await world.run({ before, sha, depth: 'none', inputs: { resolve } })
    expect(run.annotations.map(({ message }) => message).join()).toContain('was ignored')
    expect((await world.ledger())?.entries ?? []).toEqual([])
  })
})
