// The footer of a post: the workflow's Markdown, filled in for the article, as blocks.

import type { Element } from 'hast'
import type { Root } from 'mdast'
import type { ContentInput, LocalImage } from '../document.ts'
import { fillFooter } from '../footer.ts'
import { parseMarkdown } from '../parse.ts'
import { createReferences } from '../references.ts'
import { createRemarks } from '../remarks.ts'
import type { Remarks } from '../remarks.ts'
import { blocksOf } from './blocks.ts'
import type { Context } from './context.ts'
import { withoutIdleRules } from './frame.ts'
import { shallowestOf, sized } from './headings.ts'
import type { Parts } from '../parts.ts'
import { htmlTree } from './tree.ts'

export type Footer = {
  /** Its Markdown, filled in. */
  readonly text: string
  readonly tree: Root
  readonly blocks: readonly Element[]
  readonly shallowest: number
}

/** Null when there is none, or, with a remark, when the article lacks what it names. */
export function readFooter({ input, titles, images, remarks }: Parts): Footer | null {
  if (input.footer === null || input.footer.trim() === '') return null
  const { canonicalUrl } = input
  const text = fillFooter(input.footer, { title: titles.title, canonicalUrl })
  if (text === null) {
    remarks.add(null, {
      rule: 'footer',
      severity: 'warning',
      message:
        'The footer is left out: it names the canonical URL, and the article has none. Set canonicalUrl in the front matter, or the input canonical-url.'
    })
    return null
  }
  const tree = parseMarkdown(text)
  const context = footerContext(input, images, remarks)
  const nodes = htmlTree(tree, text, context).children.filter(node => node.type !== 'doctype')
  const blocks = withoutIdleRules(blocksOf(nodes, context))
  return { text, tree, blocks: sized(blocks, context), shallowest: shallowestOf(blocks) }
}

// The footer stands in the workflow: its diagnostics have no line, its paths begin at the repository's root.
function footerContext(
  { path, policy, ...input }: ContentInput,
  images: Map<string, LocalImage>,
  remarks: Remarks
): Context {
  const own: Remarks = {
    ...createRemarks(path, null),
    add: (_, remark) => {
      if (remark.severity !== 'notice')
        remarks.add(null, { ...remark, message: `In the footer: ${remark.message}` })
    }
  }
  const context = { ...input, path: '' }
  const references = createReferences({ context, policy, remarks: own, firstLine: null, images })
  return { policy, remarks: own, references, depth: 0 }
}
