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
/** With these files parts begin that are loaded as a whole: the main part, and what nearly every article needs. */
const WHOLE_PARTS = ['./main-part.js', './handle-articles.js', './article-tools.js']
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

const bundler = join(root, 'lib', NCC, 'dist/ncc/index.js.cache.js')
loadByRequire(bundler)
shareEveryModule(bundler)
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
writeFileSync(join(root, 'dist/package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`)
describeBundle(join(root, 'lib'), join(root, 'dist'))

/**
 * The bundle's files are CommonJS, though what they are made of is not: Node finds, reads and compiles such a file with
 * less ado, which every run feels. By itself the bundler writes what the nearest package.json says.
 */
function loadByRequire(bundler) {
  const before = 'esm:esm=entry.endsWith(".mjs")||!entry.endsWith(".cjs")&&hasTypeModule(entry)'
  replaceOnce(bundler, before, 'esm:esm=false')
}

/**
 * A module that two parts of the bundle need becomes a part of its own. By itself the bundler would put a small one into
 * both, and it has no option for that. What a whole part needs stays in it, whoever else needs it, since to load a
 * second file takes a millisecond in every run.
 */
function shareEveryModule(bundler) {
  const before = 'innerGraph:true,sideEffects:true}'
  const parts = WHOLE_PARTS.map((file, index) => {
    const begins = `chunk=>[...chunk.groupsIterable].some(({origins})=>origins.some(({request})=>request==="${file}"))`
    const isIn = `(module,{chunkGraph})=>[...chunkGraph.getModuleChunksIterable(module)].some(${begins})`
    return `part${index}:{name:"part${index}",test:${isIn},enforce:true,priority:${WHOLE_PARTS.length - index}}`
  })
  const groups = `{default:{minChunks:2},defaultVendors:false,${parts.join(',')}}`
  const after = `innerGraph:true,sideEffects:true,splitChunks:{chunks:"async",minSize:0,cacheGroups:${groups}}}`
  replaceOnce(bundler, before, after)
}

function replaceOnce(file, before, after) {
  const text = readFileSync(file, 'utf8')
  if (text.split(before).length !== 2) throw new Error(`${file} has other options than expected.`)
  writeFileSync(file, text.replace(before, after))
}
