// Cells over several rows or columns: each row gets a cell for each column. What is over several rows is said in each of
// them; a header over several columns is that of each.

import type { Element } from 'hast'
import { createElement } from './html-nodes.ts'

export type Row = { readonly cells: readonly Element[]; readonly header: boolean }

/** Wider cells are a mistake, and would take long. */
const WIDEST = 100

type Hanging = { readonly cell: Element; readonly rows: number }

const NOTHING: Hanging = { cell: createElement('td', []), rows: 0 }

/** `rows`: those of one part of a table, which no cell leaves. `repeats`: whether a cell may be said in another row, too. */
export function spreadCells(
  rows: readonly Row[],
  repeats: (cell: Element) => boolean
): readonly Row[] {
  if (!rows.some(({ cells }) => cells.some(isSpread))) return rows
  const hanging: (Hanging | undefined)[] = []
  // Columns in which no cell begins are none.
  let columns = 0
  const spread = rows.map(({ cells, header }, at) => {
    const row: Element[] = []
    const takeHanging = (until: number) => {
      while (row.length < until || hanging[row.length] !== undefined) {
        const { cell, rows: left } = hanging[row.length] ?? NOTHING
        hanging[row.length] = left > 1 ? { cell, rows: left - 1 } : undefined
        row.push(repeats(cell) ? cell : createBlank(cell))
      }
    }
    for (const cell of cells) {
      takeHanging(0)
      columns = Math.max(columns, row.length + 1)
      const below = Math.min(readSpan(cell, 'rowSpan') || rows.length, rows.length - at) - 1
      const width = Math.min(Math.max(1, readSpan(cell, 'colSpan')), WIDEST)
      // Where it would reach over another cell, that one stays.
      for (let column = 0; column < width && hanging[row.length] === undefined; column++) {
        const shown = column === 0 || header ? cell : createBlank(cell)
        if (below > 0) hanging[row.length] = { cell: shown, rows: below }
        row.push(shown)
      }
    }
    takeHanging(hanging.findLastIndex(open => open !== undefined))
    return { cells: row, header }
  })
  return spread.map(({ cells, header }) => ({ cells: cells.slice(0, columns), header }))
}

function isSpread(cell: Element): boolean {
  return readSpan(cell, 'rowSpan') !== 1 || readSpan(cell, 'colSpan') > 1
}

/** 0 rows are all that are left. */
function readSpan({ properties }: Element, name: 'rowSpan' | 'colSpan'): number {
  const span = Number.parseInt(String(properties[name] ?? 1), 10)
  return span >= 0 ? span : 1
}

function createBlank({ tagName }: Element): Element {
  return createElement(tagName, [])
}
