// Runs the action the way GitHub's runner runs a step: a clean environment, command files, its own process. This file starts,
// watches and ends the process; reading what the step left is in step-result.ts.

import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toInputVariables, readActionMetadata } from './action-metadata.ts'
import { COMMAND_FILES, createEnvironment } from './step-environment.ts'
import type { WebhookEvent } from './webhook-events.ts'
import { readResult, type StepResult } from './step-result.ts'

/** The repository's root, where action.yml is. */
const ACTION = join(import.meta.dirname, '..', '..')

/** Without an emulated GitHub the API is a closed port, so that a request to it is noticed. */
const NOWHERE = {
  apiUrl: 'http://127.0.0.1:9',
  graphqlUrl: 'http://127.0.0.1:9/graphql',
  owner: 'ada',
  name: 'blog',
  repositoryId: 4242
}

export type StepOptions = {
  /** What the workflow's `with:` says. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Set over the runner's own variables; `undefined` removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly event: WebhookEvent
  /** The checkout: also the working directory. */
  readonly workspace: string
  /** GITHUB_SHA, unless the event says it. */
  readonly sha?: string
  /** GITHUB_REF, unless the event says it. */
  readonly ref?: string
  /** The emulated GitHub that the step speaks to. */
  readonly github?: {
    readonly apiUrl: string
    readonly graphqlUrl: string
    readonly token: string
    readonly owner?: string
    readonly name?: string
    readonly repositoryId?: number
  }
  readonly runId?: string | number
  readonly runAttempt?: number
  /** The folder of another action than ours. */
  readonly action?: string
  /** A script to run instead of the action's own. */
  readonly entry?: string
  /** Flags for Node itself. */
  readonly nodeFlags?: readonly string[]
  /** A step that runs longer is killed, and the run rejects. It only ends what would never end: 10 minutes unless given. */
  readonly timeoutMs?: number
}

export type StepOutcome = StepResult & {
  /** Null when a signal ended it. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
}

export type RunningAction = {
  readonly child: ChildProcess
  /** Settles when the process has ended and all it left is read. */
  readonly result: Promise<StepOutcome>
  kill(signal?: NodeJS.Signals): void
  /** Resolves with the first line of stdout that matches; rejects when the step ends without one. */
  line(pattern: RegExp): Promise<string>
}

/** Runs the action to its end. @throws Error when it takes longer than `timeoutMs` */
export async function runAction(options: StepOptions): Promise<StepOutcome> {
  const running = await startAction(options)
  return await running.result
}

/** Starts the action; the caller awaits `result`, or the step's folder stays on disk. */
export async function startAction(options: StepOptions): Promise<RunningAction> {
  const action = await readActionMetadata(options.action ?? ACTION)
  const folder = await mkdtemp(join(tmpdir(), 'medium-step-'))
  try {
    const env = await prepareStep(options, folder)
    const token = options.github?.token ?? ''
    const inputs = toInputVariables(action, options.inputs ?? {}, token)
    const entry = options.entry ?? join(options.action ?? ACTION, action.main)
    const child = spawn(process.execPath, [...(options.nodeFlags ?? []), entry], {
      cwd: options.workspace,
      env: { ...env, ...inputs, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    return watchStep(child, folder, options)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function prepareStep(options: StepOptions, folder: string): Promise<Record<string, string>> {
  const { event } = options
  const github = { ...NOWHERE, ...options.github }
  const sha = options.sha ?? event.sha
  if (sha === undefined) throw new Error(`The event ${event.name} needs the option sha.`)
  await Promise.all([
    writeFile(join(folder, 'event.json'), JSON.stringify(event.payload)),
    ...['home', 'temp', 'tools'].map(name => mkdir(join(folder, name))),
    ...Object.values(COMMAND_FILES).map(name => writeFile(join(folder, name), ''))
  ])
  return createEnvironment({
    event,
    sha,
    ref: options.ref ?? event.ref ?? 'refs/heads/main',
    workspace: options.workspace,
    folder,
    repository: `${github.owner}/${github.name}`,
    repositoryId: github.repositoryId,
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    runId: String(options.runId ?? 1001),
    runAttempt: options.runAttempt ?? 1
  })
}

function watchStep(child: ChildProcess, folder: string, options: StepOptions): RunningAction {
  const { timeoutMs = 600_000 } = options
  const output = new StepStreams(child)
  const kill = (signal: NodeJS.Signals = 'SIGKILL') => void child.kill(signal)
  let late = false
  const timer = setTimeout(() => {
    late = true
    kill()
  }, timeoutMs)
  const ended = output.ended.finally(() => clearTimeout(timer))
  const result = ended.then(async ({ exitCode, signal }) => {
    const left = await readStep(folder, output)
    if (late) throw new Error(`The action ran longer than ${timeoutMs} ms.\n${output.stdout}`)
    return { exitCode, signal, ...left }
  })
  // A caller that killed the step need not look at what it left.
  result.catch(() => undefined)
  return { child, result, kill, line: pattern => output.line(pattern) }
}

async function readStep(folder: string, streams: StepStreams): Promise<StepResult> {
  const text = async (name: string) => await readFile(join(folder, name), 'utf8')
  try {
    return readResult({
      stdout: streams.stdout,
      stderr: streams.stderr,
      output: await text(COMMAND_FILES.GITHUB_OUTPUT),
      state: await text(COMMAND_FILES.GITHUB_STATE),
      summary: await text(COMMAND_FILES.GITHUB_STEP_SUMMARY)
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

class StepStreams {
  stdout = ''
  stderr = ''
  readonly ended: Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>
  private over = false
  private readonly watchers = new Set<() => void>()

  constructor(child: ChildProcess) {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text
      this.tell()
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text
    })
    this.ended = new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (exitCode, signal) => resolve({ exitCode, signal }))
    })
    const end = () => {
      this.over = true
      this.tell()
    }
    this.ended.then(end, end)
  }

  async line(pattern: RegExp): Promise<string> {
    return await new Promise((resolve, reject) => {
      const look = () => {
        const found = this.stdout.split('\n').find(line => pattern.test(line))
        if (found === undefined && !this.over) return
        this.watchers.delete(look)
        if (found !== undefined) resolve(found)
        else reject(new Error(`The step ended without a line that matches ${String(pattern)}`))
      }
      this.watchers.add(look)
      look()
    })
  }

  private tell(): void {
    for (const watcher of this.watchers) watcher()
  }
}
