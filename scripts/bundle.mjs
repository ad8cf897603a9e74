// Bundles lib/ into dist/. The bundle numbers its modules by their paths and by the bundler's own, so the bundler and what
// it takes from npm are put beside lib/src first: then the result is the same wherever node_modules is, as behind a
// link in a second work tree.

import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeBundle } from './describe-bundle.mjs'
import { stripComments } from './strip-comments.mjs'
import { trimPackages } from './trim-packages.mjs'

const NCC = 'node_modules/@vercel/ncc'
/** The main part begins with this file. */
const MAIN = './main-part.js'
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

shareEveryModule(join(root, 'lib', NCC, 'dist/ncc/index.js.cache.js'))
await trimPackages(join(root, 'lib/node_modules'))
stripComments(join(root, 'lib/src'))
// A room's door loads no more of the room than is used.
writeFileSync(
  join(root, 'lib/package.json'),
  JSON.stringify({ type: 'module', sideEffects: false })
)

const ncc = join(root, 'lib', NCC, 'dist', 'ncc', 'cli.js')
const args = ['build', 'lib/src/index.js', '-o', 'dist', '--stats-out', 'lib/stats.json']
const { status } = spawnSync(process.execPath, [ncc, ...args], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
describeBundle(join(root, 'lib'), join(root, 'dist'))

/**
 * A module that two parts of the bundle need becomes a part of its own. By itself the bundler would put a small one into
 * both, and it has no option for that. What the main part needs stays in it, whoever else needs it, since to load a
 * second file takes a millisecond in every run.
 */
function shareEveryModule(bundler) {
  const before = 'innerGraph:true,sideEffects:true}'
  const text = readFileSync(bundler, 'utf8')
  if (text.split(before).length !== 2)
    throw new Error(`${bundler} has other options than expected.`)
  const isMain = `chunk=>[...chunk.groupsIterable].some(({origins})=>origins.some(({request})=>request==="${MAIN}"))`
  const isInMain = `(module,{chunkGraph})=>[...chunkGraph.getModuleChunksIterable(module)].some(${isMain})`
  const main = `{name:"main-parts",test:${isInMain},enforce:true}`
  const groups = `{default:{minChunks:2},defaultVendors:false,main:${main}}`
  const after = `innerGraph:true,sideEffects:true,splitChunks:{chunks:"async",minSize:0,cacheGroups:${groups}}}`
  writeFileSync(bundler, text.replace(before, after))
}
