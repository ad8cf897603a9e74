// Writes the construct table into docs/content.md, between its markers. `npm run docs`; with `--check` it writes nothing and
// fails when the page does not say what the table says.

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { CONSTRUCTS } from '../src/content/index.ts'

const PAGE = join(import.meta.dirname, '..', 'docs', 'content.md')
const BEGIN = '<!-- constructs: written by `npm run docs` -->'
const END = '<!-- /constructs -->'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const page = await readFile(PAGE, 'utf8')
const written = await insertTable(page)
if (written === page) console.log('docs/content.md is up to date.')
else if (values.check) {
  console.error(
    'docs/content.md does not say what src/content/constructs.ts says. Run `npm run docs`.'
  )
  process.exitCode = 1
} else {
  await writeFile(PAGE, written)
  console.log('docs/content.md is written.')
}

async function insertTable(text: string): Promise<string> {
  const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (start < 0 || end < start)
    throw new Error(`docs/content.md has no markers. Put "${BEGIN}" and "${END}" into it.`)
  const table = `${BEGIN}\n\n${formatTable()}\n\n${END}`
  return formatPage(text.slice(0, start) + table + text.slice(end + END.length))
}

function formatTable(): string {
  const rows = CONSTRUCTS.map(({ rule, description, default: chosen, choices }) => {
    const meanings = Object.entries(choices)
    const shown = (name: string) => meanings.find(([one]) => one === name)?.[1] ?? ''
    const others = meanings
      .filter(([name]) => name !== chosen)
      .map(([name, meaning]) => `\`${name}\`: ${meaning}`)
    return [`\`${rule}\``, description, `\`${chosen}\`: ${shown(chosen)}`, others.join('; ')]
  })
  const head = ['Rule', 'What it is about', 'By default', 'Other choices']
  return [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}

function formatPage(text: string): Promise<string> {
  return format(text, { parser: 'markdown', printWidth: 100, semi: false, singleQuote: true })
}
