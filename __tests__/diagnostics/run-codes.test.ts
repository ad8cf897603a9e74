// Every code of a run can be provoked, by the function that a run would meet it in.

import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import nock from 'nock'
import { prepareConnection } from '../../src/action/connect-medium.ts'
import { commentOnPlan } from '../../src/action/comment-on-plan.ts'
import { createReport, listFailures } from '../../src/action/create-report.ts'
import { findPublishingBranch } from '../../src/action/create-run.ts'
import { evaluateEvent } from '../../src/action/evaluate-event.ts'
import { parseInputs } from '../../src/action/inputs/index.ts'
import { openLocalGit } from '../../src/git/index.ts'
import { offerRefreshToken } from '../../src/action/offer-refresh-token.ts'
import { openRepository } from '../../src/action/open-repository.ts'
import { refuseOutsideFolder } from '../../src/action/preview/pages-folder.ts'
import { readContext } from '../../src/action/runner-context.ts'
import { detectChanges, type DetectInput } from '../../src/changes/detect-changes.ts'
import type { RUN_CODES } from '../../src/diagnostics/catalogue/run-codes.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { NO_FAULTS, World, type Ended, type RunChoice } from '../model/world.ts'
import { composeArticle } from '../../emulators/github/index.ts'

type RunCode = keyof typeof RUN_CODES
type Provoke = () => readonly Diagnostic[] | Promise<readonly Diagnostic[]>

const RUNNER = { environment: null }
const PATH = 'posts/a.md'
const ARTICLE = new Map([[PATH, composeArticle({ title: 'An article' })]])
const JEKYLL = new Map([['_posts/2024-01-31-a.md', composeArticle({ title: 'An article' })]])
const WITH_ADDRESS = new Map([...JEKYLL, ['_config.yml', 'url: https://blog.example']])
const OWN_TAGS = new Map([
  [PATH, composeArticle({ title: 'An article', body: '{% one "a" %}\n\n{% two %}' })]
])
const NO_FILES = new Map<string, string>()

const CASES: Readonly<Record<RunCode, readonly [Diagnostic['severity'], Provoke]>> = {
  'run/input': [
    'error',
    () => catchFailures(() => parseInputs(new Map([['images', 'x']]), RUNNER))
  ],
  'run/environment': ['error', () => catchFailures(() => readContext({}))],
  'run/event': ['notice', decideOnTag],
  'run/ledger': ['error', async () => playRuns([ARTICLE], { faults: UNWRITABLE })],
  'run/unrecorded': ['warning', async () => playRuns([ARTICLE], { faults: UNWRITABLE })],
  'run/commit': ['error', () => catchFailures(async () => compare({ sha: 'gone' }))],
  'run/github': ['error', () => catchFailures(askGitHub)],
  'run/medium': ['error', () => catchFailures(askMedium)],
  'run/refresh-token': ['warning', renewToken],
  'run/first-run': ['notice', async () => playRuns([ARTICLE], { before: null })],
  'run/newly-matched': ['notice', nameFolder],
  'run/watermark': [
    'warning',
    async () => (await compare({ watermark: 'gone', before: 'c0' })).diagnostics
  ],
  'run/old-commit': ['notice', async () => playRuns([ARTICLE, NO_FILES], { sha: 'c1' })],
  'run/deleted': ['notice', deletePublished],
  'run/resolve': [
    'warning',
    async () => playRuns([ARTICLE], { resolve: [{ verb: 'ignore', path: 'posts/b.md' }] })
  ],
  'run/files': ['warning', async () => playRuns([ARTICLE], { files: ['post/**'] })],
  'run/site': ['warning', async () => playRuns([JEKYLL], { files: ['_posts/**'] })],
  'run/canonical-url': ['notice', async () => playRuns([WITH_ADDRESS], { files: ['_posts/**'] })],
  'run/template-tags': ['warning', async () => playRuns([OWN_TAGS], {})],
  'run/pages': ['error', () => catchFailures(refuseLinkedFolder)],
  'run/comment': ['warning', commentWithoutToken],
  'run/internal': [
    'error',
    () =>
      catchFailures(() => {
        throw new TypeError('x is undefined')
      })
  ]
}

/** The first intent takes two writes. */
const UNWRITABLE = { ...NO_FAULTS, writes: [...(['written', 'written', 'unwritable'] as const)] }

afterEach(() => {
  nock.cleanAll()
})

test.each(Object.entries(CASES))('%s can be provoked', async (code, [severity, provoke]) => {
  const found = (await provoke()).filter(diagnostic => diagnostic.code === code)
  const place = code === 'run/unrecorded' ? { path: 'posts/a.md', line: null, column: null } : null
  expect(found.map(diagnostic => [diagnostic.severity, diagnostic.place])).toEqual([
    [severity, place]
  ])
})

async function catchFailures(work: () => unknown): Promise<readonly Diagnostic[]> {
  try {
    await work()
  } catch (error) {
    return listFailures(error)
  }
  throw new Error('nothing failed')
}

function decideOnTag(): readonly Diagnostic[] {
  const event = { eventName: 'push', payload: {}, ref: 'refs/tags/v1', branch: 'main' }
  const decision = evaluateEvent(event)
  return decision.kind === 'nothing' ? [decision.diagnostic] : []
}

/** Every commit but `gone` can be read, and has one file. */
async function compare(input: Partial<DetectInput>) {
  return await detectChanges({
    commits: {
      readTree: async commit => Promise.resolve(commit === 'gone' ? null : new Map([[PATH, 'b1']])),
      readBlob: async () => Promise.resolve(null),
      close: () => undefined
    },
    sha: 'c1',
    before: null,
    watermark: null,
    matches: () => true,
    ...input
  })
}

/** Each commit is pushed; then one run of the newest, unless the choice says otherwise. */
async function playRuns(
  pushes: readonly ReadonlyMap<string, string>[],
  choice: Partial<RunChoice>
): Promise<readonly Diagnostic[]> {
  const world = new World(1, pushes.includes(WITH_ADDRESS))
  for (const files of pushes) world.commit(files)
  return listDiagnostics(await runOnce(world, choice))
}

async function nameFolder(): Promise<readonly Diagnostic[]> {
  const world = new World(1)
  const old = composeArticle({ title: 'Old', body: 'Words of an old article.' })
  const files = new Map([...ARTICLE, ['docs/blog/posts/old.md', old]])
  world.commit(files)
  await runOnce(world, { usesDefaultFiles: true })
  world.commit(new Map([...files, ['mkdocs.yml', 'site_name: A blog']]))
  return listDiagnostics(await runOnce(world, { usesDefaultFiles: true }))
}

async function deletePublished(): Promise<readonly Diagnostic[]> {
  const world = new World(1)
  world.commit(ARTICLE)
  await runOnce(world, {})
  world.commit(NO_FILES)
  return listDiagnostics(await runOnce(world, {}))
}

async function runOnce(world: World, choice: Partial<RunChoice>): Promise<readonly Ended[]> {
  const usual = {
    sha: world.tip,
    before: 'c0',
    files: ['posts/**'],
    faults: NO_FAULTS,
    resolve: []
  }
  return await world.runAll([{ ...usual, ...choice }])
}

function listDiagnostics(ended: readonly Ended[]): readonly Diagnostic[] {
  return ended.flatMap(({ published, error }) =>
    error === null ? (published?.diagnostics ?? []) : listFailures(error)
  )
}

async function refuseLinkedFolder(): Promise<void> {
  const workspace = await mkdtemp(join(tmpdir(), 'pages-'))
  await symlink(tmpdir(), join(workspace, 'pages'))
  try {
    await refuseOutsideFolder(workspace, 'pages/preview')
  } finally {
    await rm(workspace, { recursive: true })
  }
}

async function askGitHub(): Promise<unknown> {
  nock('https://api.github.com').get('/repos/ada/blog').reply(401, { message: 'Bad credentials' })
  const context = readContext({
    GITHUB_REPOSITORY: 'ada/blog',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_SHA: 'c1'
  })
  const inputs = parseInputs(new Map([['github-token', 'ghs_token']]), RUNNER)
  const repository = openRepository(context, inputs, openLocalGit(context.workspace))
  try {
    return await findPublishingBranch(context, inputs, repository)
  } finally {
    repository.git.close()
  }
}

async function askMedium(): Promise<unknown> {
  const refusal = { errors: [{ message: 'Token was invalid.', code: 6003 }] }
  nock('https://api.medium.com').get('/v1/me').reply(401, refusal)
  const inputs = parseInputs(new Map([['medium-token', 'token']]), RUNNER)
  const connect = prepareConnection(inputs, () => undefined)
  return await (await connect?.())?.getAuthenticatedUser()
}

async function commentWithoutToken(): Promise<readonly Diagnostic[]> {
  const context = readContext({
    GITHUB_REPOSITORY: 'octo/blog',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_SHA: 'c1'
  })
  const inputs = parseInputs(new Map([['comment', 'true']]), RUNNER)
  const payload = { pull_request: { number: 7 } }
  const report = createReport({ context, inputs }, { diagnostics: [] })
  const nobody = { octokit: null }
  return (await commentOnPlan(report, { ...context, payload }, inputs, nobody)).diagnostics
}

async function renewToken(): Promise<readonly Diagnostic[]> {
  const tokens = { access_token: 'access', refresh_token: 'new', scope: [] }
  nock('https://api.medium.com').post('/v1/tokens').reply(201, tokens)
  const names = ['medium-refresh-token', 'medium-client-id', 'medium-client-secret']
  const inputs = parseInputs(new Map(names.map(name => [name, 'old'])), RUNNER)
  const found: Diagnostic[] = []
  await prepareConnection(inputs, token => void found.push(offerRefreshToken(token)))?.()
  return found
}
