import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findSummaryFile, readContext } from '../../src/action/runner-context.ts'

const SHA = 'a'.repeat(40)
const ENV = {
  GITHUB_REPOSITORY: 'ada/blog',
  GITHUB_REPOSITORY_ID: '4242',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: SHA,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '123',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKSPACE: '/home/runner/work/blog/blog',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_API_URL: 'https://github.example/api/v3',
  RUNNER_ENVIRONMENT: 'self-hosted',
  GITHUB_ACTIONS: 'true'
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'medium-context-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The payload as it is read from a file with this text. */
function payloadOf(text: string): unknown {
  const path = join(folder, 'event.json')
  writeFileSync(path, text)
  return readContext({ ...ENV, GITHUB_EVENT_PATH: path }).payload
}

test('a runner’s variables become the context', () => {
  expect(readContext(ENV)).toEqual({
    eventName: 'push',
    payload: {},
    owner: 'ada',
    repo: 'blog',
    repositoryId: '4242',
    sha: SHA,
    ref: 'refs/heads/main',
    runId: '123',
    runAttempt: 2,
    workspace: '/home/runner/work/blog/blog',
    serverUrl: 'https://github.example',
    apiUrl: 'https://github.example/api/v3',
    runnerEnvironment: 'self-hosted',
    isRunner: true
  })
})

describe('a variable', () => {
  test.each(['GITHUB_REPOSITORY', 'GITHUB_REPOSITORY_ID', 'GITHUB_EVENT_NAME', 'GITHUB_SHA'])(
    '%s that is missing or empty is named',
    name => {
      for (const value of [undefined, ''])
        expect(() => readContext({ ...ENV, [name]: value })).toThrow(
          expect.objectContaining({
            code: 'run/environment',
            message: `The environment variable ${name} is missing.`,
            remedy: expect.stringMatching(
              /^Run this action as a step of a GitHub workflow\. .*`help`/
            )
          })
        )
    }
  )

  test.each<[string, string, unknown]>([
    ['GITHUB_REF', 'ref', ''],
    ['GITHUB_RUN_ID', 'runId', '0'],
    ['GITHUB_RUN_ATTEMPT', 'runAttempt', 1],
    ['GITHUB_WORKSPACE', 'workspace', process.cwd()],
    ['GITHUB_SERVER_URL', 'serverUrl', 'https://github.com'],
    ['GITHUB_API_URL', 'apiUrl', 'https://api.github.com'],
    ['RUNNER_ENVIRONMENT', 'runnerEnvironment', null],
    ['GITHUB_ACTIONS', 'isRunner', false]
  ])('%s that is missing or empty has a stand-in', (name, field, expected) => {
    expect(readContext({ ...ENV, [name]: undefined })).toHaveProperty(field, expected)
    expect(readContext({ ...ENV, [name]: '' })).toHaveProperty(field, expected)
  })

  test.each(['blog', 'ada/', '/blog', 'ada/blog/more'])(
    'GITHUB_REPOSITORY must be OWNER/NAME, not %j',
    value => {
      expect(() => readContext({ ...ENV, GITHUB_REPOSITORY: value })).toThrow(
        `GITHUB_REPOSITORY must be OWNER/NAME; got ${JSON.stringify(value)}.`
      )
    }
  )
})

describe('the payload', () => {
  test('is the event file’s', () => {
    expect(payloadOf('{"before": "x", "nested": {"a": [1]}}')).toEqual({
      before: 'x',
      nested: { a: [1] }
    })
  })

  test.each(['', '  \n', '[]', 'null', '"text"', '7'])('of a file with %j is empty', text => {
    expect(payloadOf(text)).toEqual({})
  })

  test('of a file that is not there is empty', () => {
    const path = join(folder, 'nowhere.json')
    expect(readContext({ ...ENV, GITHUB_EVENT_PATH: path }).payload).toEqual({})
  })

  test('that is cut off ends the run', () => {
    expect(() => payloadOf('{"before": "x')).toThrow(
      /event\.json \(GITHUB_EVENT_PATH\) is not JSON\.$/
    )
  })
})

test.each<[NodeJS.ProcessEnv, string | null]>([
  [{ GITHUB_STEP_SUMMARY: '/tmp/summary.md' }, '/tmp/summary.md'],
  [{}, null]
])('a summary file is there when its variable is: %j', (env, expected) => {
  expect(findSummaryFile(env)).toBe(expected)
})
