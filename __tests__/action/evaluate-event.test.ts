import { describe, expect, test } from '@jest/globals'
import {
  evaluateEvent,
  readDefaultBranch,
  readPrivateFlag,
  refuseUnsafeEvent,
  type WorkflowEvent
} from '../../src/action/evaluate-event.ts'

const A = 'a'.repeat(40)
const ZERO = '0'.repeat(40)
const MAIN = 'refs/heads/main'

function evaluate(over: Partial<WorkflowEvent>) {
  return evaluateEvent({
    eventName: 'push',
    payload: { before: A },
    ref: MAIN,
    branch: 'main',
    ...over
  })
}

function pullRequest(base: unknown) {
  return evaluate({
    eventName: 'pull_request',
    ref: 'refs/pull/1/merge',
    payload: { pull_request: { base } }
  })
}

/** The decision to do nothing, with a notice of this message. */
function nothing(message: RegExp) {
  const text = expect.stringMatching(message) as unknown
  const notice = { code: 'run/event', severity: 'notice', remedy: null, place: null, message: text }
  return { kind: 'nothing', diagnostic: notice }
}

describe('what publishes', () => {
  test.each<[string, Partial<WorkflowEvent>, string | null]>([
    ['a push', {}, A],
    ['a push of a SHA-256 repository', { payload: { before: 'b'.repeat(64) } }, 'b'.repeat(64)],
    ['a push that made the branch', { payload: { before: ZERO } }, null],
    ['a push without `before`', { payload: {} }, null],
    ['a push whose `before` is not an id', { payload: { before: 'HEAD~1' } }, null],
    ['a push whose `before` is not a text', { payload: { before: 7 } }, null],
    ['a run by hand', { eventName: 'workflow_dispatch', payload: {} }, null],
    ['a run by hand with a `before` of its own', { eventName: 'workflow_dispatch' }, null],
    [
      'a schedule without a repository',
      { eventName: 'schedule', payload: { schedule: '0 0 * * *' } },
      null
    ],
    ['a repository_dispatch', { eventName: 'repository_dispatch', payload: {} }, null],
    ['a branch with slashes', { ref: 'refs/heads/blog/live', branch: 'blog/live' }, A]
  ])('%s', (_, over, before) => {
    expect(evaluate(over)).toEqual({ kind: 'publish', before })
  })
})

describe('what plans', () => {
  test('a pull request into the branch, against its base', () => {
    expect(pullRequest({ ref: 'main', sha: A })).toEqual({ kind: 'plan', before: A })
  })

  test('a pull request whose base has no id', () => {
    expect(pullRequest({ ref: 'main' })).toEqual({ kind: 'plan', before: null })
  })
})

describe('what does nothing, and says why', () => {
  const PUSHED = /is not the publishing branch main, so nothing is published\.$/

  test.each<[string, Partial<WorkflowEvent>, RegExp]>([
    [
      'a push to another branch',
      { ref: 'refs/heads/topic' },
      /^topic is not the publishing branch main/
    ],
    ['a branch that only ends like it', { ref: 'refs/heads/feature/main' }, PUSHED],
    ['a branch of another letter case', { ref: 'refs/heads/Main' }, PUSHED],
    [
      'a tag',
      { ref: 'refs/tags/v1' },
      /^refs\/tags\/v1 is not a branch, and only the branch main is/
    ],
    ['a tag that is called like the branch', { ref: 'refs/tags/main' }, /is not a branch/],
    ['no ref', { ref: '' }, /^This run is not of a branch, and only the branch main is/],
    [
      'a deleted branch',
      { payload: { deleted: true, before: A } },
      /^refs\/heads\/main was deleted, so nothing is published\.$/
    ],
    [
      'a run by hand on another branch',
      { eventName: 'workflow_dispatch', ref: 'refs/heads/x' },
      /^x is not/
    ],
    [
      'a run by hand on a tag',
      { eventName: 'workflow_dispatch', ref: 'refs/tags/v1' },
      /is not a branch/
    ],
    [
      'a merge group',
      { eventName: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/x' },
      /^The event merge_group publishes nothing/
    ],
    ['a release', { eventName: 'release' }, /^The event release publishes nothing/],
    ['issues', { eventName: 'issues' }, /^The event issues publishes nothing/]
  ])('%s', (_, over, message) => {
    expect(evaluate(over)).toEqual(nothing(message))
  })

  test.each<[string, unknown, RegExp]>([
    [
      'into another branch',
      { ref: 'release', sha: A },
      /goes into release, not into the publishing branch main/
    ],
    ['without a base', undefined, /goes into another branch/],
    ['whose base is not an object', 'main', /goes into another branch/]
  ])('a pull request %s', (_, base, message) => {
    expect(pullRequest(base)).toEqual(nothing(message))
  })

  test('a pull request event without a pull request', () => {
    expect(evaluate({ eventName: 'pull_request', payload: {} }).kind).toBe('nothing')
  })
})

describe('an event that could hand a token to untrusted content', () => {
  test.each(['pull_request_target', 'workflow_run'])('%s is refused', name => {
    expect(() => refuseUnsafeEvent(name)).toThrow(
      expect.objectContaining({
        code: 'run/event',
        message: `The event ${name} is refused: it gives secrets to content that nobody has merged yet.`,
        remedy:
          'Use `push`, `workflow_dispatch` or `schedule` to publish, and `pull_request` to plan.'
      })
    )
    // Even a run that asked no further could not publish.
    expect(evaluate({ eventName: name }).kind).toBe('nothing')
  })

  test.each([
    'push',
    'pull_request',
    'schedule',
    'workflow_dispatch',
    'workflow_call',
    'merge_group'
  ])('%s is not one', name => {
    expect(() => refuseUnsafeEvent(name)).not.toThrow()
  })
})

describe('the default branch', () => {
  test.each<[unknown, string | null]>([
    [{ repository: { default_branch: 'trunk' } }, 'trunk'],
    [{ repository: { default_branch: '' } }, null],
    [{ repository: { default_branch: 7 } }, null],
    [{ repository: [] }, null],
    [{ repository: null }, null],
    [{}, null]
  ])('of %j is %j', (payload, expected) => {
    expect(readDefaultBranch(payload as Record<string, unknown>)).toBe(expected)
  })
})

describe('whether the repository is private', () => {
  test.each<[unknown, boolean | null]>([
    [{ repository: { private: true } }, true],
    [{ repository: { private: false } }, false],
    [{ repository: { private: 'true' } }, null],
    [{ repository: null }, null],
    [{}, null]
  ])('of %j is %j', (payload, expected) => {
    expect(readPrivateFlag(payload as Record<string, unknown>)).toBe(expected)
  })
})
