// docs/behaviour.md against action.yml and the code: its tables leave nothing out and make nothing up.

import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readArticle } from '../../src/article/index.ts'
import { ENTRY_STATES } from '../../src/ledger/index.ts'
import { REASONS } from '../../src/report/index.ts'
import { DEFAULTS } from '../article/reading.ts'
import { ROOT } from './sources.ts'

const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  inputs: Record<string, unknown>
  outputs: Record<string, unknown>
}
const PAGE = readFileSync(join(ROOT, 'docs/behaviour.md'), 'utf8')

describe('docs/behaviour.md', () => {
  test('describes every input', () => {
    expect(readCodes('Inputs', 0).flat()).toEqual(Object.keys(ACTION.inputs))
  })

  test('describes every output', () => {
    expect(readCodes('Outputs', 0).flat()).toEqual(Object.keys(ACTION.outputs))
  })

  test('describes every reason with its outcome', () => {
    const reasons = Object.entries(REASONS).map(([reason, { outcome }]) => `${outcome}/${reason}`)
    const outcomes = readCodes('Reasons', 0).flat()
    const described = readCodes('Reasons', 1).flat()
    expect(described.map((reason, row) => `${outcomes[row]}/${reason}`)).toEqual(reasons)
  })

  test('gives every answer of Medium a reason that there is', () => {
    const results = readCodes("Medium's answers", 1).flat()
    expect(new Set(results)).toEqual(
      new Set([
        'created/created',
        'deferred/not-sent',
        'deferred/rate-limited',
        'failed/unauthorized',
        'failed/rejected',
        'unknown/no-answer'
      ])
    )
  })

  test('describes every state of an entry', () => {
    const [, ...tables] = PAGE.split(/^\| state +\|/m)
    expect(tables).toHaveLength(1)
    const states = rowsIn(tables[0] ?? '').map(cells => codesIn(cells[0] ?? ''))
    expect(states.flat()).toEqual(ENTRY_STATES)
  })
})

/** A value of a key, by what the page says of it. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [/^when true/, 'true'],
  [/^when false/, 'false'],
  [/^when it is anything but|^when it is `draft`|^when it is a word/, 'draft'],
  [/^when it has `noindex`/, 'noindex'],
  [/^when it says that the page is not rendered/, '{render: never}'],
  [/^whenever it is set/, 'anything'],
  [/^when it names sites/, '[devto, hashnode]']
]

describe('keys that keep an article back, as docs/behaviour.md lists them', () => {
  const rows = readRows('Who may read it')
  const cases = rows.flatMap(([keys = '', when = '']) =>
    codesIn(keys).map((key): [string, string, string] => {
      const [, value = ''] = VALUES.find(([pattern]) => pattern.test(when)) ?? []
      return [key, value, when.includes('`opted-out`') ? 'opted-out' : 'draft']
    })
  )

  test.each(cases)('%s: %s is %s', (key, value, reason) => {
    expect(readFrontMatter(`${key}: ${value}`)).toMatchObject({ kind: 'skip', reason })
  })

  test('are all of a row that says when', () => {
    expect(cases.length).toBeGreaterThan(80)
    expect(cases.filter(([, value]) => value === '')).toEqual([])
  })
})

function readFrontMatter(yaml: string): ReturnType<typeof readArticle> {
  return readArticle({
    path: 'posts/a.md',
    bytes: new TextEncoder().encode(`---\ntitle: A\n${yaml}\n---\n`),
    defaults: DEFAULTS,
    findHeading: () => null
  })
}

/** The code spans in a column of the first table below a heading, by row. */
function readCodes(heading: string, column: number): string[][] {
  return readRows(heading).map(cells => codesIn(cells[column] ?? ''))
}

/** The rows of the first table below a heading. */
function readRows(heading: string): string[][] {
  const [, section] = PAGE.split(new RegExp(`^#{2,3} ${heading}$`, 'm'))
  if (section === undefined) throw new Error(`docs/behaviour.md has no heading ${heading}`)
  return rowsIn(section.slice(section.search(/^\| /m)))
}

/** The rows that follow a table's head, up to the line that is not a row. */
function rowsIn(table: string): string[][] {
  const lines = table.split('\n').slice(2)
  const end = lines.findIndex(line => !line.startsWith('|'))
  return lines.slice(0, end < 0 ? undefined : end).map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim())
  )
}

function codesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
}
