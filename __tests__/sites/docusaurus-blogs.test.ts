// Which files are posts of a Docusaurus blog, also of one that is outside of the folder of its site.

import { describe, expect, test } from '@jest/globals'
import { readOnSite, urlOf } from './site.ts'

const TEXT = '---\ntitle: A title\n---\nText.\n'

function config(lines = '', blog = ''): Record<string, string> {
  return {
    'docusaurus.config.ts': `export default {
  url: 'https://site.example',
  baseUrl: '/',
  ${lines}
  presets: [['classic', { blog: { showReadingTime: true, ${blog} } }]],
};
`
  }
}

test.each<[string, string, string | null]>([
  [`exclude: ['hidden/**']`, 'blog/hidden/a.md', '`exclude` of the blog has `hidden/**`'],
  // What is set replaces the usual.
  [`exclude: ['hidden/**']`, 'blog/_b/a.md', null],
  [`include: ['**/*.mdx']`, 'blog/a.md', '`include` of the blog does not name it'],
  [`include: ['*.md']`, 'blog/b/a.md', '`include` of the blog does not name it'],
  [`include: ['*.md']`, 'blog/a.md', null],
  [`exclude: globs`, 'blog/a.md', null]
])('with %s, %s is a post, or it is told why it is none', (blog, path, why) => {
  const reading = readOnSite({ ...config('', blog), [path]: TEXT }, path)
  expect(reading.kind === 'skip' ? reading.message : null).toBe(
    why && `Docusaurus makes no page of the file: ${why}.`
  )
})

describe('a blog outside of the folder of its site', () => {
  const plugin = (path: string) =>
    `plugins: [['@docusaurus/plugin-content-blog', { id: 'n', path: '${path}', routeBasePath: 'n' }]],`

  test.each<[string, string, string | null]>([
    ['../blog', 'blog/2024-01-31-a.md', '/n/2024/01/31/a'],
    ['../../texts/blog/', 'texts/blog/sub/a.md', null],
    ['../packages/log', 'packages/log/a.md', '/n/a'],
    ['../../other', 'other/a.md', null],
    // Of a folder that two have, the nearer one counts.
    ['../website/news', 'website/news/a.md', null]
  ])('%s has the address of %s as %p', (folder, path, expected) => {
    const files = {
      'website/docusaurus.config.ts': config(plugin(folder))['docusaurus.config.ts'] ?? ''
    }
    const url = urlOf({ ...files, 'website/blog/b.md': '' }, path)
    expect(url).toBe(expected && `https://site.example${expected}`)
  })

  test('two folders up', () => {
    const text = config(plugin('../../texts'))['docusaurus.config.ts'] ?? ''
    expect(urlOf({ 'apps/web/docusaurus.config.ts': text }, 'texts/a.md')).toBe(
      'https://site.example/n/a'
    )
  })
})
