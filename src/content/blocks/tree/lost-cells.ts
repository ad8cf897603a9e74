// Rows of a table with more cells than its header: what is in the others would be lost, as it is on GitHub.

import type { Root, Table, TableCell, TableRow } from 'mdast'
import type { DiagnosticCollector } from '../../diagnostic-collector.ts'
import { walkTree } from '../../walk-tree.ts'

/** Reports the first such row of each table. `text` is what `tree` was parsed from. */
export function checkCells(tree: Root, text: string, diagnostics: DiagnosticCollector): void {
  walkTree(tree, node => {
    if (node.type !== 'table') return
    const row = node.children.find(one => findLost(one, node, text) !== null)
    const lost = row === undefined ? null : findLost(row, node, text)
    if (row === undefined || lost === null) return
    const isCode = splitsCode(row, text)
    diagnostics.add(row.position, {
      rule: 'table',
      severity: 'error',
      message: isCode
        ? 'A bar inside code ends the cell of a table, so this code would be torn apart.'
        : `This row has more cells than the header of its table, so ${lost} would be lost.`,
      remedy: isCode
        ? 'Write the bar as `\\|`.'
        : 'Give the header as many cells, or write a bar inside a cell as `\\|`.'
    })
  })
}

/** What a row has that the post would not; null if nothing is lost or torn apart. */
function findLost(row: TableRow, { children: [header] }: Table, text: string): string | null {
  const lost = row.children
    .slice(header?.children.length)
    .map(cell => readCell(cell, text))
    .filter(written => written !== '')
  if (lost.length > 0) return lost.map(written => `"${written}"`).join(', ')
  return splitsCode(row, text) ? '' : null
}

/** Whether each of two neighbours has one half of what was meant as code. */
function splitsCode({ children }: TableRow, text: string): boolean {
  const open = children.map(cell => hasBackquote(cell, text))
  return open.some((one, at) => one && open[at + 1] === true)
}

function hasBackquote({ children }: TableCell, text: string): boolean {
  return children.some(
    ({ type, position }) =>
      type === 'text' && /(?<!\\)`/.test(text.slice(position?.start.offset, position?.end.offset))
  )
}

function readCell({ position }: TableCell, text: string): string {
  return text
    .slice(position?.start.offset, position?.end.offset)
    .replace(/^\s*\|?|\|\s*$/g, '')
    .trim()
}
