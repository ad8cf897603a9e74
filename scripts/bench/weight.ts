// What a runner downloads and loads: the archive of the tagged tree, and the bundle by package.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Row } from './rows.ts'
import { formatTable } from './table.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const SHOWN = 5
/** Bytes of the archive before it was looked after. */
const BEFORE = 1_550_000

/** Bytes of the compressed archive, and of each package by file of the bundle. */
export type Weight = {
  readonly row: Row
  readonly archive: number
  readonly bundle: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** Weighs what is committed, and prints it as a table. */
export function weighDownload(): Weight {
  const archive = execFileSync('git', ['archive', 'HEAD'], {
    cwd: ROOT,
    maxBuffer: 256 * 1024 * 1024
  })
  const weights = readFileSync(join(ROOT, 'dist/weights.json'), 'utf8')
  const bytes = gzipSync(archive, { level: 9 }).length
  const weight = {
    archive: bytes,
    bundle: JSON.parse(weights) as Weight['bundle'],
    row: toRow(bytes)
  }
  printWeight(weight)
  return weight
}

function toRow(bytes: number): Row {
  return {
    what: 'archive that a runner downloads',
    against: 'the archive before',
    kind: 'archive',
    aim: 0.39,
    ratio: bytes / BEFORE,
    processor: null,
    figures: `${formatKb(bytes)} / ${formatKb(BEFORE)}`
  }
}

function printWeight({ archive, bundle }: Omit<Weight, 'row'>): void {
  const rows = Object.entries(bundle).map(([file, parts]) => [
    file,
    formatKb(Object.values(parts).reduce((sum, bytes) => sum + bytes, 0)),
    Object.entries(parts)
      .slice(0, SHOWN)
      .map(([name, bytes]) => `${name} ${formatKb(bytes)}`)
      .join(', ')
  ])
  console.log(`\nThe archive that a runner downloads: ${formatKb(archive)}. The bundle in it:\n`)
  console.log(formatTable(['', 'size', 'heaviest parts'], rows))
}

function formatKb(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`
}
