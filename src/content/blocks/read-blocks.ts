// Any HTML as the flat list of blocks that a Medium post is. Each element has a file of its own, which this table names.

import type { Element, ElementContent } from 'hast'
import type { BlockContext, ConvertBlock, ReadBlock } from './block-context.ts'
import { convertCode } from './code.ts'
import { unwrapContainer } from './container.ts'
import { convertDefinitionList } from './definition-list.ts'
import { convertDetails } from './details.ts'
import { BLOCK_ELEMENTS, DROPPED_ELEMENTS, PLAYER_ELEMENTS } from './element-names.ts'
import { convertFigure } from './figure.ts'
import { convertHeading } from './heading.ts'
import { createElement, isHidden } from './html-nodes.ts'
import { convertList } from './list.ts'
import { convertParagraph } from './paragraph.ts'
import { convertQuote } from './quote.ts'
import { convertRule } from './rule.ts'
import { convertTable } from './table.ts'

const CONVERSIONS: ReadonlyMap<string, ConvertBlock> = new Map<string, ConvertBlock>([
  ['blockquote', convertQuote],
  ['details', convertDetails],
  ['dl', convertDefinitionList],
  ['figure', convertFigure],
  ['h1', convertHeading],
  ['h2', convertHeading],
  ['h3', convertHeading],
  ['h4', convertHeading],
  ['h5', convertHeading],
  ['h6', convertHeading],
  ['hr', convertRule],
  ['menu', convertList],
  ['ol', convertList],
  ['p', convertParagraphElement],
  ['pre', convertCode],
  ['table', convertTable],
  ['ul', convertList]
])

/** Reads nodes side by side into blocks side by side. Headings have their levels as written. */
export function readBlocks(nodes: readonly ElementContent[], context: BlockContext): ReadBlock[] {
  const result: ReadBlock[] = []
  let run: ElementContent[] = []
  const close = () => {
    if (run.length > 0) result.push(...convertParagraph(createParagraph(run), context))
    run = []
  }
  for (const node of nodes) {
    if (node.type !== 'element' || !isBlockElement(node)) run.push(node)
    else if (!isHidden(node)) {
      close()
      result.push(...(CONVERSIONS.get(node.tagName) ?? unwrapContainer)(node, context))
    }
  }
  close()
  return result
}

/** Running text that no element of its own is around. */
function createParagraph(run: readonly ElementContent[]): Element {
  const [first] = run.flatMap(({ position }) => position ?? [])
  const last = run.findLast(({ position }) => position !== undefined)?.position
  const node = createElement('p', run)
  if (first !== undefined && last !== undefined) node.position = { ...first, end: last.end }
  return node
}

/** The parser leaves a paragraph around elements that are no part of running text, such as a button with a list in it. */
function convertParagraphElement(node: Element, context: BlockContext): ReadBlock[] {
  const hasBlock = node.children.some(child => child.type === 'element' && isBlockElement(child))
  return hasBlock ? readBlocks(node.children, context) : convertParagraph(node, context)
}

function isBlockElement(node: Element): boolean {
  if (BLOCK_ELEMENTS.has(node.tagName)) return true
  if (DROPPED_ELEMENTS.has(node.tagName) || PLAYER_ELEMENTS.has(node.tagName)) return false
  return node.children.some(child => child.type === 'element' && isBlockElement(child))
}
