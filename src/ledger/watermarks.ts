// Watermarks are kept per set of patterns, so that several steps can share a ledger. Pure.

import { createHash } from 'node:crypto'
import type { Ledger } from './ledger.ts'

/** The first 12 hex digits of the SHA-256 of the sorted patterns, one a line. */
export function patternsKey(patterns: readonly string[]): string {
  return createHash('sha256')
    .update([...patterns].sort().join('\n'))
    .digest('hex')
    .slice(0, 12)
}

export function withWatermark(ledger: Ledger, key: string, sha: string): Ledger {
  return { ...ledger, watermarks: { ...ledger.watermarks, [key]: sha } }
}
