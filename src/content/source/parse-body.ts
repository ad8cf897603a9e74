// The one parse of an article's body: as MDX where its file is called so, or where its site reads all Markdown as MDX.

import type { TemplateScope } from '../../article/index.ts'
import { leaveOutContents } from './contents-headings.ts'
import { MDX } from './late-mdx.ts'
import type { parseMarkdown } from './parse-markdown.ts'
import { parseMarked, type MarkedTree } from './read-source.ts'
import type { TemplateTags } from './templates/own-tags.ts'

/** For files that are not called `.mdx`: as plain Markdown, or as MDX where they are valid MDX. */
export type MdxMode = 'never' | 'if-it-parses'

export type BodySyntax = {
  readonly path: string
  /** Never, where nothing is said. */
  readonly mdx?: MdxMode
  /** All, where nothing is said. */
  readonly templateScope?: TemplateScope
}

type Settings = { readonly own: TemplateTags; readonly parse: typeof parseMarkdown }

/** How a body is read, as a word. */
export function nameSyntax({ path, mdx = 'never' }: BodySyntax): 'mdx' | 'maybe-mdx' | 'markdown' {
  if (/\.mdx$/i.test(path)) return 'mdx'
  return mdx === 'if-it-parses' ? 'maybe-mdx' : 'markdown'
}

/** What is called MDX and is none has no contents, but a fault. */
export function parseBody(text: string, syntax: BodySyntax, settings: Settings): MarkedTree {
  const marked = parseSyntax(text, syntax, settings)
  for (const tree of [marked.tree, marked.mdx?.authored])
    if (tree !== undefined) leaveOutContents(tree)
  return marked
}

function parseSyntax(text: string, syntax: BodySyntax, { own, parse }: Settings): MarkedTree {
  const settings = { own, scope: syntax.templateScope ?? 'all' }
  const name = nameSyntax(syntax)
  if (name === 'markdown') return parseMarked(text, settings, parse)
  const found = MDX.get().readMdx(text, name === 'maybe-mdx', parse)
  if ('tree' in found) return { ...found, veil: null, fault: null }
  if (name === 'maybe-mdx') return parseMarked(text, settings, parse)
  return {
    tree: { type: 'root', children: [] },
    marks: [],
    veil: null,
    mdx: null,
    fault: found
  }
}
