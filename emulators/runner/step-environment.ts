// The environment of a step on GitHub's runner, and nothing of the machine's own but where programs are.

import type { WebhookEvent } from './webhook-events.ts'

export type StepFacts = {
  readonly event: WebhookEvent
  readonly sha: string
  readonly ref: string
  readonly workspace: string
  /** The folder of the step's command files and temporary files. */
  readonly folder: string
  readonly repository: string
  readonly repositoryId: number
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly runId: string
  readonly runAttempt: number
}

/** The command files of a step, by their variable. */
export const COMMAND_FILES = {
  GITHUB_OUTPUT: 'output',
  GITHUB_STATE: 'state',
  GITHUB_ENV: 'env',
  GITHUB_PATH: 'path',
  GITHUB_STEP_SUMMARY: 'summary.md'
} as const

/** The variables that the runner sets, `INPUT_*` aside. */
export function createEnvironment(facts: StepFacts): Record<string, string> {
  const { event, folder, ref } = facts
  const files = Object.entries(COMMAND_FILES).map(([name, file]) => [name, `${folder}/${file}`])
  return {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    HOME: `${folder}/home`,
    LANG: 'C.UTF-8',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'ada',
    GITHUB_WORKFLOW: 'Publish',
    GITHUB_JOB: 'publish',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: `${folder}/event.json`,
    GITHUB_REPOSITORY: facts.repository,
    GITHUB_REPOSITORY_OWNER: facts.repository.split('/')[0] ?? '',
    GITHUB_REPOSITORY_ID: String(facts.repositoryId),
    GITHUB_SHA: facts.sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_RUN_ID: facts.runId,
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: String(facts.runAttempt),
    GITHUB_WORKSPACE: facts.workspace,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: facts.apiUrl,
    GITHUB_GRAPHQL_URL: facts.graphqlUrl,
    RUNNER_TEMP: `${folder}/temp`,
    RUNNER_TOOL_CACHE: `${folder}/tools`,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'test',
    RUNNER_ENVIRONMENT: 'github-hosted',
    ...(Object.fromEntries(files) as Record<string, string>)
  }
}
