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

/** An object on its way: its content fills `bytes`, or is only read past. */
type Incoming = {
  readonly size: number
  /** Null for what is not a blob, or larger than any file that is of use here. */
  readonly bytes: Uint8Array | null
  received: number
}

const NOTHING = Buffer.alloc(0)
const MAX_BLOB_BYTES = 512 * 1024 * 1024

/** One git process; takes one question at a time. */
class Batch {
  ended = false
  answers = 0
  private readonly child: ChildProcessByStdio<Writable, Readable, null>
  private head: Buffer = NOTHING
  private incoming: Incoming | null = null
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
    if (this.incoming !== null) {
      this.fill(this.incoming, chunk)
      return
    }
    this.head = Buffer.concat([this.head, chunk])
    const end = this.head.indexOf(0x0a)
    if (end < 0) return
    this.incoming = parseHeader(this.head.subarray(0, end).toString())
    if (this.incoming === null) this.reply(null)
    else this.fill(this.incoming, this.head.subarray(end + 1))
  }

  private fill(incoming: Incoming, chunk: Buffer): void {
    const { bytes, size, received } = incoming
    incoming.received += chunk.length
    bytes?.set(chunk.subarray(0, size - received), received)
    // The object is followed by one line break.
    if (incoming.received > size) this.reply(bytes)
  }

  private reply(blob: Uint8Array | null): void {
    this.head = NOTHING
    this.incoming = null
    this.answers += 1
    this.settle?.(blob)
    this.settle = null
  }
}

/** Null when git does not have the object. */
function parseHeader(line: string): Incoming | null {
  const [, type = '', length = ''] = line.split(' ')
  if (length === '') return null
  const size = Number(length)
  const isUseful = type === 'blob' && size <= MAX_BLOB_BYTES
  return { size, bytes: isUseful ? new Uint8Array(size) : null, received: 0 }
}
