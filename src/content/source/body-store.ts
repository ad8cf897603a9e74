// The parsed bodies of a run. A body that was parsed to look for a title is not parsed again to be converted.

import { parseMarkdown } from './parse-markdown.ts'
import { nameSyntax, parseBody, type BodySyntax } from './parse-body.ts'
import type { MarkedTree } from './read-source.ts'
import type { TemplateTags } from './templates/own-tags.ts'

export type BodyStore = {
  /** A copy of a body's tree, which may be changed. The tree itself is kept for whoever takes it. */
  readonly copy: (text: string, path: string) => MarkedTree
  /** A body's tree, which may be changed and is not kept: a body is converted once. */
  readonly take: (text: string, syntax: BodySyntax) => MarkedTree
  readonly parse: typeof parseMarkdown
}

/**
 * What is kept at most, in characters: a tree takes some fifteen bytes for each. Bodies that wait longer for their conversion,
 * or are never converted, are parsed anew.
 */
const MAX_KEPT = 1_000_000
/** What the least text costs. */
const BASE_COST = 100

/** `own` are the author's own template tags, which say how a body is read. */
export function createBodyStore(
  own: TemplateTags = new Map(),
  parse: typeof parseMarkdown = parseMarkdown
): BodyStore {
  const kept = new Map<string, MarkedTree>()
  let size = 0
  const remove = (text: string) => {
    if (kept.delete(text)) size -= text.length + BASE_COST
  }
  const keep = (text: string, marked: MarkedTree) => {
    remove(text)
    kept.set(text, marked)
    size += text.length + BASE_COST
    for (const oldest of kept.keys()) {
      if (size <= MAX_KEPT) break
      remove(oldest)
    }
  }
  const read = (text: string, syntax: BodySyntax) => parseBody(text, syntax, { own, parse })
  return {
    parse,
    copy: (text, path) => {
      const key = nameBody(text, { path })
      const marked = kept.get(key) ?? read(text, { path })
      keep(key, marked)
      return { ...marked, tree: structuredClone(marked.tree) }
    },
    take: (text, syntax) => {
      const key = nameBody(text, syntax)
      const marked = kept.get(key) ?? read(text, syntax)
      remove(key)
      return marked
    }
  }
}

/** The same text may be read in two ways. */
function nameBody(text: string, syntax: BodySyntax): string {
  return `${nameSyntax(syntax)} ${syntax.templateScope ?? 'all'} ${text}`
}
