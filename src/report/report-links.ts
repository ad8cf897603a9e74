// Addresses in a report: those that we make, of files at the commit, of the ledger's branch and of commits, and those of Medium.

import type { Place } from '../diagnostics/diagnostic.ts'
import { encodePath } from '../text/paths.ts'
import type { Report } from './report.ts'

/** The file at the commit, at a line of its source when one is given; empty when the repository is unknown. */
export function createFileUrl(
  { repositoryUrl, sha }: Pick<Report, 'repositoryUrl' | 'sha'>,
  path: string,
  line: number | null
): string {
  if (repositoryUrl === null || sha === '') return ''
  const anchor = line === null ? '' : `?plain=1#L${line}`
  return `${repositoryUrl}/blob/${encodeURIComponent(sha)}/${encodePath(path)}${anchor}`
}

export function createCommitUrl(repositoryUrl: string | null, sha: string): string {
  return repositoryUrl === null ? '' : `${repositoryUrl}/commit/${encodeURIComponent(sha)}`
}

export function createBranchUrl(repositoryUrl: string | null, branch: string): string {
  return repositoryUrl === null ? '' : `${repositoryUrl}/tree/${encodePath(branch)}`
}

/** A page of Medium itself, such as a post or the writer's drafts. A query could lead anywhere else. */
export function isMediumPage(url: string): boolean {
  return /^https:\/\/(?:[a-z0-9-]+\.)?medium\.com(?:\/[\w.~@%/-]*)?$/i.test(url)
}

/** `posts/a.md:2:8`, as far as it is known. */
export function formatPlace({ path, line, column }: Place): string {
  return [path, line, line === null ? null : column].filter(part => part !== null).join(':')
}
