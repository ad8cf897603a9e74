// action.yml's inputs to one typed, frozen value. The only reader of INPUT_*; masks secrets before anything else.
// Defaults live in action.yml alone. All bad inputs are reported together.

import * as core from '@actions/core'
import {
  CONTENT_FORMATS,
  LICENSES,
  PUBLISH_STATUSES,
  type ArticleDefaults
} from './article/article.ts'
import { parseCanonicalTemplate } from './article/canonical.ts'
import { parsePolicy } from './content/index.ts'
import type { ImageMode } from './content/document.ts'
import { parseResolveLines, type ResolveLine } from './ledger/resolve.ts'

export type LedgerPlace =
  | { readonly kind: 'branch'; readonly branch: string }
  | { readonly kind: 'file'; readonly path: string }

export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly token: string }
  | {
      readonly kind: 'refresh'
      readonly refreshToken: string
      readonly clientId: string
      readonly clientSecret: string
    }

export type Inputs = {
  readonly credentials: Credentials
  readonly githubToken: string
  readonly files: readonly string[]
  readonly select: 'changed' | 'all'
  readonly branch: string | null
  readonly dryRun: boolean
  readonly maxPosts: number
  readonly defaults: ArticleDefaults
  readonly images: ImageMode
  readonly footer: string | null
  readonly policy: ReadonlyMap<string, string>
  readonly ledger: LedgerPlace
  readonly resolve: readonly ResolveLine[]
  readonly apiUrl: string
  /** Time limit of one creating request. */
  readonly timeoutMs: number
}

/** One sentence for each input that is not allowed: name, value as typed, what is allowed. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

const SECRETS = ['medium-token', 'medium-refresh-token', 'medium-client-secret', 'github-token']

/** Reads the inputs without judging them. Secrets are masked here, before any other statement can print. */
export function readRawInputs(names: readonly string[]): ReadonlyMap<string, string> {
  for (const name of SECRETS) {
    const secret = core.getInput(name)
    if (secret !== '') core.setSecret(secret)
  }
  return new Map(names.map(name => [name, core.getInput(name)]))
}

export const INPUT_NAMES = [
  'medium-token',
  'medium-refresh-token',
  'medium-client-id',
  'medium-client-secret',
  'github-token',
  'files',
  'select',
  'branch',
  'dry-run',
  'max-posts',
  'publication',
  'publish-status',
  'tags',
  'license',
  'notify-followers',
  'canonical-url',
  'content-format',
  'images',
  'footer',
  'site',
  'policy',
  'template-tags',
  'preview-path',
  'preview-url',
  'comment',
  'ledger',
  'resolve',
  'api-url',
  'timeout-seconds'
] as const

/** Inputs of the contract that are not built yet, with the only value they may have. */
const NOT_BUILT = new Map([
  ['site', 'auto'],
  ['template-tags', ''],
  ['preview-path', ''],
  ['preview-url', ''],
  ['comment', 'false']
])

type Check = { readonly raw: ReadonlyMap<string, string>; readonly problems: string[] }

/**
 * Judges raw inputs.
 * @throws InputError that names every bad input with its value and what is allowed.
 */
export function parseInputs(
  raw: ReadonlyMap<string, string>,
  runner: { readonly environment: string | null }
): Inputs {
  const check: Check = { raw, problems: [] }
  const apiUrl = parseApiUrl(check)
  const inputs: Inputs = {
    credentials: parseCredentials(check),
    githubToken: text(check, 'github-token'),
    files: parseFiles(check),
    select: choice(check, 'select', ['changed', 'all']),
    branch: optional(check, 'branch')?.replace(/^refs\/heads\//, '') ?? null,
    dryRun: flag(check, 'dry-run'),
    maxPosts: wholeNumber(check, 'max-posts', 0, 1000),
    defaults: parseDefaults(check),
    images: choice(check, 'images', ['upload', 'link', 'keep']),
    footer: optional(check, 'footer'),
    policy: parsePolicyInput(check),
    ledger: parseLedgerPlace(check, runner.environment, apiUrl),
    resolve: parseResolve(check),
    apiUrl,
    timeoutMs: wholeNumber(check, 'timeout-seconds', 1, 300) * 1000
  }
  refuseWhatIsNotBuilt(check)
  if (check.problems.length > 0) throw new InputError(check.problems)
  return Object.freeze(inputs)
}

function parseDefaults(check: Check): ArticleDefaults {
  const notify = optional(check, 'notify-followers')
  return {
    tags: parseTags(check),
    publication: optional(check, 'publication'),
    publishStatus: choice(check, 'publish-status', PUBLISH_STATUSES),
    license: choice(check, 'license', LICENSES),
    notifyFollowers: notify === null ? null : flag(check, 'notify-followers'),
    contentFormat: choice(check, 'content-format', CONTENT_FORMATS),
    canonicalUrl: parseCanonical(check)
  }
}

function text(check: Check, name: string): string {
  return check.raw.get(name) ?? ''
}

function optional(check: Check, name: string): string | null {
  const value = text(check, name)
  return value === '' ? null : value
}

function problem(check: Check, name: string, allowed: string): void {
  check.problems.push(`Input "${name}" ${allowed}; got ${JSON.stringify(text(check, name))}.`)
}

function choice<T extends string>(check: Check, name: string, allowed: readonly [T, ...T[]]): T {
  const value = text(check, name)
  const found = allowed.find(one => one === value)
  if (found === undefined) problem(check, name, `must be one of ${allowed.join(', ')}`)
  return found ?? allowed[0]
}

function flag(check: Check, name: string): boolean {
  const value = text(check, name).toLowerCase()
  if (value !== 'true' && value !== 'false') problem(check, name, 'must be true or false')
  return value === 'true'
}

function wholeNumber(check: Check, name: string, min: number, max: number): number {
  const value = text(check, name)
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN
  if (number >= min && number <= max) return number
  problem(check, name, `must be a whole number from ${min} to ${max}`)
  return min
}

/** The lines of a multi-line input, without blanks and `#` comments. */
function lines(value: string): string[] {
  return value
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
}

function parseFiles(check: Check): string[] {
  const patterns = lines(text(check, 'files'))
  const bad = patterns.find(pattern => /(^|\/)\.\.(\/|$)/.test(pattern.replace(/^!+/, '')))
  if (patterns.every(pattern => pattern.startsWith('!')))
    problem(check, 'files', 'must hold at least one glob pattern that includes files')
  else if (bad !== undefined)
    problem(check, 'files', 'must not use ".." (patterns stay inside the repository)')
  return patterns
}

function parseTags(check: Check): string[] {
  const tags = text(check, 'tags')
    .split(/[,\n]/)
    .map(tag => tag.trim())
    .filter(tag => tag !== '')
  const tooLong = tags.some(tag => [...tag].length > 25)
  if (tags.length > 3 || tooLong)
    problem(check, 'tags', 'must be at most three tags of at most 25 characters each')
  return tags
}

function parseCanonical(check: Check): string | null {
  const value = optional(check, 'canonical-url')
  if (value === null) return null
  const parsed = parseCanonicalTemplate(value)
  if ('problem' in parsed) problem(check, 'canonical-url', parsed.problem)
  return value
}

function parsePolicyInput(check: Check): ReadonlyMap<string, string> {
  const { policy, problems } = parsePolicy(lines(text(check, 'policy')))
  check.problems.push(...problems.map(one => `Input "policy": ${one}`))
  return policy
}

function parseResolve(check: Check): readonly ResolveLine[] {
  const { resolve, problems } = parseResolveLines(lines(text(check, 'resolve')))
  check.problems.push(...problems.map(one => `Input "resolve": ${one}`))
  return resolve
}

function parseCredentials(check: Check): Credentials {
  const [token, refreshToken, clientId, clientSecret] = [
    text(check, 'medium-token'),
    text(check, 'medium-refresh-token'),
    text(check, 'medium-client-id'),
    text(check, 'medium-client-secret')
  ]
  const oauth = [refreshToken, clientId, clientSecret].filter(value => value !== '').length
  if (oauth > 0 && oauth < 3)
    check.problems.push(
      `Inputs "medium-refresh-token", "medium-client-id" and "medium-client-secret" belong together: set all three or none; ${3 - oauth} of them ${oauth === 2 ? 'is' : 'are'} empty.`
    )
  if (oauth === 3) return { kind: 'refresh', refreshToken, clientId, clientSecret }
  return token === '' ? { kind: 'none' } : { kind: 'token', token }
}

function parseApiUrl(check: Check): string {
  const value = text(check, 'api-url').replace(/\/+$/, '')
  const url = URL.canParse(value) ? new URL(value) : null
  const plain =
    url !== null &&
    url.username === '' &&
    url.password === '' &&
    url.search === '' &&
    url.hash === ''
  const allowed =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))
  if (!plain || !allowed)
    problem(
      check,
      'api-url',
      'must be an https URL (or http on loopback) without credentials, query or fragment'
    )
  return value
}

/** Whether a URL's host name is this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}

function parseLedgerPlace(check: Check, environment: string | null, apiUrl: string): LedgerPlace {
  const [, kind, rest] = /^(branch|file):(.+)$/.exec(text(check, 'ledger')) ?? []
  if (kind === 'branch' && rest !== undefined && isBranchName(rest)) return { kind, branch: rest }
  if (kind === 'file' && rest !== undefined && isInside(rest)) {
    const local = URL.canParse(apiUrl) && isLoopback(new URL(apiUrl).hostname)
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
  return !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.lock(\/|$)|(^|\/)\.|^\/|\/$|\.$|^-|^@$/.test(
    name
  )
}

function isInside(path: string): boolean {
  return !path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.split(/[\\/]/).includes('..')
}

function refuseWhatIsNotBuilt(check: Check): void {
  for (const [name, allowed] of NOT_BUILT)
    if (text(check, name) !== allowed)
      problem(
        check,
        name,
        `is not available in this version: leave it at its default ${JSON.stringify(allowed)}`
      )
}
