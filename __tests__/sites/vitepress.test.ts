import { describe, expect, test } from '@jest/globals'
import { listPatterns, listSites, openSite, readOnSite, urlOf } from './site.ts'

const POST = 'docs/posts/hello.md'
const TEXT = '---\ntitle: A title\n---\nText.\n'

/** As `vitepress init` makes it in `docs`, with the site’s own address. */
function config(lines = '', host = 'https://site.example'): Record<string, string> {
  return {
    'docs/.vitepress/config.mts': `import { defineConfig } from 'vitepress'

// https://vitepress.dev/reference/site-config
export default defineConfig({
  title: "My Awesome Project",
  description: "A VitePress Site",
  sitemap: { hostname: '${host}' },
  ${lines}
  themeConfig: {
    nav: [{ text: 'Home', link: '/' }],
    socialLinks: [{ icon: 'github', link: 'https://github.com/vuejs/vitepress' }]
  }
})
`
  }
}

describe('a VitePress site', () => {
  test.each(['', 'docs/', 'packages/site/'])('is recognised in /%s', folder => {
    const files = { [`${folder}.vitepress/config.ts`]: '', [`${folder}posts/a.md`]: '' }
    expect(listSites(files)).toEqual([`vitepress in /${folder.replace(/\/$/, '')}`])
  })

  test('has its articles in folders of that name', () => {
    const files = ['.vitepress/config.ts', 'posts/a.md', 'src/blog/b/c.md', 'guide/a.md', 'a.md']
    const patterns = listPatterns(Object.fromEntries(files.map(path => [`docs/${path}`, ''])))
    expect(patterns.filter(pattern => pattern.endsWith('.md'))).toEqual([
      'docs/posts/**/*.md',
      'docs/src/blog/**/*.md'
    ])
  })

  test.each<[string, string]>([
    ['', 'docs/public'],
    [`srcDir: './src',`, 'docs/src/public']
  ])('serves the folder public beside its pages: %s', (lines, expected) => {
    const [site] = openSite({ ...config(lines), [POST]: '' }).all
    expect(site?.staticFolders).toEqual([expected])
  })
})

describe('the address of a page', () => {
  // What VitePress 1.6 wrote for these files.
  test.each<[string, string]>([
    ['posts/hello.md', '/posts/hello'],
    ['posts/Upper_Case.md', '/posts/Upper_Case'],
    ['posts/with space.md', '/posts/with%20space'],
    ['posts/dir/index.md', '/posts/dir/'],
    ['posts/dotted.v1.2.md', '/posts/dotted.v1.2'],
    ['posts/übung.md', '/posts/%C3%BCbung'],
    ['posts/2024-01-31-dated.md', '/posts/2024-01-31-dated'],
    ['posts/c++.md', '/posts/c++'],
    ['src/posts/deep.md', '/src/posts/deep']
  ])('of %s', (path, expected) => {
    const ending = expected.endsWith('/') ? '' : '.html'
    expect(urlOf(config(), `docs/${path}`, 'slug: x')).toBe(
      `https://site.example${expected}${ending}`
    )
    expect(urlOf(config('cleanUrls: true,'), `docs/${path}`)).toBe(
      `https://site.example${expected}`
    )
  })

  test.each<[string, string, string, string | null]>([
    ['a base path', `base: '/base/',`, 'https://site.example', '/base/posts/hello.html'],
    [
      'a base path of both',
      `base: '/base/',`,
      'https://site.example/base/',
      '/base/posts/hello.html'
    ],
    ['two base paths', `base: '/base/',`, 'https://site.example/other/', null],
    ['an unknown base path', 'base: base,', 'https://site.example', null],
    ['unknown endings', 'cleanUrls: isHosted,', 'https://site.example', null],
    ['an unknown source', 'srcDir: source,', 'https://site.example', null],
    ['unknown rewrites', 'rewrites: id => id,', 'https://site.example', null],
    ['what a spread may hide', '...shared,', 'https://site.example', null]
  ])('follows %s', (_, lines, host, expected) => {
    const url = urlOf(config(lines, host), POST)
    expect(url).toBe(expected === null ? null : `https://site.example${expected}`)
  })

  test('is below the folder of pages', () => {
    const lines = `srcDir: './src',`
    expect(urlOf(config(lines), 'docs/src/posts/deep.md')).toBe(
      'https://site.example/posts/deep.html'
    )
    expect(urlOf(config(lines), POST)).toBeNull()
  })

  test('may be written in a part of the configuration', () => {
    const files = {
      '.vitepress/config/index.ts': `import { shared } from './shared'\nexport default defineConfig({ ...shared, lang: 'en' })`,
      '.vitepress/config/shared.ts': `export const shared = defineConfig({ sitemap: { hostname: 'https://site.example' } })`
    }
    expect(urlOf(files, 'posts/a.md')).toBe('https://site.example/posts/a.html')
  })

  test.each<[string, string, string | null]>([
    [`'posts/:x': 'blog/:x'`, 'posts/hello.md', '/blog/hello.html'],
    [`'posts/:x': 'blog/:x'`, 'posts/dir/a.md', '/posts/dir/a.html'],
    [`'packages/:p/src/:s*': 'p/:p/:s*'`, 'packages/a/src/b/c.md', '/p/a/b/c.html'],
    [`'posts/hello.md': 'hi.md'`, 'posts/hello.md', '/hi.html'],
    [`'posts/:x': 'a/:x', 'posts/:y': 'b/:y'`, 'posts/hello.md', '/a/hello.html'],
    [`'posts/hello.md': 'hi/index.md'`, 'posts/hello.md', '/hi/'],
    [`'posts/(.*)': 'blog/(.*)'`, 'posts/hello.md', null],
    [`'^posts/(.*)': 'blog/:1'`, 'posts/hello.md', null]
  ])('follows the rewrites %s: %s', (rewrites, path, expected) => {
    const url = urlOf(config(`rewrites: { ${rewrites} },`), `docs/${path}`)
    expect(url).toBe(expected === null ? null : `https://site.example${expected}`)
  })

  test('is missed with a warning', () => {
    const files = { 'docs/.vitepress/config.js': 'export default { base: "/" }', [POST]: TEXT }
    expect(readOnSite(files, POST).diagnostics).toMatchObject([
      {
        severity: 'warning',
        message:
          'The post would have no canonical URL, because the address of the VitePress site is not known.'
      }
    ])
  })
})

test.each<[string, string, string]>([
  ['the front page', 'docs/index.md', 'layout: home'],
  ['a list of articles', 'docs/posts/index.md', ''],
  ['another language', 'docs/fr/posts/hello.md', '']
])('%s is no article', (_, path, header) => {
  const files = {
    ...config(`locales: { root: { label: 'English' }, fr: { label: 'Français' } },`),
    [POST]: TEXT,
    [path]: `---\ntitle: A\n${header}\n---\nText.\n`
  }
  expect(readOnSite(files, path)).toMatchObject({ kind: 'skip', reason: 'not-an-article' })
})
