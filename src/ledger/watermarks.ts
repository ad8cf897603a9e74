// Watermarks: up to which commit a run has looked, kept per set of patterns, so that several steps can share a ledger. Pure.

import { comparePaths } from '../text/paths.ts'
import type { Ledger } from './ledger.ts'

/** The first 12 hex digits of the SHA-256 of the sorted patterns, one a line. */
export async function hashPatterns(patterns: readonly string[]): Promise<string> {
  // Nearly every run has the default patterns, and no other use for cryptography, which takes a tenth of its time to load.
  const { createHash } = await import('node:crypto')
  const text = [...patterns].sort(comparePaths).join('\n')
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/** The same of the default of `files`: the ledgers that there are know it. */
export const DEFAULT_PATTERNS_KEY = '2358cebc2791'

export function putWatermark(ledger: Ledger, key: string, commit: string): Ledger {
  return { ...ledger, watermarks: { ...ledger.watermarks, [key]: commit } }
}
