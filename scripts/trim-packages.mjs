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
 * Of the toolkit's client for GitHub, its way to the network: src/github/toolkit-fetch.ts is put in its place. With it
 * undici, tunnel and the toolkit's own HTTP client would be in the bundle. Nor does anybody turn pages by a plugin.
 */
const OWN_WAY = {
  'lib/utils.js': [
    ["import { paginateRest } from '@octokit/plugin-paginate-rest';\n", ''],
    [
      `    baseUrl,
    request: {
        agent: Utils.getProxyAgent(baseUrl),
        fetch: Utils.getProxyFetch(baseUrl)
    }
`,
      '    baseUrl\n'
    ],
    ['.plugin(restEndpointMethods, paginateRest)', '.plugin(restEndpointMethods)']
  ],
  'lib/internal/utils.js': [
    [/^var __awaiter = [^]*?\nimport \* as httpClient from '@actions\/http-client';\n/, ''],
    ["import { fetch } from 'undici';\n", ''],
    [/export function getProxyAgent\([^]*?\n(?=export function getApiBaseUrl\()/, '']
  ]
}

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
  for (const [file, changes] of Object.entries(OWN_WAY))
    changeText(join(packages, '@actions/github', file), changes)
  await writeEntities(packages)
  await writeGitHubCalls(join(packages, '@octokit/plugin-rest-endpoint-methods'))
  await writeEmojiNames(join(packages, 'gemoji/index.js'))
  stripComments(packages)
}

function changeManifest(packages, name, changes) {
  const file = join(packages, name, 'package.json')
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...changes }))
}

/** @throws Error where the package has another shape than the changes are for */
function changeText(file, changes) {
  let text = readFileSync(file, 'utf8')
  for (const [before, after] of changes) {
    const parts = text.split(before)
    if (parts.length !== 2) throw new Error(`${file} is not as it was: ${before}`)
    text = parts.join(after)
  }
  writeFileSync(file, text)
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
