// A run of pages for tests: one article, and everything else at its plainest.

import { createBlock, createText, type Block } from '../../src/content/blocks/block.ts'
import type { PageArticle, PageRun } from '../../src/pages/index.ts'

export type BlockParts = Parameters<typeof createBlock>[0]

export function article(overrides: Partial<PageArticle> = {}): PageArticle {
  return {
    path: 'posts/a.md',
    group: 'now',
    title: 'The title',
    subtitle: null,
    message: null,
    result: null,
    blocks: post(),
    pictures: new Map(),
    diagnostics: [],
    header: 'yaml',
    tags: [],
    canonicalUrl: null,
    publishStatus: 'public',
    publication: null,
    date: null,
    mediumUrl: null,
    ...overrides
  }
}

export function run(overrides: Partial<PageRun> = {}): PageRun {
  return {
    kind: 'by-hand',
    author: 'Ada Lovelace',
    repositoryUrl: 'https://github.com/ada/blog',
    sha: '0'.repeat(40),
    previewUrl: null,
    isPush: true,
    articles: [article()],
    ...overrides
  }
}

/** A post of these blocks under its title. */
export function post(...blocks: readonly Block[]): Block[] {
  return [
    createBlock({ type: 'heading', level: 1, children: [createText('The title')] }, null),
    ...blocks
  ]
}

/** A small picture. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)
