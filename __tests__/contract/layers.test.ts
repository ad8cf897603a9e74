// The layering of docs/architecture.md, held from the imports of every file. A room is a folder of src/ or emulators/.

import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFileCircles, findFolderCircles, listParentFolders } from './import-graph.ts'
import { listSources, readSource, ROOT, type Import, type Source } from './sources.ts'

type Table = Readonly<Record<string, readonly string[]>>

const SRC = listSources('src')
const EMULATORS = listSources('emulators')
const ALL = [...SRC, ...EMULATORS]

/** Node's modules that touch nothing outside the process. */
const HARMLESS = ['node:crypto', 'node:path', 'node:util']

/**
 * Each edge of the outside world: what it alone may import, and the globals that it may use. Every other file is pure;
 * eslint.config.js reads the same tables, and says so while one writes.
 */
const EDGES = JSON.parse(readFileSync(join(ROOT, '__tests__/contract/edges.json'), 'utf8')) as {
  readonly imports: Table
  readonly globals: Table
}

/** Functions with one reader or one writer. */
const SINGLE: Readonly<Record<string, string>> = {
  'core.getInput': 'src/action/inputs/read-inputs.ts',
  'core.setSecret': 'src/action/secrets.ts',
  'core.setFailed': 'src/action/step-log.ts'
}

/** The places that load code when it is needed; docs/architecture.md says why. */
const LAZY: Table = {
  'src/action/limit-memory.ts': ['node:v8', 'node:vm'],
  'src/action/load-medium.ts': ['../medium/index.ts'],
  'src/action/open-repository.ts': ['@actions/github', '../network/index.ts'],
  'src/action/preview/show-pages.ts': ['./write-pages.ts', './pages-folder.ts'],
  'src/action/run.ts': ['./comment-on-plan.ts'],
  'src/action/start-step.ts': ['./main-part.ts'],
  'src/action/start-trial.ts': ['./main-part.ts'],
  'src/action/trial-process.ts': ['node:vm'],
  'src/changes/glob-patterns.ts': ['@actions/glob'],
  'src/content/emit/late-markdown.ts': ['./markdown/markdown-post.ts'],
  'src/content/late-parts.ts': ['./html-parsers.ts', 'gemoji'],
  'src/content/source/late-mdx.ts': ['./mdx/mdx-parts.ts'],
  'src/content/source/liquid/liquid-engine.ts': ['liquidjs'],
  'src/github/plain-request.ts': ['node:https', 'node:http', 'node:zlib'],
  'src/index.ts': ['./cli/index.ts'],
  'src/ledger/stores/file-store.ts': ['./replace-file.ts'],
  'src/ledger/watermarks.ts': ['node:crypto'],
  'src/medium/feed-reader.ts': ['./rss-feed.ts'],
  'src/medium/open-sender.ts': ['../network/index.ts'],
  'src/medium/plain-sender.ts': ['node:https', 'node:http', 'node:zlib'],
  'src/publish/handle-articles.ts': ['./evaluate/compare-published.ts'],
  'src/publish/load-article-tools.ts': ['./article-tools.ts'],
  'src/publish/publish.ts': ['./collect-previews.ts', './handle-articles.ts'],
  'src/publish/run-sites.ts': ['./site-tools.ts', './site-settings.ts'],
  'src/publish/start/follow-texts.ts': ['./follow-departures.ts'],
  'src/publish/start/reconcile-ledger.ts': ['./resolve-entries.ts'],
  'src/publish/start/start-run.ts': [
    './starting-point.ts',
    './newly-matched.ts',
    './moved-folders.ts'
  ]
}

/** Each room of src/, and the rooms that it imports: always ones above it in this table, so no arrow runs back. */
const ROOMS: Table = {
  text: [],
  time: [],
  diagnostics: ['text'],
  git: [],
  network: [],
  github: ['diagnostics', 'git', 'network', 'text', 'time'],
  medium: ['diagnostics', 'network', 'text', 'time'],
  changes: ['diagnostics', 'git', 'text'],
  article: ['diagnostics', 'medium', 'text'],
  content: ['article', 'diagnostics', 'medium', 'text', 'time'],
  sites: ['article', 'text'],
  ledger: ['diagnostics', 'git', 'github', 'medium', 'text', 'time'],
  report: ['diagnostics', 'text'],
  edits: ['article', 'content', 'report'],
  pages: ['content', 'diagnostics', 'report', 'text'],
  publish: [
    'article',
    'changes',
    'content',
    'diagnostics',
    'edits',
    'git',
    'ledger',
    'medium',
    'report',
    'sites',
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
    'network',
    'pages',
    'publish',
    'report',
    'sites',
    'text',
    'time'
  ],
  cli: ['action', 'changes', 'diagnostics', 'git', 'ledger', 'publish', 'report', 'text'],
  index: ['action', 'cli']
}

/** Where other rooms may enter besides the door, `index.ts`: these files, or every file of these folders. */
const SECOND_DOORS = [
  // Words and limits of Medium, which many need that never load its client.
  'src/medium/vocabulary.ts',
  // Small vocabularies, in which each file has its own few words.
  'src/text/',
  'src/time/',
  'src/diagnostics/',
  'emulators/shared/'
]

/** The stages of publishing, in the order in which an article comes through. */
const STAGES = ['start', 'evaluate', 'select', 'send', 'close']

/** The heads of the program, and who alone runs them. */
const HEADS: Table = {
  'src/index.ts': [],
  'src/action/index.ts': [
    'src/cli/desk-command.ts',
    'src/cli/local-run.ts',
    'src/cli/plan.ts',
    'src/cli/preview.ts',
    'src/index.ts'
  ],
  'src/action/main-part.ts': ['src/action/start-step.ts', 'src/action/start-trial.ts'],
  'src/action/run.ts': ['src/action/main-part.ts'],
  'src/action/start-step.ts': ['src/action/index.ts'],
  'src/action/create-ports.ts': ['src/action/run.ts'],
  'src/publish/index.ts': [
    'src/action/run.ts',
    'src/action/trial-process.ts',
    'src/cli/local-run.ts'
  ],
  'src/publish/publish.ts': ['src/publish/index.ts']
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

  test('finds uses of globals, not properties, strings or comments that are called so', () => {
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
        ({ path, imports }) => [path, imports.filter(isOutside).map(printImport)] as const
      ).filter(([, outside]) => outside.length > 0)
    )
    expect(sortTable(found)).toEqual(sortTable(EDGES.imports))
  })

  test.each(Object.entries(EDGES.globals))(
    '%s is used by the files of the table alone',
    (name, files) => {
      expect(listUsers(name)).toEqual(files)
    }
  )

  test('no global is reached by way of globalThis', () => {
    expect(listUsers('globalThis')).toEqual([])
  })

  test.each(Object.entries(SINGLE))('%s is called in %s alone', (name, file) => {
    expect(listUsers(name)).toEqual([file])
  })

  test('@actions/core is imported whole, so that its functions are seen by their names', () => {
    for (const { path, name } of listWholeImports('@actions/core'))
      expect(`${path} ${name}`).toBe(`${path} core`)
  })
})

describe('what is loaded later', () => {
  test('is what the table says, and each is a file of its own in the bundle', () => {
    const found = SRC.map(({ path }) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      return [
        path,
        [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, name = '']) => name)
      ] as const
    })
    expect(Object.fromEntries(found.filter(([, names]) => names.length > 0))).toEqual(LAZY)
  })
})

describe('the rooms', () => {
  test('are those of the table', () => {
    const rooms = new Set(SRC.map(({ path }) => findRoom(path)))
    expect([...rooms].sort()).toEqual(Object.keys(ROOMS).sort())
  })

  test('each knows only rooms above it', () => {
    const order = Object.keys(ROOMS)
    for (const [room, known] of Object.entries(ROOMS))
      for (const other of known) expect(order.indexOf(other)).toBeLessThan(order.indexOf(room))
  })

  test.each(Object.entries(ROOMS))(
    '%s imports the rooms of its row, and no others',
    (room, known) => {
      const imported = SRC.filter(({ path }) => findRoom(path) === room)
        .flatMap(({ imports }) => imports.flatMap(({ file }) => (file === null ? [] : [file])))
        .map(findRoom)
      expect([...new Set(imported)].filter(other => other !== room).sort()).toEqual(known)
    }
  )

  test.each(Object.entries(HEADS))('%s is imported by its own caller alone', (file, callers) => {
    const found = SRC.filter(({ imports }) =>
      imports.some(imported => imported.file === file && !imported.typeOnly)
    )
    expect(found.map(({ path }) => path)).toEqual(callers)
  })

  test('the emulators know nothing of the action and its tests', () => {
    expect(listImports(EMULATORS, file => !file.startsWith('emulators/'))).toEqual([])
  })

  test('the action knows nothing of the emulators, the tests and the scripts', () => {
    expect(listImports(SRC, file => !file.startsWith('src/'))).toEqual([])
  })

  test('every relative import names a file of the sources', () => {
    const paths = new Set(ALL.map(({ path }) => path))
    expect(listImports(ALL, file => !paths.has(file))).toEqual([])
  })
})

describe('the doors', () => {
  const paths = new Set(ALL.map(({ path }) => path))
  const isSecondDoor = (file: string) =>
    SECOND_DOORS.some(door => (door.endsWith('/') ? file.startsWith(door) : file === door))

  test('every room has one, index.ts, unless each of its files is a door', () => {
    const rooms = new Set(ALL.map(({ path }) => path.split('/').slice(0, 2).join('/')))
    rooms.delete('src/index.ts')
    const closed = [...rooms].filter(room => !SECOND_DOORS.includes(`${room}/`))
    expect(closed.filter(room => !paths.has(`${room}/index.ts`))).toEqual([])
  })

  test('an import from a folder that has one comes in through it', () => {
    const wrong = ALL.flatMap(({ path, imports }) =>
      imports.flatMap(({ file }) => {
        if (file === null || isSecondDoor(file)) return []
        const doors = listFolders(file).filter(
          folder => paths.has(`${folder}/index.ts`) && !path.startsWith(`${folder}/`)
        )
        return doors.every(folder => file === `${folder}/index.ts`) ? [] : [`${path}: ${file}`]
      })
    )
    expect(wrong).toEqual([])
  })
})

describe('circles', () => {
  test('of files do not exist, imports of types included', () => {
    expect(findFileCircles(ALL)).toEqual([])
  })

  test('of folders do not exist', () => {
    expect(listParentFolders(ALL).flatMap(folder => findFolderCircles(ALL, folder))).toEqual([])
  })

  test.each(STAGES)('the stage %s of publishing imports only stages before it', stage => {
    const later = STAGES.slice(STAGES.indexOf(stage) + 1).map(name => `src/publish/${name}/`)
    const files = SRC.filter(({ path }) => path.startsWith(`src/publish/${stage}/`))
    expect(files.length).toBeGreaterThan(0)
    expect(listImports(files, file => later.some(folder => file.startsWith(folder)))).toEqual([])
  })

  test('the stages are the folders of publishing', () => {
    const folders = SRC.flatMap(({ path }) => /^src\/publish\/(.+)\//.exec(path)?.[1] ?? [])
    expect([...new Set(folders)].sort()).toEqual([...STAGES].sort())
  })

  const fake = (path: string, ...imports: string[]) =>
    readSource(path, imports.map(specifier => `import type { X } from '${specifier}'`).join('\n'))

  test('of files would be found', () => {
    const circle = [
      fake('src/a.ts', './b.ts'),
      fake('src/b.ts', './c.ts', './d.ts'),
      fake('src/c.ts', './a.ts'),
      fake('src/d.ts')
    ]
    expect(findFileCircles(circle)).toEqual([['src/a.ts', 'src/b.ts', 'src/c.ts']])
    expect(findFileCircles(circle.slice(1))).toEqual([])
  })

  test('of folders would be found, also by way of a file beside them', () => {
    const words = fake('src/r/words.ts')
    const head = fake('src/r/head.ts', './one/a.ts', './two/b.ts')
    const one = fake('src/r/one/a.ts', '../words.ts')
    const two = fake('src/r/two/b.ts', '../one/a.ts', '../words.ts')
    const sources = [words, head, one, two]
    expect(listParentFolders(sources)).toEqual(['src', 'src/r'])
    expect(findFolderCircles(sources, 'src/r')).toEqual([])
    const back = fake('src/r/one/c.ts', '../two/b.ts')
    expect(findFolderCircles([...sources, back], 'src/r')).toEqual([['src/r/one', 'src/r/two']])
    const loop = fake('src/r/two/d.ts', '../head.ts')
    expect(findFolderCircles([...sources, loop], 'src/r')).toEqual([['src/r/head.ts', 'src/r/two']])
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
        imported.set(
          toPackage(specifier),
          (imported.get(toPackage(specifier)) ?? new Set()).add(findRoom(path))
        )

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

/** `@a/b` of `@a/b/lib/c`. */
function toPackage(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ''
}

/** `article` of `src/article/tags.ts`; `index` of `src/index.ts`. */
function findRoom(path: string): string {
  return /^src\/([^/]+?)(?:\.ts|\/.*)$/.exec(path)?.[1] ?? ''
}

/** `src/a/b/c.ts` is in `src/a` and `src/a/b`. */
function listFolders(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/')).slice(1)
}

function listImports(
  sources: readonly Source[],
  isMeant: (file: string) => boolean
): readonly string[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ file }) => file !== null && isMeant(file))
      .map(({ specifier }) => `${path} imports ${specifier}`)
  )
}

function isOutside({ specifier, file }: Import): boolean {
  if (file !== null || HARMLESS.includes(specifier)) return false
  return /^(node:|@actions\/)/.test(specifier)
}

function printImport({ specifier, typeOnly }: Import): string {
  return typeOnly ? `${specifier} (type)` : specifier
}

function sortTable(table: Table): Record<string, string[]> {
  return Object.fromEntries(Object.entries(table).map(([path, names]) => [path, [...names].sort()]))
}

function listUsers(name: string): string[] {
  return SRC.filter(({ uses }) => uses.has(name)).map(({ path }) => path)
}

/** The local name of each whole import of a package. */
function listWholeImports(specifier: string): { readonly path: string; readonly name: string }[] {
  return SRC.filter(({ imports }) => imports.some(found => found.specifier === specifier)).map(
    ({ path }) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      const pattern = new RegExp(`import (?:type )?(?:\\* as )?(.+) from '${specifier}'`)
      return { path, name: pattern.exec(text)?.[1] ?? '' }
    }
  )
}
