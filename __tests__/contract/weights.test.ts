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
  parse5: 280_000,
  acorn: 195_000,
  '@sveltejs/acorn-typescript': 210_000,
  liquidjs: 160_000,
  'js-yaml': 82_000
}
const OTHERS = 70_000

/** The packages that every run loads: the log. */
const FIRST = ['@actions/core']
/** The file that starts git, and the one that every run loads meanwhile. */
const START_BYTES = 75_000
const FIRST_BYTES = 380_000

function addUp(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((sum, bytes) => sum + bytes, 0)
}

describe('the bundle', () => {
  const parts = Object.values(WEIGHTS).flatMap(part => Object.entries(part))
  const packages = parts.filter(([name]) => !name.startsWith('src/') && name !== 'other')

  test('begins with two files that have one package, and are small', () => {
    const start = WEIGHTS['index.js'] ?? {}
    const main = Object.values(WEIGHTS).find(parts => '@actions/core' in parts) ?? {}
    const names = packages.map(([name]) => name).filter(name => name in start || name in main)
    expect(names.sort()).toEqual(FIRST)
    expect(addUp(start)).toBeLessThanOrEqual(START_BYTES)
    expect(addUp(main)).toBeLessThanOrEqual(FIRST_BYTES)
  })

  test('has no package in two versions', () => {
    const versions = new Map<string, Set<string>>()
    for (const [path] of packages) {
      const name = path.split('node_modules/').at(-1) ?? ''
      versions.set(name, (versions.get(name) ?? new Set()).add(path))
    }
    expect([...versions.values()].filter(paths => paths.size > 1)).toEqual([])
  })

  test('asks everything by Node’s own client', () => {
    const clients = /(?:^|\/)(?:undici|tunnel|node-fetch|axios|got)$/
    expect(packages.map(([name]) => name).filter(name => clients.test(name))).toEqual([])
    // What it knows of proxies is all that is left of the toolkit's.
    const toolkit = packages.filter(([name]) => name.endsWith('@actions/http-client'))
    expect(toolkit).toEqual([['@actions/http-client', expect.any(Number)]])
    expect(toolkit[0]?.[1]).toBeLessThan(4_000)
  })

  test('has each call of GitHub’s API that is used, and no other', () => {
    const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
    const kept = [
      ...read('scripts/trim-packages.mjs').matchAll(/^ {2}(git|issues|repos): (.*),?$/gm)
    ]
    const used = read('src/github/github-client.ts').matchAll(
      /readonly (\w+): Calls<\s*\w+,([^>]*)>/g
    )
    const list = (text = '') => [...text.matchAll(/'(\w+)'/g)].map(([, name]) => name).sort()
    expect(kept.map(([, scope, names]) => [scope, list(names)])).toEqual(
      [...used].map(([, scope, names]) => [scope, list(names)]).sort()
    )
    expect(kept).toHaveLength(3)
  })

  test('has one table of HTML’s entities, but for the one of the reader of feeds', () => {
    const names = packages.map(([name]) => name).filter(name => /entit/.test(name))
    // The second is the list of those that browsers read without a semicolon.
    expect(names.filter(name => !/^(?:parse|decode)-/.test(name)).sort()).toEqual([
      '@nodable/entities',
      'character-entities-legacy',
      'entities'
    ])
  })

  test.each(packages)('%s has %i bytes, no more than are known of', (name, bytes) => {
    expect(bytes).toBeLessThanOrEqual(HEAVY[name] ?? OTHERS)
  })
})
