// Matches the input `files` against paths of a tree instead of the disk: @actions/glob parses the patterns and its own
// parsed patterns judge the paths, with the order, exclusion and implicit descendants of its walk.

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
const DIRECTORY = 1
const FILE = 2

/**
 * A predicate over repository paths.
 * @throws Error from the package when a pattern cannot be parsed
 */
export async function createMatcher(
  patterns: readonly string[]
): Promise<(path: string) => boolean> {
  const parsed = parsedPatterns(await create(patterns.join('\n')))
  // Relative patterns are rooted at the working directory, so the paths are, too.
  const root = process.cwd()
  const folders = new Map<string, readonly string[]>()
  return path => {
    if (!MARKDOWN.test(path)) return false
    let included = false
    for (const pattern of parsed) if (hits(pattern, path)) included = !pattern.negate
    return included
  }

  function hits(pattern: Pattern, path: string): boolean {
    if ((pattern.match(join(root, path)) & FILE) !== 0) return true
    const implicit = pattern.trailingSeparator || pattern.segments.at(-1) !== '**'
    return implicit && ancestors(path).some(folder => (pattern.match(folder) & DIRECTORY) !== 0)
  }

  function ancestors(path: string): readonly string[] {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    const known = folders.get(folder)
    if (known !== undefined) return known
    const parts = folder === '' ? [] : folder.split('/')
    const all = parts.map((_, index) => join(root, ...parts.slice(0, index + 1)))
    folders.set(folder, [root, ...all])
    return [root, ...all]
  }
}

function parsedPatterns(globber: Globber): readonly Pattern[] {
  const patterns: unknown = Reflect.get(globber, 'patterns')
  if (!Array.isArray(patterns))
    throw new Error(
      '@actions/glob no longer keeps its parsed patterns where match.ts looks for them'
    )
  return patterns as readonly Pattern[]
}
