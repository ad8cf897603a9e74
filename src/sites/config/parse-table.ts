// Tables in text files, as Ruby's CSV reads them: the first row names the columns, and every value is a text.

/** A row as a map from column to text; null where a cell holds nothing. */
export type DataRow = Readonly<Record<string, string | null>>

export function parseTable(text: string, separator: ',' | '\t'): readonly DataRow[] {
  const [head = [], ...rows] = readRows(text.replace(/^\uFEFF/, ''), separator)
  return rows.map(row =>
    Object.fromEntries(head.map((name, column) => [name ?? '', row[column] ?? null]))
  )
}

type Row = (string | null)[]

/** Blank lines are no rows. */
function readRows(text: string, separator: string): Row[] {
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`,
    'y'
  )
  const rows: Row[] = []
  let row: Row = []
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const match = cell.exec(text)
    if (match === null) throw new Error(`A quotation mark is out of place at ${at}.`)
    const [, quoted, bare = '', end = ''] = match
    const value = quoted?.replaceAll('""', '"') ?? (bare === '' ? null : bare)
    row.push(value)
    if (end === separator) continue
    if (row.length > 1 || row[0] !== null) rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}
