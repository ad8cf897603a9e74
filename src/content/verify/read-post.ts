// Reads a post back: HTML as a browser would, Markdown with a bare parser, to which no dialect means anything.

import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { parseHtml, type HtmlParent } from './html-elements.ts'
import { toSourceNode } from './source-node.ts'
import { writeTree } from './write-tree.ts'

export type ReadPost = {
  readonly root: HtmlParent
  /** What the Markdown says; null for a post in HTML. */
  readonly tree: Root | null
}

export function readBack(post: string, format: 'html' | 'markdown'): ReadPost {
  if (format === 'html') return { root: parseHtml(post, false), tree: null }
  const tree = fromMarkdown(post, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const { html } = writeTree(toSourceNode(tree), post, () => false)
  return { root: parseHtml(html, false), tree }
}
