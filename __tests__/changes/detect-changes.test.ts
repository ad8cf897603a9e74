import { describe, expect, test } from '@jest/globals'
import { combineSources, type CommitSource } from '../../src/git/commit-source.ts'
import {
  detectChanges,
  DetectionError,
  type DetectInput
} from '../../src/changes/detect-changes.ts'
import type { Blobs } from '../../src/git/git-tree.ts'

const HEAD = '4'.repeat(40)
const BEFORE = '3'.repeat(40)
const MARK = '2'.repeat(40)
const GONE = '1'.repeat(40)

const TREES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [HEAD]: { 'posts/a.md': 'a2', 'posts/b.md': 'b', 'posts/new.md': 'n', 'x.txt': 'x2' },
  [BEFORE]: { 'posts/a.md': 'a2', 'posts/b.md': 'b', 'x.txt': 'x' },
  [MARK]: { 'posts/a.md': 'a', 'posts/b.md': 'b', 'posts/gone.md': 'g', 'x.txt': 'x' }
}

type Source = CommitSource & { readonly asked: string[]; readonly closed: () => boolean }

function source(
  trees: Readonly<Record<string, Readonly<Record<string, string>>>> = TREES,
  blobs: Readonly<Record<string, string>> = {}
): Source {
  const asked: string[] = []
  let closed = false
  return {
    asked,
    closed: () => closed,
    readTree: async commit => {
      asked.push(commit)
      const tree = trees[commit]
      return Promise.resolve(tree === undefined ? null : new Map(Object.entries(tree)))
    },
    readBlob: async oid => {
      asked.push(oid)
      const text = blobs[oid]
      return Promise.resolve(text === undefined ? null : new TextEncoder().encode(text))
    },
    close: () => {
      closed = true
    }
  }
}

async function detect(over: Partial<DetectInput> = {}) {
  return detectChanges({
    commits: source(),
    sha: HEAD,
    before: BEFORE,
    watermark: MARK,
    matches: path => path.startsWith('posts/'),
    ...over
  })
}

function text(blobs: Blobs): string {
  return [...blobs].map(([path, blob]) => `${path}=${blob}`).join(' ')
}

describe('the base', () => {
  test.each<[string, Partial<DetectInput>, string, string[], string]>([
    ['the watermark, whatever the push says', {}, 'watermark', ['posts/a.md', 'posts/new.md'], ''],
    [
      'the watermark without a push',
      { before: null },
      'watermark',
      ['posts/a.md', 'posts/new.md'],
      ''
    ],
    ['the watermark at HEAD', { watermark: HEAD }, 'watermark', [], ''],
    ['`before` in a first run', { watermark: null }, 'before', ['posts/new.md'], ''],
    ['HEAD in a first run by hand', { watermark: null, before: null }, 'head', [], ''],
    [
      'HEAD in a first run whose `before` is gone',
      { watermark: null, before: GONE },
      'head',
      [],
      ''
    ],
    [
      '`before` where the watermark is gone',
      { watermark: GONE },
      'before',
      ['posts/new.md'],
      'warning'
    ]
  ])('is %s', async (_, over, comparedWith, changed, severity) => {
    const changes = await detect(over)
    expect(changes.comparedWith).toBe(comparedWith)
    expect(changes.changed).toEqual(changed)
    expect(changes.diagnostics.map(note => note.severity)).toEqual(
      severity === '' ? [] : [severity]
    )
  })

  test.each([null, GONE])('that nobody can name ends the run (before: %s)', async before => {
    const error: unknown = await detect({ watermark: GONE, before }).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(DetectionError)
    expect(error).toMatchObject({
      message: expect.stringContaining(`The commit ${GONE}, up to which the ledger`) as unknown,
      remedy: expect.stringContaining('`select: all`') as unknown
    })
  })

  test('in place of a lost watermark names both commits', async () => {
    const [note] = (await detect({ watermark: GONE })).diagnostics
    expect(note?.message).toContain(GONE)
    expect(note?.message).toContain(BEFORE)
  })
})

describe('the trees', () => {
  test('are filtered by today’s patterns, and HEAD’s is there whole, too', async () => {
    const changes = await detect()
    expect(text(changes.head)).toBe('posts/a.md=a2 posts/b.md=b posts/new.md=n')
    expect(text(changes.base)).toBe('posts/a.md=a posts/b.md=b posts/gone.md=g')
    expect(text(changes.tree)).toBe('posts/a.md=a2 posts/b.md=b posts/new.md=n x.txt=x2')
    expect(changes.deleted).toEqual(['posts/gone.md'])
  })

  test('that differ outside the patterns only do not differ', async () => {
    const changes = await detect({ matches: path => path === 'posts/b.md' })
    expect(changes).toMatchObject({ changed: [], deleted: [], any: false })
  })

  test('take an article that moves into the patterns for a new one', async () => {
    const trees = { [HEAD]: { 'posts/d.md': 'd' }, [MARK]: { 'drafts/d.md': 'd' } }
    const changes = await detect({ commits: source(trees) })
    expect(changes.changed).toEqual(['posts/d.md'])
  })

  test('without HEAD’s end the run with a remedy', async () => {
    await expect(detect({ sha: GONE })).rejects.toMatchObject({
      name: 'DetectionError',
      message: `The commit ${GONE} can be read neither in the workspace nor through GitHub's API.`,
      remedy: expect.stringContaining('actions/checkout') as unknown
    })
  })
})

describe('several sources', () => {
  test('are asked in turn until one knows', async () => {
    const [near, far] = [source({ [HEAD]: { a: '1' } }), source({ [MARK]: { b: '2' } })]
    const both = combineSources([near, far])
    expect(text((await both.readTree(HEAD))!)).toBe('a=1')
    expect(far.asked).toEqual([])
    expect(text((await both.readTree(MARK))!)).toBe('b=2')
    expect(await both.readTree(GONE)).toBeNull()
  })

  test('are asked for a tree once, also for one that nobody has', async () => {
    const near = source()
    const one = combineSources([near])
    for (const commit of [HEAD, HEAD, GONE, GONE]) await one.readTree(commit)
    expect(near.asked).toEqual([HEAD, GONE])
  })

  test('give blobs in the same way', async () => {
    const both = combineSources([
      source(TREES, { a: 'near' }),
      source(TREES, { a: 'far', b: 'far' })
    ])
    const read = async (oid: string) => {
      const bytes = await both.readBlob(oid)
      return bytes === null ? null : new TextDecoder().decode(bytes)
    }
    expect(await read('a')).toBe('near')
    expect(await read('b')).toBe('far')
    expect(await read('c')).toBeNull()
  })

  test('are closed together', () => {
    const [near, far] = [source(), source()]
    combineSources([near, far]).close()
    expect([near.closed(), far.closed()]).toEqual([true, true])
  })

  test('pass an error on: a source that failed does not say that nothing is there', async () => {
    const failing = { ...source(), readTree: async () => Promise.reject(new Error('503')) }
    await expect(combineSources([source({}), failing]).readTree(HEAD)).rejects.toThrow('503')
  })
})
