// A table as text in columns, for a fixed-width block.

export type ColumnAlignment = 'left' | 'right' | 'center'

/** Widest table that a phone or the column of a post still shows without breaking its lines, in characters. */
export const MAX_TABLE_WIDTH = 72

/** Lines of padded cells, two spaces between columns; a rule of dashes under the first row where it is a header. */
export function alignTable(
  rows: readonly (readonly string[])[],
  {
    alignments,
    header
  }: { readonly alignments: readonly ColumnAlignment[]; readonly header: boolean }
): string {
  const widths = measureColumns(rows)
  const lines = rows.map(row =>
    widths
      .map((width, column) => padCell(row[column] ?? '', width, alignments[column] ?? 'left'))
      .join('  ')
      .trimEnd()
  )
  const rule = widths.map(width => '-'.repeat(width)).join('  ')
  return (header ? lines.toSpliced(1, 0, rule) : lines).join('\n')
}

/** The width of the widest line. */
export function measureTable(rows: readonly (readonly string[])[]): number {
  const widths = measureColumns(rows)
  return widths.reduce((sum, width) => sum + width, 0) + 2 * Math.max(widths.length - 1, 0)
}

function measureColumns(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(0, ...rows.map(row => row.length))
  return Array.from({ length: columns }, (_, column) =>
    Math.max(1, ...rows.map(row => measureWidth(row[column] ?? '')))
  )
}

function padCell(cell: string, width: number, alignment: ColumnAlignment): string {
  const room = Math.max(width - measureWidth(cell), 0)
  const before = alignment === 'right' ? room : alignment === 'center' ? Math.floor(room / 2) : 0
  return ' '.repeat(before) + cell + ' '.repeat(room - before)
}

// Marks that join the character before them take no room; East Asian characters and emoji take two columns.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

function measureWidth(value: string): number {
  let width = 0
  for (const character of value)
    if (!/\p{Mn}|\p{Me}|\u200d|\ufe0f/u.test(character)) width += WIDE.test(character) ? 2 : 1
  return width
}
