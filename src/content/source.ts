// The first passes over an article: template tags written out, then one syntax tree that all further passes share.

import type { Root } from 'mdast'
import type { ContentInput } from './document.ts'
import { parseMarkdown } from './parse.ts'
import type { Remarks } from './remarks.ts'
import { expandTemplates } from './templates-apply.ts'

export type Source = {
  /** The body with its template tags written out: offsets in the tree are offsets in this text. */
  readonly text: string
  /** Lines and columns are those of the body as the author wrote it. */
  readonly tree: Root
}

export function readSource(input: ContentInput, remarks: Remarks): Source {
  const parse = remembering(parseMarkdown)
  const { path, title, canonicalUrl, resolver, policy, templateTags } = input
  const custom = templateTags ?? new Map<string, string>()
  const context = { path, title, canonicalUrl, resolver, policy, custom, remarks }
  const { text, relocate } = expandTemplates(input.body, parse, context)
  const tree = parse(text)
  relocate(tree)
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
