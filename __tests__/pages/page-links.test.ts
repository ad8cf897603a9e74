import { describe, expect, test } from '@jest/globals'
import {
  findServedUrl,
  linkFile,
  nameHost,
  toSafeUrl,
  toWebUrl
} from '../../src/pages/page-links.ts'

describe('toSafeUrl', () => {
  test.each([
    'https://example.com/?a=b#c',
    'http://example.com',
    'mailto:ada@example.com',
    'tel:+441234',
    'HTTPS://EXAMPLE.COM/'
  ])('lets %j be a link', url => {
    expect(toSafeUrl(url)).toBe(url)
  })

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.com/1',
    '//example.com',
    'posts/a.md',
    ''
  ])('does not let %j be one', url => {
    expect(toSafeUrl(url)).toBeNull()
  })
})

test.each([
  ['https://example.com/a.png', 'https://example.com/a.png'],
  ['mailto:ada@example.com', null],
  ['images/a.png', null],
  [null, null]
])('of %j a picture can be loaded from %j', (url, loaded) => {
  expect(toWebUrl(url)).toBe(loaded)
})

test.each([
  ['index.html', 'posts/a b#1.html', 'posts/a%20b%231.html'],
  ['posts/a.html', 'index.html', '../index.html'],
  ['posts/2026/a.html', 'pictures/x?.png', '../../pictures/x%3F.png']
])('from %s the way to %s is %s', (from, to, link) => {
  expect(linkFile(from, to)).toBe(link)
})

test.each([
  ['https://ada.example/p', 'a b.html', 'https://ada.example/p/a%20b.html'],
  ['https://ada.example/p//', 'x/é.html', 'https://ada.example/p/x/%C3%A9.html']
])('under %s, %s is served as %s', (previewUrl, name, url) => {
  expect(findServedUrl(previewUrl, name)).toBe(url)
})

test.each([
  ['https://www.youtube.com/watch', 'youtube.com'],
  ['not an address', 'not an address']
])('%j is of %j', (url, host) => {
  expect(nameHost(url)).toBe(host)
})
