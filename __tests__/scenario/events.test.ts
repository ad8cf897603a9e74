// Events and inputs: what publishes, what plans, what does nothing and what is refused; bad inputs stop a run before anything.

import { beforeEach, describe, expect, test } from '@jest/globals'
import { composeArticle } from '../../emulators/github/index.ts'
import {
  createBranchDeletion,
  createDispatch,
  createMergeGroup,
  createPullRequest,
  createPushEvent,
  createRepositoryDispatch,
  createSchedule,
  createTagEvent,
  type WebhookEvent
} from '../../emulators/runner/index.ts'
import { createWorld, useWorld } from '../support/world.ts'

const OUTPUTS = {
  outcome: 'nothing',
  results: '[]',
  'results-file': expect.stringMatching(/\.json$/),
  url: '',
  urls: '',
  'created-count': '0',
  'planned-count': '0',
  'skipped-count': '0',
  'deferred-count': '0',
  'failed-count': '0',
  'unknown-count': '0',
  'ledger-sha': ''
}
const ARTICLE = { 'posts/a.md': composeArticle({ title: 'An article', body: 'Its text.\n' }) }

const world = useWorld()
let before: string
let sha: string
beforeEach(async () => {
  before = await world.repo.head()
  sha = await world.commit(ARTICLE)
})

describe('a run that has nothing to do', () => {
  test.each<[string, () => WebhookEvent]>([
    ['another branch', () => createPushEvent({ before, after: sha, ref: 'refs/heads/topic' })],
    ['a tag', () => createTagEvent({ after: sha })],
    ['a deleted branch', () => createBranchDeletion({ before, sha })],
    ['a merge group', () => createMergeGroup({ headSha: sha, baseSha: before })],
    [
      'a pull request into another branch',
      () => createPullRequest({ baseRef: 'release', baseSha: before, headSha: sha })
    ],
    ['a run by hand on another branch', () => createDispatch({ ref: 'refs/heads/topic' })],
    ['an event of another kind', () => ({ name: 'issues', payload: {} })]
  ])('%s exits 0 with one notice and every output', async (_name, event) => {
    const run = await world.run({ sha, event: event() })
    expect(run.exitCode).toBe(0)
    expect(run.annotations.map(({ level }) => level)).toEqual(['notice'])
    expect(run.outputs).toEqual(OUTPUTS)
    expect(world.medium.requests).toEqual([])
  })

  test.each(['pull_request_target', 'workflow_run'])(
    '%s is refused before anything is read or sent',
    async name => {
      const run = await world.run({ sha, event: { name, payload: {}, ref: 'refs/heads/main' } })
      expect(run.exitCode).toBe(1)
      expect(run.outputs).toEqual({ ...OUTPUTS, outcome: 'failed' })
      expect(world.medium.requests).toEqual([])
      expect(world.github.requests).toEqual([])
    }
  )
})

describe('a run that publishes', () => {
  test.each<[string, () => WebhookEvent]>([
    ['by hand', () => createDispatch()],
    ['by the clock, with a payload that names no repository', () => createSchedule()],
    ['by another system', () => createRepositoryDispatch()]
  ])('%s sends what is due', async (_name, event) => {
    await world.run({ event: createDispatch() })
    await world.commit({
      'posts/b.md': composeArticle({ title: 'Another', body: 'Other text.\n' })
    })
    const run = await world.run({ event: event() })
    expect(run.told).toEqual(['posts/b.md created/created'])
  })

  test('publishes another branch than the default one when the input says so', async () => {
    await world.repo.git('branch', 'live')
    const event = createPushEvent({ before, after: sha, ref: 'refs/heads/live' })
    const run = await world.run({ sha, event, inputs: { branch: 'live' } })
    expect(run.told).toEqual(['posts/a.md created/created'])
  })

  test('without a Medium token fails the article only when it would be created', async () => {
    const run = await world.run({ before, sha, anonymous: true })
    expect(run.told).toEqual(['posts/a.md failed/unauthorized'])
    expect(run.results[0]?.message).toContain('medium-token')
    const idle = await world.run({ sha: before, before, anonymous: true })
    expect(idle.exitCode).toBe(0)
  })
})

describe('a run that plans', () => {
  test('for a pull request needs no Medium token and writes nothing', async () => {
    const readOnly = await createWorld({ github: { readOnly: true } })
    try {
      const base = await readOnly.repo.head()
      await readOnly.repo.git('checkout', '-q', '-b', 'topic')
      const head = await readOnly.commit(ARTICLE)
      const run = await readOnly.run({
        sha: head,
        event: createPullRequest({ baseSha: base, headSha: head, fromFork: true }),
        anonymous: true,
        inputs: { 'dry-run': 'false' }
      })
      expect(run.told).toEqual(['posts/a.md planned/would-create'])
      expect(run.outputs).toMatchObject({ outcome: 'planned', 'planned-count': '1' })
      expect(run.exitCode).toBe(0)
      expect(readOnly.medium.requests).toEqual([])
      expect(readOnly.github.requests.filter(({ method }) => method !== 'GET')).toEqual([])
      expect(run.summary).toContain('would be created')
    } finally {
      await readOnly.close()
    }
  })

  test('by `dry-run` only reads from Medium, and writes nothing', async () => {
    const run = await world.run({ before, sha, inputs: { 'dry-run': 'true' } })
    expect(run.told).toEqual(['posts/a.md planned/would-create'])
    expect(world.medium.requests.map(({ method }) => method)).toEqual(['GET'])
    expect(world.github.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    expect(await world.ledger()).toBeNull()
  })

  test('says that there would be too many posts, as publishing does', async () => {
    const inputs = { 'dry-run': 'true', 'max-posts': '0' }
    const plan = await world.run({ before, sha, inputs })
    expect(plan.told).toEqual(['posts/a.md failed/too-many-posts'])
    expect(plan.exitCode).toBe(1)
  })
})

describe('inputs', () => {
  test('that are not allowed are told together, before anything is read or sent', async () => {
    const run = await world.run({
      before,
      sha,
      inputs: {
        'publish-status': 'publik',
        'max-posts': 'many',
        'api-url': 'http://medium.example',
        'timeout-seconds': '301',
        site: 'wordpress',
        license: 'MIT'
      }
    })
    expect(run.exitCode).toBe(1)
    const errors = run.annotations.filter(({ level }) => level === 'error').map(one => one.message)
    for (const text of [
      '"publish-status"',
      '"publik"',
      '"max-posts"',
      '"many"',
      '"api-url"',
      '"301"',
      '"site"',
      '"MIT"'
    ])
      expect(errors.join('\n')).toContain(text)
    expect(world.medium.requests).toEqual([])
    expect(world.github.requests).toEqual([])
    expect(run.outputs.outcome).toBe('failed')
  })

  test('that hold tokens are masked first and appear nowhere', async () => {
    const secret = 'medium-secret-0123456789'
    world.medium.fault({
      kind: 'status',
      status: 401,
      body: { errors: [{ message: `bad ${secret}`, code: 6003 }] }
    })
    const run = await world.run({
      before,
      sha,
      inputs: { 'medium-token': secret },
      env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' }
    })
    expect(run.masks).toContain(secret)
    expect(run.commands[0]).toMatchObject({ name: 'add-mask' })
    const said = run.stdout
      .split('\n')
      .filter(line => !line.startsWith('::add-mask::'))
      .join('\n')
    expect(said + run.stderr + run.summary + JSON.stringify(run.outputs)).not.toContain(secret)
    expect(said + run.summary).not.toContain(world.github.token)
  })
})

test('text of an article becomes no workflow command, no row of the summary and no line of an output', async () => {
  const title = 'x ##[add-mask]hello | ::set-output name=url::evil </td></tr> `a` [b](javascript:c)'
  const run = await world.push({
    'posts/evil\n::error::forged.md': composeArticle({
      title,
      body: 'Harmless text of the evil one.\n'
    })
  })
  expect(run.outputs['created-count']).toBe('1')
  expect(run.masks).not.toContain('hello')
  expect(run.outputs.url).toBe(world.medium.posts[0]?.url)
  expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([])
  expect(run.summary).not.toContain('](javascript:')
  expect(run.complaints).toEqual([])
})
