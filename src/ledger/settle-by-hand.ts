// Applies the lines of the input `resolve` to the ledger. Pure.

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { changeEntry, type EntryChange } from './entry-transitions.ts'
import { hadPath } from './entry-moves.ts'
import { findByPath, putEntry, type Ledger } from './ledger.ts'
import type { Attempt, Entry, EntryFacts, PostRecord } from './ledger-entry.ts'
import { printResolveLine, type ResolveLine } from './resolve-line.ts'

/** What settling needs to know beside the ledger. */
export type HandSettlement = {
  /** The paths of HEAD and of entries that a line names (`ignore` may be a glob). */
  readonly findPaths: (line: ResolveLine) => readonly string[]
  /** What the file at a path says now; null when there is none. */
  readonly findFacts: (path: string) => EntryFacts | null
  /** The same for a path each time: a step that is applied again writes the same. */
  readonly createAttempt: (path: string) => Attempt
  /** ISO 8601 */
  readonly now: string
}

export type SettledLedger = {
  readonly ledger: Ledger
  /** The paths that the lines name, whether anything was settled or not. */
  readonly paths: readonly string[]
  /** Those that a line put back to be tried again. */
  readonly retried: readonly string[]
  /** A warning for each line that could not be followed. */
  readonly diagnostics: readonly Diagnostic[]
}

type Refusal = {
  readonly kind: 'refusal'
  /** Why the line cannot be followed, as a sentence that follows a colon. */
  readonly cause: string
  /** The catalogue's unless given. */
  readonly remedy?: string
}

type Answer =
  { readonly kind: 'entry'; readonly entry: Entry } | { readonly kind: 'nothing-to-do' } | Refusal

/** Applies the lines in order; a line that does not fit the entry's state is left out with a warning. */
export function settleByHand(
  start: Ledger,
  lines: readonly ResolveLine[],
  settlement: HandSettlement
): SettledLedger {
  let ledger = start
  const paths = new Set<string>()
  const retried = new Set<string>()
  const diagnostics: Diagnostic[] = []
  for (const line of lines) {
    const named = settlement.findPaths(line)
    if (named.length === 0) diagnostics.push(warnAbout(line, refuseUnknownPath(line)))
    for (const path of named) {
      paths.add(path)
      const answer = wasSaidBefore(line, path, ledger)
        ? refuse(`it was said of the article that was at ${path} before.`, 'Remove the line.')
        : settlePath(findByPath(ledger, path), path, line, settlement)
      if (answer.kind === 'refusal') diagnostics.push(warnAbout(line, answer))
      if (answer.kind !== 'entry') continue
      ledger = putEntry(ledger, answer.entry)
      if (line.verb === 'retry') retried.add(path)
    }
  }
  return { ledger, paths: [...paths], retried: [...retried], diagnostics }
}

function settlePath(
  entry: Entry | null,
  path: string,
  line: ResolveLine,
  settlement: HandSettlement
): Answer {
  if (isAlreadySettled(entry, line)) return { kind: 'nothing-to-do' }
  const known = line.verb === 'published' ? findAnsweredUrl(entry) : null
  if (known !== null) return refuse(`by Medium's own answer ${path} is published at ${known}.`)
  const change = toChange(entry, path, line, settlement)
  const after = change === null ? null : changeEntry(entry, change)
  return after === null ? refuseState(entry, path, line) : { kind: 'entry', entry: after }
}

/** Whether a line was left in a workflow, and another article has the path by now. */
function wasSaidBefore(line: ResolveLine, path: string, { entries }: Ledger): boolean {
  if (line.verb !== 'published') return false
  return entries.some(
    entry =>
      entry.path !== path &&
      hadPath(entry, path) &&
      entry.post?.via === 'hand' &&
      entry.post.url === line.url
  )
}

/** A line left in a workflow does nothing twice. A glob that meets published articles leaves them alone silently. */
function isAlreadySettled(entry: Entry | null, line: ResolveLine): boolean {
  if (line.verb === 'published') return entry?.state === 'published' && entry.post.url === line.url
  if (line.verb !== 'ignore') return false
  return entry?.state === 'ignored' || (entry?.state === 'published' && entry.path !== line.path)
}

/** The post's address by Medium's own answer, which knows better than a line that was written before it. */
function findAnsweredUrl(entry: Entry | null): string | null {
  return entry?.state === 'published' && entry.post.via === 'response' ? entry.post.url : null
}

function toChange(
  entry: Entry | null,
  path: string,
  line: ResolveLine,
  settlement: HandSettlement
): EntryChange | null {
  if (line.verb === 'retry') return { kind: 'retry', transaction: line.transaction }
  const current = settlement.findFacts(path) ?? entry
  if (current === null) return null
  const facts = mergeFacts(current, entry ?? current)
  const attempt = entry?.attempt ?? settlement.createAttempt(path)
  if (line.verb === 'ignore') return { kind: 'ignored-by-hand', attempt, facts }
  const post: PostRecord = {
    id: readPostId(line.url),
    url: line.url,
    via: 'hand',
    at: settlement.now
  }
  return { kind: 'published-by-hand', attempt, facts, post }
}

/** What an earlier try recorded about author and place stays; the file says the rest. */
function mergeFacts(current: EntryFacts, earlier: EntryFacts): EntryFacts {
  return {
    path: current.path,
    blob: current.blob,
    sketch: current.sketch ?? earlier.sketch,
    id: current.id ?? earlier.id,
    title: current.title ?? earlier.title,
    canonicalUrl: current.canonicalUrl ?? earlier.canonicalUrl,
    authorId: earlier.authorId ?? current.authorId,
    publicationId: earlier.publicationId ?? current.publicationId,
    publishStatus: earlier.publishStatus ?? current.publishStatus
  }
}

/** Medium's post id is the hexadecimal end of a post's URL. */
export function readPostId(url: string): string | null {
  const { pathname } = new URL(url)
  return /(?:^|[-/])([0-9a-f]{6,16})\/?$/.exec(pathname)?.[1] ?? null
}

/** A retry needs the article's file; anything else can be said of an entry alone. */
function refuseUnknownPath({ path, verb }: ResolveLine): Refusal {
  const what = verb === 'retry' ? 'no file' : 'no file and no ledger entry'
  return refuse(
    `${what} that matches \`files\` is called ${path}.`,
    'Correct the path, or remove the line.'
  )
}

function refuseState(entry: Entry | null, path: string, line: ResolveLine): Refusal {
  if (line.verb === 'retry') return refuseRetry(entry, path, line.transaction)
  if (entry === null) return refuse(`${path} is not a file of this commit.`)
  if (entry.state === 'intent') return refuseWhileCreating(path)
  return refuse(`${path} is ${entry.state}, and \`${line.verb}\` cannot change that.`)
}

function refuseRetry(entry: Entry | null, path: string, transaction: string): Refusal {
  const current = entry?.attempt?.transaction
  if (entry === null || current === undefined)
    return refuse(`${path} has no attempt that could be retried.`)
  if (current !== transaction)
    return refuse(`it names an earlier attempt; the transaction of ${path} is ${current} now.`)
  if (entry.state === 'intent') return refuseWhileCreating(path)
  return refuse(`${path} is ${entry.state}, so it will be tried again anyway.`)
}

function refuseWhileCreating(path: string): Refusal {
  return refuse(
    `a run is creating the post of ${path} right now.`,
    'Wait until that run has ended, then run the workflow again.'
  )
}

function refuse(cause: string, remedy?: string): Refusal {
  return { kind: 'refusal', cause, ...(remedy === undefined ? {} : { remedy }) }
}

function warnAbout(line: ResolveLine, { cause, remedy }: Refusal): Diagnostic {
  return createDiagnostic({
    code: 'run/resolve',
    severity: 'warning',
    message: `The \`resolve\` line \`${printResolveLine(line)}\` was ignored: ${cause}`,
    ...(remedy === undefined ? {} : { remedy })
  })
}
