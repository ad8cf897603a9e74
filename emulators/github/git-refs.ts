// The references of a real git repository. Every change is a compare-and-swap that git itself decides.

import { runGit, GitFailure } from './git-process.ts'
import type { ObjectStore, GitObjectType } from './git-objects.ts'
import type { RefSwap } from './ref-updater.ts'

export type GitRef = { readonly ref: string; readonly sha: string; readonly type: GitObjectType }

/** The reference of exactly this full name, or null. */
export async function readRef(store: ObjectStore, ref: string): Promise<GitRef | null> {
  if (!isRefName(ref)) return null
  const found = await store.read(ref)
  return found === null ? null : { ref, sha: found.sha, type: found.type }
}

/** The references whose full name starts with `prefix`, by name. */
export async function matchRefs(store: ObjectStore, prefix: string): Promise<GitRef[]> {
  const format = '--format=%(objectname) %(objecttype) %(refname)'
  const out = await runGit(['for-each-ref', format], { cwd: store.gitDir })
  return out
    .toString()
    .split('\n')
    .map(line => /^(\S+) (\S+) (.+)$/.exec(line))
    .filter(match => match !== null)
    .map(([, sha = '', type = '', ref = '']) => ({ ref, sha, type: type as GitObjectType }))
    .filter(({ ref }) => ref.startsWith(prefix))
}

/** Moves a reference. @returns false when git refused, because it is elsewhere or cannot point there */
export async function swapRef(store: ObjectStore, ref: string, swap: RefSwap): Promise<boolean> {
  return await store.refs.swap(ref, swap)
}

/** Whether `ancestor` is in the history of `descendant`. */
export async function isAncestor(
  store: ObjectStore,
  ancestor: string,
  descendant: string
): Promise<boolean> {
  try {
    await runGit(['merge-base', '--is-ancestor', ancestor, descendant], { cwd: store.gitDir })
    return true
  } catch (error) {
    if (error instanceof GitFailure && error.code === 1) return false
    throw error
  }
}

/** Git's own rules for names, and GitHub's: fully qualified, with at least two slashes. */
export function isRefName(ref: string): boolean {
  return (
    /^refs\/[^/]+\/./.test(ref) &&
    // eslint-disable-next-line no-control-regex -- git forbids control characters in names
    !/[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(ref)
  )
}
