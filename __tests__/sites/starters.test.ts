// What the starter of each generator makes, with nothing set for this action: either the address is right, or it is said
// what to set, since a starter has none of its own.

import { expect, test } from '@jest/globals'
import { createMatcher } from '../../src/changes/path-matcher.ts'
import { ELEVENTY_STARTERS } from './eleventy-starters.ts'
import { REACT_STARTERS } from './react-starters.ts'
import { SCRIPT_STARTERS } from './script-starters.ts'
import { listPatterns, listSites, openSite, readOnSite, type SiteFiles } from './site.ts'
import { STARTERS as PLAIN_STARTERS, type Starter } from './starters.ts'

const STARTERS = [...PLAIN_STARTERS, ...SCRIPT_STARTERS, ...ELEVENTY_STARTERS, ...REACT_STARTERS]

test.each(STARTERS)(
  '%s has its site recognised, and its posts are looked at',
  async (_, starter) => {
    const files = addPosts(starter)
    expect(listSites(files)).toEqual([`${starter.site} in /`])
    const isArticle = await createMatcher(listPatterns(files))
    expect(listPosts(starter).filter(([path]) => !isArticle(path))).toEqual([])
  }
)

test.each(STARTERS)('%s names no address yet, and it is said what to set', (_, starter) => {
  const files = addPosts(starter)
  const line = starter.line ?? `in \`${starter.change[0]}\``
  expect(openSite(files).find(starter.path)).toMatchObject({
    rules: { address: null },
    addressLine: expect.stringContaining(line)
  })
  expect(readOnSite(files, starter.path)).toMatchObject({
    article: { canonicalUrl: null },
    diagnostics: [{ code: 'front-matter/canonicalUrl', severity: 'warning' }]
  })
})

test.each(STARTERS)('%s has the right address once it is set', (_, starter) => {
  const files = setAddress(starter)
  for (const [path, , url] of listPosts(starter))
    expect(readOnSite(files, path)).toMatchObject({
      article: { canonicalUrl: `https://me.test${url}` },
      diagnostics: []
    })
})

test.each(STARTERS)('%s has pages that are not published', async (_, starter) => {
  const files = setAddress(starter)
  const isArticle = await createMatcher(listPatterns(files))
  const published = (starter.pages ?? []).filter(
    path => isArticle(path) && readOnSite(files, path).kind !== 'skip'
  )
  expect(published).toEqual([])
})

type Post = readonly [path: string, header: string, url: string]

function listPosts({ path, header, url, others = [] }: Starter): readonly Post[] {
  return [[path, header, url], ...others]
}

function addPosts(starter: Starter): SiteFiles {
  const posts = listPosts(starter).map(([path, header]): [string, string] => [
    path,
    `---\ntitle: A title\n${header}\n---\nText of my own.\n`
  ])
  return { ...starter.files, ...Object.fromEntries(posts) }
}

/** The starter's posts as they are once its author has set the address. */
function setAddress(starter: Starter): SiteFiles {
  const [file, before, after] = starter.change
  const files = addPosts(starter)
  return { ...files, [file]: (files[file] ?? '').replace(before, after) }
}

test.each([
  ['hugo.yaml', '`baseURL: "https://YOUR-SITE/"` in `hugo.yaml`'],
  ['config.json', '`"baseURL": "https://YOUR-SITE/"` in `config.json`'],
  [
    'config/_default/config.toml',
    '`baseURL = "https://YOUR-SITE/"` in `config/_default/config.toml`'
  ],
  ['zola.toml', '`base_url = "https://YOUR-SITE"` in `zola.toml`'],
  ['docusaurus.config.ts', "`url: 'https://YOUR-SITE'` in `docusaurus.config.ts`"],
  ['astro.config.ts', "`site: 'https://YOUR-SITE'` in `astro.config.ts`"],
  ['gatsby-config.ts', "`siteMetadata: { siteUrl: 'https://YOUR-SITE' }` in `gatsby-config.ts`"],
  ['mkdocs.yaml', '`site_url: https://YOUR-SITE/` in `mkdocs.yaml`'],
  ['_quarto.yaml', '`site-url: https://YOUR-SITE` below `website:` in `_quarto.yaml`'],
  ['eleventy.config.js', '`{ "url": "https://YOUR-SITE" }` in `_data/metadata.json`'],
  ['next.config.ts', "`siteUrl: 'https://YOUR-SITE'` in `next-sitemap.config.js`"]
])('the line to paste is that of %s', (file, expected) => {
  const files = { [file]: '', 'config/_default/params.toml': '', 'content/posts/a.md': '' }
  const found = openSite({ ...files, 'layouts/a.html': '' }).all.map(one => one.addressLine)
  expect(found).toEqual([expected])
})

const URL_SET = "'https://me.test'"

test.each<[file: string, text: string, others: SiteFiles, expected: string]>([
  [
    'astro.config.mjs',
    `export default { site: ${URL_SET}, base: process.env.BASE }`,
    {},
    "`base: '/'` in `astro.config.mjs`"
  ],
  [
    'docusaurus.config.js',
    `module.exports = { url: ${URL_SET}, baseUrl: process.env.BASE }`,
    {},
    "`baseUrl: '/'` in `docusaurus.config.js`"
  ],
  [
    '.vitepress/config.mts',
    `export default { sitemap: { hostname: ${URL_SET} }, base: process.env.BASE }`,
    {},
    "`base: '/'` in `.vitepress/config.mts`"
  ],
  [
    'next.config.js',
    'module.exports = { basePath: process.env.BASE_PATH || undefined }',
    { 'data/siteMetadata.js': `module.exports = { siteUrl: ${URL_SET} }` },
    "`basePath: ''` in `next.config.js`"
  ],
  [
    'next.config.js',
    'module.exports = { basePath: process.env.BASE_PATH || undefined }',
    { 'config/site.ts': 'export const siteConfig = { url: process.env.SITE_URL }' },
    "`url: 'https://YOUR-SITE'` in `config/site.ts`"
  ],
  [
    'next.config.js',
    'module.exports = {}',
    { 'site.config.json': '{ "siteUrl": "https://example.com" }' },
    '`"siteUrl": "https://YOUR-SITE"` in `site.config.json`'
  ],
  [
    'eleventy.config.js',
    'export default () => ({ pathPrefix: process.env.BASE })',
    { '_data/site.json': '{ "url": "https://me.test" }' },
    "`pathPrefix: '/'` in `eleventy.config.js`"
  ],
  [
    'eleventy.config.js',
    'export default () => ({ dir: { input: "src" } })',
    { 'src/_data/site.yaml': 'baseUrl: https://example.com\n' },
    '`baseUrl: https://YOUR-SITE` in `src/_data/site.yaml`'
  ],
  [
    'eleventy.config.js',
    'export default () => ({ dir: { input: "src" } })',
    { 'src/_data/site.js': 'module.exports = { title: "Mine" }' },
    '`{ "url": "https://YOUR-SITE" }` in `src/_data/metadata.json`'
  ]
])('what is missing in %s with %j and %j is what is said', (file, text, others, expected) => {
  const { all } = openSite({ ...others, [file]: text })
  expect(all.map(one => [one.rules.address, one.addressLine])).toEqual([[null, expected]])
})

test.each([
  ['https://quartz.jzhao.xyz', false],
  ['https://tailwind-nextjs-starter-blog.vercel.app', false],
  ['https://gatsby-starter-blog-demo.netlify.com/', false],
  ['https://examplesite.com/', false],
  ['https://astro-paper.pages.dev/', false],
  ['https://fuwari.vercel.app/', false],
  ['https://astrowind.vercel.app', false],
  ['https://your-domain.com', false],
  ['https://my-blog.vercel.app', true],
  ['https://restarter.netlify.app', true],
  ['https://starter.me.test', true]
])('%s in a configuration is its author’s own address: %p', (url, isOwn) => {
  const { all } = openSite({ '_config.yml': `url: ${url}`, '_posts/2024-01-31-a.md': '' })
  expect(all.map(one => one.rules.address !== null)).toEqual([isOwn])
})
