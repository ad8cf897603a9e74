// A child process of the benchmark: reads posts, converts them in one way, and prints what it took.
// `node convert.ts load|parse|html|markdown generated COUNT` or `… corpus FOLDER`

import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { ContentFormat } from '../../src/medium/vocabulary.ts'
import { readArticle, type Article } from '../../src/article/index.ts'
import { createContentReader, loadEveryPart } from '../../src/content/index.ts'
import { listStaticRoots } from '../../src/publish/evaluate/link-resolver.ts'
import { createDefaults } from '../article-defaults.ts'
import { type Post, type Posts, generatePosts, readPosts } from './posts.ts'

await loadEveryPart()

const DEFAULTS = createDefaults('https://blog.example.com/{slug}/')

/** What one child measured. */
export type Measured = {
  readonly posts: number
  /** Of Markdown, front matter included. */
  readonly bytes: number
  readonly ms: number
  /** Of the process, its helping threads included. */
  readonly processorMs: number
  /** The most memory the process ever held, in kB. */
  readonly peakKb: number
  /** Posts that an error stops. */
  readonly stopped: number
}

const WARM_UP = 30
/** GitHub's Markdown as the library has it. */
const BARE = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }

const reader = createContentReader(new Map())
const [mode = '', kind = '', what = ''] = process.argv.slice(2)
const source = kind === 'corpus' ? readPosts(what) : generatePosts(Number(what))
const articles = source.posts.flatMap(post => {
  const article = read(post)
  return article === null ? [] : [{ post, article }]
})
const work = chooseWork(mode)

for (const { post, article } of articles.slice(0, WARM_UP)) work(post, article)
let stopped = 0
const start = performance.now()
const before = process.cpuUsage()
for (const { post, article } of articles) if (!work(post, article)) stopped += 1
const ms = performance.now() - start
const { user, system } = process.cpuUsage(before)

const measured: Measured = {
  posts: articles.length,
  bytes: articles.reduce((sum, { post }) => sum + post.bytes.length, 0),
  ms,
  processorMs: (user + system) / 1000,
  peakKb: process.resourceUsage().maxRSS,
  stopped
}
console.log(JSON.stringify(measured))

/** What is done to one post; false when an error stops it. */
function chooseWork(name: string): (post: Post, article: Article) => boolean {
  switch (name) {
    case 'load':
      return () => true
    case 'parse':
      return (_post, { body }) => fromMarkdown(body, BARE).children.length >= 0
    case 'html':
    case 'markdown':
      return post => convert(post, name, source)
    default:
      throw new Error(`There is no way to convert called ${JSON.stringify(name)}.`)
  }
}

function read({ path, bytes }: Post): Article | null {
  const { findHeading } = reader
  const reading = readArticle({ path, bytes, defaults: DEFAULTS, findHeading })
  return reading.kind === 'article' ? reading.article : null
}

function convert(post: Post, format: ContentFormat, { has }: Posts): boolean {
  const article = read(post)
  if (article === null) return false
  const opened = reader.openContent({
    ...article,
    headingLine: article.titleFromBody ? article.titleLine : null,
    format,
    footer: null,
    images: 'upload',
    policy: new Map(),
    resolver: {
      fileExists: has,
      imageOnSite: () => null,
      whyUnreachable: () => null,
      fileUrl: path => (has(path) ? `https://files.example/${encodeURI(path)}` : null),
      staticRoots: listStaticRoots(post.path),
      siteUrl: 'https://blog.example.com'
    }
  })
  const prepared = opened.convert()
  const urls = new Map(prepared.images.map(({ path }, at) => [path, `https://cdn.example/${at}`]))
  const rendered = prepared.render(urls)
  return ![...prepared.diagnostics, ...rendered.diagnostics].some(
    ({ severity }) => severity === 'error'
  )
}
