// Where links and images lead for a reader on Medium.

import { describe, expect, test } from '@jest/globals'
import { resolveImage } from '../../src/content/references/image-destinations.ts'
import { resolveLink } from '../../src/content/references/link-destinations.ts'
import type { DestinationContext } from '../../src/content/references/destinations.ts'

const FILES = [
  'content/posts/other.md',
  'content/posts/my notes.md',
  'content/posts/bundle/index.md',
  'content/posts/a/figure.png',
  'content/posts/photo.jpg',
  'content/posts/x.svg',
  'content/posts/clip.webp',
  'static/img/logo.png',
  'docs/guide.md',
  'README.md'
]

function context(overrides: Partial<DestinationContext> = {}): DestinationContext {
  return {
    path: 'content/posts/a.md',
    canonicalUrl: 'https://blog.example.com/2024/a/',
    resolver: {
      fileExists: path => FILES.includes(path),
      imageOnSite: () => null,
      whyUnreachable: () => null,
      fileUrl: path => `https://files.example/${encodeURI(path)}`,
      staticRoots: ['', 'static'],
      siteUrl: 'https://blog.example.com'
    },
    images: 'upload',
    ...overrides
  }
}

const homeless = context({
  canonicalUrl: null,
  resolver: { ...context().resolver, siteUrl: null }
})

describe('a link', () => {
  test.each([
    ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
    ['HTTPS://Example.com/A', 'https://Example.com/A'],
    ['//example.com/a', 'https://example.com/a'],
    ['mailto:ada@example.com', 'mailto:ada@example.com'],
    ['TEL:+123', 'tel:+123'],
    ['other.md', 'https://files.example/content/posts/other.md'],
    ['./other.md#part', 'https://files.example/content/posts/other.md#part'],
    ['other.md?x=1', 'https://files.example/content/posts/other.md?x=1'],
    ['other', 'https://files.example/content/posts/other.md'],
    ['other.html', 'https://files.example/content/posts/other.md'],
    ['my%20notes.md', 'https://files.example/content/posts/my%20notes.md'],
    ['bundle/', 'https://files.example/content/posts/bundle/index.md'],
    ['../../docs/guide.md', 'https://files.example/docs/guide.md'],
    ['/docs/guide', 'https://files.example/docs/guide.md'],
    ['/about/?x#y', 'https://blog.example.com/about/?x#y'],
    ['../b/', 'https://blog.example.com/2024/b/'],
    ['a\\b', 'https://blog.example.com/2024/a/a%5Cb'],
    ['  https://example.com  ', 'https://example.com']
  ])('%s leads to %s', (destination, url) => {
    expect(resolveLink(destination, context())).toEqual({ kind: 'url', url })
  })

  test.each([
    ['javascript:alert(1)', 'is not an address that can be published.'],
    ['file:///etc/passwd', 'is not an address that can be published.'],
    ['', 'has no destination'],
    ['gone.md', 'leads to a file that is not in the repository.'],
    ['../../../outside.md', 'leads to a file that is not in the repository.']
  ])('%s is a problem: it %s', (destination, message) => {
    const target = resolveLink(destination, context())
    expect(target).toMatchObject({ kind: 'problem', rule: 'relative-link' })
    expect(target).toHaveProperty('message', expect.stringContaining(message))
  })

  test.each(['b/', '/about/', '?page=2'])(
    '%s leads nowhere without a canonical URL',
    destination => {
      expect(resolveLink(destination, homeless)).toMatchObject({
        kind: 'problem',
        message: `${destination} is a link within your site, but your site's address is unknown.`,
        remedy: 'Set `canonical-url`.'
      })
    }
  )

  test('to a file needs no canonical URL', () => {
    expect(resolveLink('/img/logo.png', homeless)).toEqual({
      kind: 'url',
      url: 'https://files.example/static/img/logo.png'
    })
  })

  test('to a heading leads to that of the canonical page', () => {
    expect(resolveLink('#part', context())).toEqual({
      kind: 'fragment',
      url: 'https://blog.example.com/2024/a/#part'
    })
    expect(resolveLink('#part', homeless)).toEqual({ kind: 'fragment', url: null })
  })

  test('from the root stays in the folder that the site lives in', () => {
    const resolver = { ...context().resolver, siteUrl: 'https://example.com/blog/' }
    expect(resolveLink('/about/', context({ resolver }))).toMatchObject({
      url: 'https://example.com/blog/about/'
    })
    expect(resolveLink('/blog/about/', context({ resolver }))).toMatchObject({
      url: 'https://example.com/blog/about/'
    })
  })
})

describe('an image', () => {
  test.each([
    ['photo.jpg', 'content/posts/photo.jpg'],
    ['./photo.jpg?raw=true', 'content/posts/photo.jpg'],
    ['figure.png', 'content/posts/a/figure.png'],
    ['/img/logo.png', 'static/img/logo.png'],
    ['img/logo.png', 'static/img/logo.png'],
    ['/static/img/logo.png', 'static/img/logo.png'],
    ['/2024/a/figure.png', 'content/posts/a/figure.png'],
    ['/a/photo.jpg', 'content/posts/photo.jpg']
  ])('%s is the file %s', (source, path) => {
    expect(resolveImage(source, context())).toEqual({ kind: 'file', path })
  })

  test('on the web stays where it is', () => {
    expect(resolveImage('//cdn.example/a.png', context())).toEqual({
      kind: 'url',
      url: 'https://cdn.example/a.png'
    })
  })

  test.each([
    ['gone.png', 'is not in the repository (looked in content/posts/, the root, static/).'],
    ['/gone.png', 'is not in the repository (looked in the root, static/).'],
    ['/2024/other/photo.jpg', 'is not in the repository (looked in the root, static/).'],
    ['../../../../etc/passwd.png', 'is not in the repository'],
    ['x.svg', 'has a type that Medium does not accept.'],
    ['clip.webp', 'has a type that Medium does not accept.'],
    ['data:image/png;base64,AAAA', 'data: is not an address on the web.'],
    ['', 'has no source']
  ])('%s is a problem: %s', (source, message) => {
    const target = resolveImage(source, context())
    expect(target).toMatchObject({ kind: 'problem', rule: 'image' })
    expect(target).toHaveProperty('message', expect.stringContaining(message))
  })

  test('stays as written with `keep`, except what is not an address at all', () => {
    const keeping = context({ images: 'keep' })
    expect(resolveImage('gone.svg', keeping)).toEqual({ kind: 'keep', url: 'gone.svg' })
    expect(resolveImage('data:image/png;base64,AAAA', keeping).kind).toBe('problem')
  })
})

describe('of an article whose canonical URL is on another site', () => {
  const elsewhere = context({ canonicalUrl: 'https://news.example/2024/a/' })

  test('a path from the root leads to the site', () => {
    expect(resolveLink('/about/', elsewhere)).toEqual({
      kind: 'url',
      url: 'https://blog.example.com/about/'
    })
  })

  test('a relative path leads to the page that it names on the site', () => {
    const other = { kind: 'url', url: 'https://files.example/content/posts/other.md' }
    expect(resolveLink('../other/', elsewhere)).toEqual(other)
    expect(resolveLink('other/', elsewhere)).toEqual(other)
    expect(
      resolveLink('../other/', context({ ...elsewhere, path: 'content/posts/a/index.md' }))
    ).toEqual(other)
  })

  test('a relative path leads nowhere that is known', () => {
    expect(resolveLink('b/', elsewhere)).toMatchObject({
      kind: 'problem',
      rule: 'unreachable-link',
      message:
        "b/ is relative to the article's page on your site, but its canonical URL is on another one."
    })
    expect(
      resolveLink('b/', context({ canonicalUrl: 'https://www.blog.example.com/2024/a/' }))
    ).toMatchObject({ kind: 'url' })
  })
})

describe('the file of a page, named from the root of the site’s pages', () => {
  const site = context({ resolver: { ...context().resolver, pageRoots: ['content'] } })

  test.each([
    ['/posts/other.md#part', 'https://files.example/content/posts/other.md#part'],
    ['/docs/guide.md', 'https://files.example/docs/guide.md'],
    // An address is what the site's rules make of it.
    ['/posts/other', 'https://blog.example.com/posts/other'],
    ['/posts/gone.md', 'https://blog.example.com/posts/gone.md']
  ])('%s', (target, url) => {
    expect(resolveLink(target, site)).toEqual({ kind: 'url', url })
  })
})
