// The footer of a post: the workflow's Markdown, filled in for the article, as blocks.

import type { Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import { openText, type ConvertedText } from '../blocks/convert-text.ts'
import type { ContentInput } from '../content-input.ts'
import { collectDiagnostics, type DiagnosticCollector } from '../diagnostic-collector.ts'
import { fillFooter } from '../source/fill-footer.ts'
import { parseMarkdown } from '../source/parse-markdown.ts'
import { readFragment } from '../source/read-source.ts'
import type { LocalImage } from '../references/local-image.ts'
import { createReferences, type References } from '../references/content-references.ts'
import { reportLevels } from './heading-sizes.ts'
import { listBlocks, omitRules } from './post-frame.ts'

export type Footer = {
  /** Its Markdown, filled in. */
  readonly text: string
  readonly tree: Root
  readonly converted: ConvertedText
  readonly references: References
}

type FooterParts = {
  readonly input: ContentInput
  readonly title: string
  readonly images: Map<string, LocalImage>
  readonly diagnostics: DiagnosticCollector
}

/** Where a footer's links lead, whatever it is filled in with. */
export function listFooterDestinations(footer: string | null): readonly string[] {
  const destinations: string[] = []
  if (footer === null || !/\]\(|\]:|<a\b/.test(footer)) return destinations
  visitParents(parseMarkdown(footer), node => {
    if (node.type === 'link' || node.type === 'definition') destinations.push(node.url)
    if (node.type === 'html')
      for (const [, address = ''] of node.value.matchAll(/\bhref\s*=\s*["']?([^"'\s>]+)/gi))
        destinations.push(address)
  })
  return destinations
}

/** Null when there is none, or, with a diagnostic, when the article lacks what it names. */
export function readFooter({ input, title, images, diagnostics }: FooterParts): Footer | null {
  const { canonicalUrl, policy } = input
  if (input.footer === null || input.footer.trim() === '') return null
  const text = fillFooter(input.footer, { title, canonicalUrl })
  if (text === null) {
    diagnostics.add(null, {
      rule: 'footer',
      severity: 'warning',
      message:
        'The footer was left out because it names the canonical URL, and this article has none.'
    })
    return null
  }
  const own = createOwnDiagnostics(input.path, diagnostics)
  const tree = readFragment(text, own)
  // The footer is part of the workflow, so its paths begin at the repository's root.
  const context = { ...input, path: '' }
  const parts = { context, policy, diagnostics: own, firstLine: null, images }
  const references = createReferences(parts)
  const all = openText(tree, text, { policy, diagnostics: own, references }).convert()
  const converted = omitRules(all)
  reportLevels(listBlocks(converted), policy, own)
  return { text, tree, converted, references }
}

/** Its diagnostics have no line, since it is in no file of the article's. */
function createOwnDiagnostics(path: string, diagnostics: DiagnosticCollector): DiagnosticCollector {
  return {
    ...collectDiagnostics(path, null),
    add: (_, diagnostic) => {
      if (diagnostic.severity !== 'notice')
        diagnostics.add(null, { ...diagnostic, message: `In the footer: ${diagnostic.message}` })
    }
  }
}
