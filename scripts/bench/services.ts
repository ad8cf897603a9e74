// What measured steps talk to: the sandbox, and GitHub in a process of its own; and what has to be closed in the end.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox, type Sandbox } from '../../emulators/medium/index.ts'
import type { StepOptions } from '../../emulators/runner/index.ts'
import { createPush, createPushIn, LEDGER, type Push } from './repositories.ts'

export type GitHubPlace = NonNullable<StepOptions['github']>

/** Everything that one group of rows works with, taken down together. */
export class Bench {
  private readonly endings: (() => Promise<unknown> | undefined)[] = []
  readonly folder: string
  constructor(folder: string) {
    this.folder = folder
  }

  static async open(): Promise<Bench> {
    const bench = new Bench(await mkdtemp(join(tmpdir(), 'medium-bench-')))
    bench.endings.push(async () => await rm(bench.folder, { recursive: true }))
    return bench
  }

  async push(...files: Parameters<typeof createPush>): Promise<Push> {
    const push = await createPush(...files)
    this.endings.push(async () => await push.repo.cleanup())
    return push
  }

  /** The same push as a runner has it: checked out without its history. */
  async checkOut({ repo, step }: Push): Promise<Push> {
    const clone = await repo.clone({ depth: 1, sha: await repo.head() })
    this.endings.push(async () => await clone.cleanup())
    return createPushIn(clone, step)
  }

  /** A sandbox that takes `ms` for each request; 0 for none. */
  async sandbox(ms = 0): Promise<Sandbox> {
    const sandbox = await startSandbox()
    if (ms > 0) sandbox.fault({ kind: 'delay', ms, times: Number.MAX_SAFE_INTEGER })
    this.endings.push(async () => await sandbox.close())
    return sandbox
  }

  async github({ repo }: Push, ms = 0): Promise<GitHubPlace> {
    const script = join(import.meta.dirname, 'github-process.ts')
    const server = spawn(process.execPath, [script, repo.dir, String(ms)], {
      stdio: ['pipe', 'pipe', 'ignore']
    })
    this.endings.push(async () => {
      server.stdin.end()
      await once(server, 'close')
    })
    const [line] = (await once(server.stdout, 'data')) as [Buffer]
    return JSON.parse(line.toString()) as GitHubPlace
  }

  async close(): Promise<void> {
    for (const end of this.endings.toReversed()) await end()
  }
}

/** The inputs for a ledger in a file, which is kept where it stays between rounds. */
export function toFileInputs(sandbox: Sandbox | null, maxPosts = 1): Record<string, string> {
  return {
    'medium-token': sandbox?.token ?? 'not-asked-for',
    'api-url': sandbox?.apiUrl ?? 'http://127.0.0.1:9/v1',
    'max-posts': String(maxPosts),
    ledger: `file:${LEDGER}`
  }
}

export function toBranchInputs(sandbox: Sandbox | null, maxPosts = 1): Record<string, string> {
  return { ...toFileInputs(sandbox, maxPosts), ledger: 'branch:medium-ledger' }
}
