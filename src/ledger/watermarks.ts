// Watermarks: up to which commit a run has looked, kept per set of patterns, so that several steps can share a ledger. Pure.

import { comparePaths } from '../text/paths.ts'
import { digestText } from '../text/sha256.ts'
import type { Ledger } from './ledger.ts'

/** The first 12 hex digits of the SHA-256 of the sorted patterns, one a line. */
export function hashPatterns(patterns: readonly string[]): string {
  return digestText([...patterns].sort(comparePaths).join('\n')).slice(0, 12)
}

export function putWatermark(ledger: Ledger, key: string, commit: string): Ledger {
  return { ...ledger, watermarks: { ...ledger.watermarks, [key]: commit } }
}
