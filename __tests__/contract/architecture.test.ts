// docs/architecture.md and the other pages against the files: what they name is there, and no room is left out.

import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { ROOT } from './sources.ts'

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'emulators/README.md',
  ...(readdirSync(join(ROOT, 'docs'), { recursive: true }) as string[])
    .map(name => `docs/${name.replaceAll('\\', '/')}`)
    // Guides name the files of other people's sites; a test of theirs checks what they say.
    .filter(path => path.endsWith('.md') && !/^docs\/sites\/(?!README)/.test(path))
]
const FOLDERS = ['src', 'emulators', 'scripts', '__tests__', 'docs', 'spec', 'examples', '.ci']

/** Paths that are examples of other people's repositories. */
const EXAMPLES = /^(?:docs\/guide\.md|src\/content\/blog)/

const PATHS = new Set(FOLDERS.flatMap(listPaths))
const NAMES = new Set([...PATHS].map(path => posix.basename(path)))
const ARCHITECTURE = readPage('docs/architecture.md')

describe.each(PAGES)('%s', page => {
  const spans = [...readPage(page).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)

  test('names only files and folders that are there', () => {
    const named = spans.filter(
      span => /^[\w./-]+$/.test(span) && FOLDERS.includes(span.split('/')[0] ?? '')
    )
    const lost = named.filter(
      path => !path.includes('ROOM') && !EXAMPLES.test(path) && !PATHS.has(path.replace(/\/$/, ''))
    )
    expect(lost).toEqual([])
  })

  test('names only sources that are there', () => {
    const named = spans.filter(span => /^[\w.-]+\.(?:ts|mjs)$/.test(span))
    expect(named.filter(name => !NAMES.has(name))).toEqual([])
  })
})

describe('docs/architecture.md', () => {
  test('has a row for every room', () => {
    const rooms = [...PATHS]
      .filter(path => /^(?:src|emulators)\/[^./]+$/.test(path))
      .map(path => path.replace(/^src\//, ''))
    expect(rooms.filter(room => !ARCHITECTURE.includes(`| \`${room}/\` `))).toEqual([])
  })

  test('has a reason for every runtime dependency', () => {
    const { dependencies } = JSON.parse(readPage('package.json')) as {
      dependencies: Record<string, string>
    }
    const [, table = ''] = ARCHITECTURE.split('## Runtime dependencies')
    const rows = table.split('\n').filter(line => line.startsWith('| `'))
    const named = rows.flatMap(row =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    )
    expect(named.sort()).toEqual(Object.keys(dependencies).sort())
  })

  test('is short enough to be read', () => {
    expect(ARCHITECTURE.split('\n').length).toBeLessThanOrEqual(200)
  })
})

function readPage(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** The folder, and every file and folder in it, from the root. */
function listPaths(folder: string): readonly string[] {
  const inside = readdirSync(join(ROOT, folder), { recursive: true }) as string[]
  return [folder, ...inside.map(path => `${folder}/${path.replaceAll('\\', '/')}`)]
}
