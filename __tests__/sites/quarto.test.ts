import { describe, expect, test } from '@jest/globals'
import { createMatcher } from '../../src/changes/path-matcher.ts'
import { articleOn, listPatterns, listSites, readOnSite, urlOf, type SiteFiles } from './site.ts'

const POST = 'posts/welcome/index.qmd'
const EMPTY = '---\ntitle: A\n---\nText'

/** A blog as `quarto create project blog` makes it, with an address. */
function config(lines = ''): SiteFiles {
  return {
    '_quarto.yml': `project:
  type: website
${lines}
website:
  title: "A blog"
  site-url: https://blog.test
  navbar:
    right: [about.qmd]
`
  }
}

describe('a Quarto site', () => {
  test.each<[string, string[], string[]]>([
    ['at the root', ['_quarto.yml', POST], ['quarto in /']],
    ['in a folder', ['site/_quarto.yaml', `site/${POST}`], ['quarto in /site']]
  ])('is recognised %s', (_, paths, expected) => {
    expect(listSites(Object.fromEntries(paths.map(path => [path, ''])))).toEqual(expected)
  })

  test('has its articles in posts, in files of its own ending, too', async () => {
    const files = { '_quarto.yml': '', [POST]: '', 'about.qmd': '', 'posts/old.md': '' }
    const matches = await createMatcher(listPatterns(files))
    expect(Object.keys(files).filter(matches)).toEqual([POST, 'posts/old.md'])
  })
})

describe('the address of a page', () => {
  test.each<[string, string, string]>([
    [POST, '', '/posts/welcome/'],
    ['posts/welcome.qmd', '', '/posts/welcome.html'],
    ['posts/My Post.md', '', '/posts/My%20Post.html'],
    ['posts/2024-01-31-hello/index.md', 'slug: other', '/posts/2024-01-31-hello/'],
    [POST, 'output-file: start.html', '/posts/welcome/start.html'],
    ['posts/a.qmd', 'output-file: index', '/posts/'],
    ['posts/a.qmd', 'format:\n  html:\n    output-file: b', '/posts/b.html']
  ])('%s with "%s" is %s', (path, header, expected) => {
    expect(urlOf(config(), path, header)).toBe(`https://blog.test${expected}`)
  })

  test.each<[string, SiteFiles, string | null]>([
    [
      'its site-url with a path',
      { '_quarto.yml': 'website: {site-url: https://a.test/b/}' },
      'https://a.test/b'
    ],
    ['that of a book', { '_quarto.yml': 'book: {site-url: https://a.test}' }, 'https://a.test'],
    ['its CNAME', { '_quarto.yml': 'website: {title: A}', CNAME: 'a.test' }, 'https://a.test'],
    ['nothing', { '_quarto.yml': 'website: {title: A}' }, null]
  ])('is on %s', (_, files, expected) => {
    const url = urlOf(files, POST)
    expect(url).toBe(expected === null ? null : `${expected}/posts/welcome/`)
  })
})

describe('what is not an article', () => {
  test.each<[string, string, string, string]>([
    ['a list', 'blog.qmd', 'listing: posts', 'The page lists other pages (`listing`).'],
    [
      'a list with settings',
      'index.qmd',
      'listing:\n  contents: posts',
      'The page lists other pages (`listing`).'
    ],
    [
      'a portrait',
      'about.qmd',
      'about:\n  template: jolla',
      'The page is about somebody or something (`about`).'
    ],
    [
      'slides',
      'posts/talk.qmd',
      'format: revealjs',
      'The file is not a page of the site (`format: revealjs`).'
    ],
    [
      'a file that is left out',
      'posts/old/a.qmd',
      '',
      'The site leaves the file out (`render: "!posts/old/"`).'
    ]
  ])('%s', (_, path, header, message) => {
    const files = {
      ...config('  render: ["*.qmd", "!posts/old/"]'),
      [path]: `---\ntitle: A\n${header}\n---\nText`
    }
    expect(readOnSite(files, path)).toMatchObject({ reason: 'not-an-article', message })
  })

  test.each<[string, SiteFiles]>([
    ['by itself', { [POST]: '---\ntitle: A\ndraft: true\n---\nText' }],
    ['by its folder', { [POST]: EMPTY, 'posts/_metadata.yml': 'draft: true' }],
    ['by the site', { [POST]: EMPTY, '_quarto.yml': `website: {drafts: [${POST}]}` }]
  ])('a draft %s', (_, files) => {
    expect(readOnSite({ ...config(), ...files }, POST)).toMatchObject({ reason: 'draft' })
  })
})

test.each<[render: string, path: string, expected: string]>([
  ['"!old/"', 'posts/old/a.qmd', 'not-an-article'],
  ['"!/old/"', 'posts/old/a.qmd', 'article'],
  ['"!posts/old"', 'posts/old/a.qmd', 'not-an-article'],
  ['"*.qmd"', 'posts/a.qmd', 'article'],
  ['"*.qmd"', 'posts/a.md', 'not-an-article'],
  ['"*.qmd", "!a.qmd"', 'posts/a.qmd', 'not-an-article'],
  ['posts', 'posts/b/a.md', 'article'],
  ['index.qmd', 'posts/a.md', 'not-an-article'],
  ['./posts/a.md', 'posts/a.md', 'article'],
  ['"posts/**/index.qmd"', 'posts/b/index.qmd', 'article'],
  ['', 'posts/_old/a.qmd', 'not-an-article']
])('with render: [%s], %s is %s', (render, path, expected) => {
  const files = {
    '_quarto.yml': `project:\n  type: website\n  render: [${render}]\nwebsite:\n  site-url: https://a.test\n`,
    [path]: '---\ntitle: A\n---\nText'
  }
  const reading = readOnSite(files, path)
  expect(reading.kind === 'skip' ? reading.reason : reading.kind).toBe(expected)
})

test('the nearest _metadata.yml counts, below what the page says', () => {
  const files = {
    ...config(),
    '_metadata.yml': 'categories: [site]\nfreeze: true',
    'posts/_metadata.yml': 'categories: [posts]\nsubtitle: Of all posts',
    [POST]: '---\ntitle: A\nsubtitle: Of this one\n---\nText'
  }
  expect(articleOn(files, POST)).toMatchObject({ tags: ['posts'], subtitle: 'Of this one' })
})

test('options of all cells come from the site, from folders and from the page', () => {
  const files = {
    '_quarto.yml': 'website: {title: A}\nexecute:\n  echo: false\n  eval: true',
    'posts/_metadata.yml': 'execute: {eval: false}',
    [POST]: '---\ntitle: A\nexecute: {output: false}\n---\nText'
  }
  const { fieldTexts } = articleOn(files, POST)
  const names = ['execute.echo', 'execute.eval', 'execute.output']
  expect(names.map(name => fieldTexts.get(name))).toEqual(['false', 'false', 'false'])
})

describe('the date of a page', () => {
  test.each<[string, number]>([
    ['7/25/2022', Date.UTC(2022, 6, 25)],
    ['2022-07-25', Date.UTC(2022, 6, 25)]
  ])('may be %s', (date, expected) => {
    const files = { ...config(), [POST]: `---\ntitle: A\ndate: ${date}\n---\nText` }
    expect(articleOn(files, POST).date).toBe(expected)
    const template = 'https://b.test/{year}/{month}/{day}/{slug}/'
    expect(readOnSite(files, POST, template)).toMatchObject({
      article: { canonicalUrl: 'https://b.test/2022/07/25/welcome/' }
    })
  })

  test.each(['today', 'last-modified', 'now'])('is not known as %s, which is a warning', date => {
    const files = { ...config(), [POST]: `---\ntitle: A\ndate: ${date}\n---\nText` }
    expect(articleOn(files, POST).date).toBeNull()
    expect(readOnSite(files, POST).diagnostics).toMatchObject([
      { severity: 'warning', code: 'front-matter/date' }
    ])
  })
})

test('categories are tags, and image is the cover', () => {
  const text = '---\ntitle: A\ncategories: [news, code]\nimage: image.jpg\n---\nText'
  expect(articleOn({ ...config(), [POST]: text }, POST)).toMatchObject({
    tags: ['news', 'code'],
    cover: { src: 'image.jpg' }
  })
})
