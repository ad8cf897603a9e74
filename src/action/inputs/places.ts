// Inputs that name a place: the articles' paths, Medium's API, the ledger.

import { isLoopback, isSecureUrl } from '../../text/urls.ts'
import { lines, optional, problem, text, type Check } from './input-values.ts'

export type LedgerPlace =
  | { readonly kind: 'branch'; readonly branch: string }
  | { readonly kind: 'file'; readonly path: string }

/** Glob patterns as @actions/glob takes them, relative to the repository's root. */
export function parseFiles(check: Check): string[] {
  const patterns = lines(check, 'files')
  const bare = patterns.map(pattern => pattern.replace(/^(?:!\s*)+/, ''))
  if (patterns.every(isExclusion))
    problem(check, 'files', 'must hold at least one glob pattern that includes files')
  else if (bare.includes('')) problem(check, 'files', 'must not hold a "!" without a pattern')
  else if (bare.some(pattern => /^(?:[/\\~]|[A-Za-z]:)/.test(pattern)))
    problem(
      check,
      'files',
      'must hold patterns relative to the root of the repository, such as posts/**/*.md, without a leading "/" or "~"'
    )
  else if (bare.some(pattern => /\/\.(?:\/|$)|(?:^|\/)\.\.(?:\/|$)/.test(pattern)))
    problem(check, 'files', 'must not use "." or ".." as a folder, except for a leading "./"')
  return patterns
}

/** @actions/glob lets a second `!` take the first one back. */
function isExclusion(pattern: string): boolean {
  const [marks = ''] = /^(?:!\s*)*/.exec(pattern) ?? []
  return marks.replaceAll(/\s/g, '').length % 2 === 1
}

/** The publishing branch, with or without `refs/heads/`. */
export function parseBranch(check: Check): string | null {
  const name = optional(check, 'branch')?.replace(/^refs\/heads\//, '') ?? null
  if (name !== null && !isBranchName(name)) problem(check, 'branch', 'must be the name of a branch')
  return name
}

export function parseApiUrl(check: Check): string {
  const value = text(check, 'api-url').replace(/\/+$/, '')
  const url = URL.canParse(value) ? new URL(value) : null
  if (url === null || !isSecureUrl(url) || url.search !== '' || url.hash !== '')
    problem(
      check,
      'api-url',
      'must be an https URL (or http on loopback) without credentials, query or fragment',
      text(check, 'api-url').replace(/\/\/[^/?#]*@/, '//***@')
    )
  return value
}

/** A file is refused on a GitHub-hosted runner, unless Medium's API is a local one, too: then nothing real is published. */
export function parseLedgerPlace(
  check: Check,
  environment: string | null,
  apiUrl: string
): LedgerPlace {
  const [, kind, rest = ''] = /^(branch|file):(.+)$/.exec(text(check, 'ledger')) ?? []
  if (kind === 'branch' && isBranchName(rest)) return { kind, branch: rest }
  if (kind === 'file' && isInside(rest)) {
    const local = URL.canParse(apiUrl) && isLoopback(new URL(apiUrl))
    if (environment === 'github-hosted' && !local)
      problem(
        check,
        'ledger',
        'must be branch:NAME on a GitHub-hosted runner, whose disk is gone after the job'
      )
    return { kind, path: rest }
  }
  problem(
    check,
    'ledger',
    'must be branch:NAME (a branch of the repository) or file:PATH (a path inside the workspace)'
  )
  return { kind: 'branch', branch: 'medium-ledger' }
}

/** The rules of git check-ref-format that matter for a branch name. */
function isBranchName(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- git forbids control characters in names
  return !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.lock(\/|$)|(^|\/)\.|^\/|\/$|\.$|^-|^@?$/.test(
    name
  )
}

/** A file's path that cannot lead out of the workspace. */
function isInside(path: string): boolean {
  const parts = path.split(/[\\/]/)
  return (
    !/^[/\\~]|^[A-Za-z]:/.test(path) && !parts.includes('..') && !/^\.?$/.test(parts.at(-1) ?? '')
  )
}
