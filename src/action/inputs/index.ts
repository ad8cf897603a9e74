// action.yml's inputs to one typed, frozen value. All bad inputs are reported together.

import { parseCanonicalTemplate, type ArticleDefaults } from '../../article/index.ts'
import {
  CONTENT_FORMATS,
  LICENSES,
  MAX_TAG_LENGTH,
  MAX_TAGS,
  PUBLISH_STATUSES
} from '../../medium/vocabulary.ts'
import { parsePolicy, parseTemplateTags } from '../../content/index.ts'
import type { Settings } from '../../publish/ports.ts'
import {
  choice,
  flag,
  lines,
  optional,
  problem,
  text,
  wholeNumber,
  type Check
} from './input-values.ts'
import { parseCredentials, parseSecret, type Credentials } from './credentials.ts'
import {
  parseApiUrl,
  parseBranch,
  parseFiles,
  parseLedgerPlace,
  type LedgerPlace
} from './places.ts'
import { parseResolveLines, type ResolveLine } from '../../ledger/resolve.ts'

export type { Credentials } from './credentials.ts'
export type { LedgerPlace } from './places.ts'
export { INPUT_NAMES, readRawInputs } from './raw-inputs.ts'

export type Inputs = Settings & {
  readonly credentials: Credentials
  readonly githubToken: string
  readonly branch: string | null
  readonly dryRun: boolean
  readonly ledger: LedgerPlace
  readonly apiUrl: string
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

/** Inputs of the contract that are not built yet, with the only value they may have. */
const NOT_BUILT = new Map([
  ['site', 'auto'],
  ['preview-path', ''],
  ['preview-url', ''],
  ['comment', 'false']
])

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
    githubToken: parseSecret(check, 'github-token'),
    files: parseFiles(check),
    select: choice(check, 'select', ['changed', 'all']),
    branch: parseBranch(check),
    dryRun: flag(check, 'dry-run'),
    maxPosts: wholeNumber(check, 'max-posts', { min: 0, max: 100_000 }),
    defaults: parseDefaults(check),
    images: choice(check, 'images', ['upload', 'link', 'keep']),
    footer: optional(check, 'footer'),
    policy: parsePolicyInput(check),
    templateTags: parseTemplateTagsInput(check),
    ledger: parseLedgerPlace(check, runner.environment, apiUrl),
    resolve: parseResolve(check),
    apiUrl,
    timeoutMs: wholeNumber(check, 'timeout-seconds', { min: 1, max: 300 }) * 1000
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

function parseTags(check: Check): string[] {
  const tags = text(check, 'tags')
    .split(/[,\n]/)
    .map(tag => tag.trim())
    .filter(tag => tag !== '')
  const tooLong = tags.some(tag => Array.from(tag).length > MAX_TAG_LENGTH)
  if (tags.length > MAX_TAGS || tooLong)
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

function parseTemplateTagsInput(check: Check): ReadonlyMap<string, string> {
  const { tags, problems } = parseTemplateTags(lines(check, 'template-tags'))
  check.problems.push(...problems.map(one => `Input "template-tags": ${one}`))
  return tags
}

function parsePolicyInput(check: Check): ReadonlyMap<string, string> {
  const { policy, problems } = parsePolicy(lines(check, 'policy'))
  check.problems.push(...problems.map(one => `Input "policy": ${one}`))
  return policy
}

function parseResolve(check: Check): readonly ResolveLine[] {
  const { resolve, problems } = parseResolveLines(lines(check, 'resolve'))
  check.problems.push(...problems.map(one => `Input "resolve": ${one}`))
  return resolve
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
