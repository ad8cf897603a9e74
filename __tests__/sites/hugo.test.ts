import { describe, expect, test } from '@jest/globals'
import { articleOn, listPatterns, listSites, readOnSite, urlOf, type SiteFiles } from './site.ts'

const POST = 'content/posts/Hello World.md'
const ADDRESS = 'baseURL = "https://blog.test/"'
const EMPTY = '---\ntitle: A\n---\nText'

function toml(lines = ''): SiteFiles {
  return { 'hugo.toml': `${ADDRESS}\n${lines}\n` }
}

describe('a Hugo site', () => {
  test.each<[string, string[], string[]]>([
    ['by hugo.toml', ['hugo.toml'], ['hugo in /']],
    ['by its folder of configuration', ['config/_default/hugo.toml', POST], ['hugo in /']],
    ['by config.toml beside content', ['site/config.toml', `site/${POST}`], ['hugo in /site']],
    ['by config.yaml beside archetypes', ['config.yaml', 'archetypes/default.md'], ['hugo in /']],
    ['by pages about folders', ['content/en/blog/_index.md'], ['hugo in /']],
    ['not by config.yaml alone', ['config.yaml', POST], []],
    ['not by config.toml alone', ['config.toml', 'posts/a.md'], []],
    ['not in a theme', ['themes/a/hugo.toml', 'exampleSite/hugo.toml'], []]
  ])('is recognised %s', (_, paths, expected) => {
    expect(listSites(Object.fromEntries(paths.map(path => [path, ''])))).toEqual(expected)
  })

  test.each<[string, string[], string[]]>([
    ['folders that are called so', [POST, 'content/docs/a.md'], ['content/posts/**/*.md']],
    ['those of languages', ['content/en/blog/a.md'], ['content/en/blog/**/*.md']],
    ['all pages where they begin with dates', ['content/2024-01-31-a.md'], ['content/**/*.md']],
    ['none in a manual', ['content/docs/a.md', 'content/about.md'], []],
    [
      'none where one of many pages begins with a date',
      ['content/2024-01-31-a.md', 'content/docs/a.md', 'content/about.md'],
      []
    ],
    [
      'all pages where most begin with dates',
      ['content/2024-01-31-a.md', 'content/2024-02-01-b/index.md', 'content/docs/a.md'],
      ['content/**/*.md']
    ],
    [
      'no list of publications',
      ['content/publication/a/index.md', 'content/post/a/index.md'],
      ['content/post/**/*.md']
    ]
  ])('has its articles in %s', (_, paths, expected) => {
    const files = Object.fromEntries(['hugo.toml', ...paths].map(path => [path, '']))
    expect(listPatterns(files).filter(pattern => pattern.endsWith('.md'))).toEqual(expected)
  })
})

const DATED = 'date: 2024-01-31T23:30:00-05:00'

describe('the address of a page', () => {
  test.each<[string, string, string, string]>([
    ['its path', '', '', '/posts/hello-world/'],
    ['its slug', '', 'slug: Own_Slug here', '/posts/own_slug-here/'],
    ['its own path', '', 'url: /My/Place', '/My/Place/'],
    ['its own file', '', 'url: /my/page.html', '/my/page.html'],
    ['its own path in an index', '', 'url: my/index.html', '/my/'],
    ['its own pattern', '', `url: /:year/:slug/\n${DATED}`, '/2024/a-title/'],
    ['ugly addresses', 'uglyURLs = true', '', '/posts/hello-world.html'],
    ['ugly ones of a section', '[uglyURLs]\nposts = true', '', '/posts/hello-world.html'],
    ['case where that counts', 'disablePathToLower = true', '', '/posts/Hello-World/'],
    [
      'a pattern',
      '[permalinks]\nposts = "/:year/:month/:day/:slug/"',
      DATED,
      '/2024/01/31/a-title/'
    ],
    [
      'a pattern for a kind of page',
      '[permalinks.page]\nposts = "/p/:title/"\n[permalinks.section]\nposts = "/s/"',
      '',
      '/p/a-title/'
    ],
    [
      'a list of patterns',
      '[[permalinks]]\npattern = "/b/:slug"\n[permalinks.target]\npath = "/{posts,posts/**}"',
      '',
      '/b/a-title/'
    ],
    ['a pattern of another section', '[permalinks]\nnews = "/n/:slug/"', '', '/posts/hello-world/'],
    [
      'names of months and days',
      '[permalinks]\nposts = "/:section/:monthname/:weekdayname/:yearday/:filename"',
      DATED,
      '/posts/january/wednesday/31/hello-world/'
    ],
    [
      'a part of the sections',
      '[permalinks]\nposts = "/:sections[0]/:slug"',
      '',
      '/posts/a-title/'
    ],
    ['the language of all', 'defaultContentLanguageInSubdir = true', '', '/en/posts/hello-world/'],
    [
      'another date field',
      '[permalinks]\nposts = "/:year/:slug"',
      'publishDate: 2022-02-02',
      '/2022/a-title/'
    ],
    [
      'the configured date field',
      '[frontmatter]\ndate = ["lastmod", ":default"]\n[permalinks]\nposts = "/:year/:slug"',
      `lastmod: 2025-01-01\n${DATED}`,
      '/2025/a-title/'
    ]
  ])('follows %s', (_, lines, header, expected) => {
    expect(urlOf(toml(lines), POST, header)).toBe(`https://blog.test${expected}`)
  })

  test.each<[string, string, string]>([
    ['2024-01-05-dated.md', '', '/posts/2024-01-05-dated/'],
    ['2024-01-05-dated.md', '[frontmatter]\ndate = [":filename", ":default"]', '/posts/dated/'],
    [
      '2024-02-31-no-day.md',
      '[frontmatter]\ndate = [":filename", ":default"]',
      '/posts/2024-02-31-no-day/'
    ],
    ['My Bundle/index.md', '', '/posts/my-bundle/'],
    ['2024-01-05-x/index.md', '[frontmatter]\ndate = [":filename"]', '/posts/x/'],
    ['sub/deep/nested.md', '', '/posts/sub/deep/nested/'],
    ['v1.2.md', '', '/posts/v1.2/'],
    ['ünï.md', '', '/posts/%C3%BCn%C3%AF/'],
    ['ünï.md', 'removePathAccents = true', '/posts/uni/'],
    ['a - b & c.md', '', '/posts/a-b-c/']
  ])('of %s with "%s" is %s', (name, lines, expected) => {
    expect(urlOf(toml(lines), `content/posts/${name}`)).toBe(`https://blog.test${expected}`)
  })

  test.each<[string, string, string]>([
    ['Upper & Lower: it’s — here', 'upper-lower-its-here', ''],
    ['🎉 Party -- time!  (now)', 'party--time-now', ''],
    [
      '日本語 の タイトル',
      '%E6%97%A5%E6%9C%AC%E8%AA%9E-%E3%81%AE-%E3%82%BF%E3%82%A4%E3%83%88%E3%83%AB',
      ''
    ]
  ])('has the title %s as %s', (title, expected) => {
    const files = {
      ...toml('[permalinks]\nposts = "/:slug/"'),
      [POST]: `---\ntitle: "${title}"\n---\nText`
    }
    expect(articleOn(files, POST).canonicalUrl).toBe(`https://blog.test/${expected}/`)
  })

  test.each<[string, string, string]>([
    ['a date that is missing', '/:year/:slug/', 'A'],
    ['a sign that versions of Hugo write differently', '/:slug/', 'C# tips'],
    ['a placeholder that nobody knows', '/:nonsense/', 'A']
  ])('is not known with %s', (_, pattern, title) => {
    const files = {
      ...toml(`[permalinks]\nposts = "${pattern}"`),
      [POST]: `---\ntitle: "${title}"\n---\nText`
    }
    expect(articleOn(files, POST).canonicalUrl).toBeNull()
  })

  test('is not known with a sign in a file name that versions of Hugo write differently', () => {
    const rule = toml('[permalinks]\nposts = "/:filename/"')
    expect(urlOf(rule, 'content/posts/c++.md')).toBeNull()
    expect(urlOf(toml(), 'content/posts/c++.md')).toBe('https://blog.test/posts/c++/')
  })

  test('comes from the files of a folder, those of production last', () => {
    const files = {
      'config/_default/hugo.toml': 'baseURL = "https://wrong.test/"',
      'config/_default/permalinks.toml': 'posts = "/:year/:slug/"',
      'config/_default/languages.yaml': 'en: {weight: 1}\nfr: {weight: 2}',
      'config/production/config.json': '{"baseurl": "https://blog.test/base"}'
    }
    expect(urlOf(files, POST, DATED)).toBe('https://blog.test/base/2024/a-title/')
  })

  test.each<[string, string]>([
    ['one that starters come with', 'baseURL = "https://example.org/"'],
    ['none', 'title = "A"'],
    ['one without a host', 'baseURL = "/"']
  ])('is not known with %s, which is a warning with the line to paste', (_, lines) => {
    const reading = readOnSite({ 'hugo.toml': lines, [POST]: EMPTY }, POST)
    expect(reading.diagnostics.map(({ message }) => message)).toEqual([
      'The post would have no canonical URL, because the address of the Hugo site is not known.'
    ])
  })

  test('is on the host that CNAME names', () => {
    const files = { 'hugo.toml': '', 'static/CNAME': 'blog.test\n' }
    expect(urlOf(files, POST)).toBe('https://blog.test/posts/hello-world/')
  })
})

const LANGUAGES = 'defaultContentLanguage = "en"\n[languages.en]\n[languages.fr]'
const FOLDERS =
  '[languages.en]\ncontentDir = "content/en"\n[languages.fr]\ncontentDir = "content/fr"'

describe('a page in another language', () => {
  test.each<[string, string, string, string | null]>([
    ['alone', LANGUAGES, 'content/posts/seul.fr.md', 'https://blog.test/fr/posts/seul/'],
    ['in a bundle', LANGUAGES, 'content/posts/a/index.fr.md', 'https://blog.test/fr/posts/a/'],
    ['in a folder', FOLDERS, 'content/fr/posts/seul.md', 'https://blog.test/fr/posts/seul/'],
    ['the first', FOLDERS, 'content/en/posts/a.md', 'https://blog.test/posts/a/'],
    ['with a name', LANGUAGES, 'content/posts/a.en.md', 'https://blog.test/posts/a/'],
    [
      'on a host of its own',
      '[languages.en]\nbaseURL = "https://en.test"\n[languages.fr]\nbaseURL = "https://fr.test"',
      'content/posts/a.fr.md',
      null
    ]
  ])('has an address: %s', (_, lines, path, expected) => {
    expect(urlOf(toml(lines), path)).toBe(expected)
  })

  test.each<[string, string, string, string]>([
    ['by its name', LANGUAGES, 'content/posts/a.fr.md', 'content/posts/a.md'],
    ['by names', LANGUAGES, 'content/posts/a.fr.md', 'content/posts/a.en.md'],
    ['by its folder', FOLDERS, 'content/fr/posts/a.md', 'content/en/posts/a.md'],
    ['in a bundle', LANGUAGES, 'content/posts/a/index.fr.md', 'content/posts/a/index.md']
  ])('is not an article beside its original: %s', (_, lines, path, original) => {
    const files = { ...toml(lines), [path]: EMPTY, [original]: EMPTY }
    expect(readOnSite(files, path)).toMatchObject({
      kind: 'skip',
      reason: 'not-an-article',
      message: `The article is a translation of ${original}.`
    })
    expect(readOnSite(files, original)).toMatchObject({ kind: 'article' })
  })
})

test.each<[string, string, string, string]>([
  [
    'a file of a bundle',
    'content/posts/a/more.md',
    '',
    'The file is a part of the page content/posts/a/index.md, which Hugo has no page of its own for.'
  ],
  ['a page of lists', POST, 'layout: archives', 'The page shows other pages (`layout: archives`).'],
  [
    'a link to elsewhere',
    POST,
    'externalUrl: https://a.test/',
    'The post only leads to https://a.test/ (`externalUrl`).'
  ],
  [
    'a link of a theme',
    POST,
    'external_link: https://a.test/',
    'The post only leads to https://a.test/ (`externalLink`).'
  ],
  ['an archetype', 'archetypes/default.md', '', 'The file is what Hugo makes new pages of.'],
  [
    'a page about its folder',
    'content/posts/_index.md',
    '',
    '_index.md describes its folder, so it is not taken for an article.'
  ]
])('%s is not an article', (_, path, header, message) => {
  const files = {
    ...toml(),
    'content/posts/a/index.md': EMPTY,
    [path]: `---\ntitle: A\n${header}\n---\nText`
  }
  expect(readOnSite(files, path)).toMatchObject({ reason: 'not-an-article', message })
})

describe('what holds for pages below', () => {
  test.each<[string, SiteFiles, string]>([
    [
      'in the configuration',
      toml('[[cascade]]\ndraft = true\n[cascade.target]\npath = "/posts/**"'),
      'draft'
    ],
    [
      'in a page above',
      { ...toml(), 'content/posts/_index.md': '---\ncascade:\n  draft: true\n---\n' },
      'draft'
    ],
    [
      'in a list, of which the first counts',
      {
        ...toml(),
        'content/_index.md':
          '---\ncascade:\n- build: {render: never}\n  target: {path: /posts/**}\n- draft: false\n---\n'
      },
      'draft'
    ]
  ])('is said %s', (_, config, reason) => {
    expect(readOnSite({ ...config, [POST]: EMPTY }, POST)).toMatchObject({ kind: 'skip', reason })
  })

  test('does not go before what the page says itself', () => {
    const files = {
      ...toml('[cascade]\ndraft = true'),
      'content/posts/_index.md': '---\ncascade: {tags: [c]}\n---\n',
      [POST]: '---\ntitle: A\ndraft: false\n---\nText'
    }
    expect(articleOn(files, POST).tags).toEqual(['c'])
  })

  test('is only for pages and languages that are meant', () => {
    const lines =
      '[[cascade]]\ndraft = true\n[cascade.target]\nlang = "fr"\n[[cascade]]\ndraft = true\n[cascade.target]\nkind = "section"'
    expect(readOnSite({ ...toml(lines), [POST]: EMPTY }, POST)).toMatchObject({ kind: 'article' })
  })
})

test.each<[string, string, string]>([
  ['content/blog/_index.md', '', 'https://blog.test/blog/'],
  ['content/My Blog/_index.md', '', 'https://blog.test/my-blog/'],
  ['content/_index.md', '', 'https://blog.test/']
])('links to the page about a folder, %s, lead to the folder', (path, header, expected) => {
  const files = { ...toml(), [path]: `---\ntitle: A\n${header}\n---\nText` }
  expect(readOnSite(files, path)).toMatchObject({ kind: 'skip', page: { url: expected } })
})

test('an address of the page’s own that cannot be told is not the rule’s', () => {
  expect(urlOf(toml(), POST, 'url: "/x/:nonsense/"')).toBeNull()
})

test('a part of a page has no address that a link could lead to', () => {
  const path = 'content/posts/a/part.md'
  const files = { ...toml(), 'content/posts/a/index.md': EMPTY, [path]: EMPTY }
  expect(readOnSite(files, path)).toMatchObject({ kind: 'skip', page: { url: null } })
})
