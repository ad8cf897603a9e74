// Bundles lib/ into dist/. The bundle numbers its modules by their paths and by the bundler's own, so the bundler and what
// it takes from npm are put beside lib/src first: then the result is the same wherever node_modules is, as behind a
// link in a second work tree.

import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NCC = 'node_modules/@vercel/ncc'
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

const ncc = join(root, 'lib', NCC, 'dist', 'ncc', 'cli.js')
const args = ['build', 'lib/src/index.js', '-o', 'dist', '--license', 'licenses.txt']
const { status } = spawnSync(process.execPath, [ncc, ...args], { cwd: root, stdio: 'inherit' })
process.exit(status ?? 1)
