// What is done to packages before they are bundled: the only place that makes them other than npm has them. Nothing that
// runs is changed; what nobody uses is left out, comments too, and nothing is in the bundle twice.

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { keepExports } from './keep-exports.mjs'
import { stripComments } from './strip-comments.mjs'

/**
 * Their modules only declare things when they are loaded, though their package.json does not say so. Of the toolkit the
 * client for OIDC tokens is left out then, with the HTTP client below it, and the hashing of files.
 */
const FREE_OF_SIDE_EFFECTS = ['@actions/core', '@actions/glob']

/** Each has its code twice, for `import` and for `require`. Others use both, so the first is taken for either. */
const ONE_COPY = {
  acorn: './dist/acorn.mjs',
  'js-yaml': './dist/js-yaml.mjs',
  liquidjs: './dist/liquid.node.mjs'
}

/** gray-matter has another js-yaml for engines of its own, which are never used. It starts with ours as well. */
const UNUSED = ['gray-matter/node_modules']

/**
 * Of the toolkit's client for GitHub, its way to the network: src/github/toolkit-fetch.ts is put in its place. With it
 * undici, tunnel and the toolkit's own HTTP client would be in the bundle. Nor does anybody turn pages by a plugin.
 */
const OWN_WAY = {
  '@actions/github/lib/utils.js': [
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
  '@actions/github/lib/internal/utils.js': [
    [/^var __awaiter = [^]*?\nimport \* as httpClient from '@actions\/http-client';\n/, ''],
    ["import { fetch } from 'undici';\n", ''],
    [/export function getProxyAgent\([^]*?\n(?=export function getApiBaseUrl\()/, '']
  ]
}

/**
 * Of packages whose modules hold more than is used, the exports that are, by file. Nothing is written as Markdown by a
 * package, nor TOML, so what does that goes; so do the maps from edited texts to their sources, and entities that feeds do not have.
 */
const KEPT_EXPORTS = {
  '@nodable/entities/src/entities.js': ['COMMON_HTML', 'CURRENCY', 'XML'],
  '@nodable/entities/src/index.js': [
    'EntityDecoder',
    'ENTITY_ACTION',
    'COMMON_HTML',
    'CURRENCY',
    'XML'
  ],
  'liquidjs/dist/liquid.node.mjs': ['Liquid', 'Context'],
  'magic-string/dist/index.mjs': ['default'],
  'smol-toml/dist/index.js': ['parse', 'TomlError'],
  ...keepReaders('directive', 'directive'),
  ...keepReaders('gfm', 'gfm'),
  ...keepReaders('gfm-autolink-literal', 'gfmAutolinkLiteral'),
  ...keepReaders('gfm-footnote', 'gfmFootnote'),
  ...keepReaders('gfm-strikethrough', 'gfmStrikethrough'),
  ...keepReaders('gfm-table', 'gfmTable'),
  ...keepReaders('gfm-task-list-item', 'gfmTaskListItem'),
  ...keepReaders('math', 'math'),
  ...keepReaders('mdx', 'mdx'),
  ...keepReaders('mdx-expression', 'mdxExpression'),
  ...keepReaders('mdx-jsx', 'mdxJsx'),
  ...keepReaders('mdxjs-esm', 'mdxjsEsm')
}

function keepReaders(name, prefix) {
  const files = ['index.js', 'lib/index.js'].map(file => `mdast-util-${name}/${file}`)
  return Object.fromEntries(files.map(file => [file, [`${prefix}FromMarkdown`]]))
}

/** Parts of modules that no run of ours can reach, and what is there instead. */
const CUT_PARTS = {
  // Numbers of any size are read as the plain requests read them (src/github/plain-request.ts), and none is written.
  '@octokit/request/dist-bundle/index.js': [
    [
      'import { JSONParse, JSONStringify } from "json-with-bigint";\n',
      'const JSONParse = JSON.parse\nconst JSONStringify = JSON.stringify\n'
    ]
  ],
  // Node has it, and nobody gives the options that Node does not have.
  '@ungap/structured-clone/esm/index.js': [
    [
      /^import [^]*?export default typeof structuredClone === "function" \?[^]*$/,
      'export default any => structuredClone(any)\n'
    ]
  ],
  // YAML is only read.
  'js-yaml/dist/js-yaml.mjs': [
    [
      /var dumper = \{\};\n[^]*?(?=var hasRequiredJsYaml;)/,
      `function requireDumper() {
  return { dump() { throw new Error('Writing YAML is left out of the bundle.') } }
}
`
    ]
  ],
  // Tags that read other files, which src/content/source/liquid/liquid-engine.ts takes away from every engine, and what
  // would find those files: the engine has `NO_FILES` instead.
  'liquidjs/dist/liquid.node.mjs': [
    [/ {4}include: IncludeTag,\r?\n {4}render: RenderTag,\r?\n/, ''],
    [/ {4}layout: LayoutTag,\r?\n {4}block: BlockTag,\r?\n/, ''],
    [/function requireResolve \(file\) \{[^]*?\nvar fs = [^]*?\r?\n\}\);\r?\n/, ''],
    [/ {4}fs: fs,\r?\n/, '']
  ],
  // An edited text is only asked for as a text.
  'magic-string/dist/index.mjs': [
    [/\tgenerateDecodedMap\(options\) \{[^]*?(?=\t_ensureindentStr\(\) \{)/, '']
  ]
}

/**
 * Modules of the reader of feeds that it never calls: a feed with a DOCTYPE is refused before it is parsed, and only there
 * are entities declared, and names checked; no other check is asked for; values are texts and not made into numbers.
 */
const NEVER_CALLED = {
  'fast-xml-parser/src/xmlparser/DocTypeReader.js': `export default class DocTypeReader {
  setXmlVersion() {}
  readDocType() {
    throw new Error('DOCTYPE is left out of the bundle.')
  }
}
`,
  'fast-xml-parser/src/validator.js': `export function validate() {
  throw new Error('Validation of XML is left out of the bundle.')
}
`,
  'is-unsafe/src/index.js': `export const HTML = []
export const XML = []
export function isUnsafe() {
  throw new Error('Entities of a DOCTYPE are left out of the bundle.')
}
`,
  'strnum/strnum.js': `export default function toNumber() {
  throw new Error('Numbers in XML are left out of the bundle.')
}
`
}

/** What our own code says, so that the parts above are never reached, by file of src/. */
const RELIED_ON = {
  'content/source/liquid/liquid-engine.js': [
    'fs: NO_FILES',
    "NO_TAGS = ['include', 'render', 'layout', 'block']"
  ],
  'medium/rss-feed.js': ['<!(DOCTYPE|ENTITY)', 'parseTagValue: false', 'parser.parse(xml)']
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
  for (const [file, changes] of Object.entries({ ...OWN_WAY, ...CUT_PARTS }))
    changeText(join(packages, file), changes)
  for (const [file, names] of Object.entries(KEPT_EXPORTS)) keepExports(join(packages, file), names)
  leaveOutUncalled(packages)
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

/** @throws Error where they may be called after all */
function leaveOutUncalled(packages) {
  for (const [file, texts] of Object.entries(RELIED_ON)) {
    const own = readFileSync(join(packages, '../src', file), 'utf8')
    const missing = texts.filter(text => !own.includes(text))
    if (missing.length > 0)
      throw new Error(`src/${file} does not say ${missing.join(', ')} any more.`)
  }
  for (const [file, text] of Object.entries(NEVER_CALLED)) {
    const before = readFileSync(join(packages, file), 'utf8')
    const names = [...text.matchAll(/^export (?:default )?(?:class|function|const) (\w+)/gm)]
    const lost = names.map(([, name]) => name).filter(name => !before.includes(name))
    if (lost.length > 0) throw new Error(`${file} has no ${lost.join(', no ')}.`)
    writeFileSync(join(packages, file), text)
  }
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
