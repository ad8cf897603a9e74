// Table and chart of docs/performance.md, from what was measured.

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { drawChart } from './chart.ts'
import { listRowsAsMarkdown, type Row } from './rows.ts'

const DOCS = join(import.meta.dirname, '..', '..', 'docs')
const PART = /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/

/** Writes between the marks; everything around them is written by hand. */
export async function writePage(machine: string, rows: readonly Row[]): Promise<void> {
  const file = join(DOCS, 'performance.md')
  const page = await readFile(file, 'utf8')
  if (!PART.test(page)) throw new Error(`${file} has no place for the table.`)
  const table = `\nMeasured with ${machine}.\n\n${listRowsAsMarkdown(rows)}\n\n`
  const text = page.replace(PART, (_, start: string, end: string) => `${start}${table}${end}`)
  const style = await resolveConfig(file)
  await writeFile(file, await format(text, { ...style, filepath: file }))
  await writeFile(join(DOCS, 'performance.svg'), drawChart(rows))
}
