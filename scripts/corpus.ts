// Every post of a folder through the whole pipeline, in both formats, as a dry run: no exception, no broken self-check,
// and a table of what was converted and what stopped. `npm run corpus -- FOLDER`; the folder is read as a repository's root.

import { isMarkdownPath } from '../src/text/paths.ts'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { readArticle, type Article, type ArticleReading } from '../src/article/index.ts'
import type { ContentFormat } from '../src/medium/vocabulary.ts'
import {
  createContentReader,
  loadEveryPart,
  loadLiquid,
  needsLiquid,
  parseTemplateTags
} from '../src/content/index.ts'
import { joinSentences, type Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { createLedger } from '../src/ledger/index.ts'
import { createResolver } from '../src/publish/evaluate/link-resolver.ts'
import { reportTags } from '../src/publish/evaluate/report-tags.ts'
import {
  addSiteData,
  listNamedData,
  listSiteConfigs,
  openSites,
  recogniseSites,
  SITE_NAMES,
  type SiteChoice
} from '../src/sites/index.ts'
import { createDefaults } from './article-defaults.ts'

await loadEveryPart()

type Tally = { seen: number; stopped: number; readonly examples: string[] }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'canonical-url': { type: 'string' },
    site: { type: 'string', default: 'auto' },
    help: { type: 'boolean', default: false },
    'template-tag': { type: 'string', multiple: true, default: [] },
    examples: { type: 'string', default: '2' }
  }
})
const USAGE = `Usage: npm run corpus -- FOLDER [options]

Reads every Markdown file of a folder as the action would, if the folder were a repository, and converts it in both
formats. Nothing is sent or written. Prints what would become of the posts, and what they have that Medium lacks.

  --canonical-url TEMPLATE  as the input, such as https://blog.example/{slug}/
  --site NAME               as the input: auto, ${SITE_NAMES.join(', ')}, none
  --template-tag LINE       a line of the input template-tags; may be repeated
  --examples N              how many examples of each stop (2)
  --help                    this text`

const root = positionals[0] ?? ''
if (values.help || root === '') {
  ;(values.help ? console.log : console.error)(USAGE)
  process.exit(values.help ? 0 : 2)
}

const DEFAULTS = createDefaults(values['canonical-url'] ?? null)

const { tags: templateTags, problems } = parseTemplateTags(values['template-tag'])
if (problems.length > 0) {
  console.error(problems.map(one => `--template-tag: ${one}`).join('\n'))
  process.exit(2)
}
const reader = createContentReader(templateTags)
const files = await listFiles(root)
/** Path to blob: there are no objects here, so the path stands for both. */
const tree = new Map(files.map(path => [path, path]))
const recognised = recogniseSites(files, values.site as SiteChoice)
const sites = openSites(recognised, await readTexts(listSiteConfigs(recognised)))
const readings = new Map<string, ArticleReading | null>()
const CONTEXT = {
  changes: { tree },
  readings,
  ledger: createLedger('0'),
  ports: {
    clock: { now: () => Date.now(), sleep: async () => Promise.resolve(), random: () => 0 }
  },
  run: {
    repositoryUrl: 'https://github.com/ada/blog',
    sha: '0'.repeat(40),
    settings: { defaults: DEFAULTS }
  }
}
const tallies = new Map<string, Tally>()
const kinds = new Map<string, number>()
const broken: string[] = []
const ofContent: { readonly diagnostics: readonly Diagnostic[] }[] = []

for (const path of files.filter(isMarkdownPath).sort())
  try {
    await readPost(path)
  } catch (error) {
    broken.push(
      `${path}: exception: ${error instanceof Error ? (error.stack ?? '') : String(error)}`
    )
  }
report()
process.exitCode = broken.length > 0 ? 1 : 0

async function readPost(path: string): Promise<void> {
  const reading = await readOnce(path)
  for (const diagnostic of reading.diagnostics) tally(diagnostic)
  if (reading.kind !== 'article') {
    count(reading.kind === 'skip' ? `skipped: ${reading.reason}` : 'stopped: front matter')
    return
  }
  const stopped = await convert(reading.article, 'html')
  await convert(reading.article, 'markdown')
  const address = reading.article.canonicalUrl === null ? ', without a canonical URL' : ''
  count(stopped === null ? `would be created${address}` : `stopped: ${stopped}`)
}

async function readOnce(path: string): Promise<ArticleReading> {
  const known = readings.get(path)
  if (known !== undefined && known !== null) return known
  const bytes = await readFile(join(root, path))
  const { findHeading } = reader
  const site = sites.find(path)?.rules
  const reading = readArticle({
    path,
    bytes,
    defaults: DEFAULTS,
    findHeading,
    ...(site === undefined ? {} : { site })
  })
  readings.set(path, reading)
  return reading
}

/** The rule of the first error; null when the article goes through. */
async function convert(article: Article, format: ContentFormat): Promise<string | null> {
  const site = sites.find(article.path)
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
    mdx: article.mayBeMdx ? 'if-it-parses' : 'never',
    templateScope: article.templateScope,
    breaksLines: article.breaksLines,
    body: article.body,
    bodyLine: article.bodyLine,
    footer: null,
    images: 'upload',
    resolver: createResolver(article, { site, isPrivate: () => false }, CONTEXT),
    policy: new Map(),
    siteValues: await readValues(article),
    liquid: needsLiquid(article.body)
      ? await loadLiquid({ siteUrl: site?.rules.address ?? null })
      : null
  })
  for (const path of opened.linkedFiles)
    if (isMarkdownPath(path) && tree.has(path)) await readOnce(path)
  const prepared = opened.convert()
  const urls = new Map(
    prepared.images.map(({ path }, index) => [
      path,
      `https://images.example/${index}/${path.length}`
    ])
  )
  const rendered = prepared.render(urls)
  const errors = prepared.diagnostics.filter(({ severity }) => severity === 'error')
  if (format === 'html') {
    for (const diagnostic of prepared.diagnostics) tally(diagnostic)
    ofContent.push(prepared)
  }
  // What is stopped is never sent, so only what would be sent has to be right.
  if (errors.length === 0)
    for (const { message } of rendered.diagnostics)
      broken.push(`${article.path} (${format}): ${message}`)
  return errors[0]?.code ?? null
}

async function readValues({ path, body }: Article): Promise<Readonly<Record<string, unknown>>> {
  const site = sites.find(path)
  if (site === null) return {}
  const files = listNamedData(site, body)
  return addSiteData(site, files, await readTexts(files.map(file => file.path)))
}

async function readTexts(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const path of paths)
    if (tree.has(path)) texts.set(path, await readFile(join(root, path), 'utf8'))
  return texts
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
  for (const { title, folder, rules } of sites.all)
    console.log(`Site: ${title} in /${folder}, ${rules.address ?? 'its address is not known'}`)
  console.log(`\n${[...kinds.values()].reduce((a, b) => a + b, 0)} posts in ${root}`)
  for (const [kind, number] of [...kinds].sort((a, b) => b[1] - a[1]))
    console.log(`  ${String(number).padStart(5)}  ${kind}`)
  console.log('\n  rule                          converted or told    stopped')
  for (const [rule, { seen, stopped, examples }] of [...tallies].sort()) {
    console.log(`  ${rule.padEnd(28)} ${String(seen).padStart(18)} ${String(stopped).padStart(10)}`)
    for (const example of examples) console.log(`      ${example}`)
  }
  for (const one of reportTags(ofContent, templateTags)) console.log(`\n${joinSentences(one)}`)
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
