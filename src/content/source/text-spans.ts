// Stretches of a text, found by offset without a look at each of them: long articles have thousands.

import type { Root } from 'mdast'
import { walkTree } from '../walk-tree.ts'

export type TextSpan = { readonly start: number; readonly end: number }

/** The index of the last of `sorted` whose offset is not above `offset`; -1 when there is none. */
export function findLastUpTo<Item>(
  sorted: readonly Item[],
  offset: number,
  readOffset: (item: Item) => number
): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = sorted[middle]
    if (item !== undefined && readOffset(item) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The span that holds an offset, of spans in the order of the text that do not overlap. */
export function findSpanAt<One extends TextSpan>(
  sorted: readonly One[],
  offset: number
): One | undefined {
  const span = sorted[findLastUpTo(sorted, offset, ({ start }) => start)]
  return span !== undefined && offset < span.end ? span : undefined
}

/** The spans of a tree's nodes of some types, in the order of the text. */
export function listSpans(tree: Root, types: RegExp): TextSpan[] {
  const spans: TextSpan[] = []
  walkTree(tree, node => {
    if (!types.test(node.type)) return
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined) spans.push({ start, end })
  })
  return spans
}

/** Nodes whose text is code or a formula. */
export const CODE_NODES = /^(?:code|inlineCode|math|inlineMath)$/
