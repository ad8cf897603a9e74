import { expect, test } from '@jest/globals'
import { articleOn, listPatterns, listSites, openSite, readOnSite, urlOf } from './site.ts'

const SITE = {
  'dev-to-git.json': '[{ "id": 132750, "relativePathToArticle": "./blog-posts/hello/hello.md" }]',
  'blog-posts/hello/hello.md': ''
}
const PATH = 'blog-posts/hello/hello.md'

test('a repository for dev.to is recognised, unless it is a site', () => {
  expect(listSites(SITE)).toEqual(['dev.to in /'])
  expect(listSites({ ...SITE, 'hugo.toml': '' })).toEqual(['hugo in /'])
})

test('its articles are in blog-posts, or in a folder that is called like a blog', () => {
  expect(listPatterns({ ...SITE, 'articles/a.md': '' })).toEqual(
    expect.arrayContaining(['blog-posts/**/*.md', 'articles/**/*.md'])
  )
})

test('the front matter is that of dev.to', () => {
  const header = 'tags: webdev, javascript\nseries: A\ncover_image: ./a.png\npublished: true'
  const files = { ...SITE, [PATH]: `---\ntitle: A\n${header}\n---\nText` }
  expect(articleOn(files, PATH)).toMatchObject({
    tags: ['webdev', 'javascript'],
    cover: { src: './a.png' }
  })
  const draft = { ...SITE, [PATH]: '---\ntitle: A\npublished: false\n---\nText' }
  expect(readOnSite(draft, PATH)).toMatchObject({ kind: 'skip', reason: 'draft' })
})

test('only the front matter knows the address of an article', () => {
  expect(openSite(SITE).all[0]?.rules.address).toBeNull()
  expect(urlOf(SITE, PATH)).toBeNull()
  expect(urlOf(SITE, PATH, 'canonical_url: https://a.example/b')).toBe('https://a.example/b')
})
