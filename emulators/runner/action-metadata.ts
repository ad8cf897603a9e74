// An action's metadata as GitHub's runner uses it: the inputs with their defaults, and the file to run.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readMembers } from '../shared/unknown-values.ts'

export type ActionMetadata = {
  /** Input name to its default; empty for none. */
  readonly defaults: Readonly<Record<string, string>>
  /** Path of the script that runs, relative to the action. */
  readonly main: string
}

/** Reads `action.yml` in `dir`. @throws Error when it is missing, or is not an action */
export async function readActionMetadata(dir: string): Promise<ActionMetadata> {
  const document: unknown = parse(await readFile(join(dir, 'action.yml'), 'utf8'))
  const { inputs, runs } = readMembers(document)
  const { main } = readMembers(runs)
  if (typeof main !== 'string') throw new Error('action.yml: runs.main is missing')
  const defaults = Object.entries(readMembers(inputs)).map(([name, input]) => {
    const value = readMembers(input).default
    return [name, value === undefined || value === null ? '' : formatDefault(value)] as const
  })
  return { defaults: Object.fromEntries(defaults), main }
}

/**
 * The `INPUT_*` variables of a step: what the workflow gives, else the default; `${{ github.token }}` is filled in.
 * @throws Error for an input that the action does not have: in a test it is a slip of the pen
 */
export function toInputVariables(
  action: ActionMetadata,
  given: Readonly<Record<string, string>>,
  token: string
): Record<string, string> {
  const names = new Map(Object.keys(action.defaults).map(name => [name.toLowerCase(), name]))
  const unknown = Object.keys(given).filter(name => !names.has(name.toLowerCase()))
  if (unknown.length > 0) throw new Error(`Unexpected input(s): ${unknown.join(', ')}`)
  const variables = Object.entries({ ...action.defaults, ...given }).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value.replace(/\$\{\{\s*github\.token\s*\}\}/g, token)
  ])
  return Object.fromEntries(variables) as Record<string, string>
}

function formatDefault(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
