import { describe, expect, test } from '@jest/globals'
import { articleOn, listPatterns, listSites, readOnSite, urlOf, type SiteFiles } from './site.ts'

const POST = 'source/_posts/hello-world.md'
const DATE = 'date: 2024-01-31 10:00:00'

/** A site as `hexo init` makes it, with its own address. */
function config(lines = ''): SiteFiles {
  return {
    '_config.yml': `title: Hexo\nurl: https://blog.example\n${lines}\n`,
    'scaffolds/post.md': ''
  }
}

describe('a Hexo site', () => {
  test.each<[string, SiteFiles, string[]]>([
    ['by its scaffolds', { '_config.yml': '', 'scaffolds/post.md': '' }, ['hexo in /']],
    ['by its posts', { '_config.yml': '', [POST]: '' }, ['hexo in /']],
    ['in a folder', { 'blog/_config.yml': '', [`blog/${POST}`]: '' }, ['hexo in /blog']],
    [
      'not as Octopress',
      { '_config.yml': '', Rakefile: '', 'source/_posts/2024-01-31-a.md': '' },
      ['jekyll in /']
    ],
    ['not as Jekyll', { '_config.yml': '', '_posts/2024-01-31-a.md': '' }, ['jekyll in /']]
  ])('is recognised %s', (_, files, expected) => {
    expect(listSites(files)).toEqual(expected)
  })

  test('has its articles in source/_posts', () => {
    expect(listPatterns({ ...config(), [POST]: '' })).toContain('source/_posts/**/*.md')
  })
})

describe('the address of a post', () => {
  // Each as Hexo 8.1 builds it on a machine in UTC.
  test.each<[lines: string, name: string, header: string, expected: string | null]>([
    ['', 'hello-world', DATE, '/2024/01/31/hello-world/'],
    ['', 'sub/dir/Deep', DATE, '/2024/01/31/sub/dir/Deep/'],
    ['', 'Big Name Ü', DATE, '/2024/01/31/Big%20Name%20%C3%9C/'],
    ['', 'dir/index', DATE, '/2024/01/31/dir/index/'],
    ['', 'a', `${DATE}\nslug: b`, '/2024/01/31/a/'],
    ['', 'a', `${DATE}\npermalink: my/own`, '/my/own'],
    ['', 'a', `${DATE}\npermalink: /own.html`, '/own.html'],
    ['', '2024-02-03-a', '', null],
    ['permalink: posts/:title/index.html', 'a', '', '/posts/a/index.html'],
    ['permalink: ":year/:i_month/:i_day/:name.html"', 'b/a', DATE, '/2024/1/31/a.html'],
    ['permalink: ":post_title/"', 'a', '', '/a-title/'],
    ['permalink: ":lang/:layout/:title/"', 'a', 'lang: en', '/en/post/a/'],
    ['permalink: ":lang/:title/"', 'a', '', null],
    ['permalink: ":lang/:title/"\npermalink_defaults: { lang: zh }', 'a', '', '/zh/a/'],
    ...['hash', 'id', 'timestamp', 'hour'].map((name): [string, string, string, null] => [
      `permalink: ":${name}/"`,
      'a',
      DATE,
      null
    ])
  ])('with %p of %s with %p is %p', (lines, name, header, expected) => {
    const url = urlOf(config(lines), `source/_posts/${name}.md`, header)
    expect(url).toBe(expected && `https://blog.example${expected}`)
  })

  test.each<[lines: string, header: string, expected: string | null]>([
    ['', '', '/uncategorized/a/'],
    ['default_category: misc', '', '/misc/a/'],
    ['', 'categories: Open Data', '/Open-Data/a/'],
    ['', 'category: Open Data', '/Open-Data/a/'],
    ['category_map: { Open Data: open }', 'categories: [Open Data, Deep One]', '/open/Deep-One/a/'],
    ['filename_case: 1', 'categories: Ünï 日本', '/uni-%E6%97%A5%E6%9C%AC/a/'],
    ['', 'categories: [[A, B], C]', null]
  ])('with %p and %p has the category %p', (lines, header, expected) => {
    const url = urlOf(
      config(`permalink: ":category/:title/"\n${lines}`),
      'source/_posts/a.md',
      header
    )
    expect(url).toBe(expected && `https://blog.example${expected}`)
  })

  test.each<[lines: string, name: string, expected: string | null]>([
    ['', '2024-02-03-A B', '/2024/02/03/A%20B/'],
    ['', 'a', null],
    ['date: 2024-05-06', '2024-02-03-a', '/2024/05/06/a/'],
    ['date: 2024-05-06', 'Big Name Ü', '/2024/05/06/Big-Name-U/'],
    ['date: 2024-05-06', 'a.b&c+d', '/2024/05/06/a-b-c-d/']
  ])('where names begin with dates, with %p of %s, is %p', (header, name, expected) => {
    const rule = config('new_post_name: ":year-:month-:day-:title.md"')
    const url = urlOf(rule, `source/_posts/${name}.md`, header)
    expect(url).toBe(expected && `https://blog.example${expected}`)
  })

  test.each<[timezone: string, date: string, day: string | null]>([
    ['', '2024-01-31 23:30:00', '31'],
    ['', '2024-01-31T10:00:00+02:00', '31'],
    // The day is another one where Hexo runs in UTC than where the author is.
    ['', '2024-01-31T23:30:00-05:00', null],
    ['America/New_York', '2024-01-31 10:00:00', '31'],
    ['America/New_York', '2024-01-31 23:30:00', null],
    ['Asia/Shanghai', '2024-01-31 10:00:00', '31'],
    ['Asia/Shanghai', '2024-01-31', null],
    ['Nowhere/Land', '2024-01-31 10:00:00', null]
  ])('in the time zone %p at %s has the day %p', (timezone, date, day) => {
    const url = urlOf(config(`timezone: '${timezone}'`), POST, `date: ${date}`)
    expect(url).toBe(day && `https://blog.example/2024/01/${day}/hello-world/`)
  })

  test.each<[lines: string, header: string, expected: string]>([
    ['post_asset_folder: true', 'permalink: own', '/own/'],
    ['post_asset_folder: true', 'permalink: own.html', '/own.html'],
    ['pretty_urls: { trailing_index: false }', 'permalink: own/index.html', '/own/'],
    ['pretty_urls: { trailing_html: false }', 'permalink: own.html', '/own'],
    ['pretty_urls: { trailing_html: false }', 'permalink: own/index.html', '/own/index.html']
  ])('with %p and %p is %s', (lines, header, expected) => {
    expect(urlOf(config(lines), POST, header)).toBe(`https://blog.example${expected}`)
  })

  test.each<[string, string, string | null]>([
    ['a path', 'url: https://a.example/base', 'https://a.example/base/own/'],
    ['a path twice', 'url: https://a.example/base/\nroot: /base/', 'https://a.example/base/own/'],
    ['two paths', 'url: https://a.example\nroot: /base/', null],
    ['the address of a new site', 'url: http://example.com', null]
  ])('is known where the configuration has %s', (_, text, expected) => {
    const files = { '_config.yml': text, 'scaffolds/a.md': '' }
    expect(urlOf(files, POST, 'permalink: own/')).toBe(expected)
  })
})

test.each<[string, string, string]>([
  ['source/_drafts/a.md', '', 'draft'],
  [POST, 'published: false', 'draft'],
  [POST, 'layout: draft', 'draft'],
  [POST, 'layout: false', 'not-an-article'],
  [POST, 'link: https://a.test/b', 'not-an-article']
])('%s with %p is kept back as %s', (path, header, reason) => {
  const files = { ...config(), [path]: `---\ntitle: A\n${header}\n---\nText` }
  expect(readOnSite(files, path)).toMatchObject({ kind: 'skip', reason })
})

test('tags in lists of their own are tags', () => {
  const files = { ...config(), [POST]: '---\ntitle: A\ntags: [[a, b], c]\n---\nText' }
  expect(articleOn(files, POST).tags).toEqual(['a', 'b', 'c'])
})

test.each<[string, string, string, string | null]>([
  ['', 'source/about/index.md', '', '/about/index.html'],
  ['', 'source/about/me.md', '', '/about/me.html'],
  ['pretty_urls: { trailing_index: false }', 'source/about/index.md', '', '/about/'],
  ['', 'source/about/me.md', 'permalink: /me/', '/me/'],
  ['', 'source/_data/me.md', '', null],
  ['skip_render: about/*', 'source/about/me.md', '', null],
  ['', 'about/me.md', '', null]
])('with %p, the page %s %s is at %p', (lines, path, header, expected) => {
  const url = urlOf({ ...config(lines), [POST]: '' }, path, `date: 2024-01-31\n${header}`)
  expect(url).toBe(expected && `https://blog.example${expected}`)
})
