// Edits of a text by offsets, and the lines and columns of these.

import type { Root } from 'mdast'
import type { Point } from 'unist'
import { findLastUpTo } from './text-spans.ts'
import { walkTree } from '../walk-tree.ts'

export type TextEdit = {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** An edit that is written only where it is needed. */
export type LateEdit = Pick<TextEdit, 'start' | 'end'> & { readonly write: () => string }

/** Applies edits in the order of their offsets; one that begins inside an earlier one is left out. */
export function applyEdits(original: string, edits: readonly TextEdit[]): string {
  let text = ''
  let from = 0
  for (const { start, end, replacement } of edits) {
    if (start < from) continue
    text += original.slice(from, start) + replacement
    from = end
  }
  return text + original.slice(from)
}

/** Gives every node of a tree the lines and columns of its offsets in a text. */
export function relocate(tree: Root, text: string): void {
  const starts = listLineStarts(text)
  const move = ({ offset = 0 }: Point): Point => ({ ...findPoint(starts, offset), offset })
  walkTree(tree, node => {
    if (node.position === undefined) return
    const { start, end } = node.position
    node.position = { start: move(start), end: move(end) }
  })
}

/** The offset at which each line begins. */
export function listLineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The 1-based line and column of an offset. */
export function findPoint(
  starts: readonly number[],
  offset: number
): { readonly line: number; readonly column: number } {
  const line = findLastUpTo(starts, offset, start => start)
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}
