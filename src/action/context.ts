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
  const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(required(env, 'GITHUB_REPOSITORY')) ?? []
  if (owner === undefined || repo === undefined)
    throw new Error(
      `The environment variable GITHUB_REPOSITORY must be OWNER/NAME; got ${JSON.stringify(env.GITHUB_REPOSITORY)}.`
    )
  return {
    eventName: required(env, 'GITHUB_EVENT_NAME'),
    payload: readPayload(env.GITHUB_EVENT_PATH),
    owner,
    repo,
    repositoryId: required(env, 'GITHUB_REPOSITORY_ID'),
    sha: required(env, 'GITHUB_SHA'),
    ref: env.GITHUB_REF ?? '',
    runId: given(env.GITHUB_RUN_ID) ?? '0',
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1') || 1,
    workspace: given(env.GITHUB_WORKSPACE) ?? process.cwd(),
    serverUrl: given(env.GITHUB_SERVER_URL) ?? 'https://github.com',
    apiUrl: given(env.GITHUB_API_URL) ?? 'https://api.github.com',
    runnerEnvironment: given(env.RUNNER_ENVIRONMENT) ?? null
  }
}

function given(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value
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
  const payload = text.trim() === '' ? {} : parse(text, path)
  return isRecord(payload) ? payload : {}
}

/** A payload that is cut off could say anything: it is not taken for an empty one. */
function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`The event payload ${path} (GITHUB_EVENT_PATH) is not JSON.`, { cause: error })
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
