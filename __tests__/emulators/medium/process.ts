// The sandbox as a process of its own.

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../../emulators/medium/main.ts', import.meta.url))
/** Ends a process that would never end. */
const LIMIT_MS = 600_000

export type Ended = {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export type Running = {
  /** The site, without a slash at the end. */
  readonly url: string
  /** All that was printed by now. */
  readonly stdout: () => string
  /** Sends a signal and waits for the end. */
  readonly end: (signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL') => Promise<Ended>
}

/** Runs the command to its end. A process that does not end in time is killed: its code is null. */
export async function runSandbox(...args: readonly string[]): Promise<Ended> {
  return await open(args).ended
}

/** Starts the command on a free port and waits for its greeting. @throws Error when it ends before that */
export async function openSandbox(...args: readonly string[]): Promise<Running> {
  const { child, printed, ended } = open(['--port', '0', ...args])
  const greeted = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const [, url] =
        /Site +(http:\/\/127\.0\.0\.1:\d+)\/\n(?=[^]*Ctrl\+C)/.exec(printed.stdout) ?? []
      if (url !== undefined) resolve(url)
    })
    void ended.then(end => reject(new Error(`The sandbox did not start: ${JSON.stringify(end)}`)))
  })
  return {
    url: await greeted,
    stdout: () => printed.stdout,
    end: async signal => {
      child.kill(signal)
      return await ended
    }
  }
}

function open(args: readonly string[]): {
  readonly child: ChildProcess
  readonly printed: { stdout: string; stderr: string }
  readonly ended: Promise<Ended>
} {
  const child = spawn(process.execPath, [MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL'
  })
  const printed = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => (printed[stream] += text))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...printed }))
  return { child, printed, ended }
}
