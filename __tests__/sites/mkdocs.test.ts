import { describe, expect, test } from '@jest/globals'
import { articleOn, listPatterns, listSites, readOnSite, urlOf, type SiteFiles } from './site.ts'

const POST = 'docs/blog/posts/Hello World.md'
const EMPTY = '---\ntitle: A\n---\nText'
const DATED = 'date: 2024-01-31'

/** A blog as Material's guide sets it up. */
function config(options = '', lines = ''): SiteFiles {
  const blog =
    options === '' ? '  - blog' : `  - blog:\n      ${options.replaceAll('\n', '\n      ')}`
  return {
    'mkdocs.yml': `site_url: https://blog.test/
theme: { name: material }
plugins:
  - search
${blog}
markdown_extensions:
  - pymdownx.emoji:
      emoji_index: !!python/name:material.extensions.emoji.twemoji
${lines}`
  }
}

describe('a MkDocs site', () => {
  test.each<[string, string[], string[]]>([
    ['at the root', ['mkdocs.yml', POST], ['mkdocs in /']],
    ['in a folder', ['manual/mkdocs.yaml', `manual/${POST}`], ['mkdocs in /manual']]
  ])('is recognised %s', (_, paths, expected) => {
    expect(listSites(Object.fromEntries(paths.map(path => [path, ''])))).toEqual(expected)
  })

  test.each<[string, string[], string[]]>([
    ['its blog', [POST, 'docs/index.md'], ['docs/blog/posts/**/*.md']],
    ['all pages that are a blog', ['docs/posts/a.md'], ['docs/posts/**/*.md']],
    [
      'a blog with authors',
      ['src/log/.authors.yml', 'src/log/posts/a.md'],
      ['src/log/posts/**/*.md']
    ],
    ['no folder of a manual', ['docs/api/posts/get.md', 'docs/guide.md'], []]
  ])('has its articles in %s', (_, paths, expected) => {
    const files = Object.fromEntries(['mkdocs.yml', ...paths].map(path => [path, '']))
    expect(listPatterns(files).filter(pattern => pattern.endsWith('.md'))).toEqual(expected)
  })
})

describe('the address of a post', () => {
  test.each<[string, string, string, string]>([
    ['the day and the title', '', DATED, '/blog/2024/01/31/a-title/'],
    [
      'a day among several',
      '',
      'date:\n  created: 2024-01-31\n  updated: 2024-02-02',
      '/blog/2024/01/31/a-title/'
    ],
    ['its slug', '', `${DATED}\nslug: My_Slug`, '/blog/2024/01/31/My_Slug/'],
    [
      'a clock as it is written',
      '',
      'date: 2024-01-31T23:30:00-05:00',
      '/blog/2024/01/31/a-title/'
    ],
    [
      'a pattern',
      'post_url_format: "{categories}/{slug}"',
      'categories: [Open Data, b]',
      '/blog/open-data/a-title/'
    ],
    ['no categories', 'post_url_format: "{categories}/{slug}"', '', '/blog/a-title/'],
    [
      'more categories',
      'post_url_max_categories: 2\npost_url_format: "{categories}/{file}"',
      'categories: [a, b, c]',
      '/blog/a/b/Hello%20World/'
    ],
    ['a pattern of days', 'post_url_date_format: yyyy/M', DATED, '/blog/2024/1/a-title/'],
    ['another separator', 'post_slugify_separator: _', DATED, '/blog/2024/01/31/a_title/'],
    [
      'the function of the documentation',
      'post_slugify: !!python/object/apply:pymdownx.slugs.slugify\n  kwds:\n    case: lower',
      DATED,
      '/blog/2024/01/31/a-title/'
    ]
  ])('follows %s', (_, options, header, expected) => {
    expect(urlOf(config(options), POST, header)).toBe(`https://blog.test${expected}`)
  })

  test.each<[string, string, string]>([
    ['without a date', '', ''],
    ['with names of months', 'post_url_date_format: yyyy/MMMM', DATED],
    ['with a function of its own', 'post_slugify: !!python/name:my.slugs', DATED],
    [
      'with a function and its settings',
      'post_slugify: !!python/object/apply:ext.slugs.slugify\n  kwds:\n    short: true',
      DATED
    ]
  ])('is not known %s', (_, options, header) => {
    expect(urlOf(config(options), POST, header)).toBeNull()
  })

  test.each<[string, string]>([
    ['Überraschung & mehr!', '%C3%BCberraschung--mehr'],
    ['  <b>C#</b> -- 100 %', 'c----100-'],
    ['snake_case', 'snake_case']
  ])('has the title %s as %s', (title, expected) => {
    const files = { ...config(), [POST]: `---\ntitle: "${title}"\n${DATED}\n---\nText` }
    expect(articleOn(files, POST).canonicalUrl).toBe(
      `https://blog.test/blog/2024/01/31/${expected}/`
    )
  })

  test('has the title of the body, and not the one for Medium', () => {
    const files = {
      ...config(),
      [POST]: `---\n${DATED}\nmedium:\n  title: Another\n---\n# The *first* heading\n\nText`
    }
    expect(articleOn(files, POST).canonicalUrl).toBe(
      'https://blog.test/blog/2024/01/31/the-first-heading/'
    )
  })

  test.each<[string, SiteFiles, string, string]>([
    [
      'files instead of folders',
      config('', 'use_directory_urls: false'),
      POST,
      'https://blog.test/blog/2024/01/31/a-title.html'
    ],
    [
      'all pages being a blog',
      config('blog_dir: .'),
      'docs/posts/a.md',
      'https://blog.test/2024/01/31/a-title/'
    ],
    [
      'another folder',
      config('blog_dir: log\npost_dir: "{blog}/texts"', 'docs_dir: ./pages/'),
      'pages/log/texts/2024/a.md',
      'https://blog.test/log/2024/01/31/a-title/'
    ],
    [
      'plugins as a map',
      { 'mkdocs.yml': 'site_url: https://blog.test/base\nplugins:\n  material/blog: {}\n' },
      POST,
      'https://blog.test/base/blog/2024/01/31/a-title/'
    ]
  ])('follows %s', (_, files, path, expected) => {
    expect(urlOf(files, path, DATED)).toBe(expected)
  })

  test.each<[string, string]>([
    ['none', 'site_name: A'],
    ['one of the environment', 'site_url: !ENV [SITE_URL, "https://blog.test"]']
  ])('is not known with %s, which is a warning', (_, text) => {
    const reading = readOnSite({ 'mkdocs.yml': text, [POST]: EMPTY }, POST)
    expect(reading.diagnostics.map(({ message }) => message)).toEqual([
      'The post would have no canonical URL, because the address of the MkDocs site is not known.'
    ])
  })
})

test.each<[string, string | null]>([
  ['docs/guide/start.md', '/guide/start/'],
  ['docs/guide/index.md', '/guide/'],
  ['docs/guide/README.md', '/guide/'],
  ['docs/guide/100%.md', '/guide/100%25/'],
  ['docs/guide/a#b?c.md', '/guide/a%23b%3Fc/'],
  ['docs/guide/.hidden/a.md', null]
])('the page %s is at %s', (path, expected) => {
  const reading = readOnSite({ ...config(), [path]: EMPTY }, path)
  const url =
    reading.kind === 'article'
      ? reading.article.canonicalUrl
      : 'pageUrl' in reading
        ? reading.pageUrl
        : null
  expect(url).toBe(expected && `https://blog.test${expected}`)
})

test.each<[string, string, string, string]>([
  ['the list of posts', 'docs/blog/index.md', '', 'not-an-article'],
  ['a draft', POST, 'draft: true', 'draft']
])('%s is not published', (_, path, header, reason) => {
  const files = { ...config(), [path]: `---\ntitle: A\n${header}\n---\nText` }
  expect(readOnSite(files, path)).toMatchObject({ kind: 'skip', reason })
})

test('a day among several is when the post is due', () => {
  const files = { ...config(), [POST]: '---\ntitle: A\ndate: { created: 2031-01-31 }\n---\nText' }
  expect(articleOn(files, POST).date).toBe(Date.UTC(2031, 0, 31))
})
