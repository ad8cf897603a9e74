// Where the keys and values of a TOML document stand: the parser keeps neither places nor spellings. Reads only
// documents that the parser accepted, so it need not judge.

import type { Source } from './header-tree.ts'

type Scan = {
  readonly text: string
  position: number
  readonly sources: Map<string, Source>
  /** The line that `position` is on, 1-based, and where it starts. */
  line: number
  lineStart: number
}

const KEY = String.raw`(?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')`
const DOTTED = String.raw`${KEY}(?:[ \t]*\.[ \t]*${KEY})*`
const TABLE = new RegExp(String.raw`\[\[?[ \t]*(${DOTTED})[ \t]*\]\]?`, 'y')
const ASSIGNMENT = new RegExp(String.raw`(${DOTTED})[ \t]*=[ \t]*`, 'y')
const STRING = /"""[^]*?(?<!\\)(?:\\\\)*"{3,5}|'''[^]*?'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y
const BETWEEN = /(?:[\s,]|#[^\n]*)+/y
const BARE = /[^,\]}#\n]+/y

/** The path of keys (array items by index), joined by {@link pathKey}, to the place of the key and the value's source. */
export function indexToml(text: string): ReadonlyMap<string, Source> {
  const scan: Scan = { text, position: 0, sources: new Map(), line: 1, lineStart: 0 }
  let table: readonly string[] = []
  for (;;) {
    take(scan, BETWEEN)
    if (scan.position >= text.length) return scan.sources
    const source = here(scan)
    const header = take(scan, TABLE)
    if (header === null) {
      // Whatever is not understood is stepped over: a place may be missing, never the document.
      if (!readAssignment(scan, table)) scan.position++
      continue
    }
    table = keysOf(header[1] ?? '')
    record(scan, table, source)
  }
}

export function pathKey(path: readonly string[]): string {
  return path.join('\0')
}

function readAssignment(scan: Scan, prefix: readonly string[]): boolean {
  const source = here(scan)
  const assignment = take(scan, ASSIGNMENT)
  if (assignment === null) return false
  const path = [...prefix, ...keysOf(assignment[1] ?? '')]
  record(scan, path, { ...source, text: readValue(scan, path) })
  return true
}

/** Steps over a value, records what is inside, and returns its source. */
function readValue(scan: Scan, path: readonly string[]): string {
  const start = scan.position
  const open = scan.text.charAt(start)
  if (open === '[' || open === '{') {
    scan.position++
    readItems(scan, path, open === '[')
  } else if (take(scan, STRING) === null && take(scan, BARE) === null) scan.position++
  return scan.text.slice(start, scan.position).trim()
}

function readItems(scan: Scan, path: readonly string[], isArray: boolean): void {
  for (let index = 0; ; index++) {
    take(scan, BETWEEN)
    if (scan.position >= scan.text.length) return
    if (/[\]}]/.test(scan.text.charAt(scan.position))) {
      scan.position++
      return
    }
    if (!isArray) {
      if (!readAssignment(scan, path)) scan.position++
      continue
    }
    const item = [...path, String(index)]
    const source = here(scan)
    record(scan, item, { ...source, text: readValue(scan, item) })
  }
}

/** A dotted key or table also says where the tables on its way begin. */
function record(scan: Scan, path: readonly string[], source: Source): void {
  scan.sources.set(pathKey(path), source)
  for (let depth = path.length - 1; depth > 0; depth--) {
    const key = pathKey(path.slice(0, depth))
    if (!scan.sources.has(key)) scan.sources.set(key, { ...source, text: null })
  }
}

function here(scan: Scan): Source {
  const { text, position } = scan
  let feed = text.indexOf('\n', scan.lineStart)
  while (feed >= 0 && feed < position) {
    scan.line++
    scan.lineStart = feed + 1
    feed = text.indexOf('\n', scan.lineStart)
  }
  return { line: scan.line, column: position - scan.lineStart + 1, text: null }
}

function take(scan: Scan, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = scan.position
  const match = pattern.exec(scan.text)
  if (match !== null) scan.position = pattern.lastIndex
  return match
}

function keysOf(dotted: string): string[] {
  const keys = dotted.match(new RegExp(KEY, 'g')) ?? []
  return keys.map(key => key.replace(/^(["'])(.*)\1$/, '$2'))
}
