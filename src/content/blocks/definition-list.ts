// Definition lists: each term in bold, each definition a paragraph.

import type { Element, ElementContent } from 'hast'
import { decide, type BlockContext, type ReadBlock } from './block-context.ts'
import { toBoldParagraph } from './heading.ts'

export function convertDefinitionList(node: Element, context: BlockContext): ReadBlock[] {
  const what = 'Medium has no definition lists'
  if (decide(context, 'definition-list', node.position, `${what}.`) !== 'fail')
    context.diagnostics.add(node.position, {
      rule: 'definition-list',
      severity: 'notice',
      message: `${what}, so this one was converted to paragraphs, with its terms in bold.`
    })
  return node.children.flatMap(child => convertPart(child, context))
}

function convertPart(node: ElementContent, context: BlockContext): ReadBlock[] {
  if (node.type !== 'element') return context.readBlocks([node], context)
  if (node.tagName === 'div') return node.children.flatMap(child => convertPart(child, context))
  const blocks = context.readBlocks(node.children, context)
  return node.tagName === 'dt' ? blocks.map(toBoldParagraph) : blocks
}
