// What is in the bundle, from the bundler's own account of it: the licence of each package, and what each weighs.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE = /^\.\/lib\/node_modules\/((?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//
const ROOM = /^\.\/lib\/(src\/[^/]+)/
const HOLDER = /^\s*(?:copyright|\(c\)|©)/i
const LICENCE_FILE = /^(?:licen[cs]e|copying)/i

/**
 * Writes `licenses.txt`, and `weights.json` with the bytes of each package and room, by file of the bundle.
 * @param {string} lib where the bundled files are
 * @param {string} dist where the bundle is
 */
export function describeBundle(lib, dist) {
  const stats = JSON.parse(readFileSync(join(lib, 'stats.json'), 'utf8'))
  const weights = weighParts(stats)
  writeFileSync(join(dist, 'weights.json'), `${JSON.stringify(weights, null, 1)}\n`)
  const packages = new Set(Object.values(weights).flatMap(parts => Object.keys(parts)))
  const named = [...packages].filter(name => !name.startsWith('src/') && name !== OTHER).sort()
  const licences = named.map(name => readLicence(join(lib, 'node_modules', name)))
  writeFileSync(join(dist, 'licenses.txt'), listLicences(licences))
  printWeights(weights)
}

/** What the bundler adds: its runtime, and the loaders of Node's own modules. */
const OTHER = 'other'

function weighParts({ chunks, modules }) {
  const twice = modules.filter(module => module.chunks.length > 1).map(({ name }) => name)
  if (twice.length > 0) throw new Error(`The bundle has more than one copy of ${twice.join(', ')}.`)
  const files = new Map(chunks.map(({ id, files: [file] }) => [id, file]))
  const weights = Object.fromEntries([...files.values()].sort().map(file => [file, {}]))
  for (const module of modules)
    for (const id of module.chunks) {
      const parts = weights[files.get(id)]
      // A module that others were put into holds itself, too.
      for (const { name, size } of module.modules ?? [module]) {
        const part = (PACKAGE.exec(name) ?? ROOM.exec(name))?.[1] ?? OTHER
        parts[part] = (parts[part] ?? 0) + size
      }
    }
  for (const file of Object.keys(weights)) weights[file] = sortParts(weights[file])
  return weights
}

function sortParts(parts) {
  return Object.fromEntries(
    Object.entries(parts).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  )
}

function readLicence(folder) {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(entry => LICENCE_FILE.test(entry))
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
  // Who holds the rights differs from package to package; the terms are the same for many.
  const lines = text.split(/\r?\n/)
  const holders = lines.filter(line => HOLDER.test(line)).map(line => line.trim())
  const terms = lines.filter(line => !HOLDER.test(line)).map(line => line.trim())
  const kind = typeof license === 'string' ? license : ''
  return { head: [name, kind, ...holders].join('\n'), terms: terms.join('\n').trim() }
}

function listLicences(licences) {
  const byTerms = new Map()
  for (const { head, terms } of licences) {
    // Lines end where each author's editor ended them.
    const key = terms.replace(/\s+/g, ' ')
    const known = byTerms.get(key) ?? { terms, heads: [] }
    byTerms.set(key, { ...known, heads: [...known.heads, head] })
  }
  return [...byTerms.values()]
    .map(({ terms, heads }) => `${heads.join('\n\n')}\n\n${terms}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

function printWeights(weights) {
  for (const [file, parts] of Object.entries(weights)) {
    const total = Object.values(parts).reduce((sum, size) => sum + size, 0)
    console.log(`${file}: ${formatSize(total)}`)
    for (const [name, size] of Object.entries(parts).slice(0, 12))
      console.log(`  ${formatSize(size).padStart(8)}  ${name}`)
  }
}

function formatSize(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`
}
