// The cells of a table by the columns that they are in, as a browser lays them out.

import { findAttribute, type HtmlElement } from './html-elements.ts'

export type TableRow = {
  /** Null where nothing is said, since a cell at its left or above it takes the place. */
  readonly cells: readonly (HtmlElement | null)[]
  readonly header: boolean
}

type Slot = { readonly cell: HtmlElement; readonly row: number; readonly first: boolean }

const WIDEST = 100

/** A cell over several rows counts for each of them, unless `once` says that it is shown but once. */
export function placeCells(
  rows: readonly (TableRow & { readonly cells: readonly HtmlElement[] })[],
  once: (cell: HtmlElement) => boolean
): readonly TableRow[] {
  const grid: Slot[][] = rows.map(() => [])
  let columns = 0
  for (const [at, { cells }] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column++
      columns = Math.max(columns, column + 1)
      const height = readSpan(cell, 'rowspan') || rows.length
      const width = Math.min(readSpan(cell, 'colspan') || 1, WIDEST)
      const start = column
      for (; column < start + width && grid[at]?.[column] === undefined; column++)
        for (const row of grid.slice(at, at + height))
          row[column] ??= { cell, row: at, first: column === start }
    }
  }
  return rows.map(({ header }, at) => ({
    header,
    cells: Array.from({ length: Math.min(columns, grid[at]?.length ?? 0) }, (_, column) => {
      const slot = grid[at]?.[column]
      if (slot === undefined || (slot.row !== at && once(slot.cell))) return null
      return slot.first || rows[slot.row]?.header === true ? slot.cell : null
    })
  }))
}

function readSpan(cell: HtmlElement, name: string): number {
  const digits = /^\s*\+?(\d+)/.exec(findAttribute(cell, name) ?? '')?.[1]
  return Number(digits ?? 1)
}
