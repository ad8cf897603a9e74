// The first passes over an article: blocks of other dialects and template tags written out, then one syntax tree that all
// further passes share.

import type { Root } from 'mdast'
import { lowerBareAddresses } from './bare-addresses.ts'
import { lowerCodeDirectives } from './code-directives.ts'
import { rewriteDialects } from './dialects/rewrite-dialects.ts'
import { listLineStarts, findPoint, relocate } from './text-edits.ts'
import { parseMarkdown } from './parse-markdown.ts'
import type { DiagnosticCollector } from '../diagnostic-collector.ts'
import { expandTemplates } from './templates/expand-templates.ts'
import type { TemplateContext } from './templates/expand-tag.ts'
import type { TemplateTags } from './templates/own-tags.ts'

/** What is read, and what its tags may refer to. */
export type SourceInput = Omit<TemplateContext, 'custom' | 'imports'> & {
  readonly body: string
  /** The author's own template tags, name to replacement. */
  readonly templateTags?: TemplateTags
}

export type ContentSource = {
  /** The body with all that is not Markdown written out: offsets in the tree are offsets in this text. */
  readonly text: string
  /** Lines and columns are those of the body as the author wrote it. */
  readonly tree: Root
}

export function readSource(input: SourceInput, diagnostics: DiagnosticCollector): ContentSource {
  const parse = rememberLast(parseMarkdown)
  const { path, title, canonicalUrl, cover, resolver, policy, templateTags } = input
  const custom = templateTags ?? new Map<string, string>()
  const { body } = input
  const known = rewriteDialects(body, parse, /\.mdx$/i.test(path))
  const starts = listLineStarts(body)
  const context = { path, title, canonicalUrl, cover, resolver, policy, custom, diagnostics }
  const { text, toOriginal: original } = expandTemplates(known.text, parse, {
    ...context,
    place: offset => ({ start: findPoint(starts, known.toOriginal(offset)) })
  })
  const tree = parse(text)
  if (text !== body) relocate(tree, body, offset => known.toOriginal(original(offset)))
  lowerBareAddresses(tree)
  lowerCodeDirectives(tree, { parse: parseMarkdown, policy, diagnostics })
  return { text, tree }
}

// Most articles have no template tags: the tree that was looked through for code is then the article's own.
function rememberLast(parse: (text: string) => Root): (text: string) => Root {
  let last: { readonly text: string; readonly tree: Root } | null = null
  return text => {
    last = last?.text === text ? last : { text, tree: parse(text) }
    return last.tree
  }
}
