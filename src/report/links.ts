// Addresses of what a report talks about: files at the commit, the ledger's branch, commits.

import type { Report } from './report.ts'

type Where = Pick<Report, 'repositoryUrl' | 'sha'>

/** The file at the commit, at a line of its source when one is given; empty when the repository is unknown. */
export function fileUrl({ repositoryUrl, sha }: Where, path: string, line: number | null): string {
  if (repositoryUrl === null || sha === '') return ''
  const at = line === null ? '' : `?plain=1#L${line}`
  return `${repositoryUrl}/blob/${encodeURIComponent(sha)}/${encodePath(path)}${at}`
}

export function commitUrl(repositoryUrl: string | null, sha: string): string {
  return repositoryUrl === null ? '' : `${repositoryUrl}/commit/${encodeURIComponent(sha)}`
}

export function branchUrl(repositoryUrl: string | null, branch: string): string {
  return repositoryUrl === null ? '' : `${repositoryUrl}/tree/${encodePath(branch)}`
}

function encodePath(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
