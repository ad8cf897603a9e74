// The run's circumstances: the only reader of GITHUB_*, RUNNER_*, the proxy's variables and the event payload, but for what
// the toolkit reads by itself (@actions/core finds the files for outputs and summary, @actions/http-client the proxy to GitHub).

import { readFileSync } from 'node:fs'
import { ActionError } from '../diagnostics/action-error.ts'
import type { ProxySettings } from '../medium/index.ts'
import { isRecord, parseJsonText, type JsonObject } from '../text/json.ts'

export type RunnerContext = {
  readonly eventName: string
  /** The webhook payload; an empty object when the file is missing. */
  readonly payload: JsonObject
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
  /** Whether this is a step of a workflow, not a run on somebody's machine. */
  readonly isRunner: boolean
}

/** @throws ActionError naming the variable that is missing or broken */
export function readContext(env: NodeJS.ProcessEnv = process.env): RunnerContext {
  const [, owner, repo] = /^([^/]+)\/([^/]+)$/.exec(requireVariable(env, 'GITHUB_REPOSITORY')) ?? []
  if (owner === undefined || repo === undefined)
    throw createEnvironmentError(
      `The environment variable GITHUB_REPOSITORY must be OWNER/NAME; got ${JSON.stringify(env.GITHUB_REPOSITORY)}.`
    )
  return {
    eventName: requireVariable(env, 'GITHUB_EVENT_NAME'),
    payload: readPayload(env.GITHUB_EVENT_PATH),
    owner,
    repo,
    repositoryId: requireVariable(env, 'GITHUB_REPOSITORY_ID'),
    sha: requireVariable(env, 'GITHUB_SHA'),
    ref: env.GITHUB_REF ?? '',
    runId: readVariable(env, 'GITHUB_RUN_ID') ?? '0',
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1') || 1,
    workspace: findWorkspace(env),
    serverUrl: readVariable(env, 'GITHUB_SERVER_URL') ?? 'https://github.com',
    apiUrl: readVariable(env, 'GITHUB_API_URL') ?? 'https://api.github.com',
    runnerEnvironment: readVariable(env, 'RUNNER_ENVIRONMENT'),
    isRunner: env.GITHUB_ACTIONS === 'true'
  }
}

/** The checkout and the run's commit, before anything is known to be right; empty where nothing says it. */
export function findCheckout(env: NodeJS.ProcessEnv = process.env): {
  readonly workspace: string
  readonly sha: string
} {
  return { workspace: findWorkspace(env), sha: env.GITHUB_SHA ?? '' }
}

function findWorkspace(env: NodeJS.ProcessEnv): string {
  return readVariable(env, 'GITHUB_WORKSPACE') ?? process.cwd()
}

/** The proxy as every tool on a runner finds it, in lower or upper case. */
export function readProxySettings(env: NodeJS.ProcessEnv = process.env): ProxySettings {
  return {
    proxy: readVariable(env, 'https_proxy') ?? readVariable(env, 'HTTPS_PROXY'),
    exceptions: readVariable(env, 'no_proxy') ?? readVariable(env, 'NO_PROXY') ?? ''
  }
}

/** Whether any variable that tools look at names a proxy, for whatever addresses it is meant. */
export function hasProxy(env: NodeJS.ProcessEnv = process.env): boolean {
  const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY']
  return names.some(name => readVariable(env, name) !== null)
}

/** Null where there is no runner, as on a developer's machine. */
export function findSummaryFile(env: NodeJS.ProcessEnv = process.env): string | null {
  return env.GITHUB_STEP_SUMMARY ?? null
}

/** Null where nobody reads outputs, as on a developer's machine. */
export function findOutputFile(env: NodeJS.ProcessEnv = process.env): string | null {
  return readVariable(env, 'GITHUB_OUTPUT')
}

/** Where files may be that are of use to later steps of the job; null where there is no runner. */
export function findTempFolder(env: NodeJS.ProcessEnv = process.env): string | null {
  return readVariable(env, 'RUNNER_TEMP')
}

function readVariable(env: NodeJS.ProcessEnv, name: string): string | null {
  const value = env[name]
  return value === undefined || value === '' ? null : value
}

function requireVariable(env: NodeJS.ProcessEnv, name: string): string {
  const value = readVariable(env, name)
  if (value === null) throw createEnvironmentError(`The environment variable ${name} is missing.`)
  return value
}

function readPayload(path: string | undefined): JsonObject {
  if (path === undefined || path === '') return {}
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return {}
  }
  if (text.trim() === '') return {}
  const payload = parseJsonText(text)
  // A payload that is cut off could say anything: it is not taken for an empty one.
  if (payload === undefined)
    throw createEnvironmentError(`The event payload ${path} (GITHUB_EVENT_PATH) is not JSON.`)
  return isRecord(payload) ? payload : {}
}

function createEnvironmentError(message: string): ActionError {
  return new ActionError(message, {
    code: 'run/environment',
    remedy:
      'Run this action as a step of a GitHub workflow. With `help` after its name it says what else it can do.'
  })
}
