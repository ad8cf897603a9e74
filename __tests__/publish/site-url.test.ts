// The site that root-relative links of an article lead to.

import { expect, test } from '@jest/globals'
import { findSiteUrl } from '../../src/publish/evaluate/link-resolver.ts'

const TEMPLATE = 'https://blog.example.com/{slug}/'

test.each([
  ['of the template', TEMPLATE, 'https://blog.example.com/a/', 'https://blog.example.com'],
  [
    'of the template, where the article was first published elsewhere',
    TEMPLATE,
    'https://news.example/a/',
    'https://blog.example.com'
  ],
  ['of the article, without a template', null, 'https://news.example/a/', 'https://news.example'],
  ['unknown without both', null, null, null]
])('is that %s', (_name, template, canonicalUrl, site) => {
  expect(findSiteUrl({ canonicalUrl }, template)).toBe(site)
})
