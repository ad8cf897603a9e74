// The footer of a post: the workflow's Markdown, filled in for the article, as blocks.

import type { Element } from 'hast'
import type { Root } from 'mdast'
import type { ContentInput } from '../content-input.ts'
import type { LocalImage } from '../prepared-content.ts'
import { fillFooter } from '../source/fill-footer.ts'
import { parseMarkdown } from '../source/parse-markdown.ts'
import { createReferences } from '../references/content-references.ts'
import { collectDiagnostics } from '../diagnostic-collector.ts'
import type { DiagnosticCollector } from '../diagnostic-collector.ts'
import { readBlocks } from '../blocks/html-blocks.ts'
import type { BlockContext } from '../blocks/block-context.ts'
import { omitIdleRules } from './post-frame.ts'
import type { ArticleTitles } from './repeated-titles.ts'
import { findShallowest, convertHeadings } from '../blocks/heading-blocks.ts'
import { buildHtmlTree } from '../blocks/html-tree.ts'

export type FooterBlocks = {
  /** Its Markdown, filled in. */
  readonly text: string
  readonly tree: Root
  readonly blocks: readonly Element[]
  readonly shallowest: number
}

type FooterParts = {
  readonly input: ContentInput
  readonly titles: Pick<ArticleTitles, 'title'>
  readonly images: Map<string, LocalImage>
  readonly diagnostics: DiagnosticCollector
}

/** Null when there is none, or, with a diagnostic, when the article lacks what it names. */
export function readFooter({
  input,
  titles,
  images,
  diagnostics
}: FooterParts): FooterBlocks | null {
  if (input.footer === null || input.footer.trim() === '') return null
  const { canonicalUrl } = input
  const text = fillFooter(input.footer, { title: titles.title, canonicalUrl })
  if (text === null) {
    diagnostics.add(null, {
      rule: 'footer',
      severity: 'warning',
      message:
        'The footer was left out because it names the canonical URL, and this article has none.'
    })
    return null
  }
  const tree = parseMarkdown(text)
  const context = createFooterContext(input, images, diagnostics)
  const nodes = buildHtmlTree(tree, text, context).children.filter(node => node.type !== 'doctype')
  const blocks = omitIdleRules(readBlocks(nodes, context))
  return {
    text,
    tree,
    blocks: convertHeadings(blocks, context),
    shallowest: findShallowest(blocks)
  }
}

// The footer is part of the workflow: its diagnostics have no line, and its paths begin at the repository's root.
function createFooterContext(
  { path, policy, ...input }: ContentInput,
  images: Map<string, LocalImage>,
  diagnostics: DiagnosticCollector
): BlockContext {
  const own: DiagnosticCollector = {
    ...collectDiagnostics(path, null),
    add: (_, diagnostic) => {
      if (diagnostic.severity !== 'notice')
        diagnostics.add(null, { ...diagnostic, message: `In the footer: ${diagnostic.message}` })
    }
  }
  const context = { ...input, path: '' }
  const references = createReferences({
    context,
    policy,
    diagnostics: own,
    firstLine: null,
    images
  })
  return { policy, diagnostics: own, references, depth: 0 }
}
