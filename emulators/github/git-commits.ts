// Git commits as values: their text form, read and written.

import { runGit } from './git-process.ts'
import type { ObjectStore } from './git-objects.ts'

export type CommitPerson = { readonly name: string; readonly email: string; readonly date: string }
export type GitCommit = {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: CommitPerson
  readonly committer: CommitPerson
  readonly message: string
}

/** Who GitHub names when a workflow's token commits without naming anybody. */
export const ACTIONS_BOT = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com'
} as const
/** Who GitHub names as the committer of the commits it signs. */
export const GITHUB = { name: 'GitHub', email: 'noreply@github.com' } as const

/** The commit that `revision` names, tags peeled; null when there is none. */
export async function readCommit(store: ObjectStore, revision: string): Promise<GitCommit | null> {
  const found = await store.readAs(`${revision}^{commit}`, 'commit')
  if (found === null) return null
  const text = found.data.toString()
  const split = text.indexOf('\n\n')
  const headers = text.slice(0, split).split('\n')
  const values = (name: string) =>
    headers.filter(line => line.startsWith(`${name} `)).map(line => line.slice(name.length + 1))
  return {
    sha: found.sha,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: parsePerson(values('author')[0] ?? ''),
    committer: parsePerson(values('committer')[0] ?? ''),
    message: text.slice(split + 2).replace(/\n$/, '')
  }
}

/** A commit and those before it, newest first: at most `count` of them, without the first `skip`. */
export async function listHistory(
  store: ObjectStore,
  sha: string,
  { count, skip }: { readonly count: number; readonly skip: number }
): Promise<GitCommit[]> {
  const args = ['rev-list', `--max-count=${count}`, `--skip=${skip}`, sha]
  const out = await runGit(args, { cwd: store.gitDir })
  const ids = out
    .toString()
    .split('\n')
    .filter(id => id !== '')
  const commits = await Promise.all(ids.map(async id => await readCommit(store, id)))
  return commits.filter(commit => commit !== null)
}

/** Stores a commit. @returns its id */
export async function writeCommit(
  store: ObjectStore,
  commit: Omit<GitCommit, 'sha'>
): Promise<string> {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map(parent => `parent ${parent}`),
    `author ${formatPerson(commit.author)}`,
    `committer ${formatPerson(commit.committer)}`
  ]
  return await store.write('commit', Buffer.from(`${lines.join('\n')}\n\n${commit.message}`))
}

function parsePerson(line: string): CommitPerson {
  const [, name = '', email = '', seconds = '0'] = /^(.*) ?<(.*)> (\d+) /.exec(line) ?? []
  const date = new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')
  return { name: name.trimEnd(), email, date }
}

function formatPerson(person: CommitPerson): string {
  const seconds = Math.floor(Date.parse(person.date) / 1000)
  const clean = (text: string) => text.replace(/[<>\n\0]/g, '').trim()
  return `${clean(person.name)} <${clean(person.email)}> ${seconds} +0000`
}
