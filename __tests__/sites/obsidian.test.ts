import { describe, expect, test } from '@jest/globals'
import {
  articleOn,
  listPatterns,
  listSites,
  openSite,
  readOnSite,
  urlOf,
  type SiteFiles
} from './site.ts'

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
    ['content/blog/trip/index.md', '', '/blog/trip/'],
    ['content/blog/v1.2 notes.md', '', '/blog/v1.2-notes'],
    ['content/blog/a.md', 'permalink: own', null],
    // Versions of Quartz differ.
    ['content/blog/a & b.md', '', null],
    ['content/blog/100%.md', '', null],
    ['elsewhere/a.md', '', null]
  ])('has %s with %p at %p', (path, header, expected) => {
    expect(urlOf(QUARTZ, path, header)).toBe(expected && `https://notes.example/garden${expected}`)
  })

  test.each<[name: string, lines: string, path: string, header: string, expected: string]>([
    ['a folder', '"stash", ".obsidian"', 'content/stash/a.md', '', 'not-an-article'],
    ['no folder inside of another', '"stash"', 'content/blog/stash/a.md', '', 'article'],
    ['a folder anywhere', '"**/stash"', 'content/blog/stash/a.md', '', 'not-an-article'],
    ['files by their names', '"**/*.wip.md"', 'content/blog/a.wip.md', '', 'not-an-article']
  ])('leaves out %s by ignorePatterns', (_, lines, path, header, expected) => {
    const files = {
      'quartz.config.ts': `const config = { configuration: { baseUrl: 'a.test', ignorePatterns: [${lines}] }, plugins: {} }\nexport default config\n`,
      [path]: note(header)
    }
    const reading = readOnSite(files, path)
    expect(reading.kind === 'skip' ? reading.reason : reading.kind).toBe(expected)
  })

  test.each<[filters: string, header: string, expected: string]>([
    ['Plugin.ExplicitPublish()', '', 'not-an-article'],
    ['Plugin.ExplicitPublish()', 'publish: true', 'article'],
    ['Plugin.RemoveDrafts()', '', 'article'],
    ['Plugin.RemoveDrafts()\n// Plugin.ExplicitPublish()', '', 'article']
  ])('with %j has a note with "%s" as %s', (filters, header, expected) => {
    const path = 'content/blog/a.md'
    const files = {
      'quartz.config.ts': `const config = { configuration: { baseUrl: 'a.test' },\nplugins: { filters: [\n${filters}\n] } }\nexport default config\n`,
      [path]: note(header)
    }
    const reading = readOnSite(files, path)
    expect(reading.kind === 'skip' ? reading.reason : reading.kind).toBe(expected)
  })
})

describe('a Quartz site of version 5', () => {
  const config = (more = '', baseUrl = 'notes.example') =>
    `configuration:\n  baseUrl: ${baseUrl}\n  ignorePatterns: [stash]\n${more}`
  const FILE = 'quartz.config.yaml'

  test.each<[string, SiteFiles, string | null]>([
    ['its configuration', { [FILE]: config() }, 'https://notes.example'],
    ['that it came with', { 'quartz.config.default.yaml': config() }, 'https://notes.example'],
    [
      'its own before that',
      { [FILE]: config(), 'quartz.config.default.yaml': config('', 'quartz.jzhao.xyz') },
      'https://notes.example'
    ],
    [
      'its own before a script that loads it',
      { [FILE]: config(), 'quartz.config.ts': 'export default await load()' },
      'https://notes.example'
    ],
    ['nothing that cannot be read', { [FILE]: 'a: [' }, null]
  ])('has its address from %s', (_, files, expected) => {
    expect(listSites(files)).toEqual(['obsidian in /'])
    expect(openSite(files).all[0]?.rules.address).toBe(expected)
  })

  test.each<[path: string, expected: string | null]>([
    ['content/blog/my note.md', '/blog/my-note'],
    ['content/blog/trip/index.md', '/blog/trip/'],
    // Its versions differ in these.
    ['content/blog/My note.md', null],
    ['content/blog/trip/trip.md', null]
  ])('has %s at %p', (path, expected) => {
    expect(urlOf({ [FILE]: config() }, path)).toBe(expected && `https://notes.example${expected}`)
  })

  test.each<[plugins: string, path: string, header: string, expected: string]>([
    ['', 'content/blog/a.md', '', 'article'],
    ['', 'content/stash/a.md', '', 'not-an-article'],
    ['- { source: "@quartz-community/explicit-publish" }', 'content/a.md', '', 'not-an-article'],
    [
      '- { source: "github:quartz-community/explicit-publish", enabled: true }',
      'content/a.md',
      'publish: true',
      'article'
    ],
    [
      '- { source: "@quartz-community/explicit-publish", enabled: false }',
      'content/a.md',
      '',
      'article'
    ],
    ['- [', 'content/a.md', '', 'not-an-article']
  ])('with the plugins %j has %s with "%s" as %s', (plugins, path, header, expected) => {
    const files = { [FILE]: config(`plugins:\n  ${plugins}\n`), [path]: note(header) }
    const reading = readOnSite(files, path)
    expect(reading.kind === 'skip' ? reading.reason : reading.kind).toBe(expected)
  })
})
