// What an author says about who may read an article is never ignored, whichever tool the key is of.

import { describe, expect, test } from '@jest/globals'
import { articleOf, places, read, readYaml, refusalOf } from './reading.ts'

/** What became of YAML below a title: the reason of a skip, else the kind with its diagnostics. */
function outcomeOf(yaml: string, path?: string): string {
  const reading = readYaml(yaml, path === undefined ? {} : { path })
  return [reading.kind === 'skip' ? reading.reason : reading.kind, ...places(reading)].join(' ')
}

describe('not yet, or not for everybody', () => {
  test.each([
    ...['publish: false', 'published: no', 'isPublished: false', 'public: false', 'visible: "off"'],
    ...['listed: false', 'dg-publish: false', 'live: false', 'ready: false', 'approved: false'],
    ...['permalink: false', 'render: false', 'article: false', 'sitemap: false'],
    ...['isDraft: true', 'is_draft: true', 'private: true', 'Private: yes', 'hidden: true'],
    ...[
      'unlisted: true',
      'unpublished: true',
      'wip: true',
      'saveAsDraft: true',
      'ignorePost: true'
    ],
    ...['delisted: true', 'membersOnly: true', 'hide: true', 'internal: true', 'encrypted: true'],
    ...[
      'eleventyExcludeFromCollections: true',
      'headless: true',
      'archived: true',
      'noindex: true'
    ],
    ...['status: draft', 'Status: Draft', 'status: 🚧 Draft', 'status: draft 2', 'status: pending'],
    ...['status: private', 'status: future', 'status: in-review', 'status: not published'],
    ...[
      'status: hidden,featured',
      'status: [idea]',
      'status: Entwurf',
      'status: 草稿',
      'status: sent'
    ],
    ...['state: unpublished', 'visibility: members', 'visibility: false', 'post_status: trash'],
    ...[
      'publishState: draft',
      'publish: [devto]',
      'medium_status: draft',
      'publish: draft',
      'access: members'
    ],
    ...['audience: [subscribers]', 'type: draft', 'layout: draft'],
    ...['audience: only_paid', 'audience: founding', 'reviewed: false'],
    ...['privacy: friends', 'display: hidden', 'expired: true', 'expiryDate: true'],
    ...['password: hunter2', 'password: 1234', 'post_password: {a: b}'],
    ...['robots: "noindex, nofollow"', 'robots: [noindex]', 'build: {render: never}'],
    ...['_build: {list: never}', 'scheduled: true', 'embargo: true'],
    ...['params: {private: true}', 'extra: {hidden: true}', 'draft: false\nDraft: true']
  ])('%j keeps an article back', yaml => {
    expect(outcomeOf(yaml)).toBe('draft')
  })

  test.each([
    ...['publish: true', 'published: true', 'published: 2024-01-31', 'publish: 2024-01-31'],
    ...[
      'public: true',
      'live: https://demo.example',
      'active: blog',
      'show: [a]',
      'isDraft: false'
    ],
    ...[
      'private: false',
      'hidden: "no"',
      'hide: [toc, navigation]',
      'hide: false',
      'unlisted: false'
    ],
    ...[
      'paid: 12 €',
      'premium: false',
      'skip: false',
      'permalink: /a/',
      'sitemap: {priority: 0.5}'
    ],
    ...['status: published', 'status: publish', 'status: PUBLIC', 'status: ✅ Published'],
    ...['status: published,featured', 'state: live', 'visibility: public', 'visibility: everyone'],
    ...['status:', 'audience: developers', 'stage: beta', 'type: post', 'type: concept'],
    ...['layout: post', 'kind: review', 'access: open', 'password: ""', 'password: false'],
    ...['robots: index, follow', 'build: {render: always}', 'build: 1.2.3', 'scheduled: false'],
    ...['embargo: 2020-01-01', 'extra: {hidden: false}', 'params: {status: published}'],
    ...['noindex: false', 'archived: false', 'hideTitle: true', 'private_key: none', 'locked: no'],
    ...['audience: family', 'online: false', 'expires: 3600', 'expiryDate: 2020-01-01']
  ])('%j does not', yaml => {
    expect(outcomeOf(yaml)).toBe('article')
  })

  test.each([
    ...[
      'publish: perhaps',
      'published: soon',
      'public: ./a',
      'draft: published',
      'private: family'
    ],
    ...['hidden: {a: b}', 'unlisted: sometimes', 'status: purple', 'status: to be published'],
    ...['status: {a: b}', 'state: Ohio', 'visibility: 7', 'embargo: soon', 'publishOn: launch day'],
    ...['expiryDate: soon']
  ])('%j cannot be understood and stops the article', yaml => {
    expect(outcomeOf(yaml)).toBe('invalid 3:1 error draft')
  })

  test('a value that cannot be understood is told with what would be', () => {
    expect(refusalOf(readYaml('status: purple'))).toMatchObject({
      message:
        'In the front matter, `status` is "purple", not a status that is known, such as `published` or `draft`.',
      remedy:
        'Correct the value, or set `medium.status` to `public`, `draft` or `unlisted`: for Medium it goes before all that the site says.'
    })
  })

  test.each([
    ['unlisted: true', 'The front matter says `unlisted: true`.'],
    ['status: [draft, featured]', 'The front matter says `status: draft, featured`.'],
    ['extra: {hidden: true}', 'The front matter says `extra.hidden: true`.'],
    ['password: hunter2', 'The front matter sets `password`.'],
    ['build: {render: never}', 'The front matter sets `build`.']
  ])('%j is named, passwords aside', (yaml, message) => {
    expect(readYaml(yaml)).toMatchObject({ kind: 'skip', line: 3, message })
  })

  test('the other dialects say it, too', () => {
    expect(read('+++\ntitle = "A"\n[extra]\nprivate = true\n+++\n')).toMatchObject({
      reason: 'draft',
      line: 4
    })
    expect(read('---json\n{"title": "A", "status": "draft"}\n---\n')).toMatchObject({
      reason: 'draft'
    })
  })

  test('a date in the future is waited for, whatever the field is called', () => {
    for (const key of ['publishedAt', 'published_on', 'publishOn', 'embargoUntil', 'scheduled_for'])
      expect(articleOf(readYaml(`date: 2020-01-01\n${key}: 2040-01-31`)).date).toBe(
        Date.UTC(2040, 0, 31)
      )
  })
})

test.each([
  ['expiryDate: 2020-01-31', Date.UTC(2020, 0, 31)],
  ['unpublishDate: 2040-01-31\nexpires: 2020-01-31', Date.UTC(2020, 0, 31)],
  ['expires: 3600', null],
  ['expiryDate: 2020-01-31\nmedium: {status: public}', null],
  ['x: y', null]
])('%j ends at %j', (yaml, expiry) => {
  expect(articleOf(readYaml(yaml)).expiry).toBe(expiry)
})

describe('not here', () => {
  test.each([
    ...['crosspost_to_medium: false', 'medium_enabled: false', 'publish_to_medium: no'],
    ...[
      '"Publish to Medium": false',
      'mediumPublish: false',
      'no_medium: true',
      'skipMedium: true'
    ],
    ...['exclude_from_medium: true', 'medium_posted: false', 'crosspost: false', 'crosspost: none'],
    ...['crosspost: [devto, hashnode]', 'publish_to: dev.to', 'crosspost: {medium: false}'],
    ...['syndicate: false', 'draft: true\ncrosspost_to_medium: false'],
    ...['platforms: [devto, hashnode]', 'channels: dev.to, Substack', 'platforms: {medium: false}']
  ])('%j opts an article out', yaml => {
    expect(outcomeOf(yaml)).toBe('opted-out')
  })

  test.each([
    ...['crosspost_to_medium: true', 'medium_enabled: true', 'crosspost_to_devto: false'],
    ...['crosspost: true', 'crosspost: [devto, medium]', 'crosspost: Medium, dev.to'],
    ...['crosspost: {devto: false}', 'crosspost: https://dev.to/ada/a', 'publish: [medium]'],
    ...['syndication: [https://dev.to/ada/a]', 'medium_zoom: false', 'image_medium: a.png'],
    ...['skip_medium: false', 'hideFromHashnodeCommunity: true', 'platforms: [ios, android]'],
    ...['platforms: [devto, medium]', 'targets: [linux]']
  ])('%j does not', yaml => {
    expect(outcomeOf(yaml)).toBe('article')
  })

  test('how to publish it all the same is said', () => {
    expect(readYaml('crosspost_to_medium: false')).toMatchObject({
      reason: 'opted-out',
      message: 'The front matter says `crosspost_to_medium: false`.',
      remedy:
        'To publish it, remove that line, or set `medium.status` to `public`, `draft` or `unlisted`.'
    })
  })

  test('a wish that is neither yes nor no stops the article', () => {
    expect(outcomeOf('crosspost_to_medium: perhaps')).toBe('invalid 3:1 error draft')
  })
})

describe('what is said for Medium alone', () => {
  test.each([
    ...['draft: true', 'private: true', 'status: draft', 'status: purple', 'password: a'],
    ...['crosspost_to_medium: false', 'crosspost: [devto]']
  ])('a status in the medium map goes before %j', yaml => {
    for (const status of ['public', 'unlisted', 'draft'])
      expect(articleOf(readYaml(`${yaml}\nmedium: {status: ${status}}`)).publishStatus).toBe(status)
  })

  test.each([
    ['status: draft\nmedium: {publish: true}', 'article'],
    ['publish: true\nmedium: {publish: false}', 'draft'],
    ['publish: true\nmedium: {private: true}', 'draft'],
    ['medium: {draft: true, status: public}', 'draft'],
    ['draft: true\nmedium: {status: perhaps}', 'draft'],
    ['medium: {publish: perhaps}', 'invalid 3:10 error draft'],
    ['medium_post_id: 3f1c0a9b7d2e\nmedium: {status: public}', 'already-published']
  ])('%j: %s', (yaml, expected) => {
    expect(outcomeOf(yaml)).toBe(expected)
  })
})

describe('places', () => {
  test.each([
    ...['posts/drafts/a.md', 'Drafts/a.md', 'posts/_private/b/a.md', 'content/unpublished/a.md'],
    ...['posts/_a.md', 'wip/a.md', '.trash/a.md']
  ])('%s keeps an article back, unless the medium map has a status', path => {
    expect(outcomeOf('', path)).toBe('draft')
    expect(outcomeOf('medium: {status: public}', path)).toBe('article')
  })

  test.each(['_posts/a.md', 'posts/private-equity/a.md', 'posts/drafts.md', 'posts/a_b.md'])(
    '%s does not',
    path => {
      expect(outcomeOf('', path)).toBe('article')
    }
  )
})

describe('marks of a post that exists', () => {
  const POST = 'https://medium.com/@ada/a-1f'

  test.each<[string, string | null]>([
    ['medium_post_id: "3f1c0a9b7d2e"', null],
    ['mediumId: 42', null],
    ['medium_post_id: true', null],
    [`medium_link: ${POST}`, POST],
    [`mediumPostUrl: ${POST}`, POST],
    [`medium_post: ${POST}`, POST],
    ['medium_post: 3f1c0a9b7d2e', null],
    ['posted_to_medium: true', null],
    ['medium_published: 2021-01-01', null],
    ['mediumPublishedAt: 2021-01-01T10:00:00Z', null],
    ['from_medium: true', null],
    ['published_to: [medium.com]', null],
    ['posted_to: dev.to, Medium', null],
    [`syndication: [https://dev.to/a, "${POST}"]`, POST],
    [`syndication: [{name: Medium, url: "${POST}"}]`, POST],
    [`crosspost: {medium: "${POST}"}`, POST],
    [`redirect_to: ${POST}`, POST],
    [`externalUrl: ${POST}`, POST],
    [`original_url: ${POST}`, POST],
    [`medium: {link: "${POST}"}`, POST],
    ['medium: {post_id: 3f1c}', null],
    [`params: {medium_url: "${POST}"}`, POST]
  ])('%j', (yaml, url) => {
    expect(readYaml(yaml)).toMatchObject({
      kind: 'skip',
      reason: 'already-published',
      url,
      line: 3
    })
  })

  test.each([
    ...['medium_post_id: ""', 'medium_post_id:', 'medium_post_id: none', 'medium_link: "-"'],
    ...['mediumUrl: false', 'published_to: [dev.to]', 'syndication: [https://dev.to/a]'],
    ...['external_url: https://a.example/x', 'redirect_to: /b/', 'posted_to: {medium: false}'],
    ...['social: {medium: https://medium.com/@ada}', 'link: https://medium.com/@bob/x-1']
  ])('%j is none', yaml => {
    expect(outcomeOf(yaml)).toBe('article')
  })

  test.each(['medium_link: soon', 'medium_url: [a]', 'medium_post_id: [a]'])(
    '%j cannot be understood',
    yaml => {
      expect(outcomeOf(yaml)).toBe('invalid 3:1 error mediumUrl')
    }
  )

  test('the key is named, and what to do if there is no post', () => {
    expect(readYaml('medium_post_id: 3f1c')).toMatchObject({
      message: 'The front matter says that the article is on Medium (`medium_post_id`).',
      remedy: 'If there is no post, remove that line.'
    })
  })
})
