// Replaces a file at once, or not at all: what it holds is compared under its lock, and the new content takes the old
// one's name when it is on the disk.

import { mkdir, open, readFile, rename } from 'node:fs/promises'
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
    if ((await readText(file)) !== expected) return false
    await writeDurably(lock.draft, text)
    // A process that slept so long that its lock was taken for a dead one's must not write over what came after.
    if (!(await lock.isHeld())) return false
    await rename(lock.draft, file)
    await syncFolder(dirname(file))
    return true
  })
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes the new name durable, too, where the system can do that to a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
