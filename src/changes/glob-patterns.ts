// Patterns as @actions/glob parses them. It takes long over each, so of many that differ in a folder and an ending alone,
// such as the default ones, it is given the first, which then answers for the others.

import { create, type Globber } from '@actions/glob'
import { join, sep } from 'node:path'

/** Private in the package's types; the version is pinned and a test compares with a real walk. */
export type GlobPattern = {
  readonly negate: boolean
  readonly trailingSeparator: boolean
  readonly segments: readonly string[]
  /** The path above the first wildcard: whatever the pattern matches begins with it. */
  readonly searchPath: string
  match(itemPath: string): number
}

/** `folder/**` `/*.ending`: whatever is an ordinary character in a pattern. */
const COMMON = /^(?<folder>[\w-]+(?:\/[\w-]+)*)\/\*\*\/\*\.(?<ending>\w+)$/

type CommonShape = { readonly folder: string; readonly ending: string }

/** @param root what relative patterns begin at: the working directory. @throws Error for what cannot be parsed */
export async function parsePatterns(
  patterns: readonly string[],
  root: string
): Promise<readonly GlobPattern[]> {
  const shapes = patterns.map(readShape)
  const first = shapes.findIndex(shape => shape !== null)
  const isFollower = (at: number) => at !== first && shapes[at] !== null
  const parsed = await parseAll(patterns.filter((_, at) => !isFollower(at)))
  const others = parsed.values()
  const own = patterns.map((_, at) => (isFollower(at) ? null : (others.next().value ?? null)))
  const [model, shape] = [own[first], shapes[first]]
  // Without the model, or where the package has left out a comment, each is parsed.
  if (!model || !shape || parsed.length !== own.filter(one => one !== null).length)
    return parseAll(patterns)
  return own.flatMap((pattern, at) => {
    const follower = shapes[at]
    return pattern ?? (follower ? followModel(model, shape, follower, root) : [])
  })
}

/** Null where letter case or another separator could make a difference. */
function readShape(pattern: string): CommonShape | null {
  const { folder, ending } = COMMON.exec(pattern)?.groups ?? {}
  return folder === undefined || ending === undefined || sep !== '/' ? null : { folder, ending }
}

/** A path as the model would have it. */
function followModel(
  model: GlobPattern,
  shape: CommonShape,
  { folder, ending }: CommonShape,
  root: string
): GlobPattern {
  const [here, there] = [join(root, folder, sep), join(root, shape.folder, sep)]
  return {
    negate: false,
    trailingSeparator: false,
    segments: [...folder.split('/'), '**', `*.${ending}`],
    searchPath: join(root, folder),
    match: path =>
      path.startsWith(here) && path.endsWith(`.${ending}`)
        ? model.match(`${there}${path.slice(here.length, -ending.length)}${shape.ending}`)
        : 0
  }
}

async function parseAll(patterns: readonly string[]): Promise<readonly GlobPattern[]> {
  const globber: Globber = await create(patterns.join('\n'))
  const parsed: unknown = Reflect.get(globber, 'patterns')
  if (!Array.isArray(parsed))
    throw new Error(
      '@actions/glob no longer keeps its parsed patterns where glob-patterns.ts looks for them'
    )
  return parsed as readonly GlobPattern[]
}
