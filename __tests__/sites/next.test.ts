import { describe, expect, test } from '@jest/globals'
import { listPatterns, listSites, readOnSite, urlOf, type SiteFiles } from './site.ts'

const POST = 'data/blog/hello.md'
const TEXT = '---\ntitle: A title\n---\nText.\n'
const PAGE = 'app/blog/[...slug]/page.tsx'

/** As the tailwind starter has it, shortened, with its own address. */
function config(lines = '', others: SiteFiles = { [PAGE]: '' }): SiteFiles {
  return {
    'next.config.js': `const { withContentlayer } = require('next-contentlayer2')
const output = process.env.EXPORT ? 'export' : undefined
module.exports = () => {
  const plugins = [withContentlayer]
  return plugins.reduce((acc, next) => next(acc), {
    output,
    ${lines}
    reactStrictMode: true,
    pageExtensions: ['ts', 'tsx', 'js', 'jsx', 'md', 'mdx'],
  })
}
`,
    'data/siteMetadata.js': `/** @type {import("pliny/config").PlinyConfig } */
const siteMetadata = {
  title: 'Next.js Starter Blog',
  siteUrl: 'https://site.example',
  siteRepo: 'https://github.com/a/b',
  github: 'https://github.com/a',
  analytics: { umamiAnalytics: { umamiWebsiteId: process.env.NEXT_UMAMI_ID } },
}

module.exports = siteMetadata
`,
    ...others
  }
}

describe('a Next.js site', () => {
  test.each<[string, string[], string]>([
    ['by its configuration', ['next.config.mjs', 'posts/a.md'], 'next in /'],
    ['in a folder', ['apps/web/next.config.ts', 'apps/web/posts/a.md'], 'next in /apps/web'],
    [
      'by its app, beside _posts',
      ['package.json', 'src/app/layout.tsx', '_posts/a.md'],
      'next in /'
    ],
    ['by its pages, beside _posts', ['package.json', 'pages/_app.js', '_posts/a.md'], 'next in /'],
    [
      'not where Jekyll is',
      ['_config.yml', 'package.json', 'app/layout.js', '_posts/a.md'],
      'jekyll in /'
    ]
  ])('is recognised %s', (_, paths, expected) => {
    expect(listSites(Object.fromEntries(paths.map(path => [path, ''])))).toEqual([expected])
  })

  test('has its articles in folders of that name', () => {
    const files = ['next.config.js', POST, '_posts/a.md', 'content/articles/a/index.mdx']
    const others = [
      'src/posts/a.md',
      'pages/blog/a.mdx',
      'app/news/a/page.mdx',
      'content/docs/a.md'
    ]
    const patterns = listPatterns(Object.fromEntries([...files, ...others].map(path => [path, ''])))
    expect(patterns.filter(pattern => pattern.endsWith('.md'))).toEqual([
      '_posts/**/*.md',
      'content/articles/**/*.md',
      'data/blog/**/*.md',
      'src/posts/**/*.md',
      'pages/blog/**/*.md',
      'app/news/**/*.md'
    ])
  })
})

describe('the address of an article', () => {
  test.each<[string, string, string, string | null]>([
    [PAGE, POST, '', '/blog/hello'],
    [PAGE, 'data/blog/nested/hello.md', '', '/blog/nested/hello'],
    [PAGE, 'data/blog/hello/index.md', '', '/blog/hello'],
    [PAGE, POST, 'slug: hello', '/blog/hello'],
    [PAGE, POST, 'slug: other', null],
    [PAGE, 'data/blog/2024-01-31-hello.md', '', null],
    [PAGE, 'data/blog/Hello_World.md', '', null],
    [PAGE, 'data/blog/hello.fr.md', '', null],
    ['app/(site)/blog/[slug]/page.tsx', POST, '', '/blog/hello'],
    ['src/app/blog/[slug]/page.jsx', POST, '', '/blog/hello'],
    ['app/blog/[slug]/page.tsx', 'data/blog/nested/hello.md', '', null],
    ['pages/blog/[slug].tsx', POST, '', '/blog/hello'],
    ['pages/blog/[id]/index.js', POST, '', '/blog/hello'],
    ['src/pages/posts/[slug].tsx', '_posts/hello.md', '', '/posts/hello'],
    ['pages/articles/[slug].tsx', 'posts/hello.md', '', '/articles/hello'],
    ['app/blog/[[...slug]]/page.tsx', POST, '', null],
    ['app/[locale]/blog/[slug]/page.tsx', POST, '', null],
    ['app/projects/[slug]/page.tsx', POST, '', null],
    ['pages/api/blog/[slug].ts', POST, '', null],
    ['pages/[slug].tsx', POST, '', null],
    ['app/blog/page.tsx', POST, '', null]
  ])('by %s, of %s %s', (page, path, header, expected) => {
    const url = urlOf(config('', { [page]: '' }), path, header)
    expect(url).toBe(expected === null ? null : `https://site.example${expected}`)
  })

  test.each<[string[], string, string | null]>([
    [['app/blog/[slug]/page.tsx', 'app/projects/[slug]/page.tsx'], POST, '/blog/hello'],
    [['app/blog/[slug]/page.tsx', 'app/articles/[slug]/page.tsx'], POST, '/blog/hello'],
    [['app/blog/[slug]/page.tsx', 'app/articles/[slug]/page.tsx'], 'posts/hello.md', null],
    [['app/blog/[slug]/page.tsx', 'pages/en/blog/[slug].tsx'], POST, null],
    [['app/blog/[slug]/page.tsx', 'app/blog/tags/[tag]/page.tsx'], POST, '/blog/hello']
  ])('is that of one of the pages %j', (pages, path, expected) => {
    const files = config('', Object.fromEntries(pages.map(page => [page, ''])))
    expect(urlOf(files, path)).toBe(expected === null ? null : `https://site.example${expected}`)
  })

  test.each<[string, string | null]>([
    ['pages/blog/hello.md', '/blog/hello'],
    ['pages/blog/Hello_World.md', '/blog/Hello_World'],
    ['src/pages/posts/a/index.md', '/posts/a'],
    ['app/(site)/blog/hello/page.md', '/blog/hello'],
    ['pages/blog/hello.en-US.md', null],
    ['pages/[lang]/hello.md', null]
  ])('is that of the file, where Markdown is a page: %s', (path, expected) => {
    const url = urlOf(config(), path)
    expect(url).toBe(expected === null ? null : `https://site.example${expected}`)
  })

  test.each<[string, string | null]>([
    [`trailingSlash: true,`, 'https://site.example/blog/hello/'],
    [`basePath: '/base',`, 'https://site.example/base/blog/hello'],
    [`trailingSlash: slash,`, null],
    [`basePath: process.env.BASE_PATH || '',`, null],
    // What a spread brings may be a base path.
    [`...shared,`, null]
  ])('follows %s', (lines, expected) => {
    expect(urlOf(config(lines), POST)).toBe(expected)
  })
})

describe('the address of the site', () => {
  const NEXT = { 'next.config.mjs': 'export default {}', [PAGE]: '' }

  test.each<[string, string, string | null]>([
    [
      'next-sitemap.config.js',
      `module.exports = { siteUrl: 'https://site.example' }`,
      'https://site.example'
    ],
    [
      'config/site.ts',
      `export const siteConfig = { url: 'https://site.example', ogImage: 'https://x.example/a.png' }`,
      'https://site.example'
    ],
    [
      'src/data/siteMetadata.ts',
      `const data = { siteUrl: 'https://site.example/' } as const\nexport default data`,
      'https://site.example'
    ],
    [
      'next-sitemap.config.js',
      `module.exports = { siteUrl: process.env.SITE_URL || 'https://site.example' }`,
      null
    ],
    ['next-sitemap.config.js', `module.exports = { siteUrl: 'https://example.com' }`, null],
    ['config/site.ts', `export const siteConfig = { url: 'https://site.example/blog' }`, null],
    ['config/site.ts', `export const author = { url: 'https://me.example' }`, null]
  ])('is read from %s: %s', (path, text, expected) => {
    const url = urlOf({ ...NEXT, [path]: text }, POST)
    expect(url).toBe(expected === null ? null : `${expected}/blog/hello`)
  })

  test('is not known where two files do not agree', () => {
    const sitemap = `module.exports = { siteUrl: 'https://other.example' }`
    expect(urlOf({ ...config(), 'next-sitemap.config.js': sitemap }, POST)).toBeNull()
  })

  test('is missed with a warning', () => {
    expect(readOnSite({ ...NEXT, [POST]: TEXT }, POST).diagnostics).toMatchObject([
      {
        severity: 'warning',
        message:
          'The post would have no canonical URL, because the address of the Next.js site is not known.'
      }
    ])
  })
})

describe('a site that reads its articles with Contentlayer', () => {
  const CONFIG = 'contentlayer.config.ts'
  const define = (fields: string) => ({
    [PAGE]: '',
    [CONFIG]: `import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
const computedFields = {
  readingTime: { type: 'json', resolve: (doc) => readingTime(doc.body.raw) },
  ${fields}
  toc: { type: 'json', resolve: (doc) => extractTocHeadings(doc.body.raw) },
}
`
  })
  const FIRST = `slug: {
    type: 'string',
    resolve: (doc) => doc._raw.flattenedPath.replace(/^.+?(\\/)/, ''),
  },
  path: { type: 'string', resolve: (doc) => doc._raw.flattenedPath },`
  const SECOND = `slug: { type: "string", resolve: (doc) => \`/\${doc._raw.flattenedPath}\` },
  slugAsParams: {
    type: "string",
    resolve: (doc) => doc._raw.flattenedPath.split("/").slice(1).join("/"),
  },`
  const THIRD = 'url: { type: "string", resolve: (post) => `/blog/${post._raw.flattenedPath}` },'

  test.each([
    [FIRST, 'data/blog/2024-01-31-hello.mdx', '', '/blog/2024-01-31-hello'],
    [FIRST, 'data/blog/Series_1/Part-v2.0/index.mdx', '', '/blog/Series_1/Part-v2.0'],
    [FIRST, 'data/blog/a.mdx', 'slug: b', '/blog/a'],
    [SECOND, 'content/blog/2024-01-31-hello.mdx', '', '/blog/2024-01-31-hello'],
    [THIRD, 'posts/2024_hello.md', '', '/blog/2024_hello']
  ])('has the path of the file as it is: %#', (fields, path, lines, url) => {
    expect(urlOf(config('', define(fields)), path, lines)).toBe(`https://site.example${url}`)
  })

  test.each([
    'slug: { type: "string", resolve: (doc) => slugify(doc.title) },',
    'slug: { type: "string", resolve: (doc) => doc._raw.sourceFileName.replace(/^\\d+-/, "") },',
    `${THIRD}\n  slug: { type: "string", resolve: (doc) => doc.slug ?? doc._raw.flattenedPath },`,
    ''
  ])('or something that its own code makes: %s', fields => {
    expect(urlOf(config('', define(fields)), 'data/blog/2024-01-31-hello.mdx')).toBeNull()
  })
})

describe('the address of a site of the App Router', () => {
  const PATH = 'app/blog/posts/hello.mdx'
  const site = (files: SiteFiles): SiteFiles => ({
    'next.config.js': 'module.exports = {}\n',
    'app/blog/[slug]/page.tsx': '',
    ...files
  })

  test.each([
    [
      'app/layout.tsx',
      "export const metadata: Metadata = {\n  metadataBase: new URL('https://site.example'),\n}\nexport default () => <html />\n"
    ],
    [
      'app/sitemap.ts',
      "export const baseUrl = 'https://site.example'\nexport default async function sitemap() {\n  return []\n}\n"
    ]
  ])('is in %s', (path, text) => {
    expect(urlOf(site({ [path]: text }), PATH)).toBe('https://site.example/blog/hello')
  })

  test.each([
    "metadataBase: new URL(process.env.URL ?? 'https://site.example')",
    'metadataBase: new URL(`https://${host}`)',
    "metadataBase: new URL('http://localhost:3000')"
  ])('is not known from %s', line => {
    const layout = { 'app/layout.tsx': `export const metadata = { ${line} }\n` }
    expect(urlOf(site(layout), PATH)).toBeNull()
  })

  test('is not known where files do not agree', () => {
    const files = {
      'app/layout.tsx': "export const metadata = { metadataBase: new URL('https://a.example') }\n",
      'config/site.ts': "export const siteConfig = { url: 'https://b.example' }\n"
    }
    expect(urlOf(site(files), PATH)).toBeNull()
  })
})
