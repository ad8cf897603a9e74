// Lines of code or Markdown that are indented as what they are in.

/** The lines without the indentation that all but empty ones have. */
export function cutSharedIndent(lines: readonly string[]): string {
  const widths = lines.filter(line => line.trim() !== '').map(line => line.search(/\S/))
  return lines.map(line => line.slice(Math.min(...widths))).join('\n')
}
