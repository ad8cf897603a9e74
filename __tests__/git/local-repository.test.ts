import { afterEach, describe, expect, test } from '@jest/globals'
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLocalGit, type LocalGit } from '../../src/git/local-repository.ts'
import { runGit, createRepo, GitRepo } from '../../emulators/github/index.ts'

const ABSENT = 'd'.repeat(40)
const realPath = process.env.PATH ?? ''
const cleanups: (() => Promise<void> | void)[] = []

afterEach(async () => {
  process.env.PATH = realPath
  delete process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

async function newRepo(files: Readonly<Record<string, string>> = {}): Promise<GitRepo> {
  const repo = await createRepo()
  cleanups.push(async () => repo.cleanup())
  for (const [path, text] of Object.entries(files)) await repo.write(path, text)
  if (Object.keys(files).length > 0) await repo.commit()
  return repo
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'medium-git-'))
  cleanups.push(async () => rm(folder, { recursive: true, force: true }))
  return folder
}

function open(folder: string): LocalGit {
  const git = openLocalGit(folder)
  cleanups.push(() => git.close())
  return git
}

async function text(git: LocalGit, oid: string): Promise<string | null> {
  const bytes = await git.readBlob(oid)
  return bytes === null ? null : new TextDecoder().decode(bytes)
}

/** Puts a script before git on the PATH; `GIT` in it is the real one. */
async function wrapGit(script: string): Promise<string> {
  const folder = await newFolder()
  const which = await runGit(['--exec-path'], { cwd: folder })
  const real = join(which.toString().trim(), 'git')
  await writeFile(join(folder, 'git'), `#!/bin/sh\n${script.replaceAll('GIT', real)}\n`)
  await chmod(join(folder, 'git'), 0o755)
  process.env.PATH = `${folder}:${realPath}`
  return folder
}

describe('a tree', () => {
  test('has the regular files of its commit, by their whole paths', async () => {
    const repo = await newRepo({ 'posts/a.md': 'a', 'posts/deep/er/b.md': 'b', 'c.md': 'a' })
    const tree = await open(repo.dir).readTree(await repo.head())
    expect(Object.fromEntries(tree!)).toEqual({
      'posts/a.md': await repo.id('HEAD:posts/a.md'),
      'posts/deep/er/b.md': await repo.id('HEAD:posts/deep/er/b.md'),
      'c.md': await repo.id('HEAD:posts/a.md')
    })
  })

  test('of a commit whose workspace is a folder below its root has paths from the root', async () => {
    const repo = await newRepo({ 'blog/posts/a.md': 'a', 'b.md': 'b' })
    const tree = await open(join(repo.dir, 'blog')).readTree(await repo.head())
    expect([...tree!.keys()]).toEqual(['b.md', 'blog/posts/a.md'])
  })

  test('is the commit’s, not the work tree’s', async () => {
    const repo = await newRepo({ 'a.md': 'committed' })
    const sha = await repo.head()
    await repo.write('a.md', 'changed')
    await repo.write('b.md', 'new')
    const git = open(repo.dir)
    const tree = await git.readTree(sha)
    expect([...tree!.keys()]).toEqual(['a.md'])
    expect(await text(git, tree!.get('a.md')!)).toBe('committed')
  })

  test('leaves out symbolic links and submodules', async () => {
    const repo = await newRepo({ 'a.md': 'a' })
    await repo.symlink('a.md', 'link.md')
    await repo.git('add', '-A')
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${ABSENT},module.md`)
    await repo.write('run.md', 'x')
    await chmod(join(repo.dir, 'run.md'), 0o755)
    await repo.git('add', 'run.md')
    await repo.git('commit', '-q', '-m', 'Odd modes')
    expect(await repo.git('ls-tree', '-r', '--name-only', 'HEAD')).toContain('module.md')
    const tree = await open(repo.dir).readTree(await repo.head())
    expect([...tree!.keys()]).toEqual(['a.md', 'run.md'])
  })

  test('has names of every kind as git holds them', async () => {
    const names = [
      '-rf.md',
      ' lead.md',
      'a\tb.md',
      'a\nb.md',
      'a"b\\c.md',
      'e\u0301.md',
      '\u00e9.md',
      '日本/語.md',
      '$(id).md',
      'A.md',
      'a.md'
    ]
    const repo = await newRepo()
    await repo.fastImport(names.map(path => ({ path, content: path })))
    const git = open(repo.dir)
    const tree = await git.readTree(await repo.head())
    expect([...tree!.keys()].sort()).toEqual([...names].sort())
    for (const name of names) expect(await text(git, tree!.get(name)!)).toBe(name)
  })

  test('has names that are not UTF-8 as git shows them, each another one', async () => {
    const repo = await newRepo({ 'a.md': 'a' })
    const blob = await repo.id('HEAD:a.md')
    const names = [[0xfe], [0xff], Array.from(Buffer.from('\\377'))]
    const listing = names.flatMap(name => [
      Buffer.from(`100644 blob ${blob}\tb`),
      Buffer.from(name),
      Buffer.from('.md\0')
    ])
    const made = await runGit(['mktree', '-z'], { cwd: repo.dir, input: listing })
    const sha = await repo.git('commit-tree', '-m', 'x', made.toString().trim())
    const tree = await open(repo.dir).readTree(sha)
    expect([...tree!.keys()].sort()).toEqual(['b\\376.md', 'b\\377.md', 'b\\\\377.md'])
  })

  test('of an empty commit is empty', async () => {
    const repo = await newRepo()
    const sha = await repo.commit()
    expect((await open(repo.dir).readTree(sha))!.size).toBe(0)
  })

  test.each(['HEAD', 'main', '--help', '', 'd'.repeat(39), `${ABSENT} x`, '0'.repeat(40), ABSENT])(
    'of %j is none',
    async commit => {
      const repo = await newRepo({ 'a.md': 'a' })
      expect(await open(repo.dir).readTree(commit)).toBeNull()
    }
  )
})

describe('a blob', () => {
  test('comes byte for byte, whatever it holds', async () => {
    const all = Uint8Array.from({ length: 512 }, (_, n) => n % 256)
    const contents: Record<string, string | Uint8Array> = {
      'empty.md': '',
      'newline.md': '\n',
      'bytes.png': all,
      'header.md': `${ABSENT} blob 3\nabc\n`,
      'large.bin': new Uint8Array(3_000_001).fill(10)
    }
    const repo = await newRepo()
    await repo.fastImport(Object.entries(contents).map(([path, content]) => ({ path, content })))
    const git = open(repo.dir)
    const tree = await git.readTree(await repo.head())
    const found = await Promise.all(
      Object.keys(contents).map(async path => git.readBlob(tree!.get(path)!))
    )
    expect(found.map(bytes => Buffer.from(bytes!).toString('base64'))).toEqual(
      Object.values(contents).map(content => Buffer.from(content).toString('base64'))
    )
  })

  test('that is not here is none, and the next one is read', async () => {
    const repo = await newRepo({ 'a.md': 'a' })
    const git = open(repo.dir)
    const oids = [
      ABSENT,
      'HEAD',
      '--batch',
      `${ABSENT}\n`,
      await repo.id('HEAD'),
      await repo.id('HEAD^{tree}')
    ]
    const answers = await Promise.all(oids.map(async oid => git.readBlob(oid)))
    expect(answers).toEqual([null, null, null, null, null, null])
    expect(await text(git, await repo.id('HEAD:a.md'))).toBe('a')
  })

  test('takes one git process for a whole run', async () => {
    const repo = await newRepo()
    await repo.fastImport(
      Array.from({ length: 50 }, (_, n) => ({ path: `${n}.md`, content: `${n}` }))
    )
    const folder = await wrapGit('echo "$*" >> "$(dirname "$0")/log"; exec GIT "$@"')
    const git = open(repo.dir)
    const tree = await git.readTree(await repo.head())
    for (const [path, oid] of tree!) expect(await text(git, oid)).toBe(path.replace('.md', ''))
    const log = await readFile(join(folder, 'log'), 'utf8')
    expect(log.match(/cat-file --batch$/gm)).toHaveLength(1)
  })

  test('after the reader was closed is none', async () => {
    const repo = await newRepo({ 'a.md': 'a' })
    const git = open(repo.dir)
    const oid = await repo.id('HEAD:a.md')
    expect(await text(git, oid)).toBe('a')
    git.close()
    expect(await git.readBlob(oid)).toBeNull()
  })
})

describe('a shallow checkout', () => {
  async function shallow() {
    const repo = await newRepo({ 'a.md': 'old' })
    const old = { commit: await repo.head(), blob: await repo.id('HEAD:a.md') }
    await repo.write('a.md', 'new')
    const sha = await repo.commit()
    const clone = await repo.clone({ depth: 1, sha })
    cleanups.push(async () => clone.cleanup())
    return { old, sha, git: open(clone.dir) }
  }

  test('has its own commit, and no earlier one', async () => {
    const { old, sha, git } = await shallow()
    const tree = await git.readTree(sha)
    expect(await text(git, tree!.get('a.md')!)).toBe('new')
    expect(await git.readTree(old.commit)).toBeNull()
    expect(await git.readBlob(old.blob)).toBeNull()
  })

  test('knows the tip of its branch', async () => {
    const { sha, git } = await shallow()
    expect(await git.readBranchTip('main')).toBe(sha)
    expect(await git.readBranchTip('nowhere')).toBeNull()
  })
})

describe('whether a commit came before another one', () => {
  test('is known in a whole history', async () => {
    const repo = await newRepo({ 'a.md': 'a' })
    const first = await repo.head()
    const second = await repo.commit()
    await repo.git('checkout', '-q', '-b', 'topic', first)
    const beside = await repo.commit('Beside')
    const git = open(repo.dir)
    expect(await git.isAncestor(first, second)).toBe(true)
    expect(await git.isAncestor(second, first)).toBe(false)
    expect(await git.isAncestor(second, beside)).toBe(false)
    expect(await git.isAncestor(ABSENT, second)).toBeNull()
    expect(await git.isAncestor('--all', second)).toBeNull()
  })

  test('is known in a shallow history as far as that goes', async () => {
    const repo = await newRepo({ 'a.md': 'a' })
    const first = await repo.head()
    const second = await repo.commit()
    const third = await repo.commit()
    const clone = await repo.clone({ depth: 2 })
    cleanups.push(async () => clone.cleanup())
    const git = open(clone.dir)
    expect(await git.isAncestor(second, third)).toBe(true)
    expect(await git.isAncestor(first, third)).toBeNull()
    // Here, but cut off from the rest: nobody can say.
    expect(await git.isAncestor(third, second)).toBeNull()
  })
})

test('a checkout without blobs fetches none', async () => {
  const repo = await newRepo({ 'a.md': 'a' })
  const folder = await newFolder()
  const args = ['clone', '-q', '--filter=blob:none', '--no-checkout', `file://${repo.dir}`, folder]
  await runGit(args, { cwd: folder })
  const git = open(folder)
  const tree = await git.readTree(await repo.head())
  expect([...tree!.keys()]).toEqual(['a.md'])
  expect(await git.readBlob(tree!.get('a.md')!)).toBeNull()
})

test('a branch that only the remote has is known, and a local one goes first', async () => {
  const repo = await newRepo({ 'a.md': 'a' })
  const sha = await repo.head()
  await repo.git('update-ref', 'refs/remotes/origin/next', sha)
  const git = open(repo.dir)
  expect(await git.readBranchTip('next')).toBe(sha)
  const later = await repo.commit()
  await repo.git('update-ref', 'refs/heads/next', later)
  expect(await git.readBranchTip('next')).toBe(later)
})

test('a repository of SHA-256 objects is read as any other', async () => {
  const folder = await newFolder()
  await runGit(['init', '-q', '-b', 'main', '--object-format=sha256', folder], { cwd: folder })
  await runGit(['config', 'user.name', 'Ada'], { cwd: folder })
  await runGit(['config', 'user.email', 'ada@example.com'], { cwd: folder })
  const repo = new GitRepo(folder)
  await repo.write('posts/a.md', 'a')
  const sha = await repo.commit()
  expect(sha).toHaveLength(64)
  const git = open(folder)
  const tree = await git.readTree(sha)
  expect(tree!.get('posts/a.md')).toHaveLength(64)
  expect(await text(git, tree!.get('posts/a.md')!)).toBe('a')
})

test('a replaced object is read as it was committed', async () => {
  const repo = await newRepo({ 'a.md': 'real', 'b.md': 'fake' })
  const oid = await repo.id('HEAD:a.md')
  await repo.git('replace', oid, await repo.id('HEAD:b.md'))
  expect(await text(open(repo.dir), oid)).toBe('real')
})

test('a repository of another owner, as in a container, is read', async () => {
  const repo = await newRepo({ 'a.md': 'a' })
  const [sha, oid] = [await repo.head(), await repo.id('HEAD:a.md')]
  process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1'
  const git = open(repo.dir)
  expect([...(await git.readTree(sha))!.keys()]).toEqual(['a.md'])
  expect(await text(git, oid)).toBe('a')
})

describe('nothing is found, and nothing hangs,', () => {
  async function nothing(git: LocalGit): Promise<void> {
    expect(await git.readTree(ABSENT)).toBeNull()
    expect(await git.readBlob(ABSENT)).toBeNull()
    expect(await git.readBlob(ABSENT)).toBeNull()
    expect(await git.readBranchTip('main')).toBeNull()
  }

  test('in a folder that is not a repository', async () => {
    await nothing(open(await newFolder()))
  })

  test('in a folder that is not there', async () => {
    await nothing(open('/nonexistent/folder'))
  })

  test('in a repository without a commit', async () => {
    await nothing(open((await newRepo()).dir))
  })

  test('without git', async () => {
    const repo = await newRepo({ 'a.md': 'a' })
    process.env.PATH = await newFolder()
    await nothing(open(repo.dir))
  })

  test('with a git that fails at once, which is tried once for blobs', async () => {
    const folder = await wrapGit('echo "$*" >> "$(dirname "$0")/log"; exit 128')
    const repo = await newFolder()
    await nothing(open(repo))
    const log = await readFile(join(folder, 'log'), 'utf8')
    expect(log.match(/cat-file/g)).toHaveLength(1)
  })
})

describe('a git process that is killed', () => {
  test('in the middle of an answer leaves that blob unread, and a new one reads the next', async () => {
    const repo = await newRepo({ 'a.md': 'a', 'b.md': 'b' })
    const [a, b] = [await repo.id('HEAD:a.md'), await repo.id('HEAD:b.md')]
    // Answers the first question whole, the second one in part.
    await wrapGit(`
      case "$*" in *cat-file*) ;; *) exec GIT "$@" ;; esac
      if [ -e "$(dirname "$0")/once" ]; then exec GIT "$@"; fi
      touch "$(dirname "$0")/once"
      read oid; printf '%s blob 1\\na\\n' "$oid"
      read oid; printf '%s blob 100\\nhalf' "$oid"; kill -9 $$`)
    const git = open(repo.dir)
    expect(await text(git, a)).toBe('a')
    expect(await git.readBlob(b)).toBeNull()
    expect(await text(git, b)).toBe('b')
  })

  test('before its first answer is not started again', async () => {
    const folder = await wrapGit('echo x >> "$(dirname "$0")/log"; read oid; kill -9 $$')
    const git = open(await newFolder())
    expect(
      await Promise.all([git.readBlob(ABSENT), git.readBlob(ABSENT), git.readBlob(ABSENT)])
    ).toEqual([null, null, null])
    expect(await readFile(join(folder, 'log'), 'utf8')).toBe('x\n')
  })
})

describe('a file that a checkout would clean away', () => {
  test.each([
    ['one that is not tracked', 'ledger.json', true],
    ['one that is ignored', 'ignored/ledger.json', true],
    ['one in a folder that is not there', 'state/deep/ledger.json', true],
    ['one with signs of a pattern in its name', '[a]*.json', true],
    ['one that is tracked', 'kept/ledger.json', false],
    ['one in the folder of git itself', '.git/ledger.json', false]
  ])('is %s: %s (%s)', async (_, path, expected) => {
    const repo = await newRepo({
      '.gitignore': 'ignored/\n',
      'kept/ledger.json': '{}',
      'a.json': '{}'
    })
    await mkdir(join(repo.dir, 'ignored'))
    await writeFile(join(repo.dir, 'ignored/ledger.json'), '{}')
    expect(await open(repo.dir).wouldClean(path)).toBe(expected)
  })

  test('is in a checkout, not beside it', async () => {
    const workspace = await newFolder()
    await runGit(['init', '-q', 'blog'], { cwd: workspace })
    const git = open(workspace)
    expect(await git.wouldClean('blog/ledger.json')).toBe(true)
    expect(await git.wouldClean('ledger.json')).toBe(false)
  })

  test('is not one behind a link that leads out of the checkout', async () => {
    const repo = await newRepo({ 'a.md': 'a' })
    await symlink(await newFolder(), join(repo.dir, 'state'))
    expect(await open(repo.dir).wouldClean('state/ledger.json')).toBe(false)
  })

  test('is not one in a work tree that holds the whole workspace', async () => {
    const repo = await newRepo({ 'a.md': 'a' })
    await mkdir(join(repo.dir, 'work'))
    expect(await open(join(repo.dir, 'work')).wouldClean('ledger.json')).toBe(false)
  })

  test('is none where git cannot tell', async () => {
    const repo = await newRepo({ 'a.md': 'a' })
    await wrapGit('exit 1')
    expect(await open(repo.dir).wouldClean('ledger.json')).toBe(false)
    process.env.PATH = ''
    expect(await open(repo.dir).wouldClean('ledger.json')).toBe(false)
  })
})
