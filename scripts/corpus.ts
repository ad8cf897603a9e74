// Every post of a folder through the whole pipeline, in both formats, as a dry run: no exception, no broken self-check,
// and a table of what was converted and what stopped. `npm run corpus -- FOLDER`; the folder is read as a repository's root.

import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { readArticle, type Article, type ArticleDefaults } from '../src/article/index.ts'
import type { ContentFormat } from '../src/medium/vocabulary.ts'
import { createContentReader, parseTemplateTags } from '../src/content/index.ts'
import type { Resolver } from '../src/content/index.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { findSiteUrl, listStaticRoots } from '../src/publish/evaluate/link-resolver.ts'

type Tally = { seen: number; stopped: number; readonly examples: string[] }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'canonical-url': { type: 'string' },
    'template-tag': { type: 'string', multiple: true, default: [] },
    examples: { type: 'string', default: '2' }
  }
})
const root = positionals[0]
if (root === undefined) {
  console.error(
    'Usage: npm run corpus -- FOLDER [--canonical-url TEMPLATE] [--template-tag LINE]… [--examples N]'
  )
  process.exit(2)
}

const DEFAULTS: ArticleDefaults = {
  tags: [],
  publication: null,
  publishStatus: 'public',
  license: 'all-rights-reserved',
  notifyFollowers: null,
  contentFormat: 'html',
  canonicalUrl: values['canonical-url'] ?? null
}

const { tags: templateTags, problems } = parseTemplateTags(values['template-tag'])
if (problems.length > 0) {
  console.error(problems.map(one => `--template-tag: ${one}`).join('\n'))
  process.exit(2)
}
const reader = createContentReader(templateTags)
const files = new Set(await listFiles(root))
const tallies = new Map<string, Tally>()
const kinds = new Map<string, number>()
const broken: string[] = []

for (const path of [...files].filter(one => /\.(?:md|markdown|mdx)$/i.test(one)).sort())
  try {
    readPost(path, await readFile(join(root, path)))
  } catch (error) {
    broken.push(
      `${path}: exception: ${error instanceof Error ? (error.stack ?? '') : String(error)}`
    )
  }
report()
process.exitCode = broken.length > 0 ? 1 : 0

function readPost(path: string, bytes: Uint8Array): void {
  const { findHeading } = reader
  const reading = readArticle({ path, bytes, defaults: DEFAULTS, findHeading })
  for (const diagnostic of reading.diagnostics) tally(diagnostic)
  if (reading.kind !== 'article') {
    count(reading.kind === 'skip' ? `skipped: ${reading.reason}` : 'stopped: front matter')
    return
  }
  const stopped = convert(reading.article, 'html')
  convert(reading.article, 'markdown')
  count(stopped === null ? 'would be created' : `stopped: ${stopped}`)
}

/** The rule of the first error; null when the article goes through. */
function convert(article: Article, format: ContentFormat): string | null {
  const opened = reader.openContent({
    path: article.path,
    title: article.title,
    headingLine: article.titleFromBody ? article.titleLine : null,
    siteTitle: article.siteTitle,
    subtitle: article.subtitle,
    cover: article.cover,
    fieldTexts: article.fieldTexts,
    canonicalUrl: article.canonicalUrl,
    format,
    body: article.body,
    bodyLine: article.bodyLine,
    footer: null,
    images: 'upload',
    resolver: resolverFor(article),
    policy: new Map()
  })
  const prepared = opened.convert()
  const urls = new Map(
    prepared.images.map(({ path }, index) => [
      path,
      `https://images.example/${index}/${path.length}`
    ])
  )
  const rendered = prepared.render(urls)
  const errors = prepared.diagnostics.filter(({ severity }) => severity === 'error')
  if (format === 'html') for (const diagnostic of prepared.diagnostics) tally(diagnostic)
  // What is stopped is never sent, so only what would be sent has to be right.
  if (errors.length === 0)
    for (const { message } of rendered.diagnostics)
      broken.push(`${article.path} (${format}): ${message}`)
  return errors[0]?.code ?? null
}

function resolverFor(article: Article): Resolver {
  return {
    fileExists: path => files.has(path),
    whyUnreachable: () => null,
    fileUrl: path => (files.has(path) ? `https://files.example/${encodeURI(path)}` : null),
    staticRoots: listStaticRoots(article.path),
    siteUrl: findSiteUrl(article, DEFAULTS.canonicalUrl)
  }
}

function tally({ code, severity, place, message }: Diagnostic): void {
  const entry = tallies.get(code) ?? { seen: 0, stopped: 0, examples: [] }
  if (severity === 'error') {
    entry.stopped += 1
    if (entry.examples.length < Number(values.examples))
      entry.examples.push(`${place?.path ?? ''}:${place?.line ?? 1}: ${message.slice(0, 140)}`)
  } else entry.seen += 1
  tallies.set(code, entry)
}

function count(kind: string): void {
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
}

function report(): void {
  console.log(`\n${[...kinds.values()].reduce((a, b) => a + b, 0)} posts in ${root ?? ''}`)
  for (const [kind, number] of [...kinds].sort((a, b) => b[1] - a[1]))
    console.log(`  ${String(number).padStart(5)}  ${kind}`)
  console.log('\n  rule                          converted or told    stopped')
  for (const [rule, { seen, stopped, examples }] of [...tallies].sort()) {
    console.log(`  ${rule.padEnd(28)} ${String(seen).padStart(18)} ${String(stopped).padStart(10)}`)
    for (const example of examples) console.log(`      ${example}`)
  }
  console.log(`\n${broken.length} exceptions and broken self-checks`)
  for (const one of broken.slice(0, 40)) console.log(`  ${one}`)
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(path => !path.startsWith('.git/'))
}
