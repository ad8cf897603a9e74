// What the bundle weighs, as its build has written it down: which parts a run loads that finds nothing to do, and that
// nothing is in it twice.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from './sources.ts'

const WEIGHTS = JSON.parse(readFileSync(join(ROOT, 'dist/weights.json'), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, number>>>
>

/** Bytes that a package may have, where it is more than the others. */
const HEAVY: Readonly<Record<string, number>> = {
  undici: 675_000,
  parse5: 320_000,
  acorn: 240_000,
  '@sveltejs/acorn-typescript': 220_000,
  'micromark-core-commonmark': 116_000,
  liquidjs: 182_000,
  'js-yaml': 106_000,
  '@octokit/plugin-rest-endpoint-methods': 102_000
}
const OTHERS = 90_000

/** The packages of the file with which every run begins: patterns, log, outputs, and the slugs of sites. */
const FIRST = [
  '@actions/core',
  '@actions/glob',
  'balanced-match',
  'brace-expansion',
  'github-slugger',
  'minimatch'
]
const FIRST_BYTES = 800_000

describe('the bundle', () => {
  const parts = Object.values(WEIGHTS).flatMap(part => Object.entries(part))
  const packages = parts.filter(([name]) => !name.startsWith('src/') && name !== 'other')

  test('begins with a file that has few packages, and is small', () => {
    const first = WEIGHTS['index.js'] ?? {}
    const names = packages.map(([name]) => name).filter(name => name in first)
    expect(names.sort()).toEqual(FIRST)
    const bytes = Object.values(first).reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeLessThanOrEqual(FIRST_BYTES)
  })

  test('has no package in two versions', () => {
    const versions = new Map<string, Set<string>>()
    for (const [path] of packages) {
      const name = path.split('node_modules/').at(-1) ?? ''
      versions.set(name, (versions.get(name) ?? new Set()).add(path))
    }
    expect([...versions.values()].filter(paths => paths.size > 1)).toEqual([])
  })

  test.each(packages)('%s has %i bytes, no more than are known of', (name, bytes) => {
    expect(bytes).toBeLessThanOrEqual(HEAVY[name] ?? OTHERS)
  })
})
