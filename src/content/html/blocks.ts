// Any HTML as the flat list of blocks that a Medium post is: p, headings, blockquote, ul, ol, pre, figure and hr.

import type { Element, ElementContent } from 'hast'
import { codeBlock } from './code.ts'
import { decide, element, placed, text, textOf } from './context.ts'
import type { Context } from './context.ts'
import { captioned } from './figures.ts'
import { boldParagraph, isHeading } from './headings.ts'
import { isSet, pieces, unknown } from './inline.ts'
import type { Piece } from './inline.ts'
import { list } from './lists.ts'
import { BLOCK_ELEMENTS, DROPPED, PLAIN_CONTAINERS, PLAIN_INLINES, PLAYERS } from './names.ts'
import { isEmbed, tellEmbed } from './players.ts'
import { quote } from './quotes.ts'
import { table } from './tables.ts'
import { tidy } from './tidy.ts'

/** Reads nodes side by side into blocks side by side. Headings have their levels as written. */
export function blocksOf(nodes: readonly ElementContent[], context: Context): Element[] {
  const result: Element[] = []
  let run: ElementContent[] = []
  const close = () => {
    const at = run.find(node => node.position !== undefined) ?? {}
    if (run.length > 0) result.push(...paragraphs(placed(element('p', run), at), context))
    run = []
  }
  for (const node of nodes) {
    if (isHidden(node)) context.remarks.leftOut.push(textOf(node))
    else if (node.type !== 'element' || !isBlock(node)) run.push(node)
    else {
      close()
      result.push(...blockOf(node, context))
    }
  }
  close()
  return result
}

// What a page of the site does not show either.
function isHidden(node: ElementContent): boolean {
  if (node.type !== 'element' || !isBlock(node)) return false
  const { hidden, style } = node.properties
  return isSet(hidden) || (typeof style === 'string' && /\bdisplay\s*:\s*none\b/i.test(style))
}

function isBlock(node: Element): boolean {
  if (BLOCK_ELEMENTS.has(node.tagName)) return true
  if (DROPPED.has(node.tagName) || PLAYERS.has(node.tagName)) return false
  return node.children.some(child => child.type === 'element' && isBlock(child))
}

function blockOf(node: Element, context: Context): Element[] {
  if (isHeading(node)) return split(node, node.tagName, context)
  switch (node.tagName) {
    case 'p':
      return hasBlock(node) ? blocksOf(node.children, context) : paragraphs(node, context)
    case 'ul':
    case 'ol':
    case 'menu':
      return list(node.tagName === 'menu' ? { ...node, tagName: 'ul' } : node, context, blocksOf)
    case 'blockquote':
      return quote(node, context, blocksOf)
    case 'pre':
      return codeBlock(node, context)
    case 'table':
      return table(node, context, blocksOf)
    case 'figure':
      return figureBlocks(node, context)
    case 'hr':
      return [placed(element('hr', []), node)]
    case 'details':
      return details(node, context)
    case 'dl':
      return definitions(node, context)
    default:
      return container(node, context)
  }
}

function hasBlock(node: Element): boolean {
  return node.children.some(child => child.type === 'element' && isBlock(child))
}

function container(node: Element, context: Context): Element[] {
  const known =
    BLOCK_ELEMENTS.has(node.tagName) || PLAIN_INLINES.has(node.tagName) || INLINE.test(node.tagName)
  if (!known) unknown(node, context)
  else if (!PLAIN_CONTAINERS.has(node.tagName))
    decide(context, 'html-element', node.position, `Medium has no <${node.tagName}>.`)
  return blocksOf(node.children, context)
}

const INLINE = /^(?:a|b|strong|i|em|cite|del|s|strike|sup|sub|code)$/

function paragraphs(node: Element, context: Context): Element[] {
  const bare = bareUrl(node)
  if (bare !== null && context.depth === 0 && isEmbed(bare)) {
    tellEmbed(node, bare, context)
    return [placed(element('p', [text(bare)]), node)]
  }
  return split(node, 'p', context)
}

// An address alone, as the author typed it: Markdown makes a link of it that reads like its address.
function bareUrl(node: Element): string | null {
  const shown = node.children.filter(
    child => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'comment'
  )
  const [only] = shown
  if (only === undefined || shown.length > 1) return null
  const value = textOf(only).trim()
  if (only.type === 'text') return /^https?:\/\/\S+$/.test(value) ? value : null
  if (only.type !== 'element' || only.tagName !== 'a') return null
  return only.properties.href === value ? value : null
}

/** One block, or several where something that stands alone splits its text. */
function split(node: Element, tagName: string, context: Context): Element[] {
  const parts = pieces(node.children, context)
  const blocks = parts.flatMap(part => {
    if (part.kind === 'block') return [part.block]
    const children = tidy(part.nodes)
    return children.length === 0 ? [] : [placed(element(tagName, children), node)]
  })
  tellSplit(node, parts, context)
  return blocks
}

function tellSplit(node: Element, parts: readonly Piece[], context: Context): void {
  const hasText = parts.some(
    part => part.kind === 'text' && part.nodes.some(one => textOf(one).trim() !== '')
  )
  const image = parts.find(part => part.kind === 'block' && part.block.tagName === 'figure')
  if (!hasText || image?.kind !== 'block') return
  const place = image.block.position ?? node.position
  const what = 'An image stands alone on Medium.'
  if (decide(context, 'inline-image', place, what) === 'fail') return
  context.remarks.add(place, {
    rule: 'inline-image',
    severity: 'notice',
    message: `${what} The text around this one is split.`
  })
}

function figureBlocks(node: Element, context: Context): Element[] {
  const isCaption = (child: ElementContent) =>
    child.type === 'element' && child.tagName === 'figcaption'
  const rest = node.children.filter(child => !isCaption(child))
  const caption = node.children
    .filter(isCaption)
    .flatMap(child => (child.type === 'element' ? inlineOnly(child, context) : []))
  return captioned(blocksOf(rest, context), tidy(caption))
}

// A caption is text: what cannot stand in it goes.
function inlineOnly(node: Element, context: Context): ElementContent[] {
  return blocksOf(node.children, context).flatMap((block, index) => [
    ...(index === 0 ? [] : [text(' ')]),
    ...block.children
  ])
}

function details(node: Element, context: Context): Element[] {
  const what = 'Medium has no sections to unfold.'
  if (decide(context, 'details', node.position, what) !== 'fail')
    context.remarks.add(node.position, {
      rule: 'details',
      severity: 'warning',
      message: `${what} This one stands unfolded, under its summary in bold.`
    })
  return node.children
    .flatMap(child =>
      child.type === 'element' && child.tagName === 'summary' ? bold(child, context) : []
    )
    .concat(
      blocksOf(
        node.children.filter(child => child.type !== 'element' || child.tagName !== 'summary'),
        context
      )
    )
}

function definitions(node: Element, context: Context): Element[] {
  const what = 'Medium has no definition lists.'
  if (decide(context, 'definition-list', node.position, what) !== 'fail')
    context.remarks.add(node.position, {
      rule: 'definition-list',
      severity: 'notice',
      message: `${what} The terms of this one stand in bold, each definition in a paragraph.`
    })
  return node.children.flatMap(child => definitionPart(child, context))
}

function definitionPart(node: ElementContent, context: Context): Element[] {
  if (node.type !== 'element') return blocksOf([node], context)
  if (node.tagName === 'div') return node.children.flatMap(one => definitionPart(one, context))
  return node.tagName === 'dt' ? bold(node, context) : blocksOf(node.children, context)
}

// Paragraphs in bold; what is none stays as it is.
function bold(node: Element, context: Context): Element[] {
  return blocksOf(node.children, context).map(block =>
    block.tagName === 'p' || isHeading(block) ? boldParagraph(block) : block
  )
}
