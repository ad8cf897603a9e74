// Lists: Medium has one level of text items. Inner lists become lines of their item; whatever else is in an item
// closes the list and becomes a block of its own.

import type { Element, ElementContent } from 'hast'
import { findChoice } from '../policy/content-policy.ts'
import { decide, createElement, createText } from './block-context.ts'
import type { BlockContext, ReadBlocks } from './block-context.ts'
import { toBoldParagraph, wrapInBold, isHeading } from './heading-blocks.ts'

/** A line of an inner list on its way up to the item that takes it; never in a post. */
export const LIST_LINE = 'line'

type Item = { readonly node: Element; readonly label: string }

/** An outermost list gives lists and the blocks that were in its items; an inner list gives lines and blocks. */
export function convertList(node: Element, context: BlockContext, read: ReadBlocks): Element[] {
  const items = listItems(node, context.depth)
  if (context.depth > 0) return convertInnerList(node, items, context, read)
  const blocks = items.map(item => read(item.node.children, { ...context, depth: 1 }))
  const literal = startsElsewhere(node, context)
  if (blocks.some(content => content.some(breaksOut)))
    reportList(context, node, 'list-block', {
      what: 'List items on Medium hold only text',
      result: 'this list was closed around the other blocks in it'
    })
  return buildList(node, items, blocks, literal)
}

function listItems(node: Element, depth: number): Item[] {
  const dashes = '-'.repeat(Math.max(depth, 1))
  let number = readStart(node)
  return node.children
    .filter(child => child.type === 'element')
    .map(child => ({
      node: child.tagName === 'li' ? child : createElement('li', [child]),
      label:
        node.tagName === 'ol'
          ? `${depth > 1 ? `${dashes.slice(1)} ` : ''}${number++}. `
          : `${dashes} `
    }))
}

function readStart(node: Element): number {
  const start = Number(node.properties.start ?? 1)
  return Number.isSafeInteger(start) ? start : 1
}

function startsElsewhere(node: Element, context: BlockContext): boolean {
  if (node.tagName !== 'ol' || readStart(node) === 1) return false
  if (findChoice(context.policy, 'ordered-start') === 'keep') return false
  context.diagnostics.add(node.position, {
    rule: 'ordered-start',
    severity: 'notice',
    message: `Medium numbers every list from 1, so this one, which begins at ${readStart(node)}, was converted to paragraphs that begin with their numbers.`
  })
  return true
}

function breaksOut(block: Element): boolean {
  return block.tagName !== 'p' && block.tagName !== LIST_LINE && !isHeading(block)
}

function buildList(
  node: Element,
  items: readonly Item[],
  blocks: readonly Element[][],
  literal: boolean
): Element[] {
  const result: Element[] = []
  let open: Element | null = null
  let asText = literal
  for (const [index, item] of items.entries()) {
    const { texts, rest } = splitItem(blocks[index] ?? [])
    if (asText) result.push(...toParagraph(texts, item.label, rest.length > 0))
    else if (texts.length > 0) {
      open ??= { ...createElement(node.tagName, []), position: node.position }
      if (open.children.length === 0) result.push(open)
      open.children.push(createElement('li', texts))
    } else if (rest.length > 0 && node.tagName === 'ol')
      result.push(createElement('p', [createText(item.label.trim())]))
    if (rest.length === 0) continue
    result.push(...rest)
    open = null
    // A second list would count from 1 again.
    asText = literal || node.tagName === 'ol'
  }
  return result
}

function toParagraph(texts: ElementContent[], label: string, always: boolean): Element[] {
  if (texts.length === 0 && !always) return []
  const shown = texts.length === 0 ? label.trim() : label
  return [createElement('p', [createText(shown), ...texts])]
}

/** The text that an item begins with, and its blocks from the first that is not text. */
function splitItem(blocks: readonly Element[]): { texts: ElementContent[]; rest: Element[] } {
  const at = blocks.findIndex(breaksOut)
  const head = at < 0 ? blocks : blocks.slice(0, at)
  return { texts: joinBlocks(head), rest: at < 0 ? [] : settleLines(blocks.slice(at)) }
}

/** The texts of several paragraphs as one, a line break between them. */
export function joinBlocks(blocks: readonly Element[], breaks = 1): ElementContent[] {
  return blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : Array.from({ length: breaks }, () => createElement('br', []))),
    ...(isHeading(block) ? [wrapInBold(block.children)] : block.children)
  ])
}

/** Lines that no item takes any more, as paragraphs: those that follow one another stay together. */
export function settleLines(blocks: readonly Element[]): Element[] {
  const result: Element[] = []
  let open: Element | null = null
  for (const block of blocks) {
    if (block.tagName !== LIST_LINE) {
      open = null
      result.push(isHeading(block) ? toBoldParagraph(block) : block)
    } else if (open === null) {
      open = createElement('p', block.children)
      result.push(open)
    } else open.children.push(createElement('br', []), ...block.children)
  }
  return result
}

function convertInnerList(
  node: Element,
  items: readonly Item[],
  context: BlockContext,
  read: ReadBlocks
): Element[] {
  reportList(context, node, 'nested-list', {
    what: 'Medium has no nested lists',
    result: 'inner items were added to their parent as lines'
  })
  return items.flatMap(item => {
    const blocks = read(item.node.children, { ...context, depth: context.depth + 1 })
    const [first, ...rest] = blocks
    const label = createText(item.label)
    if (first === undefined) return []
    if (breaksOut(first))
      return node.tagName === 'ol'
        ? [createElement(LIST_LINE, [createText(item.label.trim())]), ...toLines(blocks)]
        : toLines(blocks)
    return [createElement(LIST_LINE, [label, ...joinBlocks([first])]), ...toLines(rest)]
  })
}

function toLines(blocks: readonly Element[]): Element[] {
  return blocks.map(block =>
    breaksOut(block) ? block : createElement(LIST_LINE, joinBlocks([block]))
  )
}

function reportList(
  context: BlockContext,
  node: Element,
  rule: 'nested-list' | 'list-block',
  { what, result }: { readonly what: string; readonly result: string }
): void {
  const choice: string = decide(context, rule, node.position, `${what}.`)
  if (choice === 'fail') return
  context.diagnostics.add(node.position, {
    rule,
    severity: rule === 'list-block' ? 'warning' : 'notice',
    message: `${what}, so ${result}.`
  })
}
