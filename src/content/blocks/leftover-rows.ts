// Rows of a table that the parser did not read as one: without a line below the header, or with too few cells in it.

/** The first row of what an author has typed that looks like a table; undefined without any. */
export function findRow(written: string): string | undefined {
  if (!written.includes('|')) return undefined
  const lines = written.split('\n').map(line => line.replace(/^[ \t>]*(?:[-*+] )?/, '').trim())
  return lines.find((line, index) => {
    const next = lines[index + 1] ?? ''
    return (
      (line.includes('|') && isDelimiter(next)) ||
      (isDelimiter(line) && (next.includes('|') || lines.length === 1)) ||
      (isRow(line) && isRow(next))
    )
  })
}

/** `|---|:--:|`, the line below a header; in some dialects it has a plus where columns meet. */
function isDelimiter(line: string): boolean {
  return line.includes('|') && /^\|?:?-[-:|+]*$/.test(line.replace(/[ \t]/g, ''))
}

function isRow(line: string): boolean {
  return line.startsWith('|') && /[^\\]\|$/.test(line) && /[^|\\\s]/.test(line)
}

/** Whether a text has the beginning of a row, up to the first mark of something else. */
export function showsRow(shown: string, row: string): boolean {
  const start = /^[^*_`[\]<>&~^$!\\{]*/.exec(row)?.[0] ?? ''
  return collapse(shown).includes(collapse(start))
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
