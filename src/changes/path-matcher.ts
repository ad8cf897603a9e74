// Matches the input `files` against paths of a tree instead of the disk: @actions/glob parses the patterns and its own
// parsed patterns match the paths, with the order, exclusion and implicit descendants of its walk.

import { isMarkdownPath } from '../text/paths.ts'
import { join, sep } from 'node:path'
import { parsePatterns, type GlobPattern } from './glob-patterns.ts'

/** The package's MatchKind flags. */
const DIRECTORY_KIND = 1
const FILE_KIND = 2
/** A last segment such as `*.md`: the end of the name decides, where the folder is one of the pattern's. */
const NAME_ENDING = /^\*([\w.-]+)$/

/** A pattern that can take in files of a folder, and which ones. */
type Rule = { readonly negate: boolean; readonly takes: (name: string) => boolean }

/**
 * A predicate over repository paths.
 * @throws Error from the package when a pattern cannot be parsed
 */
export async function createMatcher(
  patterns: readonly string[]
): Promise<(path: string) => boolean> {
  const parsed = await parsePatterns(patterns, process.cwd())
  // Base and HEAD mostly hold the same paths, and thousands of files lie in few folders.
  const answers = new Map<string, boolean>()
  const folders = new Map<string, readonly Rule[]>()
  return path => {
    const known = answers.get(path)
    if (known !== undefined) return known
    // Only Markdown can be an article, whatever else a pattern such as `posts/**` takes in.
    const wanted = isMarkdownPath(path) && isIncluded(path)
    answers.set(path, wanted)
    return wanted
  }

  /** The last pattern that hits decides. */
  function isIncluded(path: string): boolean {
    const slash = path.lastIndexOf('/')
    const name = path.slice(slash + 1)
    const last = listRules(path.slice(0, Math.max(0, slash))).findLast(({ takes }) => takes(name))
    return last !== undefined && !last.negate
  }

  function listRules(folder: string): readonly Rule[] {
    const known = folders.get(folder)
    if (known !== undefined) return known
    // Relative patterns are rooted at the working directory, so the paths are, too.
    const root = process.cwd()
    const parts = folder === '' ? [] : folder.split('/')
    const above = [root, ...parts.map((_, index) => join(root, ...parts.slice(0, index + 1)))]
    const rules = parsed.flatMap(pattern => {
      const takes = chooseTest(pattern, above)
      return takes === null ? [] : [{ negate: pattern.negate, takes }]
    })
    folders.set(folder, rules)
    return rules
  }
}

/** How a pattern judges the names of a folder; null when it takes in none. @param above the folder, after those above it */
function chooseTest(pattern: GlobPattern, above: readonly string[]): Rule['takes'] | null {
  const folder = above.at(-1) ?? ''
  const inside = folder.endsWith(sep) ? folder : `${folder}${sep}`
  if (!mayLieIn(pattern, inside)) return null
  if (above.some(path => takesFolder(pattern, path))) return () => true
  const takes = (name: string) => (pattern.match(`${inside}${name}`) & FILE_KIND) !== 0
  const [, ending] = NAME_ENDING.exec(pattern.segments.at(-1) ?? '') ?? []
  if (ending === undefined) return takes
  if (!takes(`x${ending}`)) return null
  return name => {
    if (name.length > ending.length && name.endsWith(ending)) return true
    // Whether letter case counts depends on the system.
    return name.toLowerCase().endsWith(ending.toLowerCase()) && takes(name)
  }
}

/** Whether a pattern takes in all that is in a folder. */
function takesFolder(pattern: GlobPattern, folder: string): boolean {
  const implicit = pattern.trailingSeparator || pattern.segments.at(-1) !== '**'
  return implicit && (pattern.match(folder) & DIRECTORY_KIND) !== 0
}

/** Of many patterns most are about other folders, which is known at a glance. */
function mayLieIn({ searchPath }: GlobPattern, inside: string): boolean {
  const [wanted, given] = [searchPath.toLowerCase(), inside.toLowerCase()]
  return wanted.startsWith(given) || given.startsWith(wanted)
}
