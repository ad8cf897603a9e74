import { describe, expect, test } from '@jest/globals'
import { formatPlace, isMediumPage } from '../../src/report/report-links.ts'

describe('isMediumPage', () => {
  test.each([
    ['https://medium.com/me/stories/drafts', true],
    ['https://medium.com/@octo/a-e6f36a', true],
    ['https://octo.medium.com/%C3%BC-e6f36a', true],
    ['https://medium.com', true],
    ['http://medium.com/me', false],
    ['https://medium.com.evil.example/', false],
    ['https://evil.example/medium.com/', false],
    ['https://evilmedium.com/', false],
    ['https://medium.com@evil.example/', false],
    ['https://medium.com/m/global-identity?redirectUrl=https://evil.example', false]
  ])('%s: %s', (url, expected) => {
    expect(isMediumPage(url)).toBe(expected)
  })
})

test.each([
  [{ path: 'posts/a.md', line: 2, column: 8 }, 'posts/a.md:2:8'],
  [{ path: 'posts/a.md', line: 2, column: null }, 'posts/a.md:2'],
  [{ path: 'posts/a.md', line: null, column: 8 }, 'posts/a.md']
])('a place is written as far as it is known', (place, text) => {
  expect(formatPlace(place)).toBe(text)
})
