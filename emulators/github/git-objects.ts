// The object database of a real git repository: reads through one long-lived `git cat-file`, writes loose objects.
// Everything it writes is what git itself would write; `git fsck --strict` holds it to that in the tests.

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { GIT_ENV } from './git-process.ts'
import { RefUpdater } from './ref-updater.ts'

export type GitObjectType = 'blob' | 'tree' | 'commit' | 'tag'
export type GitObject = {
  readonly sha: string
  readonly type: GitObjectType
  readonly data: Buffer
}

type Waiting = {
  readonly resolve: (found: GitObject | null) => void
  readonly reject: (error: Error) => void
}

/** Reads and writes the objects of the repository at `gitDir`. Close it, or its git process stays. */
export class ObjectStore {
  readonly gitDir: string
  readonly refs: RefUpdater
  private reader: ChildProcessWithoutNullStreams | null = null
  private readonly waiting: Waiting[] = []
  private chunks: Buffer[] = []
  private size = 0
  /** Bytes that the next answer needs before a parse can succeed. */
  private needed = 1
  private temporary = 0

  constructor(gitDir: string) {
    this.gitDir = gitDir
    this.refs = new RefUpdater(gitDir)
  }

  /** The object that `revision` names (an id, `refs/…`, `<id>^{tree}`, `<id>:path`), or null. */
  async read(revision: string): Promise<GitObject | null> {
    if (revision === '' || revision.startsWith('-') || /[\n\r\0]/.test(revision)) return null
    const reader = this.process()
    return await new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject })
      reader.stdin.write(`${revision}\n`)
    })
  }

  /** As {@link read}, but null as well when it is of another type. */
  async readAs(revision: string, type: GitObjectType): Promise<GitObject | null> {
    const found = await this.read(revision)
    return found?.type === type ? found : null
  }

  /** Stores an object. @returns its id */
  async write(type: GitObjectType, data: Uint8Array): Promise<string> {
    const whole = Buffer.concat([Buffer.from(`${type} ${data.byteLength}\0`), data])
    const sha = createHash('sha1').update(whole).digest('hex')
    const folder = join(this.gitDir, 'objects', sha.slice(0, 2))
    const draft = join(this.gitDir, 'objects', `draft-${process.pid}-${this.temporary++}`)
    await mkdir(folder, { recursive: true })
    await writeFile(draft, deflateSync(whole))
    await rename(draft, join(folder, sha.slice(2)))
    return sha
  }

  /** Ends the git processes. */
  async close(): Promise<void> {
    await this.refs.close()
    const reader = this.reader
    this.reader = null
    if (reader === null) return
    const closed = new Promise(resolve => reader.once('close', resolve))
    reader.stdin.end()
    reader.kill()
    await closed
  }

  private process(): ChildProcessWithoutNullStreams {
    if (this.reader !== null) return this.reader
    const reader = spawn('git', ['cat-file', '--batch'], { cwd: this.gitDir, env: GIT_ENV })
    reader.stdout.on('data', (chunk: Buffer) => this.take(chunk))
    reader.stdin.on('error', () => undefined)
    reader.once('error', error => this.fail(error))
    reader.once('close', () => this.fail(new Error('git cat-file ended')))
    this.reader = reader
    return reader
  }

  private fail(error: Error): void {
    this.reader = null
    this.chunks = []
    this.size = 0
    this.needed = 1
    for (const { reject } of this.waiting.splice(0)) reject(error)
  }

  private take(chunk: Buffer): void {
    this.chunks.push(chunk)
    this.size += chunk.byteLength
    while (this.size >= this.needed && this.size > 0) {
      const buffer = Buffer.concat(this.chunks)
      const used = this.answer(buffer)
      const rest = buffer.subarray(used)
      this.chunks = [rest]
      this.size = rest.byteLength
      if (used === 0) return
      this.needed = 1
    }
  }

  /** Settles the oldest reader when its answer is whole. @returns how many bytes it took, 0 for none */
  private answer(buffer: Buffer): number {
    const line = buffer.indexOf(0x0a)
    if (line < 0) {
      this.needed = buffer.byteLength + 1
      return 0
    }
    const head = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/.exec(
      buffer.toString('utf8', 0, line)
    )
    if (head === null) {
      this.waiting.shift()?.resolve(null)
      return line + 1
    }
    const [, sha = '', type = '', length = '0'] = head
    const end = line + 1 + Number(length)
    if (buffer.byteLength < end + 1) {
      this.needed = end + 1
      return 0
    }
    const data = Buffer.from(buffer.subarray(line + 1, end))
    this.waiting.shift()?.resolve({ sha, type: type as GitObjectType, data })
    return end + 1
  }
}
