// Edits of a text by offsets, with the way back from the edited text to the lines of the original.

import type { Root } from 'mdast'
import type { Point } from 'unist'
import { visitParents } from 'unist-util-visit-parents'
import { findLastUpTo } from './text-spans.ts'

export type TextEdit = {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

export type EditedText = {
  readonly text: string
  /** The offset in the original that an offset in `text` comes from. */
  readonly toOriginal: (offset: number) => number
}

export function keepText(text: string): EditedText {
  return { text, toOriginal: offset => offset }
}

/** A stretch of the edited text: copied from the original, or a replacement, which lies where its edit begins. */
type EditedPiece = { readonly at: number; readonly original: number; readonly copied: boolean }

/** Applies edits in the order of their offsets; one that begins inside an earlier one is left out. */
export function applyEdits(original: string, edits: readonly TextEdit[]): EditedText {
  let text = ''
  let from = 0
  const pieces: EditedPiece[] = []
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
    toOriginal: offset => findOriginal(offset, pieces)
  }
}

function findOriginal(offset: number, pieces: readonly EditedPiece[]): number {
  const piece = pieces[findLastUpTo(pieces, offset, ({ at }) => at)]
  if (piece === undefined) return offset
  return piece.copied ? piece.original + offset - piece.at : piece.original
}

/** Gives every node of a tree of an edited text the line and column it has in the body; offsets stay as they are. */
export function relocate(tree: Root, body: string, toOriginal: EditedText['toOriginal']): void {
  const starts = listLineStarts(body)
  const move = (point: Point): Point => {
    const offset = point.offset ?? 0
    return { ...findPoint(starts, toOriginal(offset)), offset }
  }
  visitParents(tree, node => {
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
