// Running text: strong, em, code, a and br remain; what Medium has only as a block (images, players) is handed out as a
// block of its own, the text around it split.

import type { Element, ElementContent } from 'hast'
import {
  replaceChildren,
  decide,
  createElement,
  copyPosition,
  createText,
  readNodeText
} from './block-context.ts'
import type { BlockContext } from './block-context.ts'
import { replaceEmojiNames } from './emoji-names.ts'
import { convertImage, linkFigure } from './figure-blocks.ts'
import {
  CODE_ELEMENTS,
  DROPPED_ELEMENTS,
  EMPHASIS_ELEMENTS,
  PLAIN_INLINES,
  PLAYER_ELEMENTS,
  SILENT_ELEMENTS,
  STRONG_ELEMENTS,
  STRUCK_ELEMENTS
} from './element-names.ts'
import { convertDropped, convertPlayer } from './embed-players.ts'
import { lowerText, raiseText, strikeText } from './raised-text.ts'

/** A run of text, or a block that splits it. */
export type InlinePiece =
  | { readonly kind: 'text'; readonly nodes: ElementContent[] }
  | { readonly kind: 'block'; readonly block: Element }

/** The pieces of a run, in order; white space is not normalised yet. */
export function readPieces(nodes: readonly ElementContent[], context: BlockContext): InlinePiece[] {
  const result: InlinePiece[] = []
  for (const node of nodes)
    for (const piece of convertInline(node, context)) appendPiece(result, piece)
  return result
}

function appendPiece(list: InlinePiece[], piece: InlinePiece): void {
  const last = list.at(-1)
  if (piece.kind === 'text' && last?.kind === 'text') last.nodes.push(...piece.nodes)
  else list.push(piece)
}

function convertInline(node: ElementContent, context: BlockContext): InlinePiece[] {
  if (node.type === 'text')
    return toTextPiece([createText(replaceEmojiNames(node.value, context.policy))])
  if (node.type !== 'element') return []
  const { tagName } = node
  if (STRONG_ELEMENTS.has(tagName)) return wrapPieces(createElement('strong', []), node, context)
  if (EMPHASIS_ELEMENTS.has(tagName)) return wrapPieces(createElement('em', []), node, context)
  if (CODE_ELEMENTS.has(tagName)) return toTextPiece([convertInlineCode(node, context)])
  if (PLAYER_ELEMENTS.has(tagName)) return toBlockPieces(convertPlayer(node, context))
  if (DROPPED_ELEMENTS.has(tagName)) return toBlockPieces(convertDropped(node, context))
  if (STRUCK_ELEMENTS.has(tagName)) return convertStruck(node, context)
  if (SILENT_ELEMENTS.has(tagName)) return []
  return convertOther(node, context)
}

function convertOther(node: Element, context: BlockContext): InlinePiece[] {
  switch (node.tagName) {
    case 'br':
      return toTextPiece([createElement('br', [])])
    case 'a':
      return convertLink(node, context)
    case 'img':
      return toBlockPieces(convertImage(node, context))
    case 'input':
      return toTextPiece(convertCheckbox(node, context))
    case 'sup':
      return mapPieces(node, context, raiseText)
    case 'sub':
      return mapPieces(node, context, lowerText)
    default:
      return unwrapElement(node, context)
  }
}

function toTextPiece(nodes: ElementContent[]): InlinePiece[] {
  return [{ kind: 'text', nodes }]
}

function toBlockPieces(list: readonly Element[]): InlinePiece[] {
  return list.map(block => ({ kind: 'block', block }))
}

function wrapPieces(wrapper: Element, node: Element, context: BlockContext): InlinePiece[] {
  return readPieces(node.children, context).map(piece =>
    piece.kind === 'text' ? { kind: 'text', nodes: [replaceChildren(wrapper, piece.nodes)] } : piece
  )
}

function convertInlineCode(node: Element, context: BlockContext): Element {
  if (node.properties.dataMath !== undefined) {
    const what = 'Medium has no formulas'
    if (decide(context, 'math', node.position, `${what}.`) !== 'fail')
      context.diagnostics.add(node.position, {
        rule: 'math',
        severity: 'warning',
        message: `${what}, so this one is shown as its TeX source.`
      })
  }
  return createElement('code', [createText(readNodeText(node).replace(/\r?\n|\r/g, ' '))])
}

function convertLink(node: Element, context: BlockContext): InlinePiece[] {
  const { href } = node.properties
  const inside = readPieces(node.children, context)
  if (typeof href !== 'string') return inside
  const shown = inside.some(piece => piece.kind === 'block' || readPieceText(piece).trim() !== '')
  if (!shown) return inside
  const url = context.references.findLink(href, node.position)
  if (url === null) return inside
  return inside.map(piece =>
    piece.kind === 'text'
      ? readPieceText(piece).trim() === ''
        ? piece
        : { kind: 'text', nodes: [createElement('a', piece.nodes, { href: url })] }
      : { kind: 'block', block: linkFigure(piece.block, url, node.position, context) }
  )
}

function readPieceText(piece: InlinePiece): string {
  return piece.kind === 'text' ? piece.nodes.map(readNodeText).join('') : ''
}

function convertCheckbox(node: Element, context: BlockContext): ElementContent[] {
  if (node.properties.type !== 'checkbox') return []
  decide(context, 'task-list', node.position, 'Medium has no task lists.')
  return [createText(isSet(node.properties.checked) ? '\u2611 ' : '\u2610 ')]
}

/** Whether an attribute that needs no value is there. */
export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false
}

function convertStruck(node: Element, context: BlockContext): InlinePiece[] {
  const what = 'Medium has no strikethrough'
  const choice = decide(context, 'strikethrough', node.position, `${what}.`)
  if (choice === 'unicode') return mapPieces(node, context, strikeText)
  if (choice === 'text')
    context.diagnostics.add(node.position, {
      rule: 'strikethrough',
      severity: 'warning',
      message: `${what}, so readers will see "${readNodeText(node)}" as plain text.`
    })
  return readPieces(node.children, context)
}

function mapPieces(
  node: Element,
  context: BlockContext,
  change: (value: string) => string
): InlinePiece[] {
  return readPieces(
    node.children.map(child => mapText(child, change)),
    context
  )
}

function mapText(node: ElementContent, change: (value: string) => string): ElementContent {
  if (node.type === 'text') return createText(change(node.value))
  if (node.type !== 'element' || node.tagName === 'code') return node
  return copyPosition(
    replaceChildren(
      node,
      node.children.map(child => mapText(child, change))
    ),
    node
  )
}

function unwrapElement(node: Element, context: BlockContext): InlinePiece[] {
  if (!PLAIN_INLINES.has(node.tagName)) reportUnknownElement(node, context)
  else decide(context, 'html-element', node.position, `Medium has no <${node.tagName}> element.`)
  return readPieces(node.children, context)
}

/** Reports an element that Medium does not have and whose loss may change the meaning. */
export function reportUnknownElement(node: Element, context: BlockContext): void {
  const what = `Medium has no <${node.tagName}> element`
  if (decide(context, 'html-element', node.position, `${what}.`) === 'fail') return
  context.diagnostics.add(node.position, {
    rule: 'html-element',
    severity: 'warning',
    message: `${what}, so only what is inside this one was kept.`
  })
}
