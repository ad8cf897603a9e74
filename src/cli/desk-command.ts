// The command line: which command, on which files, with which inputs of the action. Pure.

import { parseArgs } from 'node:util'
import { INPUT_NAMES } from '../action/index.ts'
import { messageOf } from '../diagnostics/action-error.ts'

export const COMMANDS = ['preview', 'plan', 'sandbox', 'help'] as const
export type CommandName = (typeof COMMANDS)[number]

export type Command = {
  readonly name: CommandName
  /** As typed: paths or patterns; for the sandbox, its options. */
  readonly files: readonly string[]
  /** Inputs of the action by name. */
  readonly inputs: ReadonlyMap<string, string>
  /** Where the pages are served; null for the usual one, or any other that is free. */
  readonly port: number | null
  /** Folder for the pages; null for one that goes with the program. */
  readonly out: string | null
  /** Builds the pages once, and serves nothing. */
  readonly once: boolean
}

export const DESK_HELP = `Publish to Medium, at the writer's desk. Nothing is sent to Medium or to GitHub.

  preview [FILES]   builds a page for each article, serves them on this machine, and builds
                    them again whenever a file is saved
  plan [FILES]      prints what merging the folder as it is now would publish
  sandbox [OPTIONS] starts a Medium of your own on this machine (sandbox --help)

  --out FOLDER      preview: keep the pages in this folder
  --port N          preview: serve them at this port
  --once            preview: build the pages and end
  --INPUT VALUE     any input of the action, such as --canonical-url or --site

Run it in the folder of your blog. FILES are paths or patterns, such as posts/2026-*.md;
without them, the articles that the action would look at.
`

/** @throws Error with a sentence that says what is wrong */
export function readCommand(args: readonly string[]): Command {
  if (args[0] === 'sandbox') return { ...NO_OPTIONS, name: 'sandbox', files: args.slice(1) }
  const { values, positionals } = parseLine(args)
  const [name = 'help', ...files] = positionals
  const known = COMMANDS.find(command => command === name)
  if (known === undefined)
    throw new Error(`There is no command ${JSON.stringify(name)}. ${TRY_HELP}`)
  const { port, out, once, help, ...inputs } = values
  return {
    name: help === true ? 'help' : known,
    files,
    inputs: new Map(Object.entries(inputs).map(([key, value]) => [key, String(value)])),
    port: port === undefined ? null : readPort(port),
    out: out ?? null,
    once: once === true
  }
}

const NO_OPTIONS = { inputs: new Map<string, string>(), port: null, out: null, once: false }
const TRY_HELP = 'Try `help`.'
const TEXT = { type: 'string' } as const
const FLAG = { type: 'boolean' } as const

function parseLine(args: readonly string[]) {
  const inputs = Object.fromEntries(INPUT_NAMES.map(name => [name, TEXT]))
  const options = { ...inputs, port: TEXT, out: TEXT, once: FLAG, help: { ...FLAG, short: 'h' } }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new Error(`${messageOf(error)} ${TRY_HELP}`, { cause: error })
  }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new Error(`--port must be a number from 0 to 65535; got ${JSON.stringify(text)}.`)
}

/** The oldest Node that the program runs on: the one that GitHub runs actions with. */
const OLDEST_NODE = 24

/** Null when this Node will do. */
export function refuseOldNode(version: string): string | null {
  const [major = 0] = version.split('.').map(Number)
  return major >= OLDEST_NODE
    ? null
    : `This needs Node ${OLDEST_NODE} or newer, and this is Node ${version}.`
}
