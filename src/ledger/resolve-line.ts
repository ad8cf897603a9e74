// The lines of the input `resolve`, by which a person settles articles: parsed and printed here and nowhere else. Pure.

import { INVISIBLE } from '../text/line.ts'

export type ResolveLine =
  | { readonly verb: 'published'; readonly path: string; readonly url: string }
  | { readonly verb: 'ignore'; readonly path: string }
  | { readonly verb: 'retry'; readonly path: string; readonly transaction: string }

export type ResolveVerb = ResolveLine['verb']

/** The form of each line, for messages. */
export const RESOLVE_SYNTAX: Readonly<Record<ResolveVerb, string>> = {
  published: printResolveLine({ verb: 'published', path: 'PATH', url: 'URL' }),
  ignore: printResolveLine({ verb: 'ignore', path: 'PATH' }),
  retry: printResolveLine({ verb: 'retry', path: 'PATH', transaction: 'TRANSACTION' })
}

/** The line as the input takes it: {@link parseResolveLines} reads it back if {@link canPrintPath} holds for its path. */
export function printResolveLine(line: ResolveLine): string {
  switch (line.verb) {
    case 'published':
      return `${line.path} published ${line.url}`
    case 'ignore':
      return `${line.path} ignore`
    case 'retry':
      return `${line.path} retry ${line.transaction}`
  }
}

/**
 * Whether a path can be written in a line: one that a reader sees every character of. The input trims its lines, and
 * takes one that begins with `#` for a comment.
 */
export function canPrintPath(path: string): boolean {
  return (
    path !== '' &&
    path.isWellFormed() &&
    path === toRepositoryPath(path) &&
    path.search(INVISIBLE) < 0 &&
    !path.startsWith('#')
  )
}

/** Parses the lines; the verb is looked for from the line's end, so paths may hold spaces and even verbs. */
export function parseResolveLines(lines: readonly string[]): {
  resolve: ResolveLine[]
  problems: string[]
} {
  const resolve: ResolveLine[] = []
  const problems: string[] = []
  for (const line of lines) {
    const parsed = parseLine(line)
    if (typeof parsed === 'string') problems.push(parsed)
    else resolve.push(parsed)
  }
  return { resolve, problems }
}

/** The line, or what is wrong with it. */
function parseLine(line: string): ResolveLine | string {
  const [, ignored] = /^(.+?)\s+ignore$/.exec(line) ?? []
  if (ignored !== undefined) return { verb: 'ignore', path: toRepositoryPath(ignored) }
  const [, path, verb, argument] = /^(.+)\s+(published|retry)\s+(\S+)$/.exec(line) ?? []
  const { published, ignore, retry } = RESOLVE_SYNTAX
  if (path === undefined || argument === undefined)
    return `each line must be "${published}", "${ignore}" or "${retry}"; got ${JSON.stringify(line)}.`
  if (verb === 'retry') return { verb, path: toRepositoryPath(path), transaction: argument }
  if (!isWebAddress(argument))
    return `the URL of "${published}" must be an absolute http(s) URL; got ${JSON.stringify(line)}.`
  return { verb: 'published', path: toRepositoryPath(path), url: argument }
}

/** Paths are relative to the repository's root, with or without a leading `./`. */
function toRepositoryPath(path: string): string {
  return path.trim().replace(/^\.\//, '')
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
