// A whole world for a scenario: an author's repository, GitHub over it, a Medium, and runs of the action between them.

import { afterEach, beforeEach } from '@jest/globals'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  createRepo,
  startGitHub,
  ZERO_SHA,
  type GitHub,
  type GitHubOptions,
  type GitRepo
} from '../../emulators/github/index.ts'
import {
  startSandbox,
  type RecordedPart,
  type Sandbox,
  type SandboxOptions
} from '../../emulators/medium/index.ts'
import {
  createDispatch,
  createPushEvent,
  startAction,
  type WebhookEvent,
  type RunningAction,
  type StepOptions,
  type StepOutcome
} from '../../emulators/runner/index.ts'
import type { Entry, Ledger } from '../../src/ledger/index.ts'
import type { Result } from '../../src/report/index.ts'

export type WorldOptions = {
  readonly sandbox?: SandboxOptions
  readonly github?: Omit<GitHubOptions, 'repo'>
}

export type RunChoice = Partial<StepOptions> & {
  /** A push of this commit (with `before`), or a run by hand on it when there is no `before`. */
  readonly sha?: string
  readonly before?: string
  /** No checkout depth means the whole history; 1, as on GitHub, unless given. `none`: an empty workspace. */
  readonly depth?: number | 'all' | 'none'
  /** No Medium token. */
  readonly anonymous?: boolean
  /** How far ahead of ours the time of this run is, everywhere: for what is due later, without waiting for it. */
  readonly aheadMs?: number
  /** How far the clock of its runner is ahead of everybody else's. */
  readonly runnerAheadMs?: number
  /** For how long the runner's machine sleeps while GitHub's answer to a write is on its way. */
  readonly sleepsMs?: number
  /** Its waits take no time: its clock jumps over them. For what happens in minutes. */
  readonly hurried?: boolean
}

export type Run = StepOutcome & {
  readonly results: readonly Result[]
  /** `path outcome/reason` for each result, in order. */
  readonly told: readonly string[]
}

/** Files to write, path to text; null deletes. */
export type Change = Readonly<Record<string, string | Uint8Array | null>>

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** The sources, so that a test runs the code as it is now; `npm run test:dist` names the bundle instead. */
const ENTRY = process.env.ACTION_ENTRY ?? 'src/index.ts'
/** Hundreds of runs read the same sources: Node keeps what it made of them. */
const CACHE = { NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'action') }

/** The requests that create a post on a profile, for a fault to strike. */
export const CREATE = { method: 'POST', path: '/v1/users/*/posts' } as const

/** A world of its own for each test of a file: begun before it, taken down after it. */
export function useWorld(options: WorldOptions = {}): World {
  const world = new World()
  beforeEach(async () => {
    await world.open(options)
  })
  afterEach(async () => {
    await world.close()
  })
  return world
}

/** A world beside the test's own; the caller closes it. */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const world = new World()
  await world.open(options)
  return world
}

export class World {
  repo!: GitRepo
  github!: GitHub
  medium!: Sandbox
  /** How far GitHub and Medium are ahead of our own clock; each run sets it. */
  aheadMs = 0
  private clones: GitRepo[] = []
  private runs = 0

  /** Begins with one commit, in which there is no article. */
  async open(options: WorldOptions = {}): Promise<void> {
    this.clones = []
    this.runs = 0
    this.repo = await createRepo()
    this.aheadMs = 0
    const now = () => new Date(Date.now() + this.aheadMs)
    this.github = await startGitHub({ repo: this.repo, now, ...options.github })
    this.medium = await startSandbox({ now, ...options.sandbox })
    await this.commit({ 'README.md': '# Blog\n' })
  }

  async close(): Promise<void> {
    await Promise.all([this.github.close(), this.medium.close()])
    await Promise.all([this.repo, ...this.clones].map(async repo => await repo.cleanup()))
  }

  /** Begins anew, otherwise than the other tests of the file. */
  async reopen(options: WorldOptions): Promise<void> {
    await this.close()
    await this.open(options)
  }

  /** Commits a change on main. */
  async commit(change: Change, message = 'Change'): Promise<string> {
    for (const [path, content] of Object.entries(change))
      await (content === null ? this.repo.remove(path) : this.repo.write(path, content))
    return await this.repo.commit(message)
  }

  /** Commits a change and runs the action for its push. */
  async push(change: Change, choice: RunChoice = {}): Promise<Run> {
    const before = await this.headOrZero()
    const sha = await this.commit(change)
    return await this.run({ before, sha, ...choice })
  }

  /** One run of the action, to its end. */
  async run(choice: RunChoice = {}): Promise<Run> {
    const running = await this.start(choice)
    return toRun(await running.result)
  }

  /** Starts a run; the caller awaits its result. */
  async start(choice: RunChoice = {}): Promise<RunningAction> {
    const { before, depth = 1, anonymous = false, inputs, hurried = false, ...options } = choice
    const { aheadMs = 0, runnerAheadMs = 0, sleepsMs = 0 } = choice
    this.aheadMs = aheadMs
    const machineAheadMs = aheadMs + runnerAheadMs
    const moved = machineAheadMs !== 0 || sleepsMs !== 0 || hurried
    const sha = choice.sha ?? (await this.repo.head())
    const event = choice.event ?? createEvent(sha, before)
    this.runs += 1
    return await startAction({
      workspace: await this.checkout(sha, depth),
      github: this.github,
      runId: 1000 + this.runs,
      entry: join(ROOT, ENTRY),
      nodeFlags: moved ? changeTime(machineAheadMs, sleepsMs, hurried) : [],
      ...options,
      sha,
      env: { ...CACHE, ...options.env },
      event,
      inputs: {
        'api-url': this.medium.apiUrl,
        ...(anonymous ? {} : { 'medium-token': this.medium.token }),
        ...inputs
      }
    })
  }

  /** The ledger as the branch holds it; null while there is none. */
  async ledger(branch = 'medium-ledger'): Promise<Ledger | null> {
    try {
      return JSON.parse(await this.repo.git('show', `${branch}:ledger.json`)) as Ledger
    } catch {
      return null
    }
  }

  /** How many commits the ledger has. */
  async ledgerCommits(branch = 'medium-ledger'): Promise<number> {
    try {
      return Number(await this.repo.git('rev-list', '--count', branch))
    } catch {
      return 0
    }
  }

  /** The ledger's entry of an article. */
  async entry(path: string): Promise<Entry | undefined> {
    return (await this.ledger())?.entries.find(entry => entry.path === path)
  }

  /** `path state/reason` for each entry of the ledger. */
  async states(): Promise<string[]> {
    const entries = (await this.ledger())?.entries ?? []
    return entries.map(entry => `${entry.path} ${entry.state}/${readReason(entry)}`)
  }

  /** Puts a ledger on its branch, as somebody's hand or another version would. */
  async writeLedger(text: string): Promise<void> {
    await this.repo.git('checkout', '-q', 'medium-ledger')
    await this.commit({ 'ledger.json': text })
    await this.repo.git('checkout', '-q', 'main')
  }

  /** The bodies of the requests to create a post, oldest first. */
  creations(): Record<string, unknown>[] {
    return this.medium.requests
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/posts'))
      .map(({ body }) => body as Record<string, unknown>)
  }

  /** The files that were uploaded, oldest first. */
  uploads(): RecordedPart[] {
    return this.medium.requests
      .filter(({ path }) => path === '/v1/images')
      .flatMap(({ body }) => body as RecordedPart[])
  }

  /** The titles of the posts on Medium, oldest first. */
  titles(): string[] {
    return this.medium.posts.map(({ title }) => title)
  }

  private async headOrZero(): Promise<string> {
    return await this.repo.head().catch(() => ZERO_SHA)
  }

  private async checkout(sha: string, depth: number | 'all' | 'none'): Promise<string> {
    if (depth === 'none') {
      const empty = await createRepo()
      this.clones.push(empty)
      return empty.dir
    }
    const clone = await this.repo.clone({ sha, ...(depth === 'all' ? {} : { depth }) })
    this.clones.push(clone)
    return clone.dir
  }
}

export function toRun(result: StepOutcome): Run {
  const results = JSON.parse(result.outputs.results ?? '[]') as Result[]
  const told = results.map(({ path, outcome, reason }) => `${path} ${outcome}/${reason}`)
  return { ...result, results, told }
}

function createEvent(sha: string, before: string | undefined): WebhookEvent {
  return before === undefined ? createDispatch() : createPushEvent({ before, after: sha })
}

function readReason(entry: Entry): string {
  return 'reason' in entry ? (entry.reason ?? '') : ''
}

/**
 * Flags for Node that put its clock ahead, and further ahead when GitHub answers a write. In a hurry, its waits
 * take no time.
 */
function changeTime(ms: number, sleepsMs: number, hurried: boolean): string[] {
  const code = `
    import { subscribe } from 'node:diagnostics_channel'
    import timers from 'node:timers/promises'
    import { syncBuiltinESMExports } from 'node:module'
    const now = Date.now
    let ahead = ${ms}
    Date.now = () => now() + ahead
    subscribe('http.client.response.finish', ({ request }) => {
      if (request.method === 'POST' && /refs$|graphql/.test(request.path)) ahead += ${sleepsMs}
    })
    if (${hurried}) {
      timers.setTimeout = async ms => { ahead += ms }
      syncBuiltinESMExports()
    }`
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`]
}
