// A table's rows and cells.

import type { Element } from 'hast'
import { readNodeText } from './html-nodes.ts'
import { spreadCells, type Row } from './table-spans.ts'

/** The rows of each part of a table, each with a cell for each column. A picture is shown once, however far it reaches. */
export function listRows(node: Element): Row[] {
  const own = node.children.flatMap(child =>
    child.type === 'element' && child.tagName === 'tr' ? [readRow(child)] : []
  )
  const rows = [...spreadCells(own, cell => !hasImage(cell))]
  return node.children.flatMap(child => {
    if (child.type !== 'element' || child.tagName === 'caption') return []
    return child.tagName === 'tr' ? rows.splice(0, 1) : listRows(child)
  })
}

function readRow(row: Element): Row {
  const cells = row.children.filter(cell => cell.type === 'element')
  const header = cells.length > 0 && cells.every(cell => cell.tagName === 'th')
  return { cells, header }
}

/** Every table of Markdown has a header, if only a blank one. */
export function omitBlankHeader(rows: readonly Row[]): readonly Row[] {
  const [first, ...rest] = rows
  return first?.header === true && rest.length > 0 && first.cells.every(isBlankCell) ? rest : rows
}

export function isBlankCell(cell: Element): boolean {
  return readNodeText(cell).trim() === '' && !hasImage(cell)
}

export function hasImage(node: Element): boolean {
  return node.children.some(
    child => child.type === 'element' && (child.tagName === 'img' || hasImage(child))
  )
}
