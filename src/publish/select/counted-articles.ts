// Which articles count towards `max-posts`. Pure.

import type { Entry } from '../../ledger/index.ts'
import type { ConsideredFile } from '../candidate.ts'

/** Articles that were waiting before this run do not, unless a person wants them tried again. */
export function isCounted({ path, entry }: ConsideredFile, retried: ReadonlySet<string>): boolean {
  return !isWaiting(entry) || retried.has(path)
}

/** Reasons for which an entry has been waiting: it was wanted before this run. */
const WAITING: readonly (string | null)[] = ['scheduled', 'rate-limited', 'not-sent']

function isWaiting(entry: Entry | null): boolean {
  return entry?.state === 'pending' && WAITING.includes(entry.reason)
}
