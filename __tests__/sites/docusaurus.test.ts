import { describe, expect, test } from '@jest/globals'
import { openSite, articleOn, listPatterns, listSites, readOnSite, urlOf } from './site.ts'

const POST = 'blog/2024-01-31-hello.md'
const TEXT = '---\ntitle: A title\n---\nText.\n'

/** As `create-docusaurus` makes it, with its own address. */
function config(lines = '', blog = ''): Record<string, string> {
  return {
    'docusaurus.config.ts': `import {themes as prismThemes} from 'prism-react-renderer';
import type {Config} from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';

const config: Config = {
  title: 'My Site',
  url: 'https://site.example',
  baseUrl: '/',
  ${lines}
  i18n: { defaultLocale: 'en', locales: ['en'] },
  presets: [
    [
      'classic',
      {
        docs: { sidebarPath: './sidebars.ts' },
        blog: { showReadingTime: true, ${blog} },
        theme: { customCss: './src/css/custom.css' },
      } satisfies Preset.Options,
    ],
  ],
};

export default config;
`
  }
}

describe('a Docusaurus site', () => {
  test.each(['', 'website/', 'packages/docs/site/'])('is recognised in /%s', folder => {
    const files = { [`${folder}docusaurus.config.js`]: '', [folder + POST]: '' }
    expect(listSites(files)).toEqual([`docusaurus in /${folder.replace(/\/$/, '')}`])
  })

  test('has its articles in blog, and where dated files or authors are', () => {
    const files = [
      ...['docusaurus.config.js', 'blog/a.md', 'news/2024-01-31-a/index.mdx', 'team/authors.yml'],
      ...['team/a.md', 'docs/2024-01-31-a.md', 'src/pages/2024-01-31-a.md', 'docs/intro.md'],
      ...['i18n/fr/docusaurus-plugin-content-blog/2024-01-31-a.md', 'packages/log/2024/01/31/a.md']
    ]
    const sites = Object.fromEntries(files.map(path => [`website/${path}`, '']))
    expect(listPatterns(sites).filter(pattern => pattern.endsWith('.md'))).toEqual([
      'website/blog/**/*.md',
      'website/news/**/*.md',
      'website/packages/log/**/*.md',
      'website/team/**/*.md'
    ])
  })

  test('may be named where its configuration is elsewhere', () => {
    const patterns = listPatterns({ 'website/blog/2024-01-31-a.md': '' }, 'docusaurus')
    expect(patterns).toContain('website/blog/**/*.md')
  })

  test('serves static/ at its root, and reads Markdown as MDX', () => {
    const [site] = openSite({ ...config(), [POST]: '' }).all
    expect(site).toMatchObject({ staticFolders: ['static'], rules: { mdxInMarkdown: true } })
  })

  test('reads Markdown as Markdown where it is told to', () => {
    const [site] = openSite({ ...config(`markdown: { format: 'detect' },`), [POST]: '' }).all
    expect(site?.rules.mdxInMarkdown).toBe(false)
  })
})

describe('the address of a post', () => {
  // What Docusaurus 3.10 wrote for these files.
  test.each<[string, string, string]>([
    ['2024-01-31-hello.md', '', '/2024/01/31/hello'],
    ['2024-1-3-short.md', '', '/2024/1/3/short'],
    ['2024-01-31-Upper_Case.md', '', '/2024/01/31/Upper_Case'],
    ['2024-02-28-with space.md', '', '/2024/02/28/with%20space'],
    ['2024/02/01/deep.md', '', '/2024/02/01/deep'],
    ['2024/02/02-folder/index.md', '', '/2024/02/02/folder'],
    ['2024/02-21-mixed.md', '', '/2024/02/21/mixed'],
    ['2024-02-03-bundle/index.md', '', '/2024/02/03/bundle'],
    ['2024-02-04-bundle2/part.md', '', '/2024/02/04/bundle2/part'],
    ['2024-02-20-Index/Index.md', '', '/2024/02/20/Index/Index'],
    ['plain.md', '', '/plain'],
    ['index.md', '', '/index'],
    ['dir/plain-in-dir.md', '', '/dir/plain-in-dir'],
    ['dir/index.md', '', '/dir'],
    ['dir/2024-02-05-in-dir.md', '', '/2024/02/05/dir/in-dir'],
    ['2024-02-06.md', '', '/2024/02/06/'],
    ['2024-02-07-two-2023-01-02.md', '', '/2023/01/02/2024-02-07-two-'],
    ['x2024-02-14-mid.md', '', '/2024/02/14/xmid'],
    ['2024-02-12_under.md', '', '/2024/02/12/_under'],
    ['2024-02-13-übung.md', '', '/2024/02/13/%C3%BCbung'],
    ['dotted.v1.2.md', '', '/dotted.v1.2'],
    ['2024-02-08-slugged.md', 'slug: my-slug', '/my-slug'],
    ['2024-02-09-abs.md', 'slug: /abs/slug', '/abs/slug'],
    ['2024-02-10-slash.md', 'slug: trail/', '/trail/'],
    ['2024-02-19-num.md', 'slug: 2024', '/2024'],
    // Readers may be told another day; the address keeps that of the name.
    ['2024-02-11-day.md', 'date: 2020-05-05', '/2024/02/11/day']
  ])('of %s %s', (name, header, expected) => {
    expect(urlOf(config(), `blog/${name}`, header)).toBe(`https://site.example/blog${expected}`)
  })

  test.each<[string, string, string, string]>([
    ['a trailing slash', 'trailingSlash: true,', '', 'https://site.example/blog/2024/01/31/hello/'],
    [
      'no trailing slash',
      'trailingSlash: false,',
      '',
      'https://site.example/blog/2024/01/31/hello'
    ],
    ['a base path', `baseUrl: '/base/',`, '', 'https://site.example/base/blog/2024/01/31/hello'],
    ['a route', '', `routeBasePath: '/news/',`, 'https://site.example/news/2024/01/31/hello'],
    ['a blog at the root', '', `routeBasePath: '/'`, 'https://site.example/2024/01/31/hello']
  ])('follows %s', (_, lines, blog, expected) => {
    expect(urlOf(config(lines, blog), POST)).toBe(expected)
  })

  test('follows the address of the language', () => {
    const text = `module.exports = {
  url: 'https://site.example', baseUrl: '/', presets: ['classic'],
  i18n: { defaultLocale: 'fr', localeConfigs: { fr: { url: 'https://fr.example', baseUrl: '/fr/' } } }
}`
    expect(urlOf({ 'docusaurus.config.js': text }, POST)).toBe(
      'https://fr.example/fr/blog/2024/01/31/hello'
    )
  })

  test('follows the blog that the file is in', () => {
    const plugins = `plugins: [
      ['@docusaurus/plugin-content-blog', { id: 'second', path: './stories', routeBasePath: '/s' }],
      [require.resolve('./plugins/blog-plugin'), { path: 'notes', routeBasePath: 'n' }],
      ['./src/plugins/my-blog', { path: 'own', routeBasePath: 'o' }],
      ['@docusaurus/plugin-content-docs', { path: 'guides', routeBasePath: 'g' }],
    ],`
    const paths = ['stories/a.md', 'notes/a.md', 'own/a.md', 'blog/a.md', 'guides/a.md']
    expect(paths.map(path => urlOf(config(plugins), path))).toEqual([
      'https://site.example/s/a',
      'https://site.example/n/a',
      'https://site.example/o/a',
      'https://site.example/blog/a',
      null
    ])
  })

  test.each<[string, string, string | null]>([
    ['only reads the posts', `'./src/plugins/recent-blog-posts'`, 'https://site.example/blog/a'],
    [
      'has options of its own',
      `['./src/plugins/blog-stats', { top: 3 }]`,
      'https://site.example/blog/a'
    ],
    [
      'gives the posts another address, too',
      `['@docusaurus/plugin-content-blog', { id: 'x', path: 'blog', routeBasePath: 'x' }]`,
      null
    ]
  ])('minds a plugin that %s', (_, plugin, expected) => {
    expect(urlOf(config(`plugins: [${plugin}],`), 'blog/a.md')).toBe(expected)
  })

  test.each<[string, Record<string, string>]>([
    ['a blog of the site is turned off', { preset: `['classic', { blog: false }]` }],
    ['the blog’s options are computed', { preset: `['classic', { blog: options }]` }],
    ['its route is computed', { preset: `['classic', { blog: { routeBasePath: route } }]` }],
    ['a spread may hide the options', { preset: `['classic', { ...options }]` }],
    [
      'a plugin without options is all there is',
      { preset: `['classic', { blog: false }]`, lines: `plugins: ['./src/blog'],` }
    ],
    ['the slash is computed', { lines: `trailingSlash: isHosted,` }],
    ['the base path is computed', { lines: `baseUrl: process.env.BASE || '/',` }],
    ['the address is a starter’s', { lines: `url: 'https://your-docusaurus-site.example.com',` }],
    ['addresses have a hash', { lines: `future: { experimental_router: 'hash' },` }]
  ])('is not known where %s', (_, { lines = '', preset = `'classic'` }) => {
    const text = `export default { url: 'https://site.example', baseUrl: '/', ${lines} presets: [${preset}] }`
    expect(urlOf({ 'docusaurus.config.js': text }, POST)).toBeNull()
  })

  test('is that of the usual blog where the preset has no options', () => {
    const text = `module.exports = async () => ({ url: 'https://site.example/', baseUrl: '', presets: ['@docusaurus/preset-classic'] })`
    expect(urlOf({ 'docusaurus.config.js': text }, POST)).toBe(
      'https://site.example/blog/2024/01/31/hello'
    )
  })

  test('may be named by the package', () => {
    const files = {
      'package.json': '{ "homepage": "https://site.example" }',
      'docusaurus.config.mjs': `import manifest from './package.json' with { type: 'json' }
export default { url: manifest.homepage, baseUrl: '/', presets: ['classic'] }`
    }
    expect(urlOf(files, POST)).toBe('https://site.example/blog/2024/01/31/hello')
  })

  test.each<[string, string, string]>([
    ['the template', 'slug: x', 'https://other.example/x/2024/01/31'],
    ['the file name’s day', 'date: 2020-05-05', 'https://other.example/hello/2024/01/31'],
    ['what the article asks for', 'slug: /x', 'https://site.example/blog/x']
  ])('is made of %s where there is a template', (_, header, expected) => {
    const files = { ...config(), [POST]: `---\ntitle: A\n${header}\n---\nText.` }
    const reading = readOnSite(files, POST, 'https://other.example/{slug}/{year}/{month}/{day}')
    expect(reading).toMatchObject({ article: { canonicalUrl: expected } })
  })

  test('is missed with a warning', () => {
    const files = { 'website/docusaurus.config.js': '', [`website/${POST}`]: TEXT }
    expect(readOnSite(files, `website/${POST}`).diagnostics).toMatchObject([
      {
        severity: 'warning',
        message:
          'The post would have no canonical URL, because the address of the Docusaurus site is not known.'
      }
    ])
  })
})

test.each<[string, string]>([
  ['i18n/fr/docusaurus-plugin-content-blog/2024-01-31-hello.md', 'not-an-article'],
  ['blog/_partials/a.md', 'not-an-article'],
  ['blog/__tests__/a.md', 'not-an-article'],
  ['blog/a.markdown', 'not-an-article'],
  ['blog/_a.md', 'draft']
])('%s is no article', (path, reason) => {
  expect(readOnSite({ ...config(), [path]: TEXT }, path)).toMatchObject({ kind: 'skip', reason })
})

test('tags are keys of tags.yml, objects, or what they say', () => {
  const files = {
    ...config(),
    'blog/tags.yml': 'ai:\n  label: Machine Learning\nhello:\n',
    [POST]: '---\ntitle: A\ntags: [ai, hello, { label: Own, permalink: /own }]\n---\nText.'
  }
  expect(articleOn(files, POST).tags).toEqual(['Machine Learning', 'Hello', 'Own'])
})
