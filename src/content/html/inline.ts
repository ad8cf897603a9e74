// Running text: strong, em, code, a and br remain; whatever stands alone on Medium (images, players) is handed out as a
// block of its own, the text around it split.

import type { Element, ElementContent } from 'hast'
import { around, decide, element, placed, text, textOf } from './context.ts'
import type { Context } from './context.ts'
import { withEmoji } from './emoji.ts'
import { figure, linked } from './figures.ts'
import { CODE, DROPPED, EMPHASIS, PLAIN_INLINES, PLAYERS, SILENT, STRONG, STRUCK } from './names.ts'
import { dropped, player } from './players.ts'
import { lowered, raised, struck } from './scripts.ts'

/** A run of text, or a block that splits it. */
export type Piece =
  | { readonly kind: 'text'; readonly nodes: ElementContent[] }
  | { readonly kind: 'block'; readonly block: Element }

/** The pieces of a run, in order; white space is not normalised yet. */
export function pieces(nodes: readonly ElementContent[], context: Context): Piece[] {
  const result: Piece[] = []
  for (const node of nodes) for (const piece of piecesOf(node, context)) push(result, piece)
  return result
}

function push(list: Piece[], piece: Piece): void {
  const last = list.at(-1)
  if (piece.kind === 'text' && last?.kind === 'text') last.nodes.push(...piece.nodes)
  else list.push(piece)
}

function piecesOf(node: ElementContent, context: Context): Piece[] {
  if (node.type === 'text') return inline([text(withEmoji(node.value, context.policy))])
  if (node.type !== 'element') return []
  const { tagName } = node
  if (STRONG.has(tagName)) return wrapped(element('strong', []), node, context)
  if (EMPHASIS.has(tagName)) return wrapped(element('em', []), node, context)
  if (CODE.has(tagName)) return inline([codeOf(node, context)])
  if (PLAYERS.has(tagName)) return blocks(player(node, context))
  if (DROPPED.has(tagName)) return blocks(dropped(node, context))
  if (STRUCK.has(tagName)) return struckPieces(node, context)
  if (SILENT.has(tagName)) return []
  return special(node, context)
}

function special(node: Element, context: Context): Piece[] {
  switch (node.tagName) {
    case 'br':
      return inline([element('br', [])])
    case 'a':
      return anchor(node, context)
    case 'img':
      return blocks(figure(node, context))
    case 'input':
      return inline(box(node, context))
    case 'sup':
      return mapped(node, context, raised)
    case 'sub':
      return mapped(node, context, lowered)
    default:
      return unwrapped(node, context)
  }
}

function inline(nodes: ElementContent[]): Piece[] {
  return [{ kind: 'text', nodes }]
}

function blocks(list: readonly Element[]): Piece[] {
  return list.map(block => ({ kind: 'block', block }))
}

function wrapped(wrapper: Element, node: Element, context: Context): Piece[] {
  return pieces(node.children, context).map(piece =>
    piece.kind === 'text' ? { kind: 'text', nodes: [around(wrapper, piece.nodes)] } : piece
  )
}

function codeOf(node: Element, context: Context): Element {
  if (node.properties.dataMath !== undefined) {
    const what = 'Medium has no formulas.'
    if (decide(context, 'math', node.position, what) !== 'fail')
      context.remarks.add(node.position, {
        rule: 'math',
        severity: 'warning',
        message: `${what} This one is shown as its TeX source; an image of it would be read more easily.`
      })
  }
  return element('code', [text(textOf(node).replace(/\r?\n|\r/g, ' '))])
}

function anchor(node: Element, context: Context): Piece[] {
  const { href } = node.properties
  const inside = pieces(node.children, context)
  if (typeof href !== 'string') return inside
  const shown = inside.some(piece => piece.kind === 'block' || textOfPiece(piece).trim() !== '')
  if (!shown) return inside
  const url = context.references.link(href, node.position)
  if (url === null) return inside
  return inside.map(piece =>
    piece.kind === 'text'
      ? textOfPiece(piece).trim() === ''
        ? piece
        : { kind: 'text', nodes: [element('a', piece.nodes, { href: url })] }
      : { kind: 'block', block: linked(piece.block, url, node.position, context) }
  )
}

function textOfPiece(piece: Piece): string {
  return piece.kind === 'text' ? piece.nodes.map(textOf).join('') : ''
}

function box(node: Element, context: Context): ElementContent[] {
  if (node.properties.type !== 'checkbox') return []
  decide(context, 'task-list', node.position, 'Medium has no task lists.')
  return [text(isSet(node.properties.checked) ? '\u2611 ' : '\u2610 ')]
}

/** Whether an attribute that needs no value is there. */
export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false
}

function struckPieces(node: Element, context: Context): Piece[] {
  const what = 'Medium cannot strike text through.'
  const choice = decide(context, 'strikethrough', node.position, what)
  if (choice === 'unicode') return mapped(node, context, struck)
  if (choice === 'text')
    context.remarks.add(node.position, {
      rule: 'strikethrough',
      severity: 'warning',
      message: `${what} "${textOf(node)}" stands as plain text, as if it were still meant.`
    })
  return pieces(node.children, context)
}

function mapped(node: Element, context: Context, change: (value: string) => string): Piece[] {
  return pieces(
    node.children.map(child => mappedText(child, change)),
    context
  )
}

function mappedText(node: ElementContent, change: (value: string) => string): ElementContent {
  if (node.type === 'text') return text(change(node.value))
  if (node.type !== 'element' || node.tagName === 'code') return node
  return placed(
    around(
      node,
      node.children.map(child => mappedText(child, change))
    ),
    node
  )
}

function unwrapped(node: Element, context: Context): Piece[] {
  if (!PLAIN_INLINES.has(node.tagName)) unknown(node, context)
  else decide(context, 'html-element', node.position, `Medium has no <${node.tagName}>.`)
  return pieces(node.children, context)
}

/** Any element that is neither HTML that Medium has nor HTML that can go without a word. */
export function unknown(node: Element, context: Context): void {
  const what = `Medium has no <${node.tagName}>.`
  if (decide(context, 'html-element', node.position, what) === 'fail') return
  context.remarks.add(node.position, {
    rule: 'html-element',
    severity: 'warning',
    message: `${what} What is inside stays; look whether it still makes sense.`
  })
}
