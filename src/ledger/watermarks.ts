// Watermarks: up to which commit a run has looked, kept per set of patterns, so that several steps can share a ledger. Pure.

import { createHash } from 'node:crypto'
import { comparePaths } from '../text/paths.ts'
import type { Ledger } from './ledger.ts'

/** The first 12 hex digits of the SHA-256 of the sorted patterns, one a line. */
export function hashPatterns(patterns: readonly string[]): string {
  return createHash('sha256')
    .update([...patterns].sort(comparePaths).join('\n'))
    .digest('hex')
    .slice(0, 12)
}

export function putWatermark(ledger: Ledger, key: string, commit: string): Ledger {
  return { ...ledger, watermarks: { ...ledger.watermarks, [key]: commit } }
}
