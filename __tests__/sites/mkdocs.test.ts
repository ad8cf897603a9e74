import { describe, expect, test } from '@jest/globals'
import { toLinkedPage } from '../../src/article/index.ts'
import { articleOn, listPatterns, listSites, readOnSite, urlOf, type SiteFiles } from './site.ts'

const POST = 'docs/blog/posts/Hello World.md'
const EMPTY = '---\ntitle: A\n---\nText'
const DATED = 'date: 2024-01-31'
const PYMDOWN = '!!python/object/apply:pymdownx.slugs.slugify'

/** A blog as Material's guide sets it up. */
function config(options = '', lines = '', plugin = 'search'): SiteFiles {
  const blog =
    options === '' ? '  - blog' : `  - blog:\n      ${options.replaceAll('\n', '\n      ')}`
  return {
    'mkdocs.yml': `site_url: https://blog.test/
theme: { name: material }
plugins:
  - ${plugin}
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
    [
      'English months',
      'post_url_date_format: "yy/MMM/MMMM"',
      DATED,
      '/blog/24/Jan/January/a-title/'
    ],
    ['another separator', 'post_slugify_separator: _', DATED, '/blog/2024/01/31/a_title/'],
    [
      'the function of the documentation',
      'post_slugify: !!python/object/apply:pymdownx.slugs.slugify\n  kwds:\n    case: lower',
      DATED,
      '/blog/2024/01/31/a-title/'
    ],
    [
      'a function without settings',
      `post_slugify: ${PYMDOWN} {}`,
      DATED,
      '/blog/2024/01/31/A-title/'
    ],
    [
      'a function that takes capitals alone',
      `post_slugify: ${PYMDOWN}\n  kwds: { case: lower-ascii }`,
      DATED,
      '/blog/2024/01/31/a-title/'
    ],
    [
      'an older function',
      'post_slugify: !!python/name:pymdownx.slugs.uslugify_cased',
      DATED,
      '/blog/2024/01/31/A-title/'
    ],
    [
      'the function of the table of contents',
      'post_slugify: !!python/name:markdown.extensions.toc.slugify',
      DATED,
      '/blog/2024/01/31/a-title/'
    ],
    [
      'a function for categories',
      `post_url_format: "{categories}/{slug}"\ncategories_slugify: ${PYMDOWN}\n  kwds: { case: none }`,
      'categories: [Open Data]',
      '/blog/Open-Data/a-title/'
    ]
  ])('follows %s', (_, options, header, expected) => {
    expect(urlOf(config(options), POST, header)).toBe(`https://blog.test${expected}`)
  })

  test.each<[string, string, string]>([
    ['without a date', '', ''],
    ['with names of days', 'post_url_date_format: yyyy/EEEE', DATED],
    ['with lengths of dates', 'post_url_date_format: short', DATED],
    [
      'with a way of letters that is not known',
      `post_slugify: ${PYMDOWN}\n  kwds: { case: fold }`,
      DATED
    ],
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
    ['snake_case', 'snake_case'],
    ['İstanbul', 'istanbul'],
    ['हिन्दी', '%E0%A4%B9%E0%A4%A8%E0%A4%A6'],
    ['x² ½', 'x%C2%B2-%C2%BD']
  ])('has the title %s as %s', (title, expected) => {
    const files = { ...config(), [POST]: `---\ntitle: "${title}"\n${DATED}\n---\nText` }
    expect(articleOn(files, POST).canonicalUrl).toBe(
      `https://blog.test/blog/2024/01/31/${expected}/`
    )
  })

  test.each([
    ['# With a [link](https://x.test)', 'with-a-linkhttpsxtest'],
    ['# With attributes { #own }', 'with-attributes--own-'],
    ['# With a note[^1]', 'with-a-note1'],
    ['# Entity &copy;', 'entity-copy'],
    ['# Closed ##', 'closed-'],
    ['\n\n#  Behind blanks  ', 'behind-blanks'],
    ['Underlined\n=====', 'my-own-file'],
    ['Text before.\n\n# The title', 'my-own-file']
  ])('has the body that begins with %j as %s', (body, expected) => {
    const path = 'docs/blog/posts/My-own_file.md'
    const files = { ...config(), [path]: `---\n${DATED}\n---\n${body}\n\nText` }
    expect(articleOn(files, path).canonicalUrl).toBe(
      `https://blog.test/blog/2024/01/31/${expected}/`
    )
  })

  test.each<[string, string, SiteFiles, string, string]>([
    [
      'those of its folder first',
      '',
      { 'docs/blog/posts/y/.meta.yml': 'categories: [From Folder]' },
      'categories: [own]',
      'from-folder'
    ],
    ['those of a folder above', '', { 'docs/blog/.meta.yml': 'categories: [Above]' }, '', 'above'],
    [
      'the file of another name',
      '{ meta_file: _meta.yml }',
      {
        'docs/blog/posts/y/_meta.yml': 'categories: [Named]',
        'docs/blog/.meta.yml': 'categories: [No]'
      },
      '',
      'named'
    ]
  ])('has as its categories %s', (_, options, more, header, expected) => {
    const path = 'docs/blog/posts/y/a.md'
    const files = {
      ...config('post_url_format: "{categories}/{slug}"', '', `meta: ${options}`),
      ...more
    }
    expect(urlOf(files, path, `${DATED}\n${header}`)).toBe(
      `https://blog.test/blog/${expected}/a-title/`
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
  const { url } = toLinkedPage(readOnSite({ ...config(), [path]: EMPTY }, path))
  expect(url).toBe(expected && `https://blog.test${expected}`)
})

test.each<[string, string, string, string | null]>([
  ['a folder at the top', '/old/', 'docs/old/a.md', '/old/'],
  ['a folder anywhere', 'inner/', 'docs/blog/posts/inner/a.md', 'inner/'],
  [
    'a pattern with folders',
    'blog/posts/old-*.md',
    'docs/blog/posts/old-1.md',
    'blog/posts/old-*.md'
  ],
  ['a pattern of names', '*.tmp.md', 'docs/blog/posts/a.tmp.md', '*.tmp.md'],
  ['what is taken back', '*.md\n  !/blog/', 'docs/blog/posts/a.md', null],
  ['another place', '/posts/', 'docs/blog/posts/a.md', null],
  ['a remark', '# blog/', 'docs/blog/posts/a.md', null]
])('the site leaves out %s by its configuration', (_, lines, path, rule) => {
  const files = {
    ...config('', `exclude_docs: |\n  ${lines}`),
    [path]: `---\ntitle: A\n${DATED}\n---\nText`
  }
  expect(readOnSite(files, path)).toMatchObject(
    rule === null
      ? { kind: 'article' }
      : { reason: 'not-an-article', message: `The site leaves the file out (\`${rule}\`).` }
  )
})

test.each([
  ['of its folder', 'docs/blog/posts/wip/a.md', 'skip'],
  ['of a folder that begins with the same letters', 'docs/blog/posts/wiped/a.md', 'skip'],
  ['of another folder', 'docs/blog/posts/a.md', 'article']
])('a post is a draft by the front matter %s', (_, path, kind) => {
  const files = {
    ...config('', '', 'meta'),
    'docs/blog/posts/wip/.meta.yml': 'draft: true',
    [path]: '---\ntitle: A\ndate: 2024-01-31\n---\nText'
  }
  expect(readOnSite(files, path)).toMatchObject({ kind })
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
