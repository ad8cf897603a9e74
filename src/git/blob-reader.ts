// Blobs of the local object store through one `git cat-file --batch` for the whole run; requests are answered in order.

import { spawn, type ChildProcessByStdio } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

export type BlobReader = {
  /** Null when the object is not here, is not a blob, or git cannot be asked. */
  read(oid: string): Promise<Uint8Array | null>
  close(): void
}

export type BlobReaderOptions = {
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

/** Reads with `git ...args cat-file --batch`. Close it, or its process stays. */
export function openBlobReader(options: BlobReaderOptions): BlobReader {
  let batch: Batch | null = null
  let unusable = false
  let last: Promise<unknown> = Promise.resolve()
  return {
    async read(oid) {
      const answer = last.then(async () => next(oid)).catch(() => null)
      last = answer
      return answer
    },
    close() {
      unusable = true
      batch?.end()
    }
  }

  async function next(oid: string): Promise<Uint8Array | null> {
    if (unusable) return null
    if (batch === null || batch.ended) batch = new Batch(options)
    const blob = await batch.ask(oid)
    // A git that ends before its first answer will not do better when asked again.
    if (batch.ended && batch.answers === 0) unusable = true
    return blob
  }
}

type Header = { readonly blob: boolean; readonly size: number }

/** One git process; takes one question at a time. */
class Batch {
  ended = false
  answers = 0
  private readonly child: ChildProcessByStdio<Writable, Readable, null>
  private chunks: Buffer[] = []
  private size = 0
  private header: Header | null = null
  private settle: ((blob: Uint8Array | null) => void) | null = null

  constructor({ args, cwd, env }: BlobReaderOptions) {
    this.child = spawn('git', [...args, 'cat-file', '--batch'], {
      cwd,
      env,
      stdio: ['pipe', 'pipe', 'ignore']
    })
    this.child.stdout.on('data', (chunk: Buffer) => this.take(chunk))
    // Writing to a git that has ended: 'close' says so, too.
    this.child.stdin.on('error', () => undefined)
    this.child.once('error', () => this.fail())
    this.child.once('close', () => this.fail())
  }

  async ask(oid: string): Promise<Uint8Array | null> {
    if (this.ended) return null
    return new Promise(resolve => {
      this.settle = resolve
      this.child.stdin.write(`${oid}\n`)
    })
  }

  end(): void {
    this.child.stdin.end()
    this.child.kill()
  }

  private fail(): void {
    this.ended = true
    this.settle?.(null)
    this.settle = null
  }

  private take(chunk: Buffer): void {
    this.chunks.push(chunk)
    this.size += chunk.length
    if (this.header === null) this.readHeader()
    // The object is followed by one line break.
    if (this.header !== null && this.size > this.header.size) this.finish(this.header)
  }

  private readHeader(): void {
    const start = Buffer.concat(this.chunks)
    const end = start.indexOf(0x0a)
    if (end < 0) return
    const [, type = '', size = ''] = start.subarray(0, end).toString().split(' ')
    if (size === '') {
      this.reply(null)
      return
    }
    this.header = { blob: type === 'blob', size: Number(size) }
    this.chunks = [start.subarray(end + 1)]
    this.size = start.length - end - 1
  }

  private finish({ blob, size }: Header): void {
    // Any other object has to be read past all the same.
    this.reply(blob ? new Uint8Array(Buffer.concat(this.chunks).subarray(0, size)) : null)
  }

  private reply(blob: Uint8Array | null): void {
    this.chunks = []
    this.size = 0
    this.header = null
    this.answers += 1
    this.settle?.(blob)
    this.settle = null
  }
}
