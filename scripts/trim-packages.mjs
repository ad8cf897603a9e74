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
 * Of undici, requests through a proxy: its `fetch`, and what makes connections and tunnels. Without it stand-ins for tests,
 * WebSocket, EventSource, caches, cookies and other kinds of requests would be in the bundle. The lines are those of its
 * own index.js.
 */
const UNDICI = `'use strict'
const Dispatcher = require('./lib/dispatcher/dispatcher')
Dispatcher.prototype.connect = require('./lib/api/api-connect')
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

/** Its parser of HTTP is there twice: as it is, which runs everywhere, and for processors with wide registers. */
const ONE_PARSER = `'use strict'
module.exports = require('./llhttp-wasm.js')
`

/** HTTP/2 is only spoken by who asks for it, which nobody does. */
const NO_HTTP2 = `'use strict'
module.exports = () => {
  throw new Error('HTTP/2 is left out of the bundle.')
}
`

/** All that is asked of GitHub's REST API, of a thousand calls. They are those of src/github/github-client.ts. */
export const GITHUB_CALLS = {
  git: ['createCommit', 'createRef', 'createTree', 'getBlob', 'getRef', 'getTree'],
  issues: ['createComment', 'deleteComment', 'listComments', 'updateComment'],
  repos: ['get', 'getContent', 'listCommits']
}

/**
 * The same table of HTML's entities as parse5 has; `writeEntities` holds both against each other. It is unpacked when the
 * first one is asked for, not when it is loaded.
 */
const ENTITIES = `'use strict'
exports.decodeNamedCharacterReference = function decodeNamedCharacterReference(value) {
  const { decodeHTMLStrict } = require('entities/decode')
  const reference = '&' + value + ';'
  const decoded = decodeHTMLStrict(reference)
  return decoded === reference ? false : decoded
}
`

/** @param {string} packages the folder with copies of the packages */
export async function trimPackages(packages) {
  for (const name of FREE_OF_SIDE_EFFECTS) changeManifest(packages, name, { sideEffects: false })
  for (const [name, file] of Object.entries(ONE_COPY))
    changeManifest(packages, name, { exports: { '.': file }, sideEffects: false })
  for (const path of UNUSED) rmSync(join(packages, path), { recursive: true })
  writeFileSync(join(packages, 'undici/index.js'), UNDICI)
  writeFileSync(join(packages, 'undici/lib/llhttp/llhttp_simd-wasm.js'), ONE_PARSER)
  writeFileSync(join(packages, 'undici/lib/dispatcher/client-h2.js'), NO_HTTP2)
  await writeEntities(packages)
  await writeGitHubCalls(join(packages, '@octokit/plugin-rest-endpoint-methods'))
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

/** Of the tables from names to HTML's characters one is left. @throws Error where they differ */
async function writeEntities(packages) {
  const load = async file => await import(pathToFileURL(join(packages, file)).href)
  const { characterEntities } = await load('character-entities/index.js')
  const name = 'decode-named-character-reference'
  const file = `${name}/index.cjs`
  writeFileSync(join(packages, file), ENTITIES)
  changeManifest(packages, name, { exports: { '.': './index.cjs' } })
  const { decodeNamedCharacterReference } = await load(file)
  const names = [...Object.keys(characterEntities), 'unknown', 'constructor', 'ampx']
  const differs = names.filter(name => {
    const known = Object.hasOwn(characterEntities, name) && characterEntities[name]
    return decodeNamedCharacterReference(name) !== known
  })
  if (differs.length > 0) throw new Error(`Entities differ: ${differs.join(', ')}`)
}

async function writeGitHubCalls(folder) {
  const file = join(folder, 'dist-src/generated/endpoints.js')
  const { default: all } = await import(pathToFileURL(file).href)
  const used = Object.entries(GITHUB_CALLS).map(([scope, names]) => [
    scope,
    Object.fromEntries(names.map(name => [name, all[scope][name]]))
  ])
  const table = JSON.stringify(Object.fromEntries(used), null, 2)
  writeFileSync(file, `const Endpoints = ${table}\nexport default Endpoints\n`)
}
