// Changes of references through one long-lived `git update-ref --stdin`: to start git for each would take longer than all
// else that a request does. Git itself decides whether a reference is where it is expected.

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { GIT_ENV } from './git-process.ts'

/** From `before` to `after`; a null `before` means that it must not exist, a null `after` deletes it. */
export type RefSwap = { readonly before: string | null; readonly after: string | null }

const ZERO_SHA = '0'.repeat(40)
/** Git's word when a change is made. */
const DONE = 'commit: ok\n'

/** Changes the references of the repository at `gitDir`, one after another. Close it, or its git process stays. */
export class RefUpdater {
  private readonly gitDir: string
  private child: ChildProcessWithoutNullStreams | null = null
  private last: Promise<unknown> = Promise.resolve()

  constructor(gitDir: string) {
    this.gitDir = gitDir
  }

  /** @returns false when git refused */
  async swap(ref: string, swap: RefSwap): Promise<boolean> {
    const made = this.last.then(async () => await this.change(ref, swap))
    this.last = made.catch(() => undefined)
    return await made
  }

  async close(): Promise<void> {
    const { child } = this
    this.child = null
    if (child === null) return
    const closed = new Promise(resolve => child.once('close', resolve))
    child.stdin.end()
    child.kill()
    await closed
  }

  private async change(ref: string, { before, after }: RefSwap): Promise<boolean> {
    const old = before ?? ZERO_SHA
    const command = after === null ? `delete ${ref} ${old}` : `update ${ref} ${after} ${old}`
    const child = (this.child ??= this.start())
    return await new Promise((resolve, reject) => {
      let told = ''
      const onData = (chunk: Buffer) => {
        told += chunk.toString()
        if (told.endsWith(DONE)) end(() => resolve(true))
      }
      // Git ends at the first change that it refuses.
      const onClose = () => {
        this.child = null
        end(() => resolve(false))
      }
      const onError = (error: Error) => end(() => reject(error))
      const end = (settle: () => void) => {
        child.stdout.off('data', onData)
        child.off('close', onClose).off('error', onError)
        settle()
      }
      child.stdout.on('data', onData)
      child.once('close', onClose).once('error', onError)
      child.stdin.write(`start\noption no-deref\n${command}\ncommit\n`)
    })
  }

  private start(): ChildProcessWithoutNullStreams {
    const args = ['update-ref', '--stdin']
    const child = spawn('git', args, { cwd: this.gitDir, env: GIT_ENV })
    child.stdin.on('error', () => undefined)
    child.stderr.resume()
    return child
  }
}
