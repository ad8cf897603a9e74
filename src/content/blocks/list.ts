// Lists: Medium has one level of text items. Inner lists become lines of their item; whatever else is in an item
// closes the list and becomes a block of its own.

import type { Element } from 'hast'
import { createBlock, createText, LINE_BREAK } from './block.ts'
import type { Block, Inline, ListLine } from './block.ts'
import { decide, type BlockContext, type ReadBlock } from './block-context.ts'
import { toBold } from './heading.ts'
import { readItems, type NumberedItem } from './list-items.ts'
import { isText, joinTexts, type TextBlock } from './text-block.ts'
import { findChoice } from '../policy/content-policy.ts'

type Item = NumberedItem & { readonly label: string }

/** An outermost list gives lists and the blocks that were in its items; an inner list gives lines and blocks. */
export function convertList(node: Element, context: BlockContext): ReadBlock[] {
  const { lead, items: numbered } = readItems(node)
  const items = labelItems(node, numbered, context.depth)
  const above = context.readBlocks(lead, context)
  if (context.depth > 0) return [...above.map(toLines), ...convertInnerList(node, items, context)]
  const blocks = items.map(item => context.readBlocks(item.node.children, { ...context, depth: 1 }))
  const literal = hasOwnNumbers(node, items, context)
  if (blocks.some(content => !content.every(isText)))
    reportList(context, node, 'list-block', {
      what: 'List items on Medium hold only text',
      result: 'this list was closed around the other blocks in it'
    })
  return [...above, ...buildList(node, items, blocks, literal)]
}

function isOrdered(node: Element): boolean {
  return node.tagName === 'ol'
}

function labelItems(node: Element, items: readonly NumberedItem[], depth: number): Item[] {
  const dashes = '-'.repeat(Math.max(depth, 1))
  return items.map(item => ({
    ...item,
    label: isOrdered(node)
      ? `${depth > 1 ? `${dashes.slice(1)} ` : ''}${item.number}. `
      : `${dashes} `
  }))
}

function hasOwnNumbers(node: Element, items: readonly Item[], context: BlockContext): boolean {
  const [first] = items
  if (!isOrdered(node) || first === undefined) return false
  reportLetters(node, context)
  if (items.every(({ number }, at) => number === at + 1)) return false
  if (findChoice(context.policy, 'ordered-start') === 'keep') return false
  const follows = items.every(({ number }, at) => number === at + first.number)
  const which = follows ? `begins at ${first.number}` : 'has numbers of its own'
  context.diagnostics.add(node.position, {
    rule: 'ordered-start',
    severity: 'notice',
    message: `Medium numbers every list from 1, so this one, which ${which}, was converted to paragraphs that begin with their numbers.`
  })
  return true
}

function reportLetters({ properties, position }: Element, { diagnostics }: BlockContext): void {
  if (typeof properties.type !== 'string' || !/^[ai]$/i.test(properties.type)) return
  diagnostics.add(position, {
    rule: 'ordered-start',
    severity: 'warning',
    message: `Medium numbers lists with digits, so this one of the type "${properties.type}" has no letters.`,
    remedy: 'See whether the text refers to them.'
  })
}

function buildList(
  node: Element,
  items: readonly Item[],
  blocks: readonly ReadBlock[][],
  literal: boolean
): Block[] {
  const ordered = isOrdered(node)
  const result: Block[] = []
  let open: Inline[][] | null = null
  let asText = literal
  for (const [index, item] of items.entries()) {
    const { texts, rest } = splitItem(blocks[index] ?? [])
    const isShown = rest.some(({ type }) => type !== 'rule')
    if (asText) result.push(...toParagraph(texts, item, isShown))
    else if (texts.length > 0) {
      if (open === null) {
        open = []
        result.push(createBlock({ type: 'list', ordered, items: open }, node.position))
      }
      open.push(texts)
    } else if (isShown && ordered) result.push(...toParagraph(texts, item, true))
    // An item with nothing in it is not shown, but it counts.
    if (rest.length === 0 && (texts.length > 0 || !ordered)) continue
    result.push(...rest)
    open = null
    // A second list would count from 1 again.
    asText = literal || ordered
  }
  return result
}

function toParagraph(texts: readonly Inline[], { node, label }: Item, always: boolean): Block[] {
  if (texts.length === 0 && !always) return []
  const shown = createText(texts.length === 0 ? label.trim() : label)
  return [createBlock({ type: 'paragraph', children: [shown, ...texts] }, node.position)]
}

/** The text that an item begins with, and its blocks from the first that is not text. */
function splitItem(blocks: readonly ReadBlock[]): {
  readonly texts: Inline[]
  readonly rest: readonly Block[]
} {
  const texts: TextBlock[] = []
  for (const [at, block] of blocks.entries()) {
    if (!isText(block)) return { texts: joinTexts(texts), rest: settleLines(blocks.slice(at)) }
    texts.push(block)
  }
  return { texts: joinTexts(texts), rest: [] }
}

/** Lines that no item takes any more, as paragraphs: those that follow one another stay together. */
export function settleLines(blocks: readonly ReadBlock[]): Block[] {
  const result: Block[] = []
  let open: Inline[] | null = null
  for (const block of blocks) {
    if (block.type !== 'line') {
      open = null
      result.push(block.type === 'heading' ? toBold(block) : block)
    } else if (open === null) {
      open = [...block.children]
      result.push(createBlock({ type: 'paragraph', children: open }, block.source))
    } else open.push(LINE_BREAK, ...block.children)
  }
  return result
}

function convertInnerList(
  node: Element,
  items: readonly Item[],
  context: BlockContext
): ReadBlock[] {
  reportList(context, node, 'nested-list', {
    what: 'Medium has no nested lists',
    result: 'inner items were added to their parent as lines'
  })
  return items.flatMap(item => {
    const inner = { ...context, depth: context.depth + 1 }
    const blocks = context.readBlocks(item.node.children, inner)
    const [first, ...rest] = blocks
    const toLine = (children: readonly Inline[]): ListLine =>
      createBlock({ type: 'line', children }, item.node.position)
    if (first === undefined) return []
    if (isText(first))
      return [toLine([createText(item.label), ...joinTexts([first])]), ...rest.map(toLines)]
    const label = isOrdered(node) ? [toLine([createText(item.label.trim())])] : []
    return [...label, ...blocks.map(toLines)]
  })
}

function toLines(block: ReadBlock): ReadBlock {
  return isText(block)
    ? createBlock({ type: 'line', children: joinTexts([block]) }, block.source)
    : block
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
