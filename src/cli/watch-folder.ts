// Waits for files to be saved.

import { watch } from 'node:fs'
import { join, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** An editor writes a file in several steps. */
const SETTLE_MS = 150
/** What no article is made from. */
const IGNORED = ['.git', 'node_modules']

/**
 * Calls `onSave` after each change, once at a time, until the process is told to end.
 * @param written a folder that `onSave` itself writes to
 */
export async function watchFolder(
  root: string,
  written: string,
  onSave: () => Promise<void>
): Promise<void> {
  let isSaved = false
  let isEnded = false
  let wake: () => void = ignore
  const watcher = watch(root, { recursive: true }, (_event, name) => {
    if (name === null || name.split(sep).some(part => IGNORED.includes(part))) return
    if (`${join(root, name)}${sep}`.startsWith(`${written}${sep}`)) return
    isSaved = true
    wake()
  })
  const end = () => {
    isEnded = true
    wake()
  }
  process.once('SIGINT', end).once('SIGTERM', end)
  // The handlers set both between the turns of this loop.
  for (const state = () => ({ isSaved, isEnded }); !state().isEnded;) {
    if (!state().isSaved)
      await new Promise<void>(resolve => {
        wake = resolve
      })
    if (state().isEnded) break
    await sleep(SETTLE_MS)
    isSaved = false
    await onSave()
  }
  watcher.close()
}

function ignore(): void {
  return undefined
}
