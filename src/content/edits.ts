// Edits of a text by offsets, with the way back from the edited text to the lines of the original.

import type { Root } from 'mdast'
import type { Point } from 'unist'
import { visitParents } from 'unist-util-visit-parents'

export type Edit = { readonly start: number; readonly end: number; readonly replacement: string }

export type EditedText = {
  readonly text: string
  /** Gives every node of a tree of `text` the line and column it has in the original; offsets stay those of `text`. */
  readonly relocate: (tree: Root) => void
}

/** A stretch of the edited text: copied from the original, or a replacement, which lies where its edit begins. */
type Piece = { readonly at: number; readonly original: number; readonly copied: boolean }

/** Applies edits in the order of their offsets; one that begins inside an earlier one is left out. */
export function applyEdits(original: string, edits: readonly Edit[]): EditedText {
  let text = ''
  let from = 0
  const pieces: Piece[] = []
  for (const { start, end, replacement } of edits) {
    if (start < from) continue
    pieces.push({ at: text.length, original: from, copied: true })
    text += original.slice(from, start)
    pieces.push({ at: text.length, original: start, copied: false })
    text += replacement
    from = end
  }
  pieces.push({ at: text.length, original: from, copied: true })
  const starts = lineStarts(original)
  return { text: text + original.slice(from), relocate: tree => relocateTree(tree, pieces, starts) }
}

function relocateTree(tree: Root, pieces: readonly Piece[], starts: readonly number[]): void {
  visitParents(tree, node => {
    if (node.position === undefined) return
    const { start, end } = node.position
    node.position = {
      start: relocated(start, pieces, starts),
      end: relocated(end, pieces, starts)
    }
  })
}

function relocated(point: Point, pieces: readonly Piece[], starts: readonly number[]): Point {
  const offset = point.offset ?? 0
  const piece = pieces.findLast(one => one.at <= offset)
  if (piece === undefined) return point
  const original = piece.copied ? piece.original + offset - piece.at : piece.original
  return { ...pointAt(starts, original), offset }
}

/** The offset at which each line begins. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The 1-based line and column of an offset. */
export function pointAt(
  starts: readonly number[],
  offset: number
): { readonly line: number; readonly column: number } {
  const line = starts.findLastIndex(start => start <= offset)
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}
