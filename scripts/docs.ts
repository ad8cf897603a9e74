// Writes the parts of the documentation that the code knows better, each between two markers of its page. `npm run docs`;
// with `--check` it writes nothing, and fails when a page does not say what the code says.

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { INPUT_TABLE, type InputRow } from '../src/action/inputs/input-table.ts'
import { CONSTRUCTS } from '../src/content/index.ts'
import { CATALOGUE, type DiagnosticCode } from '../src/diagnostics/catalogue/index.ts'
import { REASONS } from '../src/report/index.ts'

type Part = {
  /** Path from the root. */
  readonly page: string
  /** Of the markers `<!-- NAME: written by … -->` and `<!-- /NAME -->`. */
  readonly name: string
  /** Where to change what the part says. */
  readonly source: string
  readonly print: () => string
}

type CodeGroup = DiagnosticCode extends `${infer Group}/${string}` ? Group : never

/** What is before the slash of a code, with the heading of its table. */
const CODE_GROUPS: Readonly<Record<CodeGroup, string>> = {
  run: 'The run as a whole',
  article: 'The file of an article',
  'front-matter': 'The front matter',
  medium: 'What Medium cannot hold'
}

const PARTS: readonly Part[] = [
  {
    page: 'README.md',
    name: 'inputs',
    source: 'src/action/inputs/input-table.ts',
    print: printInputs
  },
  {
    page: 'docs/content.md',
    name: 'constructs',
    source: 'src/content/policy/constructs.ts',
    print: printConstructs
  },
  {
    page: 'docs/troubleshooting.md',
    name: 'codes',
    source: 'src/diagnostics/catalogue/',
    print: printCodes
  },
  {
    page: 'docs/troubleshooting.md',
    name: 'reasons',
    source: 'src/report/reasons.ts',
    print: printReasons
  }
]

const ROOT = join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
for (const part of PARTS) await update(part, values.check)

async function update(part: Part, checkOnly: boolean): Promise<void> {
  const { page, name, source } = part
  const path = join(ROOT, page)
  const text = await readFile(path, 'utf8')
  const written = await insertPart(text, part)
  if (written === text) console.log(`${page}: the part "${name}" is up to date.`)
  else if (checkOnly) {
    console.error(
      `${page}: the part "${name}" does not say what ${source} says. Run \`npm run docs\`.`
    )
    process.exitCode = 1
  } else {
    await writeFile(path, written)
    console.log(`${page}: the part "${name}" is written.`)
  }
}

async function insertPart(text: string, { page, name, print }: Part): Promise<string> {
  const begin = `<!-- ${name}: written by \`npm run docs\` -->`
  const end = `<!-- /${name} -->`
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)]
  if (start < 0 || stop < start)
    throw new Error(`${page} has no markers. Put "${begin}" and "${end}" into it.`)
  const filled = `${text.slice(0, start)}${begin}\n\n${print()}\n\n${text.slice(stop)}`
  return format(filled, { ...(await resolveConfig(join(ROOT, page))), parser: 'markdown' })
}

function printInputs(): string {
  const rows: readonly (readonly [string, InputRow])[] = Object.entries(INPUT_TABLE)
  return printTable(
    ['input', 'default', 'meaning'],
    rows.map(([name, row]) => [printCode(name), printDefault(row), row.meaning])
  )
}

function printDefault({ shownDefault, default: text = '' }: InputRow): string {
  if (shownDefault !== undefined) return shownDefault
  return text === '' ? '' : printCode(text)
}

function printConstructs(): string {
  const rows = CONSTRUCTS.map(({ rule, description, default: chosen, choices }) => {
    const meanings = Object.entries(choices).map(
      ([name, meaning]) => [name, `${printCode(name)}: ${meaning}`] as const
    )
    const [byDefault] = meanings.filter(([name]) => name === chosen)
    const others = meanings.filter(([name]) => name !== chosen).map(([, text]) => text)
    return [printCode(rule), description, byDefault?.[1] ?? '', others.join('; ')]
  })
  return printTable(['Rule', 'What it is about', 'By default', 'Other choices'], rows)
}

function printCodes(): string {
  const groups = Object.entries(CODE_GROUPS).map(([group, heading]) => {
    const entries = Object.entries(CATALOGUE).filter(([code]) => code.startsWith(`${group}/`))
    const rows = entries.map(([code, { meaning, remedy }]) => [printCode(code), meaning, remedy])
    return `## ${heading}\n\n${printTable(['code', 'what it means', 'what to do'], rows)}`
  })
  return groups.join('\n\n')
}

function printReasons(): string {
  const rows = Object.entries(REASONS).map(([reason, { outcome, meaning, remedy }]) => [
    printCode(reason),
    printCode(outcome),
    meaning,
    remedy ?? 'Nothing.'
  ])
  return printTable(['reason', 'outcome', 'what it means', 'what to do'], rows)
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}

function printCode(text: string): string {
  return `\`${text}\``
}
