// A run of pages from a folder of posts, as the action would make it, for screenshots and for tests in a browser: everything but
// GitHub and Medium.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticle, type Article, type ArticleReading } from '../src/article/index.ts'
import {
  createContentReader,
  loadEveryPart,
  loadLiquid,
  needsLiquid,
  type PreparedContent
} from '../src/content/index.ts'
import { isError } from '../src/diagnostics/diagnostic.ts'
import { createLedger } from '../src/ledger/index.ts'
import type { PageArticle, PageRun } from '../src/pages/index.ts'
import { createResolver } from '../src/publish/evaluate/link-resolver.ts'
import { openSites, recogniseSites, listSiteConfigs } from '../src/sites/index.ts'
import { isMarkdownPath } from '../src/text/paths.ts'
import { createDefaults } from './article-defaults.ts'

await loadEveryPart()

const DEFAULTS = createDefaults(null)
const REPOSITORY = 'https://github.com/ada/blog'
const SHA = '4f36e8e0c1b2a39485766758493021aabbccddee'

/** The bytes of a picture, by its name in the folder of pages. */
export type SampleFiles = ReadonlyMap<string, Buffer>

export type SampleRun = { readonly run: PageRun; readonly files: SampleFiles }

/** Every Markdown file below the folder, or the first so many of them. */
export async function readSampleRun(
  root: string,
  options: Partial<Pick<PageRun, 'kind' | 'previewUrl'>> & { readonly limit?: number } = {}
): Promise<SampleRun> {
  const { kind = 'by-hand', previewUrl = null, limit = Infinity } = options
  const paths = listFiles(root)
  const tree = new Map(paths.map(path => [path, path]))
  const recognised = recogniseSites(paths, 'auto')
  const texts = listSiteConfigs(recognised).filter(path => tree.has(path))
  const sites = openSites(
    recognised,
    new Map(texts.map(path => [path, readFileSync(join(root, path), 'utf8')]))
  )
  const reader = createContentReader(new Map())
  const readings = new Map<string, ArticleReading | null>()
  const context = {
    changes: { tree },
    readings,
    ledger: createLedger('0'),
    ports: { clock: { now: () => 0, sleep: () => Promise.resolve(), random: () => 0 } },
    run: { repositoryUrl: REPOSITORY, sha: SHA, settings: { defaults: DEFAULTS } }
  }
  const read = (path: string) => {
    const site = sites.find(path)?.rules
    const known = readings.get(path)
    if (known !== undefined && known !== null) return known
    const reading = readArticle({
      path,
      bytes: readFileSync(join(root, path)),
      defaults: DEFAULTS,
      findHeading: reader.findHeading,
      ...(site === undefined ? {} : { site })
    })
    readings.set(path, reading)
    return reading
  }
  const convert = async (article: Article): Promise<PreparedContent> => {
    const site = sites.find(article.path)
    const opened = reader.openContent({
      ...article,
      headingLine: article.titleFromBody ? article.titleLine : null,
      format: 'html',
      mdx: article.mayBeMdx ? 'if-it-parses' : 'never',
      footer: null,
      images: 'upload',
      resolver: createResolver(article, { site, isPrivate: () => false }, context),
      policy: new Map(),
      siteValues: {},
      liquid: needsLiquid(article.body)
        ? await loadLiquid({ siteUrl: site?.rules.address ?? null })
        : null
    })
    for (const path of opened.linkedFiles) if (isMarkdownPath(path) && tree.has(path)) read(path)
    return opened.convert()
  }
  const files = new Map<string, Buffer>()
  const articles: PageArticle[] = []
  for (const path of paths.filter(isMarkdownPath)) {
    if (articles.length >= limit) break
    const reading = read(path)
    if (reading.kind !== 'article') articles.push(toLeftOut(path, reading))
    else {
      const prepared = await convert(reading.article)
      for (const image of prepared.images)
        files.set(`pictures/${image.path}`, readFileSync(join(root, image.path)))
      articles.push(toPageArticle(reading, reading.article, prepared))
    }
  }
  return {
    run: {
      kind,
      author: 'Ada Lovelace',
      repositoryUrl: REPOSITORY,
      sha: SHA,
      previewUrl,
      isPush: true,
      articles
    },
    files
  }
}

function toPageArticle(
  reading: ArticleReading,
  article: Article,
  prepared: PreparedContent
): PageArticle {
  const diagnostics = [...reading.diagnostics, ...prepared.diagnostics]
  const stopped = diagnostics.find(isError)
  const urls = prepared.images.map(
    ({ path }) => [path, `${REPOSITORY}/raw/${SHA}/${path}`] as const
  )
  return {
    ...EMPTY,
    path: article.path,
    group: stopped === undefined ? 'open' : 'stopped',
    title: prepared.title,
    subtitle: article.subtitle,
    message: stopped?.message ?? null,
    blocks: prepared.listBlocks(new Map(urls)),
    pictures: new Map(urls.map(([path, url]) => [path, { file: `pictures/${path}`, url }])),
    diagnostics,
    header: article.header,
    tags: article.tags,
    canonicalUrl: article.canonicalUrl,
    publishStatus: article.publishStatus,
    publication: article.publication,
    date: article.date
  }
}

function toLeftOut(path: string, reading: ArticleReading): PageArticle {
  return {
    ...EMPTY,
    path,
    group: reading.kind === 'skip' ? 'left-out' : 'stopped',
    message: reading.kind === 'skip' ? reading.message : null,
    diagnostics: reading.diagnostics
  }
}

const EMPTY: PageArticle = {
  path: '',
  group: 'open',
  title: null,
  subtitle: null,
  message: null,
  result: null,
  blocks: null,
  pictures: new Map(),
  header: null,
  diagnostics: [],
  tags: [],
  canonicalUrl: null,
  publishStatus: null,
  publication: null,
  date: null,
  mediumUrl: null
}

function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/')
    )
    .filter(path => !path.startsWith('.git/'))
    .sort()
}
