// Reads a post back: HTML as a browser would, Markdown with a bare parser, to which no dialect means anything.

import type { Root } from 'mdast'
import { parseHtml, type HtmlParent } from './html-elements.ts'
import { readOwnHtml } from './own-html.ts'
import { readMarkdown, type KnownText } from './read-markdown.ts'
import { toSourceNode } from './source-node.ts'
import { writeTree } from './write-tree.ts'

export type ReadPost = {
  readonly root: HtmlParent
  /** What the Markdown says; null for a post in HTML. */
  readonly tree: Root | null
}

export function readBack(
  post: string,
  format: 'html' | 'markdown',
  known: readonly KnownText[] = []
): ReadPost {
  if (format === 'html') return { root: readOwnHtml(post) ?? parseHtml(post, false), tree: null }
  const tree = readMarkdown(post, known)
  const written = writeTree(toSourceNode(tree), post, () => false)
  return { root: written.read(false), tree }
}
