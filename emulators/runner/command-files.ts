// The command files of a step (GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV) as GitHub's runner reads them.

/**
 * The values of a command file: `name=value` lines and `name<<delimiter` blocks, later ones winning.
 * @throws Error in the runner's words when the file is not one: the runner then fails the step
 */
export function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const block = readHeredoc(line)
    if (block === null) {
      const [, name = '', value = ''] = /^([^=]+)=(.*)$/s.exec(line) ?? []
      if (name === '') throw new Error(`Invalid format '${line}'`)
      values[name] = value
      continue
    }
    const end = lines.indexOf(block.delimiter, at + 1)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${block.delimiter}'`)
    values[block.name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}

function readHeredoc(line: string): { readonly name: string; readonly delimiter: string } | null {
  const mark = line.indexOf('<<')
  const equals = line.indexOf('=')
  if (mark < 0 || (equals >= 0 && equals < mark)) return null
  const name = line.slice(0, mark)
  const delimiter = line.slice(mark + 2)
  if (name === '' || delimiter === '')
    throw new Error(
      `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`
    )
  return { name, delimiter }
}
