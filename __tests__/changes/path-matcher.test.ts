import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { create } from '@actions/glob'
import fc from 'fast-check'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { parsePatterns, type GlobPattern } from '../../src/changes/glob-patterns.ts'
import { createMatcher } from '../../src/changes/path-matcher.ts'

const FILES = [
  'README.md',
  'a.md',
  'posts/a.md',
  'posts/b.MD',
  'posts/c.markdown',
  'posts/d.mdx',
  'posts/e.txt',
  'posts/.hidden.md',
  'posts/.drafts/a.md',
  'posts/2026/a.md',
  'posts/2026/b/index.md',
  'posts/2026/b/pic.png',
  'posts/a b/c.md',
  'posts/[x].md',
  'posts/über/ä.md',
  'Posts/a.md',
  '_posts/2026-01-01-a.md',
  'content/posts/a.md',
  'content/posts.md/a.md',
  'drafts/a.md'
]

const home = process.cwd()
let folder = ''
beforeAll(async () => {
  // A walk prints debug commands.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  folder = await realpath(await mkdtemp(join(tmpdir(), 'medium-match-')))
  for (const file of FILES) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), '')
  }
  process.chdir(folder)
})
afterAll(async () => {
  jest.restoreAllMocks()
  process.chdir(home)
  await rm(folder, { recursive: true })
})

async function matched(...patterns: string[]): Promise<string[]> {
  return FILES.filter(await createMatcher(patterns)).sort()
}

/** What the package finds on the disk. */
async function walked(...patterns: string[]): Promise<string[]> {
  const globber = await create(patterns.join('\n'), { matchDirectories: false })
  const found = (await globber.glob()).map(path => relative(folder, path))
  return found.filter(path => /\.(?:md|markdown|mdx)$/i.test(path)).sort()
}

describe('patterns', () => {
  test.each<[string[], string[]]>([
    [['posts/*.md'], ['posts/.hidden.md', 'posts/[x].md', 'posts/a.md']],
    [['posts/a.md'], ['posts/a.md']],
    [['a.md'], ['a.md']],
    [['./a.md'], ['a.md']],
    [['**/a b/*'], ['posts/a b/c.md']],
    [['posts/[[]x].md'], ['posts/[x].md']],
    [['posts/über/**'], ['posts/über/ä.md']],
    [['_posts/**/*.md'], ['_posts/2026-01-01-a.md']],
    [['content/posts.md'], ['content/posts.md/a.md']],
    [['nowhere/**'], []],
    [
      ['posts/**', '!posts/**/*.md'],
      ['posts/b.MD', 'posts/c.markdown', 'posts/d.mdx']
    ],
    [
      ['drafts/**/*.md', 'posts/**/*.markdown', 'posts/**/*.mdx', 'posts/2026/**/*.md'],
      ['drafts/a.md', 'posts/2026/a.md', 'posts/2026/b/index.md', 'posts/c.markdown', 'posts/d.mdx']
    ],
    [
      ['_posts/**/*.md', 'content/**/*.md', '!content/**/*.md', 'drafts/**/*.mdx'],
      ['_posts/2026-01-01-a.md']
    ],
    [
      ['# none', 'drafts/**/*.md', 'content/posts/**/*.md'],
      ['content/posts/a.md', 'drafts/a.md']
    ],
    [['posts/2026', '!posts/2026/b'], ['posts/2026/a.md']],
    [
      ['posts/2026', '!posts/2026/b', 'posts/2026/b/index.md'],
      ['posts/2026/a.md', 'posts/2026/b/index.md']
    ]
  ])('%j take in the Markdown that a walk finds', async (patterns, expected) => {
    expect(await matched(...patterns)).toEqual(expected)
    expect(await walked(...patterns)).toEqual(expected)
  })

  test('match paths that are not on the disk', async () => {
    const matches = await createMatcher(['posts/**/*.md', '!posts/old/**'])
    expect(matches('posts/gone/x.md')).toBe(true)
    expect(matches('posts/old/x.md')).toBe(false)
    expect(matches('elsewhere/x.md')).toBe(false)
  })

  test('of any kind match as a walk does', async () => {
    const segment = fc.constantFrom(
      ...[
        'posts',
        'Posts',
        'content',
        '2026',
        'b',
        '*',
        '**',
        'p*',
        '?osts',
        '*.md',
        // Not a.md: a walk fails on a name below a file.
        'a.m?',
        '.drafts',
        'a*',
        '[ab].md',
        '*.{md,mdx}'
      ]
    )
    const pattern = fc
      .tuple(fc.boolean(), fc.array(segment, { minLength: 1, maxLength: 4 }), fc.boolean())
      .map(([not, parts, slash]) => `${not ? '!' : ''}${parts.join('/')}${slash ? '/' : ''}`)
    await fc.assert(
      fc.asyncProperty(fc.array(pattern, { minLength: 1, maxLength: 4 }), async patterns => {
        expect(await matched(...patterns)).toEqual(await walked(...patterns))
      }),
      { numRuns: 400 }
    )
  })

  test('with nothing but a folder and an ending match as the package does, whatever a path looks like', async () => {
    const name = fc.constantFrom(
      'posts',
      'a.md',
      '.md',
      '.hidden',
      'md',
      'a\\b.md',
      'a\nb.md',
      '[x]*.md'
    )
    const folder = fc.array(fc.constantFrom('posts', '_a-b', '2026'), { maxLength: 2 })
    const pattern = fc
      .tuple(folder, fc.boolean())
      .map(([names, deep]) => [...names, ...(deep ? ['**'] : []), '*.md'].join('/'))
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'))
    await fc.assert(
      fc.asyncProperty(pattern, path, async (pattern, path) => {
        const root = process.cwd()
        const [plain] = await parsePatterns([pattern], root)
        // With a comment beside it the package judges everything.
        const [other] = await parsePatterns(['# a comment', pattern], root)
        const { segments, searchPath } = other as GlobPattern
        expect(plain).toMatchObject({ negate: false, trailingSeparator: false, searchPath })
        expect(segments.slice(-(plain?.segments.length ?? 0))).toEqual(plain?.segments)
        expect(plain?.match(join(root, path))).toBe(other?.match(join(root, path)))
      }),
      { numRuns: 400 }
    )
  })
})
