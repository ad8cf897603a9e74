// Replaces a file at once, or not at all: what it holds is compared under its lock, and the new content takes the old
// one's name when it is on the disk. Texts of some megabytes go through one piece of memory, which new memory for each
// would cost more than the reading and writing.

import { mkdir, open, readFile, rename, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from '../../diagnostics/action-error.ts'
import type { Clock } from '../../time/clock.ts'
import { withLock } from './file-lock.ts'

export type Replacement = {
  readonly file: string
  readonly text: string
  /** What the file has to hold still; null for no file. */
  readonly expected: string | null
  readonly clock: Clock
}

/** Whether the file has been replaced; false when another process has changed it. */
export async function replaceFile(replacement: Replacement): Promise<boolean> {
  const { file, text, expected, clock } = replacement
  await mkdir(dirname(file), { recursive: true })
  return withLock(file, clock, async lock => {
    if (!(await isUnchanged(file, expected))) return false
    await writeDurably(lock.draft, text)
    // A process that slept so long that its lock was taken for a dead one's must not write over what came after.
    if (!(await lock.isHeld())) return false
    await rename(lock.draft, file)
    await syncFolder(dirname(file))
    return true
  })
}

async function isUnchanged(path: string, expected: string | null): Promise<boolean> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  if (handle === null) return expected === null
  try {
    if (await holds(handle, expected ?? '')) return expected !== null
  } finally {
    await handle.close()
  }
  // What is not UTF-8 was not read as it is in the file.
  return (await readFile(path, 'utf8')) === expected
}

async function holds(handle: FileHandle, expected: string): Promise<boolean> {
  const found = Buffer.allocUnsafe(PIECE_BYTES)
  for (const piece of encodePieces(expected)) {
    const length = await fill(handle, found.subarray(0, piece.length))
    if (!found.subarray(0, length).equals(piece)) return false
  }
  return (await fill(handle, found.subarray(0, 1))) === 0
}

/** How many bytes there were, at most as many as fit. */
async function fill(handle: FileHandle, bytes: Uint8Array): Promise<number> {
  let length = 0
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return length
}

async function writeDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    for (const piece of encodePieces(text)) await handle.writeFile(piece)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const PIECE_LENGTH = 512 * 1024
/** A UTF-16 unit takes no more. */
const PIECE_BYTES = PIECE_LENGTH * 3

/** The text as UTF-8, piece by piece: each is written over by the next one. */
function* encodePieces(text: string): Generator<Buffer> {
  const bytes = Buffer.allocUnsafe(PIECE_BYTES)
  let start = 0
  while (start < text.length) {
    const end = start + PIECE_LENGTH
    // The two halves of one character stay together.
    const isHalf = /[\ud800-\udbff]/.test(text.charAt(end - 1))
    const piece = text.slice(start, isHalf ? end - 1 : end)
    yield bytes.subarray(0, bytes.write(piece))
    start += piece.length
  }
}

/** Makes the new name durable, too, where the system can do that to a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
