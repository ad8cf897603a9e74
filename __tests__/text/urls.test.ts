import { describe, expect, test } from '@jest/globals'
import { normalizeUrl } from '../../src/text/urls.ts'

describe('the same page', () => {
  test.each([
    ['http://blog.example.com/a', 'https://www.blog.example.com/a/'],
    ['https://Blog.Example.com/a/', 'https://blog.example.com/a/index.html'],
    ['https://blog.example.com/a#top', 'https://blog.example.com/a'],
    ['https://blog.example.com', 'https://blog.example.com/'],
    ['https://blog.example.com:443/a', 'http://blog.example.com:80/a']
  ])('%s is %s', (one, other) => {
    expect(normalizeUrl(one)).toBe(normalizeUrl(other))
  })

  test.each([
    ['https://blog.example.com/a', 'https://blog.example.com/A'],
    ['https://blog.example.com/?p=1', 'https://blog.example.com/?p=2'],
    ['https://blog.example.com/a', 'https://other.example.com/a']
  ])('%s is not %s', (one, other) => {
    expect(normalizeUrl(one)).not.toBe(normalizeUrl(other))
  })

  test('what is not a URL is not a page', () => {
    expect(normalizeUrl('not a url')).toBeNull()
    expect(normalizeUrl(null)).toBeNull()
  })
})
