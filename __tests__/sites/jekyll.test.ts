import { describe, expect, test } from '@jest/globals'
import { articleOn, listPatterns, listSites, readOnSite, urlOf } from './site.ts'

const POST = '_posts/2024-01-31-Hello-World.md'

/** A site as `jekyll new` makes it, with its own address. */
function config(lines = ''): Record<string, string> {
  return { '_config.yml': `title: A blog\nurl: "https://blog.example"\n${lines}\n` }
}

describe('a Jekyll site', () => {
  test.each<[string, string, string]>([
    ['at the root', POST, 'jekyll in /'],
    ['in a folder', `docs/${POST}`, 'jekyll in /docs']
  ])('is recognised %s', (_, path, expected) => {
    expect(listSites({ [path]: '' })).toEqual([expected])
  })

  test('is not looked for in what belongs to others', () => {
    expect(listSites({ [`node_modules/a/${POST}`]: '', [`test/${POST}`]: '' })).toEqual([])
  })

  test('has its articles in _posts', () => {
    expect(listPatterns({ [`docs/${POST}`]: '' })).toContain('docs/**/_posts/**/*.md')
  })
})

describe('the address of a post', () => {
  test.each<[string, string, string, string]>([
    ['the default style', '', '', 'https://blog.example/2024/01/31/Hello-World.html'],
    ['pretty', 'permalink: pretty', '', 'https://blog.example/2024/01/31/Hello-World/'],
    ['none', 'permalink: none', '', 'https://blog.example/Hello-World.html'],
    ['weekdate', 'permalink: weekdate', '', 'https://blog.example/2024/W05/Wed/Hello-World.html'],
    [
      'weekdate of a week of the next year',
      'permalink: weekdate',
      'date: 2024-12-31',
      'https://blog.example/2024/W01/Tue/Hello-World.html'
    ],
    ['ordinal', 'permalink: ordinal', '', 'https://blog.example/2024/031/Hello-World.html'],
    [
      'a pattern',
      'permalink: /blog/:categories/:slug/',
      'categories: [Open Data, News]',
      'https://blog.example/blog/open%20data/news/hello-world/'
    ],
    [
      'categories in one text',
      'permalink: /:categories/:title/',
      'categories: a b',
      'https://blog.example/a/b/Hello-World/'
    ],
    ['a category', '', 'category: news', 'https://blog.example/news/2024/01/31/Hello-World.html'],
    ['its own permalink', '', 'permalink: /about-us/', 'https://blog.example/about-us/'],
    ['a slug', '', 'slug: other', 'https://blog.example/2024/01/31/other.html'],
    ['a base path', 'baseurl: /blog', '', 'https://blog.example/blog/2024/01/31/Hello-World.html'],
    [
      'the day of the front matter',
      '',
      'date: 2024-02-01',
      'https://blog.example/2024/02/01/Hello-World.html'
    ],
    [
      'a clock of UTC',
      '',
      'date: 2024-01-31 23:30:00 -0500',
      'https://blog.example/2024/02/01/Hello-World.html'
    ],
    [
      'a clock of the site',
      'timezone: America/New_York',
      'date: 2024-02-01 03:00:00 +0000',
      'https://blog.example/2024/01/31/Hello-World.html'
    ],
    [
      'a permalink of all posts',
      'collections:\n  posts:\n    permalink: /p/:title',
      '',
      'https://blog.example/p/Hello-World'
    ]
  ])('follows %s', (_, lines, header, expected) => {
    expect(urlOf(config(lines), POST, header)).toBe(expected)
  })

  // Each by lib/jekyll/drops/url_drop.rb.
  test.each<[name: string, permalink: string, expected: string | null]>([
    ["2024-01-31-Don't & C++ (1.5) é?", ':title', "/Don't-&-C++-(1.5)-%C3%A9"],
    ['2024-01-31-Hello World', ':slug', '/hello-world'],
    ['2024-01-31-Hello World', ':name', '/2024-01-31-hello-world'],
    ['2024-01-31-a', ':short_month/:long_month/:i_day', '/Jan/January/31'],
    ['2024-01-31-a', ':short_day/:long_day/:w_day', '/Wed/Wednesday/3'],
    ['2024-02-04-a', ':w_day', '/7'],
    ['2024-01-31-a', ':path/', '/2024-01-31-a/'],
    ['sub/2024-01-31-a', ':path', '/sub/2024-01-31-a'],
    ['2024-01-31-a', 'b/../c./:title/', '/b/ca/'],
    ['2024-01-31-a', ':hour', null],
    ['a', ':title', null]
  ])('of %s by %s is %p', (name, permalink, expected) => {
    const url = urlOf(config(`permalink: /${permalink}`), `_posts/${name}.md`)
    expect(url).toBe(expected && `https://blog.example${expected}`)
  })

  test('has one category in one text of `category`, behind those of `categories`', () => {
    const rule = config('permalink: /:categories/:title')
    const url = urlOf(rule, POST, 'category: Open Data\ncategories: a b')
    expect(url).toBe('https://blog.example/a/b/open%20data/Hello-World')
  })

  test.each<[string, string, string, string]>([
    ['whatever their case', '', 'categories: [a, A, b]', '/a/b/Hello-World'],
    [
      'beside those of the configuration',
      'defaults:\n- scope: { path: "" }\n  values: { categories: x y }',
      'categories: [a, x]',
      '/x/y/a/Hello-World'
    ]
  ])('has each category once, %s', (_, lines, header, expected) => {
    const rule = config(`permalink: /:categories/:title\n${lines}`)
    expect(urlOf(rule, POST, header)).toBe(`https://blog.example${expected}`)
  })

  test.each<[string, string, string | null]>([
    ['about.md', 'permalink: /about/', '/about/'],
    ['about.md', 'permalink: "/:basename/"', null],
    ['articles/2024-01-31-a.md', '', null]
  ])('of %s outside of _posts (%s) is %p', (path, header, expected) => {
    const url = urlOf({ ...config(), [POST]: '' }, path, header)
    expect(url).toBe(expected && `https://blog.example${expected}`)
  })

  test('has the folders above _posts as categories', () => {
    const path = 'science/_posts/2024-01-31-a.md'
    const files = { ...config(), [POST]: '', [path]: '---\ntitle: A\ncategory: x\n---\nText' }
    expect(articleOn(files, path).canonicalUrl).toBe(
      'https://blog.example/science/x/2024/01/31/a.html'
    )
  })

  test('is on the host that CNAME names', () => {
    const url = urlOf({ '_config.yml': 'title: A', CNAME: 'a.example\n' }, POST)
    expect(url).toBe('https://a.example/2024/01/31/Hello-World.html')
  })

  test('is not known without one, which is a warning', () => {
    const files = { [POST]: '---\ntitle: A\n---\nText' }
    const reading = readOnSite(files, POST)
    expect(reading.diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'warning',
        'The post would have no canonical URL, because the address of the Jekyll site is not known.'
      ]
    ])
  })

  test('is the template’s where there is one, and the rule’s is told beside it', () => {
    const files = { ...config(), [POST]: '---\ntitle: A\n---\nText' }
    const reading = readOnSite(files, POST, 'https://other.example/{slug}/')
    expect(reading).toMatchObject({
      article: {
        canonicalUrl: 'https://other.example/Hello-World/',
        siteUrl: 'https://blog.example/2024/01/31/Hello-World.html'
      }
    })
  })
})

test('front matter defaults hold where the file is silent', () => {
  const lines = `defaults:
  - scope: { path: "", type: posts }
    values: { tags: a b, published: false }
  - scope: { path: _posts/open }
    values: { published: true, tags: [c] }`
  const path = '_posts/open/2024-01-31-a.md'
  const files = {
    ...config(lines),
    [POST]: '---\ntitle: A\n---\nText',
    [path]: '---\ntitle: A\n---\nText'
  }
  expect(readOnSite(files, POST)).toMatchObject({ kind: 'skip', reason: 'draft' })
  expect(articleOn(files, path).tags).toEqual(['c'])
})

test('undated files in a folder of that name are not Jekyll’s', () => {
  expect(listSites({ '_posts/hello.md': '', 'pages/index.js': '' })).toEqual([])
})

test.each(['pretty', 'date', 'none'])(
  'the name of a style is none in a file, nor among the collections: %s',
  style => {
    expect(urlOf(config(), POST, `permalink: ${style}`)).toBeNull()
    expect(urlOf(config(`collections:\n  posts:\n    permalink: ${style}`), POST)).toBeNull()
  }
)

test('a permalink that the configuration gives to many files is the site’s rule, so the template goes before it', () => {
  const lines = 'defaults:\n- scope: { path: "" }\n  values: { permalink: "/news/:title/" }'
  const files = { ...config(lines), [POST]: '---\ntitle: A\n---\nText' }
  expect(articleOn(files, POST).canonicalUrl).toBe('https://blog.example/news/Hello-World/')
  expect(readOnSite(files, POST, 'https://other.example/{slug}/')).toMatchObject({
    article: {
      canonicalUrl: 'https://other.example/Hello-World/',
      siteUrl: 'https://blog.example/news/Hello-World/'
    }
  })
})

test.each<[string, boolean]>([
  ['https://my-website.com', true],
  ['https://my-blog.example', true],
  ['https://your-website.com', false],
  ['https://blog.invalid', false],
  ['https://username.github.io', false]
])('%s is an address of its own: %s', (url, isOwn) => {
  const files = { '_config.yml': `url: ${url}\n` }
  expect(urlOf(files, POST) !== null).toBe(isOwn)
})

test('a file without a date in its name is told that its rule may need one', () => {
  const path = '_posts/undated.md'
  const reading = readOnSite({ ...config(), [path]: '---\ntitle: A\n---\nText' }, path)
  expect(reading.diagnostics.map(({ message, remedy }) => `${message} ${remedy ?? ''}`)).toEqual([
    'The post would have no canonical URL, because the address that Jekyll gives this page is not known: its rule may need a date or a name that the file does not have, or code of the site. Set `canonicalUrl` in the front matter, or the input `canonical-url`.'
  ])
})
