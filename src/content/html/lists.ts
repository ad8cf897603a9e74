// Lists: Medium has one level of text items. Inner lists become lines of their item; whatever else stands in an item
// closes the list and stands by itself.

import type { Element, ElementContent } from 'hast'
import { choiceOf } from '../policy.ts'
import { decide, element, text } from './context.ts'
import type { Context, Read } from './context.ts'
import { boldParagraph, inBold, isHeading } from './headings.ts'

/** A line of an inner list on its way up to the item that takes it; never in a post. */
export const LINE = 'line'

type Item = { readonly node: Element; readonly label: string }

/** A list inside no other gives lists, and the blocks that stood in its items; an inner one gives lines, and blocks. */
export function list(node: Element, context: Context, read: Read): Element[] {
  const items = itemsOf(node, context.depth)
  if (context.depth > 0) return lines(node, items, context, read)
  const blocks = items.map(item => read(item.node.children, { ...context, depth: 1 }))
  const literal = startsElsewhere(node, context)
  if (blocks.some(one => one.some(breaksOut)))
    tell(context, node, 'list-block', {
      what: 'Medium’s list items hold text alone.',
      fate: 'The list is closed around what else stands in it.'
    })
  return build(node, items, blocks, literal)
}

function itemsOf(node: Element, depth: number): Item[] {
  const dashes = '-'.repeat(Math.max(depth, 1))
  let number = startOf(node)
  return node.children
    .filter(child => child.type === 'element')
    .map(child => ({
      node: child.tagName === 'li' ? child : element('li', [child]),
      label:
        node.tagName === 'ol'
          ? `${depth > 1 ? `${dashes.slice(1)} ` : ''}${number++}. `
          : `${dashes} `
    }))
}

function startOf(node: Element): number {
  const start = Number(node.properties.start ?? 1)
  return Number.isSafeInteger(start) ? start : 1
}

function startsElsewhere(node: Element, context: Context): boolean {
  if (node.tagName !== 'ol' || startOf(node) === 1) return false
  if (choiceOf(context.policy, 'ordered-start') === 'keep') return false
  context.remarks.add(node.position, {
    rule: 'ordered-start',
    severity: 'notice',
    message: `Medium numbers every list from 1: the items of this one, which begins at ${startOf(node)}, become paragraphs with their numbers as text.`
  })
  return true
}

function breaksOut(block: Element): boolean {
  return block.tagName !== 'p' && block.tagName !== LINE && !isHeading(block)
}

function build(
  node: Element,
  items: readonly Item[],
  blocks: readonly Element[][],
  literal: boolean
): Element[] {
  const result: Element[] = []
  let open: Element | null = null
  let asText = literal
  for (const [index, item] of items.entries()) {
    const { texts, rest } = split(blocks[index] ?? [])
    if (asText) result.push(...asParagraph(texts, item.label, rest.length > 0))
    else if (texts.length > 0) {
      open ??= { ...element(node.tagName, []), position: node.position }
      if (open.children.length === 0) result.push(open)
      open.children.push(element('li', texts))
    } else if (rest.length > 0 && node.tagName === 'ol')
      result.push(element('p', [text(item.label.trim())]))
    if (rest.length === 0) continue
    result.push(...rest)
    open = null
    // A second list would count from 1 again.
    asText = literal || node.tagName === 'ol'
  }
  return result
}

function asParagraph(texts: ElementContent[], label: string, always: boolean): Element[] {
  if (texts.length === 0 && !always) return []
  const shown = texts.length === 0 ? label.trim() : label
  return [element('p', [text(shown), ...texts])]
}

/** The text an item begins with, and the blocks from the first that is none. */
function split(blocks: readonly Element[]): { texts: ElementContent[]; rest: Element[] } {
  const at = blocks.findIndex(breaksOut)
  const head = at < 0 ? blocks : blocks.slice(0, at)
  return { texts: joined(head), rest: at < 0 ? [] : settled(blocks.slice(at)) }
}

/** The texts of several paragraphs as one, a line break between them. */
export function joined(blocks: readonly Element[], breaks = 1): ElementContent[] {
  return blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : Array.from({ length: breaks }, () => element('br', []))),
    ...(isHeading(block) ? [inBold(block.children)] : block.children)
  ])
}

/** Lines that no item takes any more, as paragraphs: those that follow one another stay together. */
export function settled(blocks: readonly Element[]): Element[] {
  const result: Element[] = []
  let open: Element | null = null
  for (const block of blocks) {
    if (block.tagName !== LINE) {
      open = null
      result.push(isHeading(block) ? boldParagraph(block) : block)
    } else if (open === null) {
      open = element('p', block.children)
      result.push(open)
    } else open.children.push(element('br', []), ...block.children)
  }
  return result
}

function lines(node: Element, items: readonly Item[], context: Context, read: Read): Element[] {
  tell(context, node, 'nested-list', {
    what: 'Medium’s lists have one level.',
    fate: 'Inner items become lines of their item.'
  })
  return items.flatMap(item => {
    const blocks = read(item.node.children, { ...context, depth: context.depth + 1 })
    const [first, ...rest] = blocks
    const label = text(item.label)
    if (first === undefined) return []
    if (breaksOut(first))
      return node.tagName === 'ol'
        ? [element(LINE, [text(item.label.trim())]), ...asLines(blocks)]
        : asLines(blocks)
    return [element(LINE, [label, ...joined([first])]), ...asLines(rest)]
  })
}

function asLines(blocks: readonly Element[]): Element[] {
  return blocks.map(block => (breaksOut(block) ? block : element(LINE, joined([block]))))
}

function tell(
  context: Context,
  node: Element,
  rule: 'nested-list' | 'list-block',
  { what, fate }: { readonly what: string; readonly fate: string }
): void {
  const choice: string = decide(context, rule, node.position, what)
  if (choice === 'fail') return
  context.remarks.add(node.position, {
    rule,
    severity: rule === 'list-block' ? 'warning' : 'notice',
    message: `${what} ${fate}`
  })
}
