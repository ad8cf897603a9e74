import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  fillCanonicalTemplate,
  parseCanonicalTemplate,
  type CanonicalSource
} from '../../src/article/canonical-template.ts'
import { isOnMedium, parseWebUrl } from '../../src/article/web-url.ts'
import { articleOf, places, read, readYaml } from './reading.ts'

const DAY = { year: 2024, month: 1, day: 31 }

function fill(template: string, over: Partial<CanonicalSource> = {}): string | null {
  const source = {
    path: 'posts/2024-01-31-hello.md',
    slug: null,
    date: null,
    siteDay: null,
    categories: [],
    ...over
  }
  return fillCanonicalTemplate(template, source)
}

describe('a template', () => {
  const all = '{path}|{dir}|{slug}'

  test.each<[string, string]>([
    ['posts/hello.md', 'posts/hello|posts|hello'],
    ['posts/2024-01-31-hello.md', 'posts/2024-01-31-hello|posts|hello'],
    ['posts/2024-1-3_hello.markdown', 'posts/2024-1-3_hello|posts|hello'],
    ['posts/2024-01-31.md', 'posts/2024-01-31|posts|2024-01-31'],
    ['posts/hello/index.md', 'posts/hello|posts|hello'],
    ['posts/2024-01-31-hello/INDEX.md', 'posts/2024-01-31-hello|posts|hello'],
    ['a/b/c.d.md', 'a/b/c.d|a/b|c.d'],
    ['posts/é x.md', 'posts/%C3%A9%20x|posts|%C3%A9%20x'],
    ['posts/a%b?#.md', 'posts/a%25b%3F%23|posts|a%25b%3F%23'],
    ['hello.md', 'hello||hello']
  ])('takes path, folder and name from %s', (path, expected) => {
    expect(fill(all, { path })).toBe(expected)
  })

  test.each<[string, string | null, string]>([
    ['own', 'own', 'https://a.example/own/'],
    ['deep', 'a/b c', 'https://a.example/a/b%20c/'],
    ['up', '../../etc', 'https://a.example/etc/'],
    ['none', null, 'https://a.example/hello/']
  ])('takes a slug of the author’s first: %s', (_, slug, expected) => {
    expect(fill('https://a.example/{slug}/', { slug })).toBe(expected)
  })

  test('of a file at the top leaves out the slash after its folder', () => {
    expect(fill('https://a.example/{dir}/{slug}/', { path: 'hello.md' })).toBe(
      'https://a.example/hello/'
    )
  })

  test.each<[string, Partial<CanonicalSource>, string | null]>([
    ['the front matter', { path: 'posts/a.md', date: DAY }, '2024/01/31'],
    ['the file name', { path: 'posts/2023-5-6-a.md' }, '2023/05/06'],
    ['the folders', { path: 'blog/2023/05/06/a.md' }, '2023/05/06'],
    ['the folder name', { path: 'posts/2023-05-06-a/index.md' }, '2023/05/06'],
    [
      'the path before the front matter',
      { date: DAY, path: 'posts/2023-05-06-a.md' },
      '2023/05/06'
    ],
    [
      'the site before both',
      { siteDay: { year: 2022, month: 2, day: 3 }, date: DAY, path: 'posts/2023-05-06-a.md' },
      '2022/02/03'
    ],
    ['nowhere', { path: 'posts/a.md' }, null],
    ['no day that exists', { path: 'posts/2023-02-30-a.md' }, null],
    ['a year alone', { path: 'posts/2023/a.md' }, null]
  ])('takes the day from %s', (_, source, expected) => {
    expect(fill('{year}/{month}/{day}', source)).toBe(expected)
  })

  test('that is allowed gives a URL for any path, in its own folder', () => {
    const segment = fc.string({ minLength: 1, maxLength: 8, unit: 'binary' })
    const path = fc
      .array(segment, { minLength: 1, maxLength: 3 })
      .map(parts => `${parts.join('/')}.md`)
    fc.assert(
      fc.property(path, fc.option(segment), (path, slug) => {
        const filled = fillCanonicalTemplate('https://a.example/blog/{path}/{slug}', {
          path,
          slug,
          date: null,
          siteDay: null,
          categories: []
        })
        const url = parseWebUrl(filled ?? '')
        expect(url?.host).toBe('a.example')
        expect(url?.pathname.startsWith('/blog/')).toBe(true)
        expect([url?.search, url?.hash]).toEqual(['', ''])
      })
    )
  })
})

describe('the input', () => {
  test.each([
    'https://a.example/{slug}/',
    'http://a.example/{year}/{month}/{day}/{path}',
    ' https://a.example/{dir}?p={slug} '
  ])('%j is allowed', value => {
    expect(parseCanonicalTemplate(value)).toEqual({ template: value.trim() })
  })

  test.each([
    ['https://a.example/', /^must have a placeholder/],
    ['https://a.example/{Slug}', /only the placeholders .*, not \{Slug\}$/],
    ['https://a.example/{slug}/{}', /not \{\}$/],
    ['https://a.example/{slug', /^must be a web address with placeholders/],
    ['https://a.example/{slug} x', /^must be a web address with placeholders/],
    ['https://{slug}/x', /^must be a web address with placeholders/],
    ['{slug}', /^must be a web address with placeholders/],
    ['ftp://a.example/{slug}', /^must be a web address with placeholders/],
    ['https://medium.com/{slug}', /^must lead to your own site, not to Medium$/]
  ])('%j is not', (value, problem) => {
    expect(parseCanonicalTemplate(value)).toEqual({
      problem: expect.stringMatching(problem) as unknown
    })
  })
})

describe('an article', () => {
  const defaults = { canonicalUrl: 'https://a.example/{year}/{slug}/' }

  test('without a URL of its own gets the template’s', () => {
    const yaml = 'date: 2024-01-31\nslug: /own/'
    expect(articleOf(readYaml(yaml, { defaults })).canonicalUrl).toBe('https://a.example/2024/own/')
  })

  test('keeps its own', () => {
    const article = articleOf(readYaml('canonicalUrl: https://b.example/x', { defaults }))
    expect(article.canonicalUrl).toBe('https://b.example/x')
  })

  test('without the day that the template wants is refused', () => {
    const reading = readYaml('x: y', { defaults })
    expect([reading.kind, ...places(reading)]).toEqual(['invalid', '1:- error canonicalUrl'])
    expect(reading.diagnostics[0]).toMatchObject({
      message:
        'The `canonical-url` input (`https://a.example/{year}/{slug}/`) needs a date, but neither the front matter nor the path has one.',
      remedy: 'Set `date` or `canonicalUrl` in the front matter.'
    })
  })

  test('takes the day from `date` where `publishDate` says when', () => {
    const yaml = 'date: 2023-05-06\npublishDate: 2024-01-31'
    expect(articleOf(readYaml(yaml, { defaults })).canonicalUrl).toBe('https://a.example/2023/a/')
  })

  test('takes the day as written, before its offset', () => {
    const file = '---\ntitle: A\ndate: 2024-01-01T00:30:00+02:00\n---\n'
    const article = articleOf(read(file, { defaults }))
    expect(article.canonicalUrl).toBe('https://a.example/2024/a/')
    expect(new Date(article.date ?? 0).toISOString()).toBe('2023-12-31T22:30:00.000Z')
  })
})

test.each([
  ['https://medium.com/x', true],
  ['https://ada.medium.com', true],
  ['https://medium.com./x', true],
  ['https://notmedium.com', false],
  ['https://medium.com.example', false]
])('%s is on Medium: %s', (url, expected) => {
  expect(isOnMedium(new URL(url))).toBe(expected)
})
