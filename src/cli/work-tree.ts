// The files of a folder as they are now, as a commit that the rest of the program can read: git itself lists and hashes
// them, into a store of its own beside the repository's, which is only read.

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

export type WorkTree = {
  /** The top folder of the repository. */
  readonly root: string
  /** Where in it the program was started: empty, or with a slash at its end. */
  readonly within: string
  /** For git, to read what is in the store: the snapshots, and all that the repository has. */
  readonly variables: NodeJS.ProcessEnv
  /** Writes the files down as they are now; ignored ones are left out. @returns the commit */
  readonly takeSnapshot: () => Promise<string>
  /** What git says in the repository, without the line end; null when it refuses. */
  readonly ask: (...args: readonly string[]) => Promise<string | null>
  /** A file of the folder, committed or not; null when there is none. */
  readonly readFile: (path: string) => Promise<string | null>
  readonly close: () => Promise<void>
}

/** @throws Error where git cannot be run, or the folder is in no repository */
export async function openWorkTree(folder: string): Promise<WorkTree> {
  const ask = async (...args: readonly string[]) => askGit(folder, args)
  const root = await ask('rev-parse', '--show-toplevel')
  if (root === null)
    throw new Error(
      `${folder} is in no git repository. Run \`git init\` in the folder of your blog first.`
    )
  const within = (await ask('rev-parse', '--show-prefix')) ?? ''
  const store = await mkdtemp(join(tmpdir(), 'publish-to-medium-'))
  const gitFolder = join(store, 'git')
  await runGit(root, ['init', '-q', '--bare', gitFolder], {})
  await linkObjects(
    gitFolder,
    await ask('rev-parse', '--path-format=absolute', '--git-path', 'objects')
  )
  const variables = { GIT_DIR: gitFolder, GIT_WORK_TREE: root }
  return {
    root,
    within,
    variables,
    ask,
    takeSnapshot: async () => takeSnapshot(root, variables),
    readFile: async path => readFile(join(root, path), 'utf8').catch(() => null),
    close: async () => rm(store, { recursive: true, force: true })
  }
}

async function linkObjects(gitFolder: string, objects: string | null): Promise<void> {
  if (objects === null) return
  await mkdir(join(gitFolder, 'objects/info'), { recursive: true })
  await writeFile(join(gitFolder, 'objects/info/alternates'), `${objects}\n`)
}

const NOBODY = {
  GIT_AUTHOR_NAME: 'nobody',
  GIT_AUTHOR_EMAIL: 'nobody@localhost',
  GIT_COMMITTER_NAME: 'nobody',
  GIT_COMMITTER_EMAIL: 'nobody@localhost'
}

async function takeSnapshot(root: string, variables: NodeJS.ProcessEnv): Promise<string> {
  await runGit(root, ['-c', 'advice.addEmbeddedRepo=false', 'add', '-A', '--', '.'], variables)
  const tree = await runGit(root, ['write-tree'], variables)
  return await runGit(root, ['commit-tree', tree, '-m', 'As it is now'], {
    ...variables,
    ...NOBODY
  })
}

async function askGit(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    return await runGit(folder, args, {})
  } catch {
    return null
  }
}

async function runGit(
  cwd: string,
  args: readonly string[],
  variables: NodeJS.ProcessEnv
): Promise<string> {
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', ...variables }
  const options = { cwd, env, maxBuffer: 512 * 1024 * 1024 }
  const { stdout } = await execute('git', [...args], options)
  return stdout.replace(/\n$/, '')
}
