// Tables that only put pictures side by side: each picture with its caption, which is the cell below it or the header of its
// column.

import type { Element, ElementContent } from 'hast'
import type { BlockContext, ReadBlock } from './block-context.ts'
import { createElement, createTextNode, readNodeText } from './html-nodes.ts'
import { hasImage, isBlankCell } from './table-rows.ts'
import type { Row } from './table-spans.ts'

/** Null for a table that holds more than pictures and their captions. */
export function convertPictureGrid(
  node: Element,
  rows: readonly Row[],
  context: BlockContext
): ReadBlock[] | null {
  const figures = listFigures(rows)
  if (figures === null) return null
  context.diagnostics.add(node.position, {
    rule: 'table',
    severity: 'notice',
    message:
      'Medium has no tables, so the pictures of this one were put one below the other, each with its caption.'
  })
  return context.readBlocks(figures, context)
}

function listFigures(rows: readonly Row[]): Element[] | null {
  const figures: Element[] = []
  let titles: Row | null = null
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (row === undefined) break
    if (!isPictureRow(row)) {
      // Text is a caption below pictures, or above them all.
      if (at > 0) return null
      titles = row
      continue
    }
    const next = rows[at + 1]
    const below = next !== undefined && !hasPicture(next) ? next : null
    if (below !== null) at++
    figures.push(
      ...row.cells.flatMap((cell, column) =>
        createFigure(cell, [titles?.cells[column], below?.cells[column]])
      )
    )
  }
  return figures.length === 0 ? null : figures
}

function hasPicture({ cells }: Row): boolean {
  return cells.some(hasImage)
}

/** Whether each cell is a picture or nothing. */
function isPictureRow(row: Row): boolean {
  return hasPicture(row) && row.cells.every(cell => isBlankCell(cell) || isPicture(cell))
}

/** Whether a cell holds nothing but pictures. */
export function isPicture(cell: Element): boolean {
  return hasImage(cell) && readNodeText(cell).trim() === ''
}

/** A picture with what is said about it. */
export function createFigure(cell: Element, texts: readonly (Element | undefined)[]): Element[] {
  if (isBlankCell(cell)) return []
  const caption: ElementContent[] = []
  for (const text of texts) {
    if (text === undefined || isBlankCell(text)) continue
    if (caption.length > 0) caption.push(createTextNode(': '))
    caption.push(...structuredClone(text.children))
  }
  const below = caption.length === 0 ? [] : [createElement('figcaption', caption)]
  return [createElement('figure', [...cell.children, ...below])]
}
