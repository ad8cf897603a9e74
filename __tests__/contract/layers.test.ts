// The layering of docs/architecture.md, held from the imports of every file. The rules speak of rooms, a room being a
// folder of src/ or a file at its top.

import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSource, ROOT, sourcesOf, type Import, type Source } from './sources.ts'

const SRC = sourcesOf('src')
const EMULATORS = sourcesOf('emulators')

/** Node's modules that touch nothing outside the process. */
const HARMLESS = ['node:crypto', 'node:path', 'node:util']

/** Each edge of the outside world, and what it alone may import. Every other file is pure. */
const EDGES: Readonly<Record<string, readonly string[]>> = {
  'src/action/connect-medium.ts': ['@actions/core'],
  'src/action/inputs/read-inputs.ts': ['@actions/core'],
  'src/action/open-repository.ts': ['@actions/github'],
  'src/action/results-file.ts': ['node:fs/promises', 'node:os'],
  'src/action/runner-context.ts': ['node:fs'],
  'src/action/step-log.ts': ['@actions/core'],
  'src/action/step-outputs.ts': ['@actions/core'],
  'src/action/summary-file.ts': ['@actions/core'],
  'src/action/system-clock.ts': ['node:timers/promises'],
  'src/action/trial-process.ts': ['node:vm'],
  'src/action/try-in-process.ts': ['node:child_process'],
  'src/changes/path-matcher.ts': ['@actions/glob'],
  'src/git/blob-reader.ts': ['node:child_process', 'node:stream (type)'],
  'src/git/local-repository.ts': ['node:child_process'],
  'src/github/github-client.ts': ['@actions/github (type)'],
  'src/ledger/stores/file-lock.ts': ['node:fs/promises', 'node:os'],
  'src/ledger/stores/file-store.ts': ['node:fs/promises'],
  'src/medium/connection-watch.ts': ['node:diagnostics_channel']
}

/** Globals that are the outside world, and the files that may use them. */
const GLOBALS: Readonly<Record<string, readonly string[]>> = {
  'process.env': ['src/action/runner-context.ts', 'src/git/local-repository.ts'],
  process: [
    'src/action/interruption.ts',
    'src/action/runner-context.ts',
    'src/action/trial-process.ts',
    'src/action/try-in-process.ts',
    'src/changes/path-matcher.ts',
    'src/git/local-repository.ts',
    'src/ledger/stores/file-lock.ts'
  ],
  fetch: ['src/medium/feed-reader.ts', 'src/medium/http-transport.ts'],
  'Date.now': ['src/action/system-clock.ts'],
  'Math.random': ['src/action/system-clock.ts'],
  performance: [],
  setTimeout: ['src/action/interruption.ts'],
  setInterval: [],
  setImmediate: [],
  console: [],
  WebSocket: [],
  XMLHttpRequest: []
}

/** Functions with one reader or one writer. */
const SINGLE: Readonly<Record<string, string>> = {
  'core.getInput': 'src/action/inputs/read-inputs.ts',
  'core.setOutput': 'src/action/step-outputs.ts',
  'core.setFailed': 'src/action/step-log.ts'
}

/** Each room, and the rooms that it may import: always ones above it in this table, so no arrow runs back. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  time: [],
  diagnostics: ['text'],
  git: [],
  github: ['diagnostics', 'git', 'text', 'time'],
  medium: ['diagnostics', 'text', 'time'],
  changes: ['diagnostics', 'git', 'github'],
  article: ['diagnostics', 'medium', 'text'],
  content: ['article', 'diagnostics', 'medium', 'text'],
  ledger: ['diagnostics', 'git', 'github', 'medium', 'text', 'time'],
  report: ['diagnostics', 'text'],
  publish: [
    'article',
    'changes',
    'content',
    'diagnostics',
    'git',
    'ledger',
    'medium',
    'report',
    'text',
    'time'
  ],
  action: [
    'article',
    'changes',
    'content',
    'diagnostics',
    'git',
    'github',
    'ledger',
    'medium',
    'publish',
    'report',
    'text',
    'time'
  ],
  index: ['action']
}

/** The heads of the program: whoever imports one of them would turn the way of the data round. */
const HEADS: Readonly<Record<string, readonly string[]>> = {
  'src/index.ts': [],
  'src/action/run.ts': ['src/index.ts'],
  'src/publish/publish.ts': ['src/publish/index.ts'],
  'src/publish/index.ts': ['src/action/run.ts', 'src/action/trial-process.ts'],
  'src/action/create-ports.ts': ['src/action/run.ts']
}

describe('the reader of imports', () => {
  const read = (text: string) => readSource('src/room/a.ts', text)

  test.each<[string, Import[]]>([
    [
      "import { a } from './b.ts'",
      [{ specifier: './b.ts', file: 'src/room/b.ts', typeOnly: false }]
    ],
    [
      "import type { A } from '../c.ts'",
      [{ specifier: '../c.ts', file: 'src/c.ts', typeOnly: true }]
    ],
    ["import { type A, type B } from 'x'", [{ specifier: 'x', file: null, typeOnly: true }]],
    ["import { type A, b } from 'x'", [{ specifier: 'x', file: null, typeOnly: false }]],
    ["import x, { type B } from 'x'", [{ specifier: 'x', file: null, typeOnly: false }]],
    ["import * as x from 'x'", [{ specifier: 'x', file: null, typeOnly: false }]],
    ["import 'x'", [{ specifier: 'x', file: null, typeOnly: false }]],
    ["export { a } from 'x'", [{ specifier: 'x', file: null, typeOnly: false }]],
    ["export type { A } from 'x'", [{ specifier: 'x', file: null, typeOnly: true }]],
    ["export * from 'x'", [{ specifier: 'x', file: null, typeOnly: false }]],
    ["const x = await import('x')", [{ specifier: 'x', file: null, typeOnly: false }]],
    ["let a: import('x').A", [{ specifier: 'x', file: null, typeOnly: true }]],
    ["// import 'x'\nconst s = \"import 'x'\"", []]
  ])('reads %s', (text, imports) => {
    expect(read(text).imports).toEqual(imports)
  })

  test('finds uses of globals, and no property, string or comment that is called so', () => {
    const { uses } = read(
      "process.env.A; run.process; ({ fetch: 1 }); 'console'; // performance\nglobalThis.setTimeout"
    )
    expect([...uses].sort()).toEqual([
      'globalThis',
      'globalThis.setTimeout',
      'process',
      'process.env',
      'run',
      'run.process'
    ])
  })
})

describe('the outside world', () => {
  test('only the edges import it, each what the table says', () => {
    const found = Object.fromEntries(
      SRC.map(
        ({ path, imports }) => [path, imports.filter(isOutside).map(written)] as const
      ).filter(([, outside]) => outside.length > 0)
    )
    expect(sorted(found)).toEqual(sorted(EDGES))
  })

  test.each(Object.entries(GLOBALS))(
    '%s is used by the files of the table alone',
    (name, files) => {
      expect(users(name)).toEqual(files)
    }
  )

  test('no global is reached by way of globalThis', () => {
    expect(users('globalThis')).toEqual([])
  })

  test.each(Object.entries(SINGLE))('%s is called in %s alone', (name, file) => {
    expect(users(name)).toEqual([file])
  })

  test('@actions/core is imported whole, so that its functions are seen by their names', () => {
    for (const { path, name } of importedNames('@actions/core'))
      expect(`${path} ${name}`).toBe(`${path} core`)
  })
})

describe('the rooms', () => {
  test('are those of the table', () => {
    const rooms = new Set(SRC.map(({ path }) => roomOf(path)))
    expect([...rooms].sort()).toEqual(Object.keys(ROOMS).sort())
  })

  test('each knows only rooms above it', () => {
    const order = Object.keys(ROOMS)
    for (const [room, known] of Object.entries(ROOMS))
      for (const one of known) expect(order.indexOf(one)).toBeLessThan(order.indexOf(room))
  })

  test.each(Object.entries(ROOMS))('%s imports the rooms of its row alone', (room, known) => {
    const wrong = filesOf(room).flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => file !== null && ![room, ...known].includes(roomOf(file)))
        .map(({ specifier }) => `${path} imports ${specifier}`)
    )
    expect(wrong).toEqual([])
  })

  test.each(Object.entries(HEADS))('%s is imported by its own caller alone', (file, callers) => {
    const found = SRC.filter(({ imports }) =>
      imports.some(one => one.file === file && !one.typeOnly)
    )
    expect(found.map(({ path }) => path)).toEqual(callers)
  })

  test('the emulators know nothing of the action and its tests', () => {
    const wrong = EMULATORS.flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => file !== null && !file.startsWith('emulators/'))
        .map(({ specifier }) => `${path} imports ${specifier}`)
    )
    expect(wrong).toEqual([])
  })

  test('the action knows nothing of the emulators, the tests and the scripts', () => {
    const wrong = SRC.flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => file !== null && !file.startsWith('src/'))
        .map(({ specifier }) => `${path} imports ${specifier}`)
    )
    expect(wrong).toEqual([])
  })

  test('every relative import names a file of the sources', () => {
    const paths = new Set(SRC.map(({ path }) => path))
    const lost = SRC.flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => file !== null && !paths.has(file))
        .map(({ specifier }) => `${path} imports ${specifier}`)
    )
    expect(lost).toEqual([])
  })

  // Imports of types alone are left out: they are gone at run time, and a port's shape may name its user's types.
  test('no files import each other in a circle', () => {
    expect(cycles(SRC)).toEqual([])
  })

  test('a circle would be found', () => {
    const file = (name: string, text: string) => readSource(`src/${name}.ts`, text)
    const circle = [
      file('a', "import { b } from './b.ts'"),
      file('b', "export * from './c.ts'"),
      file('c', "import { a } from './a.ts'"),
      file('d', "import type { e } from './e.ts'"),
      file('e', "import { d } from './d.ts'")
    ]
    expect(cycles(circle)).toEqual(['src/a.ts > src/b.ts > src/c.ts > src/a.ts'])
  })
})

describe('the packages', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const imported = new Map<string, Set<string>>()
  for (const { path, imports } of SRC)
    for (const { specifier, file, typeOnly } of imports)
      if (file === null && !typeOnly && !specifier.startsWith('node:'))
        imported.set(specifier, (imported.get(specifier) ?? new Set()).add(roomOf(path)))

  test('those imported at run time are the dependencies, and all of them', () => {
    expect([...imported.keys()].sort()).toEqual(Object.keys(dependencies).sort())
  })

  test('all but the toolkit of GitHub belong to one room each', () => {
    const shared = [...imported].filter(
      ([name, rooms]) => rooms.size > 1 && !name.startsWith('@actions/')
    )
    expect(shared).toEqual([])
  })

  test('dependencies are pinned to one version', () => {
    const loose = Object.entries(dependencies).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))
    expect(loose).toEqual([])
  })
})

/** `src/article/tags.ts` and `src/article.ts` are both in the room `article`. */
function roomOf(path: string): string {
  return /^src\/([^/]+?)(?:\.ts|\/.*)$/.exec(path)?.[1] ?? ''
}

function filesOf(room: string): readonly Source[] {
  return SRC.filter(({ path }) => roomOf(path) === room)
}

function isOutside({ specifier, file }: Import): boolean {
  if (file !== null || HARMLESS.includes(specifier)) return false
  return specifier.startsWith('node:') || specifier.startsWith('@actions/')
}

function written({ specifier, typeOnly }: Import): string {
  return typeOnly ? `${specifier} (type)` : specifier
}

function sorted(table: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(table).map(([path, names]) => [path, [...names].sort()]))
}

function users(name: string): string[] {
  return SRC.filter(({ uses }) => uses.has(name)).map(({ path }) => path)
}

/** The local name of each whole import of a package. */
function importedNames(specifier: string): { readonly path: string; readonly name: string }[] {
  return SRC.filter(({ imports }) => imports.some(one => one.specifier === specifier)).map(
    ({ path }) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      const pattern = new RegExp(`import (?:type )?(?:\\* as )?(.+) from '${specifier}'`)
      return { path, name: pattern.exec(text)?.[1] ?? '' }
    }
  )
}

/** Each circle of imports once, as a path that ends where it begins. */
function cycles(sources: readonly Source[]): readonly string[] {
  const imports = new Map(
    sources.map(one => [
      one.path,
      one.imports.flatMap(({ file, typeOnly }) => (file === null || typeOnly ? [] : [file]))
    ])
  )
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path)
    if (at >= 0) found.push([...trail.slice(at), path].join(' > '))
    if (at >= 0 || done.has(path)) return
    for (const next of imports.get(path) ?? []) walk(next, [...trail, path])
    done.add(path)
  }
  for (const { path } of sources) walk(path, [])
  return found
}
