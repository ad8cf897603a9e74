// Matches the input `files` against paths of a tree instead of the disk: @actions/glob parses the patterns and its own
// parsed patterns match the paths, with the order, exclusion and implicit descendants of its walk.

import { create, type Globber } from '@actions/glob'
import { join } from 'node:path'

/** Private in the package's types; the version is pinned and a test compares with a real walk. */
type Pattern = {
  readonly negate: boolean
  readonly trailingSeparator: boolean
  readonly segments: readonly string[]
  match(itemPath: string): number
}

/** Only Markdown can be an article, whatever else a pattern such as `posts/**` takes in. */
const MARKDOWN = /\.(?:md|markdown|mdx)$/i
/** The package's MatchKind flags. */
const DIRECTORY_KIND = 1
const FILE_KIND = 2

/**
 * A predicate over repository paths.
 * @throws Error from the package when a pattern cannot be parsed
 */
export async function createMatcher(
  patterns: readonly string[]
): Promise<(path: string) => boolean> {
  const parsed = readPatterns(await create(patterns.join('\n')))
  // Relative patterns are rooted at the working directory, so the paths are, too.
  const root = process.cwd()
  // Base and HEAD mostly hold the same paths, and a folder's files the same ancestors.
  const answers = new Map<string, boolean>()
  const folders = new Map<string, readonly boolean[]>()
  return path => {
    const known = answers.get(path)
    if (known !== undefined) return known
    const wanted = MARKDOWN.test(path) && isIncluded(path)
    answers.set(path, wanted)
    return wanted
  }

  /** The last pattern that hits decides. */
  function isIncluded(path: string): boolean {
    const rooted = join(root, path)
    const above = findHitsAbove(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
    const last = parsed.findLast(
      (pattern, index) => above[index] === true || (pattern.match(rooted) & FILE_KIND) !== 0
    )
    return last !== undefined && !last.negate
  }

  /** For each pattern, whether it takes in a file for the sake of a folder above it. */
  function findHitsAbove(folder: string): readonly boolean[] {
    const known = folders.get(folder)
    if (known !== undefined) return known
    const parts = folder === '' ? [] : folder.split('/')
    const above = [root, ...parts.map((_, index) => join(root, ...parts.slice(0, index + 1)))]
    const hits = parsed.map(pattern => {
      const implicit = pattern.trailingSeparator || pattern.segments.at(-1) !== '**'
      return implicit && above.some(path => (pattern.match(path) & DIRECTORY_KIND) !== 0)
    })
    folders.set(folder, hits)
    return hits
  }
}

function readPatterns(globber: Globber): readonly Pattern[] {
  const patterns: unknown = Reflect.get(globber, 'patterns')
  if (!Array.isArray(patterns))
    throw new Error(
      '@actions/glob no longer keeps its parsed patterns where path-matcher.ts looks for them'
    )
  return patterns as readonly Pattern[]
}
