// What is done to packages before they are bundled: the only place that makes them other than npm has them. Nothing that
// runs is changed; what nobody uses is left out, comments too, and nothing is in the bundle twice.

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { stripComments } from './strip-comments.mjs'

/**
 * Their modules only declare things when they are loaded, though their package.json does not say so. Of the toolkit the
 * client for OIDC tokens is left out then, with the HTTP client below it, and the hashing of files.
 */
const FREE_OF_SIDE_EFFECTS = ['@actions/core', '@actions/glob']

/** Each has its code twice, for `import` and for `require`. Others use both, so the first is taken for either. */
const ONE_COPY = { acorn: './dist/acorn.mjs', 'js-yaml': './dist/js-yaml.mjs' }

/** gray-matter has another js-yaml for engines of its own, which are never used. It starts with ours as well. */
const UNUSED = ['gray-matter/node_modules']

/**
 * Of undici, requests through a proxy: its `fetch`, and what makes connections. Without it stand-ins for tests,
 * WebSocket, EventSource, caches and cookies would be in the bundle. The lines are those of its own index.js.
 */
const UNDICI = `'use strict'
const Dispatcher = require('./lib/dispatcher/dispatcher')
Object.assign(Dispatcher.prototype, require('./lib/api'))
module.exports.Dispatcher = Dispatcher
module.exports.Pool = require('./lib/dispatcher/pool')
module.exports.Agent = require('./lib/dispatcher/agent')
module.exports.ProxyAgent = require('./lib/dispatcher/proxy-agent')
const fetchImpl = require('./lib/web/fetch').fetch
module.exports.fetch = async function fetch (init, options = undefined) {
  try {
    return await fetchImpl(init, options)
  } catch (err) {
    if (err && typeof err === 'object') {
      Error.captureStackTrace(err)
    }

    throw err
  }
}
`

/** @param {string} packages the folder with copies of the packages */
export async function trimPackages(packages) {
  for (const name of FREE_OF_SIDE_EFFECTS) changeManifest(packages, name, { sideEffects: false })
  for (const [name, file] of Object.entries(ONE_COPY))
    changeManifest(packages, name, { exports: { '.': file }, sideEffects: false })
  for (const path of UNUSED) rmSync(join(packages, path), { recursive: true })
  writeFileSync(join(packages, 'undici/index.js'), UNDICI)
  await writeEmojiNames(join(packages, 'gemoji/index.js'))
  stripComments(packages)
}

function changeManifest(packages, name, changes) {
  const file = join(packages, name, 'package.json')
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...changes }))
}

/** Of gemoji only the table from names to emoji is used, a seventh of all that it knows. */
async function writeEmojiNames(file) {
  const { nameToEmoji } = await import(pathToFileURL(file).href)
  const rows = Object.entries(nameToEmoji).map(
    ([name, emoji]) => `  ${JSON.stringify(name)}: ${JSON.stringify(emoji)}`
  )
  writeFileSync(file, `export const nameToEmoji = {\n${rows.join(',\n')}\n}\n`)
}
