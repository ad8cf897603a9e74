// A table's rows and cells.

import type { Element } from 'hast'
import { readNodeText } from './html-nodes.ts'

export type Row = { readonly cells: readonly Element[]; readonly header: boolean }

export function listRows(node: Element): Row[] {
  return node.children.flatMap(child => {
    if (child.type !== 'element') return []
    if (child.tagName !== 'tr') return child.tagName === 'caption' ? [] : listRows(child)
    const cells = child.children.filter(cell => cell.type === 'element')
    const header = cells.length > 0 && cells.every(cell => cell.tagName === 'th')
    return [{ cells, header }]
  })
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
