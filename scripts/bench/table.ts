// Figures as aligned text.

/** Columns but the first are set to the right; the last is free text. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map(row => row[column]?.length ?? 0)))
  const last = head.length - 1
  return all
    .map(row =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          if (column === last) return cell
          return column === 0 ? cell.padEnd(width) : cell.padStart(width)
        })
        .join('   ')
    )
    .map(line => `  ${line}`.trimEnd())
    .join('\n')
}
