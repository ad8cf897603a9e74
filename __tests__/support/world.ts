// A whole world for a scenario: an author's repository, GitHub over it, a Medium, and runs of the action between them.

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startSandbox, type Sandbox, type SandboxOptions } from '../../emulators/medium/index.ts'
import type { Result } from '../../src/report/index.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { startGitHub, type GitHub, type GitHubOptions } from '../../emulators/github/index.ts'
import { createRepo, ZERO_SHA, type GitRepo } from '../../emulators/github/git-repository.ts'
import {
  dispatchEvent,
  pushEvent,
  startAction,
  type ActionEvent,
  type RunningAction,
  type RunOptions,
  type RunResult
} from '../../emulators/runner/run-action.ts'

export type WorldOptions = {
  readonly sandbox?: SandboxOptions
  readonly github?: Omit<GitHubOptions, 'repo'>
}

export type RunChoice = Partial<RunOptions> & {
  /** A push of this commit (with `before`), or a run by hand on it when there is no `before`. */
  readonly sha?: string
  readonly before?: string
  /** No checkout depth means the whole history; 1, as on GitHub, unless given. `none`: an empty workspace. */
  readonly depth?: number | 'all' | 'none'
  /** No Medium token. */
  readonly anonymous?: boolean
}

export type Run = RunResult & {
  readonly results: readonly Result[]
  /** `path outcome/reason` for each result, in order. */
  readonly told: readonly string[]
}

/** Files to write, path to text; null deletes. */
export type Change = Readonly<Record<string, string | Uint8Array | null>>

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** The sources, so that a test judges the code as it is now; `npm run test:dist` names the bundle instead. */
const ENTRY = process.env.ACTION_ENTRY ?? 'src/index.ts'
/** Hundreds of runs read the same sources: Node keeps what it made of them. */
const CACHE = { NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'action') }

export class World {
  readonly repo: GitRepo
  readonly github: GitHub
  readonly medium: Sandbox
  private readonly clones: GitRepo[] = []
  private runs = 0

  constructor(repo: GitRepo, github: GitHub, medium: Sandbox) {
    this.repo = repo
    this.github = github
    this.medium = medium
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
    const { sha = await this.repo.head(), before, depth = 1, anonymous = false, ...rest } = choice
    const event = choice.event ?? eventOf(sha, before)
    const { inputs, ...options } = rest
    this.runs += 1
    return await startAction({
      sha,
      workspace: await this.checkout(sha, depth),
      github: this.github,
      runId: 1000 + this.runs,
      entry: join(ROOT, ENTRY),
      ...options,
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

  async close(): Promise<void> {
    await Promise.all([this.github.close(), this.medium.close()])
    await Promise.all([this.repo, ...this.clones].map(async one => await one.cleanup()))
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

export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const repo = await createRepo()
  const github = await startGitHub({ repo, ...options.github })
  const medium = await startSandbox(options.sandbox)
  return new World(repo, github, medium)
}

export function toRun(result: RunResult): Run {
  const results = JSON.parse(result.outputs.results ?? '[]') as Result[]
  const told = results.map(({ path, outcome, reason }) => `${path} ${outcome}/${reason}`)
  return { ...result, results, told }
}

function eventOf(sha: string, before: string | undefined): ActionEvent {
  return before === undefined ? dispatchEvent() : pushEvent({ before, after: sha })
}
