import { describe, expect, test } from '@jest/globals'
import { articleOn, listPatterns, listSites, openSite, readOnSite, urlOf } from './site.ts'

const VAULT = { '.obsidian/app.json': '{}' }
const QUARTZ = {
  'quartz.config.ts': `import { QuartzConfig } from "./quartz/cfg"
const config: QuartzConfig = {
  configuration: { pageTitle: "Notes", baseUrl: "notes.example/garden", locale: "en-US" },
  plugins: { transformers: [Plugin.FrontMatter()] }
}
export default config`
}

function note(header: string): string {
  return `---\n${header}\n---\nText`
}

describe('a vault of Obsidian', () => {
  test.each([
    ['at the root', VAULT, ['obsidian in /']],
    ['in a folder', { 'notes/.obsidian/app.json': '' }, ['obsidian in /notes']],
    [
      'not where it is a part of a site',
      { 'hugo.toml': '', 'content/.obsidian/app.json': '', 'content/posts/a.md': '' },
      ['hugo in /']
    ],
    ['not before a generator', { ...VAULT, 'hugo.toml': '' }, ['hugo in /']]
  ])('is recognised %s', (_, files, expected) => {
    expect(listSites(files)).toEqual(expected)
  })

  test('may have articles anywhere', () => {
    expect(listPatterns({ 'notes/.obsidian/app.json': '' })).toContain('notes/**/*.md')
  })

  test.each<[path: string, header: string, expected: string]>([
    ['A note.md', 'tags: [a]', 'not-an-article'],
    ['2024-01-31.md', 'tags: [a]', 'not-an-article'],
    ['A note.md', 'publish: false', 'draft'],
    ['A note.md', 'publish: true', 'article'],
    ['A note.md', 'dg-publish: true', 'article'],
    ['A note.md', 'medium: { status: draft }', 'article'],
    ['Templates/A.md', 'publish: true', 'not-an-article'],
    ['99 - Templates/A.md', 'publish: true', 'not-an-article'],
    ['.trash/A.md', 'publish: true', 'draft']
  ])('%s with %p is %s', (path, header, expected) => {
    const reading = readOnSite({ ...VAULT, [path]: note(header) }, path)
    expect(reading.kind === 'skip' ? reading.reason : reading.kind).toBe(expected)
  })

  test('calls a note like its file, unless it has a title', () => {
    const files = { ...VAULT, 'x/My note.md': note('publish: true\ntags: a b') }
    expect(articleOn(files, 'x/My note.md')).toMatchObject({ title: 'My note', tags: ['a', 'b'] })
    const titled = { ...VAULT, 'a.md': note('publish: true\ntitle: Other') }
    expect(articleOn(titled, 'a.md').title).toBe('Other')
  })

  test('has no address of its own, and takes that of the input', () => {
    const files = { ...VAULT, 'x/My note.md': note('publish: true\npermalink: own') }
    expect(articleOn(files, 'x/My note.md').canonicalUrl).toBeNull()
    expect(readOnSite(files, 'x/My note.md', 'https://a.example/{path}')).toMatchObject({
      article: { canonicalUrl: 'https://a.example/x/My%20note' }
    })
  })

  test('finds files by their names', () => {
    expect(openSite(VAULT).all[0]?.findsByName).toBe(true)
  })
})

describe('a Quartz site', () => {
  test('is recognised, and its articles are in folders that are called like a blog', () => {
    const files = { ...QUARTZ, 'content/.obsidian/app.json': '', 'content/blog/a.md': '' }
    expect(listSites(files)).toEqual(['obsidian in /'])
    expect(listPatterns(files)).toContain('content/blog/**/*.md')
  })

  test.each<[path: string, header: string, expected: string | null]>([
    ['content/blog/My note.md', '', '/blog/My-note'],
    ['content/blog/index.md', '', '/blog/'],
    ['content/blog/a.md', 'permalink: own', null],
    // Versions of Quartz differ.
    ['content/blog/a & b.md', '', null],
    ['content/blog/100%.md', '', null],
    ['elsewhere/a.md', '', null]
  ])('has %s with %p at %p', (path, header, expected) => {
    expect(urlOf(QUARTZ, path, header)).toBe(expected && `https://notes.example/garden${expected}`)
  })
})
