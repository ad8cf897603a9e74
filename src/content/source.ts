// The first passes over an article: blocks of other dialects and template tags written out, then one syntax tree that all
// further passes share.

import type { Root } from 'mdast'
import type { ContentInput } from './document.ts'
import { writeDialects } from './dialects/rewrite.ts'
import { lineStarts, pointAt, relocate } from './edits.ts'
import { parseMarkdown } from './parse.ts'
import type { Remarks } from './remarks.ts'
import { expandTemplates } from './templates/apply.ts'

export type Source = {
  /** The body with all that is no Markdown written out: offsets in the tree are offsets in this text. */
  readonly text: string
  /** Lines and columns are those of the body as the author wrote it. */
  readonly tree: Root
}

export function readSource(input: ContentInput, remarks: Remarks): Source {
  const parse = remembering(parseMarkdown)
  const { path, title, canonicalUrl, cover, resolver, policy, templateTags } = input
  const custom = templateTags ?? new Map<string, string>()
  const { body } = input
  const known = writeDialects(body, parse, /\.mdx$/i.test(path))
  const starts = lineStarts(body)
  const context = { path, title, canonicalUrl, cover, resolver, policy, custom, remarks }
  const { text, original } = expandTemplates(known.text, parse, {
    ...context,
    place: offset => ({ start: pointAt(starts, known.original(offset)) })
  })
  const tree = parse(text)
  if (text !== body) relocate(tree, body, offset => known.original(original(offset)))
  return { text, tree }
}

// Most articles have no template tags: the tree that was looked through for code is then the article's own.
function remembering(parse: (text: string) => Root): (text: string) => Root {
  let last: { readonly text: string; readonly tree: Root } | null = null
  return text => {
    last = last?.text === text ? last : { text, tree: parse(text) }
    return last.tree
  }
}
