// Where the keys and values of a TOML document are: the parser keeps neither places nor spellings. It reads only
// documents that the parser accepted, so it complains of nothing.

import type { HeaderSource } from './header-tree.ts'

type TomlScan = {
  readonly text: string
  position: number
  readonly sources: Map<string, HeaderSource>
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

/** The path of keys (array items by index), joined by {@link joinKeys}, to the place of the key and the value's source. */
export function locateTomlValues(text: string): ReadonlyMap<string, HeaderSource> {
  const scan: TomlScan = { text, position: 0, sources: new Map(), line: 1, lineStart: 0 }
  let table: readonly string[] = []
  for (;;) {
    takeMatch(scan, BETWEEN)
    if (scan.position >= text.length) return scan.sources
    const source = findPosition(scan)
    const header = takeMatch(scan, TABLE)
    if (header === null) {
      // Whatever is not understood is stepped over: a place may be missing, never the document.
      if (!takeAssignment(scan, table)) scan.position++
      continue
    }
    table = splitKeys(header[1] ?? '')
    recordPlace(scan, table, source)
  }
}

export function joinKeys(path: readonly string[]): string {
  return path.join('\0')
}

function takeAssignment(scan: TomlScan, prefix: readonly string[]): boolean {
  const source = findPosition(scan)
  const assignment = takeMatch(scan, ASSIGNMENT)
  if (assignment === null) return false
  const path = [...prefix, ...splitKeys(assignment[1] ?? '')]
  recordPlace(scan, path, { ...source, text: takeValue(scan, path) })
  return true
}

/** Steps over a value, records what is inside, and returns its text. */
function takeValue(scan: TomlScan, path: readonly string[]): string {
  const start = scan.position
  const open = scan.text.charAt(start)
  if (open === '[' || open === '{') {
    scan.position++
    takeItems(scan, path, open === '[')
  } else if (takeMatch(scan, STRING) === null && takeMatch(scan, BARE) === null) scan.position++
  return scan.text.slice(start, scan.position).trim()
}

function takeItems(scan: TomlScan, path: readonly string[], isArray: boolean): void {
  for (let index = 0; ; index++) {
    takeMatch(scan, BETWEEN)
    if (scan.position >= scan.text.length) return
    if (/[\]}]/.test(scan.text.charAt(scan.position))) {
      scan.position++
      return
    }
    if (!isArray) {
      if (!takeAssignment(scan, path)) scan.position++
      continue
    }
    const item = [...path, String(index)]
    const source = findPosition(scan)
    recordPlace(scan, item, { ...source, text: takeValue(scan, item) })
  }
}

/** A dotted key or table also says where the tables on its way begin. */
function recordPlace(scan: TomlScan, path: readonly string[], source: HeaderSource): void {
  scan.sources.set(joinKeys(path), source)
  for (let depth = path.length - 1; depth > 0; depth--) {
    const key = joinKeys(path.slice(0, depth))
    if (!scan.sources.has(key)) scan.sources.set(key, { ...source, text: null })
  }
}

function findPosition(scan: TomlScan): HeaderSource {
  const { text, position } = scan
  let feed = text.indexOf('\n', scan.lineStart)
  while (feed >= 0 && feed < position) {
    scan.line++
    scan.lineStart = feed + 1
    feed = text.indexOf('\n', scan.lineStart)
  }
  return { line: scan.line, column: position - scan.lineStart + 1, text: null }
}

function takeMatch(scan: TomlScan, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = scan.position
  const match = pattern.exec(scan.text)
  if (match !== null) scan.position = pattern.lastIndex
  return match
}

function splitKeys(dotted: string): string[] {
  const keys = dotted.match(new RegExp(KEY, 'g')) ?? []
  return keys.map(key => key.replace(/^(["'])(.*)\1$/, '$2'))
}
