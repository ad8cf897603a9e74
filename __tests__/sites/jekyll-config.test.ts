// What the configuration of a Jekyll site says of its posts, and which of them lead elsewhere.

import { describe, expect, test } from '@jest/globals'
import { articleOn, readOnSite } from './site.ts'

const POST = '_posts/2024-01-31-Hello-World.md'

function config(lines = ''): Record<string, string> {
  return { '_config.yml': `title: A blog\nurl: "https://blog.example"\n${lines}\n` }
}

describe('a configuration', () => {
  const files = (config: string, path: string, header = '') => ({
    '_config.yml': config,
    [path]: `---\ntitle: A title\n${header}\n---\nText.\n`
  })

  test.each<[string, string, string, string | null]>([
    [
      'its source',
      'url: https://blog.example\nsource: src',
      'src/_posts/2024-01-31-a.md',
      '/2024/01/31/a.html'
    ],
    [
      'its folder of collections',
      'url: https://blog.example\ncollections_dir: parts',
      'parts/_posts/2024-01-31-a.md',
      '/2024/01/31/a.html'
    ],
    [
      'scopes with an asterisk',
      'url: https://blog.example\ndefaults:\n- scope: { path: "_posts/*/x" }\n  values: { permalink: "/s/:title/" }',
      '_posts/b/x/2024-01-31-a.md',
      '/s/a/'
    ],
    [
      'of two scopes the one with a type',
      'url: https://blog.example\ndefaults:\n- scope: { path: "", type: posts }\n  values: { permalink: "/t/:title/" }\n- scope: { path: "" }\n  values: { permalink: "/u/:title/" }',
      '_posts/2024-01-31-a.md',
      '/t/a/'
    ],
    ['no address of a starter', 'url: http://example.com', '_posts/2024-01-31-a.md', null],
    ['no address of the own machine', 'url: localhost:4000', '_posts/2024-01-31-a.md', null],
    ['no address to fill in', 'url: https://yourdomain.com', '_posts/2024-01-31-a.md', null]
  ])('knows %s', (_, config, path, expected) => {
    const { canonicalUrl } = articleOn(files(config, path), path)
    expect(canonicalUrl).toBe(expected === null ? null : `https://blog.example${expected}`)
  })
})

test.each<[string, 'article' | 'skip']>([
  ['redirect_to: https://a.example/b', 'skip'],
  ['redirect_to: [https://a.example/b]', 'skip'],
  ['redirect_to: /other/', 'skip'],
  ['external_url: https://a.example/b', 'skip'],
  ['link: https://a.example/b', 'skip'],
  ['external_url: https://blog.example/b', 'article'],
  ['link: https://blog.example/b', 'article'],
  ['link: a word', 'article'],
  ['redirect_to:', 'article'],
  ['link: https://a.example/b\nmedium: { status: draft }', 'article']
])('a post that only leads elsewhere is no article: %s', (header, kind) => {
  const text = `---\ntitle: A title\n${header}\n---\nText.\n`
  const reading = readOnSite({ ...config(), [POST]: text }, POST)
  expect(reading).toMatchObject({ kind, ...(kind === 'skip' && { reason: 'not-an-article' }) })
})

test.each<[string, string, string | null]>([
  ['source: src', POST, 'source'],
  ['source: ./src/', 'src/_posts/2024-01-31-a.md', null],
  ['collections_dir: parts', POST, 'collections_dir'],
  ['source: .', POST, null],
  ['source: src', 'articles/a.md', null]
])('with %s, the post %s is on the site, else its folder is told', (line, path, key) => {
  const files = { ...config(line), 'src/_posts/2024-01-31-b.md': '' }
  const reading = readOnSite({ ...files, [path]: '---\ntitle: A\n---\nText' }, path)
  expect(reading.kind === 'skip' ? reading.message : null).toBe(
    key &&
      `The file is not in \`${key === 'source' ? 'src' : 'parts'}/\`, where the site has its pages (\`${key}\` in its configuration).`
  )
})
