// A real git repository in a temporary directory, driven the way an author and a runner drive theirs.
// Dates are fixed and count up by a minute a commit, so the same steps always give the same ids.

import { appendFile, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runGit } from './git-process.ts'

export const ZERO_SHA = '0'.repeat(40)

const FIRST_COMMIT = Date.UTC(2026, 0, 1)
const MINUTE = 60_000

// fsync and automatic maintenance only cost time here; GitHub serves any reachable or unreachable object by its id.
const CONFIG = `[user]
\tname = Ada Author
\temail = ada@example.com
[commit]
\tgpgsign = false
[core]
\tfsync = none
\tautocrlf = false
[gc]
\tauto = 0
[maintenance]
\tauto = false
[uploadpack]
\tallowAnySHA1InWant = true
\tallowFilter = true
[advice]
\tdetachedHead = false
`

export type CommitOptions = {
  /** Author and committer date: ISO 8601 or anything git reads. */
  readonly date?: string
}

export type CloneOptions = {
  readonly depth?: number
  /** Check out this commit as actions/checkout does: the branch `main` at it, `origin/main` too. */
  readonly sha?: string
}

export type ImportedFile = {
  readonly path: string
  readonly content: string | Uint8Array
  /** `100644` unless given. */
  readonly mode?: '100644' | '100755' | '120000'
}

/** One repository with a work tree. Everything it leaves on disk goes with {@link GitRepo.cleanup}. */
export class GitRepo {
  /** The work tree: an absolute path. */
  readonly dir: string
  private commits = 0

  constructor(dir: string) {
    this.dir = dir
  }

  /** Runs `git args…` in the work tree; its stdout without the last line break. @throws GitFailure */
  async git(...args: string[]): Promise<string> {
    const out = await runGit(args, { cwd: this.dir })
    return out.toString().replace(/\n$/, '')
  }

  /** Writes a file of the work tree, folders included. */
  async write(path: string, content: string | Uint8Array): Promise<void> {
    const file = join(this.dir, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }

  async remove(path: string): Promise<void> {
    await rm(join(this.dir, path), { recursive: true })
  }

  async rename(from: string, to: string): Promise<void> {
    const target = join(this.dir, to)
    await mkdir(dirname(target), { recursive: true })
    await rename(join(this.dir, from), target)
  }

  /** Makes `path` a symbolic link whose text is `target`. */
  async symlink(target: string, path: string): Promise<void> {
    const file = join(this.dir, path)
    await mkdir(dirname(file), { recursive: true })
    await symlink(target, file)
  }

  /** Commits all of the work tree, empty commits included. @returns the commit's id */
  async commit(message = 'Change', options: CommitOptions = {}): Promise<string> {
    const env = this.identity(options.date)
    await runGit(['add', '-A'], { cwd: this.dir })
    await runGit(['commit', '-q', '--allow-empty', '--no-verify', '-m', message], {
      cwd: this.dir,
      env
    })
    return await this.head()
  }

  /**
   * Adds many files in one commit on top of HEAD, with one git process for all of them.
   * What is not committed in the work tree is lost. @returns the commit's id
   */
  async fastImport(
    files: Iterable<ImportedFile> | Readonly<Record<string, string>>,
    message = 'Import'
  ): Promise<string> {
    const branch = await this.git('symbolic-ref', 'HEAD')
    const parent = await this.headOrNull()
    const list = isIterable(files)
      ? files
      : Object.entries(files).map(([path, content]) => ({ path, content }))
    const seconds = this.nextTime() / 1000
    await runGit(['fast-import', '--quiet', '--done'], {
      cwd: this.dir,
      input: writeImport({ branch, parent, message, seconds }, list)
    })
    await this.git('reset', '-q', '--hard')
    return await this.head()
  }

  async head(): Promise<string> {
    return await this.git('rev-parse', 'HEAD')
  }

  /** The id of the object that `revision` names, such as `HEAD:posts/a.md`. @throws GitFailure when there is none */
  async id(revision: string): Promise<string> {
    return await this.git('rev-parse', '--verify', revision)
  }

  async resetHard(sha: string): Promise<void> {
    await this.git('reset', '-q', '--hard', sha)
  }

  /** A new repository cloned from this one over `file://`, so that `depth` means what it means on a runner. */
  async clone(options: CloneOptions = {}): Promise<GitRepo> {
    const dir = await mkdtemp(join(tmpdir(), 'medium-clone-'))
    const url = pathToFileURL(this.dir).href
    const depth = options.depth === undefined ? [] : [`--depth=${options.depth}`]
    if (options.sha === undefined) {
      await runGit(['clone', '-q', '--template=', ...depth, url, dir], { cwd: this.dir })
    } else {
      await this.checkoutInto(dir, [...depth, url, options.sha])
    }
    await appendFile(join(dir, '.git', 'config'), CONFIG)
    return new GitRepo(dir)
  }

  /** Removes the work tree and all of its history. */
  async cleanup(): Promise<void> {
    await rm(this.dir, { recursive: true, force: true, maxRetries: 3 })
  }

  private async checkoutInto(dir: string, args: readonly string[]): Promise<void> {
    const [sha = '', url = '', ...depth] = args.toReversed()
    await runGit(['init', '-q', '-b', 'main', '--template=', dir], { cwd: dir })
    await runGit(['remote', 'add', 'origin', url], { cwd: dir })
    const refspec = `+${sha}:refs/remotes/origin/main`
    await runGit(['fetch', '-q', '--no-tags', ...depth, 'origin', refspec], { cwd: dir })
    await runGit(['checkout', '-q', '--force', '-B', 'main', 'refs/remotes/origin/main'], {
      cwd: dir
    })
  }

  private async headOrNull(): Promise<string | null> {
    const found = await this.git('for-each-ref', '--format=%(HEAD)%(objectname)', 'refs/heads')
    const current = found.split('\n').find(line => line.startsWith('*'))
    return current?.slice(1) ?? null
  }

  private nextTime(): number {
    return FIRST_COMMIT + this.commits++ * MINUTE
  }

  private identity(date: string | undefined): Record<string, string> {
    const at = date ?? `${this.nextTime() / 1000} +0000`
    return { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at }
  }
}

/** An empty repository on the branch `main` in a new temporary directory. */
export async function createRepo(): Promise<GitRepo> {
  const dir = await mkdtemp(join(tmpdir(), 'medium-repo-'))
  await runGit(['init', '-q', '-b', 'main', '--template=', dir], { cwd: dir })
  await appendFile(join(dir, '.git', 'config'), CONFIG)
  return new GitRepo(dir)
}

type ImportHead = {
  readonly branch: string
  readonly parent: string | null
  readonly message: string
  readonly seconds: number
}

function* writeImport(
  head: ImportHead,
  files: Iterable<ImportedFile>
): Generator<string | Uint8Array> {
  yield `commit ${head.branch}\ncommitter Ada Author <ada@example.com> ${head.seconds} +0000\n`
  yield* writeData(head.message)
  if (head.parent !== null) yield `from ${head.parent}\n`
  for (const file of files) {
    yield `M ${file.mode ?? '100644'} inline ${quotePath(file.path)}\n`
    yield* writeData(file.content)
  }
  yield 'done\n'
}

function* writeData(content: string | Uint8Array): Generator<string | Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  yield `data ${bytes.byteLength}\n`
  yield bytes
  yield '\n'
}

function quotePath(path: string): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
  return `"${escaped}"`
}

function isIterable(
  files: Iterable<ImportedFile> | Readonly<Record<string, string>>
): files is Iterable<ImportedFile> {
  return Symbol.iterator in files
}
