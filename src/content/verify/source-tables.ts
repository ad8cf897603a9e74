// Tables of an article: the facts of each cell, from which the comparison makes what a table may become.

import { addFact, breakLine, createFactWriter } from './fact-writer.ts'
import type { ExpectedFact } from './facts.ts'
import {
  findPlace,
  isElement,
  readText,
  type HtmlElement,
  type HtmlParent
} from './html-elements.ts'
import type { Reading, ReadingPlace } from './reading.ts'
import { placeCells, type TableRow } from './placed-cells.ts'

type Row = TableRow

export function readTable(element: HtmlElement, place: ReadingPlace, reading: Reading): void {
  for (const child of element.childNodes)
    if (isElement(child) && child.tagName === 'caption') reading.readNodes(child, place, reading)
  const inside = { ...place, depth: place.depth + 1, loose: true }
  const read = (row: Row) => row.cells.map(cell => readCell(cell, inside, reading))
  const { header, rows } = parseRows(listRows(element))
  const isColumn = Math.max(...rows.map(({ cells }) => cells.length)) === 1
  if (header === null && rows[0]?.header !== true && isColumn) readColumn(rows, place, reading)
  else if (rows.length > 0)
    addFact(reading.writer, {
      kind: 'table',
      header: header === null ? null : read(header),
      rows: rows.map(read),
      nested: place.depth > 0,
      at: findPlace(element)
    })
}

/** Every table of Markdown has a header, if only a blank one; a header alone is a row. */
function parseRows(rows: readonly Row[]): {
  readonly header: Row | null
  readonly rows: readonly Row[]
} {
  const [first, ...rest] = rows
  if (first?.header !== true || rest.length === 0) return { header: null, rows }
  const isBlank = first.cells.every(
    cell => cell === null || (readText(cell).trim() === '' && !hasImage(cell))
  )
  const [next, ...below] = rest
  if (!isBlank) return { header: first, rows: rest }
  return next?.header === true && below.length > 0
    ? { header: next, rows: below }
    : { header: null, rows: rest }
}

function hasImage(element: HtmlElement): boolean {
  return element.childNodes
    .filter(isElement)
    .some(child => child.tagName === 'img' || hasImage(child))
}

/** A single column without a header is for the looks, and only its contents count. */
function readColumn(rows: readonly Row[], place: ReadingPlace, reading: Reading): void {
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    if (cell === null) continue
    breakLine(reading.writer, 2)
    reading.readNodes(cell, place, reading)
    breakLine(reading.writer, 2)
  }
}

/** The rows of each part, which no cell leaves. */
function listRows(parent: HtmlParent): Row[] {
  const elements = parent.childNodes.filter(isElement)
  const own = elements.filter(({ tagName }) => tagName === 'tr').map(readRow)
  const rows = [...placeCells(own, hasImage)]
  return elements.flatMap(child => {
    if (child.tagName === 'caption') return []
    return child.tagName === 'tr' ? rows.splice(0, 1) : listRows(child)
  })
}

function readRow(row: HtmlElement): { readonly cells: HtmlElement[]; readonly header: boolean } {
  const cells = row.childNodes.filter(isElement)
  return { cells, header: cells.length > 0 && cells.every(cell => cell.tagName === 'th') }
}

function readCell(
  cell: HtmlElement | null,
  place: ReadingPlace,
  reading: Reading
): readonly ExpectedFact[] {
  const writer = createFactWriter()
  if (cell !== null) reading.readNodes(cell, place, { ...reading, writer })
  return writer.facts
}
