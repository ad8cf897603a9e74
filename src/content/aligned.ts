// A table as text in columns, for a fixed-width block.

export type Alignment = 'left' | 'right' | 'center'

/** Widest table that a phone or the column of a post still shows without breaking its lines, in characters. */
export const MAX_WIDTH = 72

/** Lines of padded cells, two spaces between columns; a rule of dashes under the first row where it is a header. */
export function alignedText(
  rows: readonly (readonly string[])[],
  { alignments, header }: { readonly alignments: readonly Alignment[]; readonly header: boolean }
): string {
  const widths = widthsOf(rows)
  const lines = rows.map(row =>
    widths
      .map((width, column) => padded(row[column] ?? '', width, alignments[column] ?? 'left'))
      .join('  ')
      .trimEnd()
  )
  const rule = widths.map(width => '-'.repeat(width)).join('  ')
  return (header ? lines.toSpliced(1, 0, rule) : lines).join('\n')
}

/** The width of the widest line. */
export function alignedWidth(rows: readonly (readonly string[])[]): number {
  const widths = widthsOf(rows)
  return widths.reduce((sum, width) => sum + width, 0) + 2 * Math.max(widths.length - 1, 0)
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(0, ...rows.map(row => row.length))
  return Array.from({ length: columns }, (_, column) =>
    Math.max(1, ...rows.map(row => displayWidth(row[column] ?? '')))
  )
}

function padded(cell: string, width: number, alignment: Alignment): string {
  const room = Math.max(width - displayWidth(cell), 0)
  const before = alignment === 'right' ? room : alignment === 'center' ? Math.floor(room / 2) : 0
  return ' '.repeat(before) + cell + ' '.repeat(room - before)
}

// Marks that join the character before them take no room; East Asian characters and emoji take two columns.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

function displayWidth(value: string): number {
  let width = 0
  for (const character of value)
    if (!/\p{Mn}|\p{Me}|\u200d|\ufe0f/u.test(character)) width += WIDE.test(character) ? 2 : 1
  return width
}
