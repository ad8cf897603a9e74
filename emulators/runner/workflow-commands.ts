// Workflow commands as GitHub's runner finds them in a step's log, wherever an author's text may have put one.
// Follows actions/runner: ActionCommand.TryParseV2 for `::cmd::`, ActionCommand.TryParse for `##[cmd]`.

/** Every command that the runner knows; anything else is only text. */
const KNOWN = [
  'internal-set-repo-path',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'warning',
  'error',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
  'stop-commands'
]

export type WorkflowCommand = {
  /** In lower case. */
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
  /** `legacy` is `##[cmd]`, which no code of ours writes. */
  readonly syntax: 'modern' | 'legacy'
}

/** One line of a log: text, or a command. */
export type LogLine = { readonly text: string; readonly command: WorkflowCommand | null }

/** The lines of a stream as the runner reads them: a carriage return alone ends a line, too. */
export function splitLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** The lines of a log with the commands in them; `stop-commands` is honoured until its token comes. */
export function parseLog(text: string): LogLine[] {
  let stop: string | null = null
  return splitLines(text).map(line => {
    if (stop !== null) {
      if (line.trimStart().toLowerCase().startsWith(`::${stop}::`)) stop = null
      return { text: line, command: null }
    }
    const command = parseCommand(line)
    if (command?.name === 'stop-commands') stop = command.message.toLowerCase()
    return { text: line, command }
  })
}

/** The command in one line, or null. */
export function parseCommand(line: string): WorkflowCommand | null {
  return parseModern(line) ?? parseLegacy(line)
}

function parseModern(line: string): WorkflowCommand | null {
  const start = line.trimStart()
  const end = start.startsWith('::') ? start.indexOf('::', 2) : -1
  if (end < 0) return null
  const head = parseHead(start.slice(2, end), ',', unescapeProperty)
  return head && { ...head, message: unescapeData(start.slice(end + 2)), syntax: 'modern' }
}

function parseLegacy(line: string): WorkflowCommand | null {
  const prefix = line.indexOf('##[')
  const end = prefix < 0 ? -1 : line.indexOf(']', prefix)
  if (end < 0) return null
  const head = parseHead(line.slice(prefix + 3, end), ';', unescapeLegacy)
  return head && { ...head, message: unescapeLegacy(line.slice(end + 1)), syntax: 'legacy' }
}

function parseHead(
  info: string,
  separator: string,
  unescape: (text: string) => string
): Pick<WorkflowCommand, 'name' | 'properties'> | null {
  const space = info.indexOf(' ')
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase()
  if (!KNOWN.includes(name)) return null
  const pairs = (space < 0 ? '' : info.slice(space + 1)).trim().split(separator)
  const properties = pairs
    .map(pair => /^([^=]*)=(.*)$/s.exec(pair))
    .filter(match => match !== null)
    .map(([, key = '', value = '']) => [key, unescape(value)] as const)
  return { name, properties: Object.fromEntries(properties) }
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  return plain.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
}

function unescapeLegacy(text: string): string {
  const plain = text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  return plain.replaceAll('%5D', ']').replaceAll('%25', '%')
}
