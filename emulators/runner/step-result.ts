// What a step left behind, read as GitHub's runner reads it: log, outputs, summary, annotations, masks.

import { parseLog, type WorkflowCommand, type LogLine } from './workflow-commands.ts'
import { parseCommandFile } from './command-files.ts'
import { explainError } from '../shared/unknown-values.ts'

export type StepAnnotationLevel = 'error' | 'warning' | 'notice'
export type StepAnnotation = {
  readonly level: StepAnnotationLevel
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
}

export type StepGroup = { readonly title: string; readonly lines: readonly string[] }

export type StepOutput = {
  readonly stdout: string
  readonly stderr: string
  readonly output: string
  readonly state: string
  readonly summary: string
}

export type StepResult = {
  readonly stdout: string
  readonly stderr: string
  /** What a reader of the run's page sees: no masks, no values that were masked, no debug lines. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly states: Readonly<Record<string, string>>
  readonly summary: string
  readonly annotations: readonly StepAnnotation[]
  /** The messages of the notices. */
  readonly notices: readonly string[]
  readonly masks: readonly string[]
  readonly groups: readonly StepGroup[]
  /** Every command in the log, no matter whose text it came from. */
  readonly commands: readonly WorkflowCommand[]
  /** What the runner would complain about: a broken command file, a summary that is too long. */
  readonly complaints: readonly string[]
}

const SUMMARY_LIMIT = 1024 * 1024

/** Reads what a step left. The runner looks for commands in both streams. */
export function readResult(streams: StepOutput): StepResult {
  const lines = [...parseLog(streams.stdout), ...parseLog(streams.stderr)]
  const commands = lines.map(line => line.command).filter(command => command !== null)
  const complaints: string[] = []
  const read = (name: string, text: string) => {
    try {
      return parseCommandFile(text)
    } catch (error) {
      complaints.push(`${name}: ${explainError(error)}`)
      return {}
    }
  }
  const size = Buffer.byteLength(streams.summary)
  if (size > SUMMARY_LIMIT)
    complaints.push(`GITHUB_STEP_SUMMARY: ${size} bytes, more than the 1024k that are shown`)
  const annotations = commands.map(toAnnotation).filter(found => found !== null)
  const masks = commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message)
  return {
    stdout: streams.stdout,
    stderr: streams.stderr,
    log: formatReadableLog(lines, masks),
    outputs: {
      ...readDeprecated(commands, 'set-output'),
      ...read('GITHUB_OUTPUT', streams.output)
    },
    states: { ...readDeprecated(commands, 'save-state'), ...read('GITHUB_STATE', streams.state) },
    summary: streams.summary,
    annotations,
    notices: annotations.filter(({ level }) => level === 'notice').map(({ message }) => message),
    masks,
    groups: collectGroups(lines),
    commands,
    complaints
  }
}

function toAnnotation({ name, message, properties }: WorkflowCommand): StepAnnotation | null {
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return null
  const { title, file, line, endLine, col } = properties
  return {
    level: name,
    message,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(endLine === undefined ? {} : { endLine: Number(endLine) }),
    ...(col === undefined ? {} : { column: Number(col) })
  }
}

/** The values of the deprecated commands, which the runner still takes. */
function readDeprecated(
  commands: readonly WorkflowCommand[],
  name: string
): Record<string, string> {
  const found = commands.filter(command => command.name === name)
  return Object.fromEntries(found.map(c => [c.properties.name ?? '', c.message]))
}

function formatReadableLog(lines: readonly LogLine[], masks: readonly string[]): string {
  const shown = lines
    .filter(({ command }) => command?.name !== 'debug')
    .map(({ text, command }) => (command?.name === 'add-mask' ? '::add-mask::***' : text))
  const secrets = masks.filter(mask => mask !== '')
  return secrets.reduce((log, secret) => log.replaceAll(secret, '***'), shown.join('\n'))
}

function collectGroups(lines: readonly LogLine[]): StepGroup[] {
  const found: { title: string; lines: string[] }[] = []
  let open: { title: string; lines: string[] } | null = null
  for (const { text, command } of lines) {
    if (command?.name === 'group') {
      open = { title: command.message, lines: [] }
      found.push(open)
    } else if (command?.name === 'endgroup') open = null
    else open?.lines.push(text)
  }
  return found
}
