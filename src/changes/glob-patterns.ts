// Patterns as @actions/glob parses them. A folder and an ending, as in all the default patterns, are judged here, as the
// package would; it is loaded for whatever else somebody writes.

import { sep } from 'node:path'

/** Private in the package's types; the version is pinned and a test compares with a real walk. */
export type GlobPattern = {
  readonly negate: boolean
  readonly trailingSeparator: boolean
  readonly segments: readonly string[]
  /** The path above the first wildcard: whatever the pattern matches begins with it. */
  readonly searchPath: string
  match(itemPath: string): number
}

/** The package's MatchKind: nothing, or files and folders alike. */
const NONE = 0
const ALL = 3
/** `folder/**` `/*.ending`, with nothing but ordinary characters in the names. */
const PLAIN = /^(?<folder>(?:[\w-]+\/)*)(?<deep>\*\*\/)?\*\.(?<ending>\w+)$/

/** @param root what relative patterns begin at: the working directory. @throws Error for what cannot be parsed */
export async function parsePatterns(
  patterns: readonly string[],
  root: string
): Promise<readonly GlobPattern[]> {
  const plain = patterns.map(pattern => parsePlainPattern(pattern, root))
  const others = patterns.filter((_, at) => plain[at] === null)
  if (others.length === 0) return plain.filter(pattern => pattern !== null)
  const parsed = await loadPatterns(others)
  // The package leaves out comments, and the order decides.
  if (parsed.length !== others.length) return loadPatterns(patterns)
  const next = parsed.values()
  return plain.flatMap(pattern => pattern ?? next.next().value ?? [])
}

/** Null where letter case or another separator could make a difference, and for every other shape. */
function parsePlainPattern(pattern: string, root: string): GlobPattern | null {
  const { folder, deep, ending } = PLAIN.exec(pattern)?.groups ?? {}
  if (folder === undefined || ending === undefined || sep !== '/') return null
  const names = folder.split('/').slice(0, -1)
  const above = `${root}${root.endsWith(sep) ? '' : sep}${folder}`
  const isBelow = (path: string) => deep !== undefined || !path.includes(sep, above.length)
  return {
    negate: false,
    trailingSeparator: false,
    segments: [...names, ...(deep === undefined ? [] : ['**']), `*.${ending}`],
    searchPath: folder === '' ? root : above.slice(0, -1),
    match: path =>
      path.startsWith(above) && path.endsWith(`.${ending}`) && isBelow(path) ? ALL : NONE
  }
}

async function loadPatterns(patterns: readonly string[]): Promise<readonly GlobPattern[]> {
  const { create } = await import('@actions/glob')
  const parsed: unknown = Reflect.get(await create(patterns.join('\n')), 'patterns')
  if (!Array.isArray(parsed))
    throw new Error(
      '@actions/glob no longer keeps its parsed patterns where glob-patterns.ts looks for them'
    )
  return parsed as readonly GlobPattern[]
}
