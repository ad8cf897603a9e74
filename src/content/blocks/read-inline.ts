// Running text: four marks and line breaks remain; what Medium has only as a block (images, players) is handed out as a
// block of its own. Each element has a file of its own, which this table names.

import type { Element, ElementContent } from 'hast'
import { createText, LINE_BREAK, type Inline } from './block.ts'
import { decide, toTextPiece } from './block-context.ts'
import type { BlockContext, ConvertInline, InlinePiece } from './block-context.ts'
import { reportUnknownElement } from './container.ts'
import {
  BLOCK_ELEMENTS,
  CODE_ELEMENTS,
  DROPPED_ELEMENTS,
  EMPHASIS_ELEMENTS,
  PLAIN_INLINES,
  PLAYER_ELEMENTS,
  SILENT_ELEMENTS,
  STRONG_ELEMENTS,
  STRUCK_ELEMENTS
} from './element-names.ts'
import { isHidden } from './html-nodes.ts'
import { convertDropped } from './inline/dropped-element.ts'
import { replaceEmojiNames } from './inline/emoji-names.ts'
import { convertImage } from './inline/image.ts'
import { convertLink } from './inline/link.ts'
import {
  convertEmphasis,
  convertInlineCode,
  convertQuotation,
  convertStrong
} from './inline/marks.ts'
import { convertPlayer } from './inline/player.ts'
import { convertLowered, convertRaised } from './inline/raised-text.ts'
import { convertStruck } from './inline/struck-text.ts'
import { convertTaskBox } from './inline/task-box.ts'

const CONVERSIONS: ReadonlyMap<string, ConvertInline> = new Map([
  ...listRows(STRONG_ELEMENTS, convertStrong),
  ...listRows(EMPHASIS_ELEMENTS, convertEmphasis),
  ...listRows(CODE_ELEMENTS, convertInlineCode),
  ...listRows(PLAYER_ELEMENTS, convertPlayer),
  ...listRows(DROPPED_ELEMENTS, convertDropped),
  ...listRows(STRUCK_ELEMENTS, convertStruck),
  ...listRows(SILENT_ELEMENTS, () => []),
  ...listRows(['br'], () => toTextPiece([LINE_BREAK])),
  ...listRows(['a'], convertLink),
  ...listRows(['img'], convertImage),
  ...listRows(['input'], convertTaskBox),
  ...listRows(['q'], convertQuotation),
  ...listRows(['sup'], convertRaised),
  ...listRows(['sub'], convertLowered)
])

function listRows(
  names: Iterable<string>,
  convert: ConvertInline
): (readonly [string, ConvertInline])[] {
  return [...names].map(name => [name, convert])
}

/** The pieces of a run, in order; white space is not normalised yet. */
export function readInline(nodes: readonly ElementContent[], context: BlockContext): InlinePiece[] {
  const result: InlinePiece[] = []
  let run: Inline[] | null = null
  for (const node of nodes)
    for (const piece of convertNode(node, context)) {
      if (piece.kind !== 'text') {
        result.push(piece)
        run = null
      } else if (run === null) {
        run = [...piece.nodes]
        result.push({ kind: 'text', nodes: run })
      } else for (const inline of piece.nodes) run.push(inline)
    }
  return result
}

function convertNode(node: ElementContent, context: BlockContext): InlinePiece[] {
  if (node.type === 'text')
    return toTextPiece([createText(replaceEmojiNames(node.value, context.policy))])
  if (node.type !== 'element' || isHidden(node)) return []
  return (CONVERSIONS.get(node.tagName) ?? unwrapElement)(node, context)
}

function unwrapElement(node: Element, context: BlockContext): InlinePiece[] {
  if (!PLAIN_INLINES.has(node.tagName)) reportUnknownElement(node, context)
  else decide(context, 'html-element', node.position, `Medium has no <${node.tagName}> element.`)
  const inside = context.readInline(node.children, context)
  // A block in a heading is apart from what is beside it.
  return BLOCK_ELEMENTS.has(node.tagName) ? [...SPACE, ...inside, ...SPACE] : inside
}

const SPACE = toTextPiece([createText(' ')])
