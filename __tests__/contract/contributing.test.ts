// The diffs in CONTRIBUTING.md are true: each can be made in the files as they are.

import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './sources.ts'

type Hunk = {
  readonly path: string
  /** Lines that the diff keeps or takes away, and those that it keeps or adds. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const PAGE = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
const SECTIONS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Adding an input',
    ['action.yml', 'src/action/inputs/input-table.ts', 'src/action/create-ports.ts']
  ],
  [
    'Adding a diagnostic',
    [
      'src/diagnostics/catalogue/run-codes.ts',
      'src/changes/detect-changes.ts',
      '__tests__/diagnostics/run-codes.test.ts'
    ]
  ]
]

describe.each(SECTIONS)('%s', (heading, paths) => {
  const hunks = readHunks(heading)

  test('shows a diff of these files alone', () => {
    expect(hunks.map(({ path }) => path)).toEqual(paths)
  })

  test.each(hunks)('$path is there, and has the lines around the change once', hunk => {
    expect(existsSync(join(ROOT, hunk.path))).toBe(true)
    expect(hunk.before.length).toBeGreaterThan(0)
    expect(countRuns(readLines(hunk.path), hunk.before)).toBe(1)
  })

  test.each(hunks)('$path does not have the change yet', hunk => {
    expect(countRuns(readLines(hunk.path), hunk.after)).toBe(0)
  })
})

/** Every hunk of the diff below a heading. */
function readHunks(heading: string): readonly Hunk[] {
  const [, section = ''] = PAGE.split(`\n## ${heading}\n`)
  const [, diff = ''] = /```diff\n(.*?)\n```/s.exec(section.split('\n## ')[0] ?? '') ?? []
  return diff
    .split(/^--- a\//m)
    .slice(1)
    .map(readHunk)
}

function readHunk(text: string): Hunk {
  const [path = '', , , ...lines] = text.trimEnd().split('\n')
  const pick = (marks: string) =>
    lines.filter(line => marks.includes(line.charAt(0))).map(line => line.slice(1))
  return { path, before: pick(' -'), after: pick(' +') }
}

function readLines(path: string): readonly string[] {
  return readFileSync(join(ROOT, path), 'utf8').split('\n')
}

/** How often the wanted lines follow one another. */
function countRuns(lines: readonly string[], wanted: readonly string[]): number {
  return lines.filter((_, start) => wanted.every((line, offset) => lines[start + offset] === line))
    .length
}
