import { describe, expect, test } from '@jest/globals'
import { eleventySite } from './eleventy-site.ts'
import { articleOn, listPatterns, listSites, readOnSite, urlOf, type SiteFiles } from './site.ts'

const LIQUID: SiteFiles = {
  '.eleventy.js': 'module.exports = () => ({ dir: { input: "content" } })',
  'content/_data/site.json': '{ "url": "https://blog.example" }'
}

describe('an Eleventy site', () => {
  test.each<[string, SiteFiles, string[]]>([
    ['at the root', { 'eleventy.config.js': '', 'posts/a.md': '' }, ['eleventy in /']],
    ['with the older name', { 'web/.eleventy.js': '' }, ['eleventy in /web']],
    ['before Jekyll', { '.eleventy.js': '', '_posts/2024-01-31-a.md': '' }, ['eleventy in /']]
  ])('is recognised %s', (_, files, expected) => {
    expect(listSites(files)).toEqual(expected)
  })

  test('has its articles in folders that are called like a blog', () => {
    const files = ['content/blog/x/a.md', 'src/posts/b.md', 'node_modules/c/posts/d.md', 'about.md']
    const patterns = listPatterns({
      'eleventy.config.js': '',
      ...Object.fromEntries(files.map(path => [path, '']))
    })
    expect(patterns.filter(one => one.endsWith('.md'))).toEqual([
      'content/blog/**/*.md',
      'src/posts/**/*.md'
    ])
  })
})

describe('the address of a page', () => {
  // Each as Eleventy 3.1 builds it.
  test.each<[path: string, header: string, expected: string | null]>([
    ['content/blog/plain.md', '', '/blog/plain/'],
    ['content/blog/2024-01-31-dated.md', '', '/blog/2024-01-31-dated/'],
    ['content/blog/Big Name.md', '', '/blog/Big%20Name/'],
    ['content/blog/blog.md', '', '/blog/'],
    ['content/blog/2024-01-31-dir/index.md', '', '/blog/2024-01-31-dir/'],
    ['content/about.md', '', '/about/'],
    ['elsewhere/a.md', '', null],
    ['content/blog/a.md', 'permalink: /own/', '/own/'],
    ['content/blog/a.md', 'permalink: own/index.html', '/own/'],
    ['content/blog/a.md', 'permalink: own.html', '/own.html'],
    ['content/blog/a.md', 'permalink: { build: /b/ }', '/b/'],
    ['content/blog/a.md', 'permalink: "/{{ title | slugify }}-x/"', '/a-title-x/'],
    ['content/blog/a.md', 'permalink: "/{{ title | slug }}/"', '/a-title/'],
    ['content/blog/a.md', 'slug: my-slug\npermalink: "/x/{{ slug }}/"', '/x/my-slug/'],
    ['content/blog/a.md', 'permalink: "{{ page.filePathStem }}.html"', '/blog/a.html'],
    ['content/blog/2024-02-01-a.md', 'permalink: "/x/{{ page.fileSlug }}/"', '/x/a/'],
    ['content/blog/x2024-02-01-a.md', 'permalink: "/x/{{ page.fileSlug }}/"', '/x/a/'],
    ['content/blog/2024-2-1-a.md', 'permalink: "/x/{{ page.fileSlug }}/"', '/x/2024-2-1-a/'],
    ['content/blog/2024-02-01-a/index.md', 'permalink: "/{{ page.fileSlug }}/"', '/a/'],
    [
      'content/blog/2024-02-01-a/index.md',
      'permalink: "{{ page.filePathStem }}/"',
      '/blog/2024-02-01-a/index/'
    ],
    [
      'content/blog/a.md',
      'eleventyComputed: { permalink: "/c/{{ page.fileSlug }}/" }\npermalink: /b/',
      '/c/a/'
    ],
    ['content/blog/a.md', 'permalink: "/{% if x %}a{% endif %}/"', null],
    ['content/blog/a.md', 'permalink: "/{{ page.date | myOwn }}/"', null],
    ['content/blog/a.md', 'permalink: "/{{ missing }}/x/"', null],
    ['content/blog/a.md', `name: "a'b"\npermalink: "/{{ name }}/"`, null],
    ['content/blog/a.md', 'permalink: "/a?b/"', null]
  ])('of %s with %p is %p', (path, header, expected) => {
    expect(urlOf(eleventySite(), path, header)).toBe(expected && `https://blog.example${expected}`)
  })

  test.each<[title: string, slug: string | null]>([
    ["Don't & Über C++ 1.5 fooBar 100% naïve", 'dont-and-ueber-c-1-5-foobar-100-naive'],
    ['It’s “q” — ö', 'it-s-q-oe'],
    ['日本語', null],
    ['Smile 😀', null]
  ])('has the title %p as the slug %p', (title, slug) => {
    const url = urlOf(
      eleventySite(),
      'content/a.md',
      `name: "${title}"\npermalink: "/{{ name | slugify }}/"`
    )
    expect(url).toBe(slug && `https://blog.example/${slug}/`)
  })

  test.each<[path: string, header: string, expected: string | null]>([
    ['content/2024-01-31-a.md', '', '/2024/01/31/a/'],
    ['content/2024-01-31-a.md', 'date: 2024-02-01', '/2024/02/01/a/'],
    ['content/2024-12-31-x/2025-01-01-a.md', '', '/2024/12/31/a/'],
    ['content/a.md', 'date: 2024-03-04T23:30:00-05:00', '/2024/03/05/a/'],
    ['content/a.md', 'date: Last Modified', null],
    ['content/a.md', '', null]
  ])('of %s with %p has the day in %p', (path, header, expected) => {
    const permalink = `permalink: "/{{ page.date | date: '%Y/%m/%d' }}/{{ page.fileSlug }}/"`
    const url = urlOf(LIQUID, path, `${header}\n${permalink}`)
    expect(url).toBe(expected && `https://blog.example${expected}`)
  })
})

describe('data files', () => {
  const PATH = 'content/posts/sub/a.md'
  test.each<[string, SiteFiles, string | null]>([
    [
      'of the folder',
      { 'content/posts/sub/sub.json': '{"permalink":"/p/{{ page.fileSlug }}/"}' },
      '/p/a/'
    ],
    [
      'of a folder above',
      { 'content/posts/posts.json': '{"permalink":"/p/{{ page.fileSlug }}/"}' },
      '/p/a/'
    ],
    [
      'of two folders',
      {
        'content/posts/posts.json': '{"permalink":"/p/"}',
        'content/posts/sub/sub.11tydata.json': '{"permalink":"/q/"}',
        'content/posts/sub/sub.json': '{"permalink":"/r/"}'
      },
      '/q/'
    ],
    [
      'of the file',
      { 'content/posts/sub/a.11tydata.js': 'export default { permalink: "/f/" }' },
      '/f/'
    ],
    [
      'with a function',
      { 'content/posts/posts.11tydata.js': 'module.exports = { permalink: () => "/x/" }' },
      null
    ],
    [
      'that compute it',
      {
        'content/posts/posts.11tydata.js':
          'module.exports = { eleventyComputed: { permalink: "/c/{{ page.fileSlug }}/" } }'
      },
      '/c/a/'
    ],
    [
      'that compute it by a function',
      {
        'content/posts/posts.11tydata.js':
          'module.exports = { eleventyComputed: { permalink: d => d.x } }'
      },
      null
    ],
    ['that cannot be read', { 'content/posts/posts.11tydata.js': 'module.exports = {' }, null],
    [
      'of a layout',
      { 'content/_includes/post.njk': '---\npermalink: /l/{{ page.fileSlug }}/\n---\n' },
      null
    ],
    ['of the whole site', { 'content/_data/eleventyComputed.js': 'module.exports = x' }, null]
  ])('%s say where a page is', (_, files, expected) => {
    expect(urlOf(eleventySite('', files), PATH)).toBe(expected && `https://blog.example${expected}`)
  })

  test('say what a file is silent about, and what is a draft', () => {
    const files = eleventySite('', {
      'content/posts/posts.json': '{"tags":["essays"],"draft":true,"permalink":"/x/"}',
      'content/posts/a.md': '---\ntitle: A\n---\nText',
      'content/posts/b.md': '---\ntitle: A\ndraft: false\ntags: [posts, essays, js]\n---\nText'
    })
    expect(readOnSite(files, 'content/posts/a.md')).toMatchObject({ reason: 'draft' })
    expect(articleOn(files, 'content/posts/b.md').tags).toEqual(['js'])
  })
})

test.each(['pagination: { data: collections.posts }', 'eleventyNavigation: { key: About }'])(
  'a page with %s is not an article',
  header => {
    const files = eleventySite('', { 'content/a.md': `---\ntitle: A\n${header}\n---\nText` })
    expect(readOnSite(files, 'content/a.md')).toMatchObject({ reason: 'not-an-article' })
  }
)

test('a permalink of the page’s own with an unknown filter is not the rule’s', () => {
  const data = { '.eleventy.js': '', '_data/site.json': '{"url":"https://blog.example"}' }
  expect(urlOf(data, 'a.md', 'permalink: "/{{ page.date | toDatePath }}/"')).toBeNull()
})

test('a page that is not written has no address that a link could lead to', () => {
  const files = eleventySite('', {
    'content/posts/a.md': '---\ntitle: A\npermalink: false\n---\nText'
  })
  expect(readOnSite(files, 'content/posts/a.md')).toMatchObject({
    kind: 'skip',
    page: { url: null }
  })
})

test.each([
  ['content/2024-01-31-a.md', 'date: 2024-02-01', 'https://b.example/2024/01/31/a/'],
  ['content/2024-01-31-a.md', '', 'https://b.example/2024/01/31/a/']
])(
  'the template of the input has the day of the file name, where there is one: %s with %p',
  (path, header, url) => {
    const files = { '.eleventy.js': '', [path]: `---\ntitle: A\n${header}\n---\nText` }
    const template = 'https://b.example/{year}/{month}/{day}/{slug}/'
    expect(readOnSite(files, path, template)).toMatchObject({ article: { canonicalUrl: url } })
  }
)
