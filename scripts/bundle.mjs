// Bundles lib/ into dist/. The bundle numbers its modules by their paths and by the bundler's own, so the bundler and what
// it takes from npm are put beside lib/src first: then the result is the same wherever node_modules is, as behind a
// link in a second work tree.

import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeBundle } from './describe-bundle.mjs'

const NCC = 'node_modules/@vercel/ncc'
/**
 * Packages whose modules only declare things when they are loaded, though their package.json does not say so. What nobody
 * uses of them is left out then: of the toolkit the clients for OIDC tokens and artifacts, and with them the HTTP client.
 */
const FREE_OF_SIDE_EFFECTS = ['@actions/core', '@actions/glob']
const root = fileURLToPath(new URL('..', import.meta.url))
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const bundled = Object.entries(packages)
  .filter(([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true)
  .map(([path]) => path)

for (const path of [...bundled, NCC]) {
  const from = join(root, path)
  cpSync(from, join(root, 'lib', path), {
    recursive: true,
    dereference: true,
    // Packages inside of this one have entries of their own.
    filter: source => !source.slice(from.length).includes('node_modules')
  })
}

for (const name of FREE_OF_SIDE_EFFECTS) {
  const file = join(root, 'lib/node_modules', name, 'package.json')
  const description = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...description, sideEffects: false }))
}
// The same of the action's own modules: a room's door then loads no more of the room than is used.
writeFileSync(
  join(root, 'lib/package.json'),
  JSON.stringify({ type: 'module', sideEffects: false })
)

const ncc = join(root, 'lib', NCC, 'dist', 'ncc', 'cli.js')
const args = ['build', 'lib/src/index.js', '-o', 'dist', '--stats-out', 'lib/stats.json']
const { status } = spawnSync(process.execPath, [ncc, ...args], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
describeBundle(join(root, 'lib'), join(root, 'dist'))
