// Runs git for the test support: one process, a clean environment, bytes or text out.
// Nothing of the machine's own git configuration can change what a test sees.

import { spawn } from 'node:child_process'

/** The environment of every git process of the tests: no global or system configuration, no prompt, English, UTC. */
export const GIT_ENV: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
  TZ: 'UTC'
}

/** A git process that ended with another code than 0. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure'
  readonly code: number | null
  readonly stderr: string
  constructor(args: readonly string[], code: number | null, stderr: string) {
    super(`git ${args.join(' ')}: exit code ${String(code)}\n${stderr}`)
    this.code = code
    this.stderr = stderr
  }
}

export type GitCall = {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Written to stdin, in order; stdin is closed afterwards. */
  readonly input?: Iterable<string | Uint8Array>
}

/** Runs `git args…` and answers its stdout as bytes. @throws GitFailure on any exit code but 0. */
export async function runGit(args: readonly string[], call: GitCall): Promise<Buffer> {
  const child = spawn('git', args, {
    cwd: call.cwd,
    env: { ...GIT_ENV, ...call.env },
    stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (child.stdin !== null && call.input !== undefined) {
    // A git that stops early closes the pipe; its exit code says why.
    child.stdin.on('error', () => undefined)
    for (const part of call.input) child.stdin.write(part)
    child.stdin.end()
  }
  const code = await ended
  if (code !== 0) throw new GitFailure(args, code, Buffer.concat(err).toString())
  return Buffer.concat(out)
}
