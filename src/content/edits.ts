// Edits of a text by offsets, with the way back from the edited text to the lines of the original.

import type { Root } from 'mdast'
import type { Point } from 'unist'
import { visitParents } from 'unist-util-visit-parents'
import { lastUpTo } from './spans.ts'

export type Edit = { readonly start: number; readonly end: number; readonly replacement: string }

export type EditedText = {
  readonly text: string
  /** The offset in the original that an offset in `text` comes from. */
  readonly original: (offset: number) => number
}

export function unedited(text: string): EditedText {
  return { text, original: offset => offset }
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
  return {
    text: text + original.slice(from),
    original: offset => originalOf(offset, pieces)
  }
}

function originalOf(offset: number, pieces: readonly Piece[]): number {
  const piece = pieces[lastUpTo(pieces, offset, ({ at }) => at)]
  if (piece === undefined) return offset
  return piece.copied ? piece.original + offset - piece.at : piece.original
}

/** Gives every node of a tree of an edited text the line and column it has in the body; offsets stay as they are. */
export function relocate(tree: Root, body: string, original: EditedText['original']): void {
  const starts = lineStarts(body)
  const moved = (point: Point): Point => {
    const offset = point.offset ?? 0
    return { ...pointAt(starts, original(offset)), offset }
  }
  visitParents(tree, node => {
    if (node.position === undefined) return
    const { start, end } = node.position
    node.position = { start: moved(start), end: moved(end) }
  })
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
  const line = lastUpTo(starts, offset, start => start)
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}
