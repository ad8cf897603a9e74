// Whether a run needs to know which folders the configuration of a site names: reading it costs time that most runs save.

import { expect, test } from '@jest/globals'
import { DEFAULT_PATTERNS_KEY, type Ledger } from '../../src/ledger/index.ts'
import { widenMatches, type FoldersContext } from '../../src/publish/start/configured-folders.ts'
import { entry, ledger } from '../ledger/entries.ts'

type Given = {
  readonly tree: Readonly<Record<string, string>>
  readonly base?: Readonly<Record<string, string>>
  readonly settings?: object
  readonly ledger?: Ledger
  readonly byHand?: boolean
}

const KNOWN = { ...ledger(), watermarks: { [DEFAULT_PATTERNS_KEY]: 'a'.repeat(40) } }
const WITH_POST = { 'posts/a.md': '1', 'articles/b.md': '1', 'README.md': '1', 'logo.png': '1' }

/** Whether the configuration was read. */
async function reads(given: Given): Promise<boolean> {
  let isRead = false
  const matches = (path: string) => path.startsWith('posts/')
  const context = {
    run: { byHand: given.byHand, settings: { select: 'changed', resolve: [], ...given.settings } },
    ports: { createMatcher: async () => Promise.resolve(() => true) },
    sites: {
      patterns: ['posts/**/*.md'],
      listAllPatterns: async () => {
        isRead = true
        return Promise.resolve(['posts/**/*.md', 'articles/**/*.md'])
      }
    },
    ledger: given.ledger ?? KNOWN,
    matches
  } as unknown as FoldersContext
  const tree = new Map(Object.entries(given.tree))
  const base = given.base === undefined ? tree : new Map(Object.entries(given.base))
  const wide = await widenMatches(context, { tree, base })
  expect(wide !== null).toBe(isRead)
  return isRead
}

test.each<[string, Given]>([
  ['nothing changed', { tree: WITH_POST }],
  ['the trees have the same files', { tree: WITH_POST, base: { ...WITH_POST } }],
  [
    'an article in a usual folder came',
    { tree: { ...WITH_POST, 'posts/c.md': '1' }, base: WITH_POST }
  ],
  ['a picture changed', { tree: { ...WITH_POST, 'logo.png': '2' }, base: WITH_POST }],
  [
    'a page about its folder changed',
    { tree: { ...WITH_POST, 'README.md': '2' }, base: WITH_POST }
  ],
  [
    'only the configuration changed',
    { tree: { ...WITH_POST, 'site.config.js': '2' }, base: WITH_POST }
  ],
  [
    'what is there has its post',
    { tree: WITH_POST, ledger: { ...KNOWN, entries: [entry('articles/b.md')] } }
  ],
  [
    'what waits is in a usual folder',
    {
      tree: WITH_POST,
      ledger: { ...KNOWN, entries: [entry('posts/a.md', { state: 'pending', post: null })] }
    }
  ],
  [
    'nothing changed by hand, where no run is the first',
    { tree: WITH_POST, ledger: ledger(), byHand: true }
  ]
])('it does not where %s', async (_name, given) => {
  expect(await reads(given)).toBe(false)
})

test.each<[string, Given]>([
  ['Markdown came elsewhere', { tree: { ...WITH_POST, 'articles/c.md': '1' }, base: WITH_POST }],
  ['Markdown elsewhere changed', { tree: { ...WITH_POST, 'articles/b.md': '2' }, base: WITH_POST }],
  [
    'Markdown elsewhere went, perhaps to another name',
    { tree: { 'posts/a.md': '1' }, base: WITH_POST }
  ],
  [
    'Markdown elsewhere waits',
    {
      tree: WITH_POST,
      ledger: { ...KNOWN, entries: [entry('articles/b.md', { state: 'pending', post: null })] }
    }
  ],
  ['no file is in a usual folder', { tree: { 'articles/b.md': '1' } }],
  ['the run is the first', { tree: WITH_POST, ledger: ledger() }],
  ['all articles are asked for', { tree: WITH_POST, settings: { select: 'all' } }],
  ['a person settles something', { tree: WITH_POST, settings: { resolve: [{}] } }]
])('it does where %s', async (_name, given) => {
  expect(await reads(given)).toBe(true)
})
