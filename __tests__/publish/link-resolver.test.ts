// Where a link of one article to the file of another leads, by what became of that file.

import { describe, expect, test } from '@jest/globals'
import { readArticle, UNKNOWN_SITE, type SiteRules } from '../../src/article/index.ts'
import type { Ledger } from '../../src/ledger/index.ts'
import { createResolver } from '../../src/publish/evaluate/link-resolver.ts'
import { entry, ledger } from '../ledger/entries.ts'
import { DEFAULTS } from '../article/reading.ts'
import { article, NOW, SHA } from './values.ts'

const PATH = 'posts/b.md'
const TEMPLATE = 'https://blog.example/{slug}/'
const ON_TEMPLATE = 'https://blog.example/b/'
const ON_SITE = 'https://site.example/at/b/'
const ON_GITHUB = `https://github.com/ada/blog/blob/${SHA}/posts/b.md`
const NOT_PUBLIC = 'is not public'
const UNCLEAR = 'may be a draft: its front matter does not say clearly that it is public'

/** A generator that puts `posts/b.md` to `/at/b/`, and leaves out what is not an article. */
const SITE: SiteRules = {
  ...UNKNOWN_SITE,
  generator: 'Hugo',
  address: 'https://site.example',
  buildPath: ({ path }) => `/at/${path.replace(/^posts\/|\.md$/g, '')}/`,
  findNotAnArticle: page =>
    page.field('layout') === 'list' ? { message: 'A list.', remedy: null } : null
}

type Given = {
  readonly text: string
  readonly template?: string | null
  readonly site?: SiteRules
  readonly ledger?: Ledger
  readonly isPrivate?: boolean
}

/** The URL that a link leads to, else why it leads nowhere. */
function follow({ text, template = null, site, isPrivate = false, ...given }: Given) {
  const defaults = { ...DEFAULTS, canonicalUrl: template }
  const reading = readArticle({
    path: PATH,
    bytes: new TextEncoder().encode(text),
    defaults,
    findHeading: () => null,
    ...(site === undefined ? {} : { site })
  })
  const resolver = createResolver(
    article('posts/a.md'),
    { site: null, isPrivate: () => isPrivate },
    {
      changes: { tree: new Map([[PATH, 'blob']]) },
      readings: new Map([[PATH, reading]]),
      ledger: given.ledger ?? ledger(),
      ports: { clock: { now: () => NOW, sleep: async () => Promise.resolve(), random: () => 0 } },
      run: { repositoryUrl: 'https://github.com/ada/blog', sha: SHA, settings: { defaults } }
    }
  )
  return resolver.fileUrl(PATH) ?? resolver.whyUnreachable(PATH)
}

function withHeader(yaml: string): string {
  return `---\n${yaml}\n---\nText.\n`
}

const LONG = `title: ${'long '.repeat(30)}`

describe('a link to an article that is stopped by its front matter leads to', () => {
  test.each<[string, string, Partial<Given>, string]>([
    ['its page on the site', LONG, { site: SITE }, ON_SITE],
    ['its page by the template', LONG, { template: TEMPLATE }, ON_TEMPLATE],
    [
      'its own canonical URL',
      `${LONG}\ncanonicalUrl: https://a.example/x`,
      { site: SITE },
      'https://a.example/x'
    ],
    [
      'its page where the canonical URL is none',
      'title: B\ncanonicalUrl: nonsense',
      { site: SITE },
      ON_SITE
    ],
    [
      'its page by the template where the canonical URL is none',
      'title: B\ncanonicalUrl: nonsense',
      { template: TEMPLATE },
      ON_TEMPLATE
    ],
    [
      'its page though Medium has no such licence',
      'title: B\nmedium: {license: nonsense}',
      { site: SITE },
      ON_SITE
    ],
    [
      'its page though a field for Medium is unknown',
      'title: B\nmedium: {nonsense: 1}',
      { site: SITE },
      ON_SITE
    ],
    [
      'its page though its day on Medium cannot be read',
      'title: B\nmedium: {date: soon}',
      { site: SITE },
      ON_SITE
    ],
    ['its page though it has no title', 'tags: [a]', { site: SITE }, ON_SITE],
    ['the file where no site is known', LONG, {}, ON_GITHUB],
    [
      'nowhere from a private repository without a site',
      LONG,
      { isPrivate: true },
      'is a file of a private repository'
    ],
    ['its page from a private repository', LONG, { site: SITE, isPrivate: true }, ON_SITE]
  ])('%s', (_name, yaml, given, expected) => {
    expect(follow({ text: withHeader(yaml), ...given })).toBe(expected)
  })
})

describe('a link to an article that is stopped leads nowhere where it', () => {
  test.each<[string, string, string]>([
    ['is a draft', `${LONG}\ndraft: true`, NOT_PUBLIC],
    ['is not listed', `${LONG}\nunlisted: true`, NOT_PUBLIC],
    ['has a day that has not come', `${LONG}\ndate: 2999-01-01`, NOT_PUBLIC],
    ['has a day that is over', `${LONG}\nexpiryDate: 2020-01-01`, NOT_PUBLIC],
    [
      'is a draft that is meant for Medium',
      `${LONG}\ndraft: true\nmedium: {status: public}`,
      NOT_PUBLIC
    ],
    ['may be a draft', 'title: B\ndraft: perhaps', UNCLEAR],
    ['has front matter that cannot be read', 'title: "B', UNCLEAR]
  ])('%s', (_name, yaml, expected) => {
    expect(follow({ text: withHeader(yaml), site: SITE, template: TEMPLATE })).toBe(expected)
  })
})

describe('a link to a file that is not to be published leads to', () => {
  test.each<[string, string, Partial<Given>, string]>([
    ['the page of an article kept off Medium', 'title: B\nmedium: false', { site: SITE }, ON_SITE],
    ['that page by the template', 'title: B\nmedium: false', { template: TEMPLATE }, ON_TEMPLATE],
    [
      'its canonical URL',
      'title: B\nmedium: false\ncanonicalUrl: https://a.example/x',
      { site: SITE },
      'https://a.example/x'
    ],
    [
      'the page of an article that has its post',
      'title: B\nmedium: {url: "https://medium.com/@ada/b-1"}',
      { site: SITE },
      ON_SITE
    ],
    [
      'that post where no site is known',
      'title: B\nmedium: {url: "https://medium.com/@ada/b-1"}',
      {},
      'https://medium.com/@ada/b-1'
    ],
    ['a list of the site', 'title: B\nlayout: list', { site: SITE, template: TEMPLATE }, ON_SITE],
    ['nowhere for a draft', 'title: B\ndraft: true', { site: SITE }, NOT_PUBLIC],
    [
      'nowhere for a draft kept off Medium',
      'title: B\ndraft: true\nmedium: false',
      { site: SITE },
      NOT_PUBLIC
    ],
    [
      'nowhere for a later one kept off Medium',
      'title: B\ndate: 2999-01-01\nmedium: false',
      { site: SITE },
      NOT_PUBLIC
    ]
  ])('%s', (_name, yaml, given, expected) => {
    expect(follow({ text: withHeader(yaml), ...given })).toBe(expected)
  })

  test('the file where it has no front matter', () => {
    expect(follow({ text: 'Notes.\n', site: SITE, template: TEMPLATE })).toBe(ON_GITHUB)
  })
})

describe('a link to an article with a public post leads to', () => {
  const done = ledger(entry(PATH))
  const post = 'https://medium.com/p/p1'

  test.each<[string, string, Partial<Given>, string]>([
    ['its canonical URL', 'title: B', { site: SITE }, ON_SITE],
    ['the post without one', 'title: B', {}, post],
    ['the post where the front matter cannot be read any more', 'title: "B', { site: SITE }, post]
  ])('%s', (_name, yaml, given, expected) => {
    expect(follow({ text: withHeader(yaml), ledger: done, ...given })).toBe(expected)
  })
})
