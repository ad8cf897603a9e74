// The run's circumstances: the only reader of GITHUB_*, RUNNER_* and the event payload.

import { readFileSync } from 'node:fs'

export type Context = {
  readonly eventName: string
  /** The webhook payload; an empty object when the file is missing. */
  readonly payload: Readonly<Record<string, unknown>>
  readonly owner: string
  readonly repo: string
  /** `GITHUB_REPOSITORY_ID`: the ledger belongs to this repository and no other. */
  readonly repositoryId: string
  readonly sha: string
  readonly ref: string
  readonly runId: string
  readonly runAttempt: number
  readonly workspace: string
  readonly serverUrl: string
  readonly apiUrl: string
  readonly runnerEnvironment: string | null
}

/** Reads the context of this run. @throws Error naming the variable that is missing. */
export function readContext(env: NodeJS.ProcessEnv = process.env): Context {
  const [owner = '', repo = ''] = required(env, 'GITHUB_REPOSITORY').split('/')
  return {
    eventName: required(env, 'GITHUB_EVENT_NAME'),
    payload: readPayload(env.GITHUB_EVENT_PATH),
    owner,
    repo,
    repositoryId: required(env, 'GITHUB_REPOSITORY_ID'),
    sha: required(env, 'GITHUB_SHA'),
    ref: env.GITHUB_REF ?? '',
    runId: env.GITHUB_RUN_ID ?? '0',
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1') || 1,
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    runnerEnvironment: env.RUNNER_ENVIRONMENT ?? null
  }
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name]
  if (value === undefined || value === '')
    throw new Error(
      `The environment variable ${name} is missing: this action runs as a step of a GitHub workflow.`
    )
  return value
}

function readPayload(path: string | undefined): Record<string, unknown> {
  if (path === undefined || path === '') return {}
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return {}
  }
  const payload: unknown = text.trim() === '' ? {} : JSON.parse(text)
  return isRecord(payload) ? payload : {}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
