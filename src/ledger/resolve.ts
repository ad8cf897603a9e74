// The input `resolve`: lines by which a person settles entries. Pure.

import {
  entryAt,
  withEntry,
  type Attempt,
  type Entry,
  type Ledger,
  type PostRecord
} from './ledger.ts'
import { transition, type Facts } from './transitions.ts'

export type ResolveLine =
  | { readonly verb: 'published'; readonly path: string; readonly url: string }
  | { readonly verb: 'ignore'; readonly path: string }
  | { readonly verb: 'retry'; readonly path: string; readonly transaction: string }

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

function parseLine(line: string): ResolveLine | string {
  const [, ignored] = /^(.+?)\s+ignore$/.exec(line) ?? []
  if (ignored !== undefined) return { verb: 'ignore', path: rooted(ignored) }
  const [, path, verb, argument] = /^(.+)\s+(published|retry)\s+(\S+)$/.exec(line) ?? []
  if (path === undefined || argument === undefined)
    return `each line must be "PATH published URL", "PATH ignore" or "PATH retry TRANSACTION"; got ${JSON.stringify(line)}.`
  if (verb === 'retry') return { verb, path: rooted(path), transaction: argument }
  if (!URL.canParse(argument) || !/^https?:$/.test(new URL(argument).protocol))
    return `the URL of "PATH published URL" must be an absolute http(s) URL; got ${JSON.stringify(line)}.`
  return { verb: 'published', path: rooted(path), url: argument }
}

/** Paths are relative to the repository's root, with or without a leading `./`. */
function rooted(path: string): string {
  return path.trim().replace(/^\.\//, '')
}

/** What settling needs to know beside the ledger. */
export type Settlement = {
  /** The paths of HEAD and of entries that a line names (`ignore` may be a glob). */
  readonly pathsOf: (line: ResolveLine) => readonly string[]
  readonly factsOf: (path: string) => Facts | null
  /** The same for a path each time: a step that is applied again writes the same. */
  readonly newAttempt: (path: string) => Attempt
  /** ISO 8601 */
  readonly now: string
}

export type Settled = {
  readonly ledger: Ledger
  readonly paths: readonly string[]
  readonly retried: readonly string[]
  readonly warnings: readonly string[]
}

/** Applies the lines in order; a line that does not fit the entry's state is left out with a warning. */
export function settleByHand(
  start: Ledger,
  lines: readonly ResolveLine[],
  settlement: Settlement
): Settled {
  let ledger = start
  const paths = new Set<string>()
  const retried = new Set<string>()
  const warnings: string[] = []
  for (const line of lines) {
    const named = settlement.pathsOf(line)
    if (named.length === 0)
      warnings.push(
        `resolve: no file and no ledger entry of this run's \`files\` is called ${line.path}; the line is ignored.`
      )
    for (const path of named) {
      const before = entryAt(ledger, path)
      const after = settleOne(before, path, line, settlement)
      if (typeof after === 'string') warnings.push(after)
      else if (after !== null) ledger = withEntry(ledger, after)
      if (line.verb === 'retry' && after !== null && typeof after !== 'string') retried.add(path)
      paths.add(path)
    }
  }
  return { ledger, paths: [...paths], retried: [...retried], warnings }
}

/** The new entry, null when there is nothing to do, or why the line cannot be followed. */
function settleOne(
  entry: Entry | null,
  path: string,
  line: ResolveLine,
  settlement: Settlement
): Entry | string | null {
  if (isDone(entry, line)) return null
  if (line.verb === 'published' && isProved(entry))
    return `resolve: ${path} is published at ${entry?.post?.url ?? ''} by Medium's own answer; the line is ignored.`
  const change = changeOf(entry, path, line, settlement)
  const after = change === null ? null : transition(entry, change)
  if (after !== null) return after
  if (line.verb === 'retry') return retryRefusal(entry, path, line.transaction)
  return `resolve: ${path} is ${entry === null ? 'not a file of this commit' : `in state ${entry.state}`} and cannot be settled with "${line.verb}"; the line is ignored.`
}

/** A line left in a workflow does nothing twice. A glob that meets published articles leaves them alone silently. */
function isDone(entry: Entry | null, line: ResolveLine): boolean {
  if (line.verb === 'published') return entry?.state === 'published' && entry.post?.url === line.url
  if (line.verb !== 'ignore') return false
  return entry?.state === 'ignored' || (entry?.state === 'published' && entry.path !== line.path)
}

/** Medium's answer knows better than a line that was written before it. */
function isProved(entry: Entry | null): boolean {
  return entry?.state === 'published' && entry.post?.via === 'response' && entry.post.url !== null
}

function changeOf(entry: Entry | null, path: string, line: ResolveLine, settlement: Settlement) {
  if (line.verb === 'retry') return { kind: 'retry', transaction: line.transaction } as const
  const facts = settlement.factsOf(path) ?? entry
  if (facts === null) return null
  const kept = factsOnly(facts, entry)
  const attempt = entry?.attempt ?? settlement.newAttempt(path)
  if (line.verb === 'ignore') return { kind: 'ignored-by-hand', attempt, facts: kept } as const
  const post: PostRecord = {
    id: postIdOf(line.url),
    url: line.url,
    via: 'hand',
    at: settlement.now
  }
  return { kind: 'published-by-hand', attempt, facts: kept, post } as const
}

/** What an earlier try recorded about author and place stays; the file says the rest. */
function factsOnly(facts: Facts, entry: Facts | null): Facts {
  const earlier = entry ?? facts
  return {
    path: facts.path,
    blob: facts.blob,
    id: facts.id ?? earlier.id,
    title: facts.title ?? earlier.title,
    canonicalUrl: facts.canonicalUrl ?? earlier.canonicalUrl,
    authorId: earlier.authorId ?? facts.authorId,
    publicationId: earlier.publicationId ?? facts.publicationId,
    publishStatus: earlier.publishStatus ?? facts.publishStatus
  }
}

function retryRefusal(entry: Entry | null, path: string, transaction: string): string {
  const current = entry?.attempt?.transaction
  if (entry === null || current === undefined)
    return `resolve: ${path} has no attempt to retry; the line is ignored.`
  if (current !== transaction)
    return `resolve: ${path} has the transaction ${current}, not ${transaction}: that attempt is history; the line is ignored.`
  return `resolve: ${path} is ${entry.state}, which needs no retry; the line is ignored.`
}

/** Medium's post id is the hexadecimal end of a post's URL. */
export function postIdOf(url: string): string | null {
  const { pathname } = new URL(url)
  return /(?:^|[-/])([0-9a-f]{6,16})\/?$/.exec(pathname)?.[1] ?? null
}
