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
  return convertParts(node, context)
}

function convertParts({ children }: Element, context: BlockContext): ReadBlock[] {
  const result: ReadBlock[] = []
  let stray: ElementContent[] = []
  const close = () => {
    if (stray.length > 0) result.push(...context.readBlocks(stray, context))
    stray = []
  }
  for (const child of children)
    if (child.type === 'element' && /^(?:dt|dd|div)$/.test(child.tagName)) {
      close()
      result.push(...convertPart(child, context))
    } else stray.push(child)
  close()
  return result
}

function convertPart(node: Element, context: BlockContext): ReadBlock[] {
  if (node.tagName === 'div') return convertParts(node, context)
  const blocks = context.readBlocks(node.children, context)
  return node.tagName === 'dt' ? blocks.map(toBoldParagraph) : blocks
}
