// A page that begins a folder of articles lists them: it is none of them, and keeps its URL.

import { expect, test } from '@jest/globals'
import { readOnSite, type SiteFiles } from './site.ts'

const PAGE = '---\ntitle: A title\n---\nText.\n'
const NEXT = {
  'next.config.js': 'module.exports = {}',
  'next-sitemap.config.js': `module.exports = { siteUrl: 'https://me.test' }`
}
const ASTRO = { 'astro.config.mjs': `export default { site: 'https://me.test' }` }
const QUARTO = { '_quarto.yml': 'website:\n  site-url: https://me.test\n' }
const ELEVENTY = {
  'eleventy.config.js': 'export default () => ({ dir: { input: "src" } })',
  'src/_data/site.json': '{ "url": "https://me.test" }'
}
const VITEPRESS = {
  '.vitepress/config.ts': `export default { sitemap: { hostname: 'https://me.test' } }`
}
const QUARTZ = { 'quartz.config.yaml': 'configuration:\n  baseUrl: me.test\n' }

test.each<[string, SiteFiles, path: string, url: string]>([
  ['Next.js', NEXT, 'pages/posts/index.mdx', '/posts'],
  ['Next.js with an app', NEXT, 'app/posts/page.mdx', '/posts'],
  ['Next.js with a group of pages', NEXT, 'app/posts/(all)/page.mdx', '/posts'],
  ['Astro', ASTRO, 'src/pages/blog/index.md', '/blog/'],
  ['Eleventy', ELEVENTY, 'src/posts/index.md', '/posts/'],
  ['Quarto', QUARTO, 'posts/index.qmd', '/posts/'],
  ['VitePress', VITEPRESS, 'posts/index.md', '/posts/'],
  ['Quartz', QUARTZ, 'content/blog/index.md', '/blog/']
])('the list of %s is not published', (_, config, path, url) => {
  expect(readOnSite({ ...config, [path]: PAGE }, path)).toMatchObject({
    kind: 'skip',
    reason: 'not-an-article',
    page: { url: `https://me.test${url}` }
  })
})

test.each<[string, SiteFiles, path: string]>([
  ['Next.js', NEXT, 'pages/posts/hello/index.mdx'],
  ['Next.js with an app', NEXT, 'app/posts/hello/page.mdx'],
  ['Astro', ASTRO, 'src/pages/blog/hello/index.md'],
  ['Astro, as an entry of a collection', ASTRO, 'src/content/blog/index.md'],
  ['Gatsby', { 'gatsby-config.js': '' }, 'content/blog/hello/index.md'],
  ['Eleventy', ELEVENTY, 'src/posts/hello/index.md'],
  ['Quarto', QUARTO, 'posts/hello/index.qmd'],
  ['Quartz', QUARTZ, 'content/blog/hello/index.md']
])('the folder of a post of %s is one', (_, config, path) => {
  expect(readOnSite({ ...config, [path]: PAGE }, path).kind).toBe('article')
})

test('a list that says so is published', () => {
  const path = 'pages/posts/index.mdx'
  const text = PAGE.replace('---\nText', 'medium: { status: public }\n---\nText')
  expect(readOnSite({ ...NEXT, [path]: text }, path).kind).toBe('article')
})

test('the first page of a folder of a Gatsby site is a list', () => {
  const path = 'content/blog/index.md'
  expect(readOnSite({ 'gatsby-config.js': '', [path]: PAGE }, path)).toMatchObject({
    reason: 'not-an-article'
  })
})
