// Any HTML as the flat list of blocks that a Medium post is: p, headings, blockquote, ul, ol, pre, figure and hr.

import type { Element, ElementContent } from 'hast'
import { convertCode } from './code-blocks.ts'
import { decide, createElement, copyPosition, createText, readNodeText } from './block-context.ts'
import type { BlockContext } from './block-context.ts'
import { addCaption } from './figure-blocks.ts'
import { toBoldParagraph, isHeading } from './heading-blocks.ts'
import { isSet, readPieces, reportUnknownElement } from './inline-pieces.ts'
import type { InlinePiece } from './inline-pieces.ts'
import { convertList } from './list-blocks.ts'
import {
  BLOCK_ELEMENTS,
  DROPPED_ELEMENTS,
  PLAIN_CONTAINERS,
  PLAIN_INLINES,
  PLAYER_ELEMENTS
} from './element-names.ts'
import { isEmbed, reportEmbed } from './embed-players.ts'
import { convertQuote } from './quote-blocks.ts'
import { convertTable } from './table-blocks.ts'
import { tidyText } from './tidy-text.ts'

/** Reads nodes side by side into blocks side by side. Headings have their levels as written. */
export function readBlocks(nodes: readonly ElementContent[], context: BlockContext): Element[] {
  const result: Element[] = []
  let run: ElementContent[] = []
  const close = () => {
    const at = run.find(node => node.position !== undefined) ?? {}
    if (run.length > 0)
      result.push(...convertParagraph(copyPosition(createElement('p', run), at), context))
    run = []
  }
  for (const node of nodes) {
    if (isHidden(node)) context.diagnostics.omittedText.push(readNodeText(node))
    else if (node.type !== 'element' || !isBlock(node)) run.push(node)
    else {
      close()
      result.push(...convertBlock(node, context))
    }
  }
  close()
  return result
}

// The page on the site does not show it either.
function isHidden(node: ElementContent): boolean {
  if (node.type !== 'element' || !isBlock(node)) return false
  const { hidden, style } = node.properties
  return isSet(hidden) || (typeof style === 'string' && /\bdisplay\s*:\s*none\b/i.test(style))
}

function isBlock(node: Element): boolean {
  if (BLOCK_ELEMENTS.has(node.tagName)) return true
  if (DROPPED_ELEMENTS.has(node.tagName) || PLAYER_ELEMENTS.has(node.tagName)) return false
  return node.children.some(child => child.type === 'element' && isBlock(child))
}

function convertBlock(node: Element, context: BlockContext): Element[] {
  if (isHeading(node)) return splitBlock(node, node.tagName, context)
  switch (node.tagName) {
    case 'p':
      return hasBlock(node) ? readBlocks(node.children, context) : convertParagraph(node, context)
    case 'ul':
    case 'ol':
    case 'menu':
      return convertList(
        node.tagName === 'menu' ? { ...node, tagName: 'ul' } : node,
        context,
        readBlocks
      )
    case 'blockquote':
      return convertQuote(node, context, readBlocks)
    case 'pre':
      return convertCode(node, context)
    case 'table':
      return convertTable(node, context, readBlocks)
    case 'figure':
      return convertFigure(node, context)
    case 'hr':
      return [copyPosition(createElement('hr', []), node)]
    case 'details':
      return convertDetails(node, context)
    case 'dl':
      return convertDefinitions(node, context)
    default:
      return unwrapContainer(node, context)
  }
}

function hasBlock(node: Element): boolean {
  return node.children.some(child => child.type === 'element' && isBlock(child))
}

function unwrapContainer(node: Element, context: BlockContext): Element[] {
  const known =
    BLOCK_ELEMENTS.has(node.tagName) || PLAIN_INLINES.has(node.tagName) || INLINE.test(node.tagName)
  if (!known) reportUnknownElement(node, context)
  else if (!PLAIN_CONTAINERS.has(node.tagName))
    decide(context, 'html-element', node.position, `Medium has no <${node.tagName}> element.`)
  return readBlocks(node.children, context)
}

const INLINE = /^(?:a|b|strong|i|em|cite|del|s|strike|sup|sub|code)$/

function convertParagraph(node: Element, context: BlockContext): Element[] {
  const bare = findBareUrl(node)
  if (bare !== null && context.depth === 0 && isEmbed(bare)) {
    reportEmbed(node, bare, context)
    return [copyPosition(createElement('p', [createText(bare)]), node)]
  }
  return splitBlock(node, 'p', context)
}

// An address alone, as the author typed it: Markdown makes a link of it that reads like its address.
function findBareUrl(node: Element): string | null {
  const shown = node.children.filter(
    child => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'comment'
  )
  const [only] = shown
  if (only === undefined || shown.length > 1) return null
  const value = readNodeText(only).trim()
  if (only.type === 'text') return /^https?:\/\/\S+$/.test(value) ? value : null
  if (only.type !== 'element' || only.tagName !== 'a') return null
  return only.properties.href === value ? value : null
}

/** One block, or several where an image or a player splits its text. */
function splitBlock(node: Element, tagName: string, context: BlockContext): Element[] {
  const parts = readPieces(node.children, context)
  const blocks = parts.flatMap(part => {
    if (part.kind === 'block') return [part.block]
    const children = tidyText(part.nodes)
    return children.length === 0 ? [] : [copyPosition(createElement(tagName, children), node)]
  })
  reportSplit(node, parts, context)
  return blocks
}

function reportSplit(node: Element, parts: readonly InlinePiece[], context: BlockContext): void {
  const hasText = parts.some(
    part => part.kind === 'text' && part.nodes.some(node => readNodeText(node).trim() !== '')
  )
  const image = parts.find(part => part.kind === 'block' && part.block.tagName === 'figure')
  if (!hasText || image?.kind !== 'block') return
  const place = image.block.position ?? node.position
  const what = 'On Medium an image cannot be inside a paragraph'
  if (decide(context, 'inline-image', place, `${what}.`) === 'fail') return
  context.diagnostics.add(place, {
    rule: 'inline-image',
    severity: 'notice',
    message: `${what}, so the text around this one was split.`
  })
}

function convertFigure(node: Element, context: BlockContext): Element[] {
  const isCaption = (child: ElementContent) =>
    child.type === 'element' && child.tagName === 'figcaption'
  const rest = node.children.filter(child => !isCaption(child))
  const caption = node.children
    .filter(isCaption)
    .flatMap(child => (child.type === 'element' ? flattenToInline(child, context) : []))
  return addCaption(readBlocks(rest, context), tidyText(caption))
}

// A caption is text, so only the text of its blocks is kept.
function flattenToInline(node: Element, context: BlockContext): ElementContent[] {
  return readBlocks(node.children, context).flatMap((block, index) => [
    ...(index === 0 ? [] : [createText(' ')]),
    ...block.children
  ])
}

function convertDetails(node: Element, context: BlockContext): Element[] {
  const what = 'Medium has no collapsible sections'
  if (decide(context, 'details', node.position, `${what}.`) !== 'fail')
    context.diagnostics.add(node.position, {
      rule: 'details',
      severity: 'warning',
      message: `${what}, so this one is shown open, below its summary in bold.`
    })
  return node.children
    .flatMap(child =>
      child.type === 'element' && child.tagName === 'summary' ? toBoldBlocks(child, context) : []
    )
    .concat(
      readBlocks(
        node.children.filter(child => child.type !== 'element' || child.tagName !== 'summary'),
        context
      )
    )
}

function convertDefinitions(node: Element, context: BlockContext): Element[] {
  const what = 'Medium has no definition lists'
  if (decide(context, 'definition-list', node.position, `${what}.`) !== 'fail')
    context.diagnostics.add(node.position, {
      rule: 'definition-list',
      severity: 'notice',
      message: `${what}, so this one was converted to paragraphs, with its terms in bold.`
    })
  return node.children.flatMap(child => convertDefinitionPart(child, context))
}

function convertDefinitionPart(node: ElementContent, context: BlockContext): Element[] {
  if (node.type !== 'element') return readBlocks([node], context)
  if (node.tagName === 'div')
    return node.children.flatMap(child => convertDefinitionPart(child, context))
  return node.tagName === 'dt' ? toBoldBlocks(node, context) : readBlocks(node.children, context)
}

// Paragraphs in bold; other blocks stay as they are.
function toBoldBlocks(node: Element, context: BlockContext): Element[] {
  return readBlocks(node.children, context).map(block =>
    block.tagName === 'p' || isHeading(block) ? toBoldParagraph(block) : block
  )
}
