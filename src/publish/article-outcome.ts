// The second of the two values that travel through the stages: what became of an article, on its way to the ledger and
// to the report.

import type { Article } from '../article/index.ts'
import { isError, joinSentences, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { sketchText, type EntryFacts } from '../ledger/index.ts'
import type { PublishStatus } from '../medium/vocabulary.ts'
import type { Outcome, PostChange, Reason, Result } from '../report/index.ts'
import type { Candidate, ConsideredFile } from './candidate.ts'

export type Verdict = {
  readonly outcome: Outcome
  readonly reason: Reason
  /** What happened, in a sentence or two for a person. */
  readonly message: string
  /** What to do about it; null when there is nothing to do. */
  readonly remedy: string | null
}

/** What is known beyond the article and its entry; null or absent when it is not. */
export type OutcomeDetails = {
  readonly title?: string | null
  readonly line?: number | null
  readonly url?: string | null
  readonly postId?: string | null
  readonly authorId?: string | null
  readonly publicationId?: string | null
  readonly publishStatus?: PublishStatus | null
  readonly transaction?: string | null
  readonly changes?: readonly PostChange[] | null
}

export type ArticleOutcome = {
  readonly kind: 'outcome'
  readonly file: ConsideredFile
  /** Null for a file that is not an article, or cannot be read as one. */
  readonly article: Article | null
  readonly verdict: Verdict
  readonly details: OutcomeDetails
  readonly diagnostics: readonly Diagnostic[]
  /** Whether the ledger, or its queue, already says what later runs have to know. */
  readonly recorded: boolean
}

type OutcomeParts = Pick<ArticleOutcome, 'file' | 'verdict'> &
  Partial<Pick<ArticleOutcome, 'article' | 'details' | 'diagnostics' | 'recorded'>>

export function createOutcome(parts: OutcomeParts): ArticleOutcome {
  const { file, verdict, article = null, details = {}, diagnostics = [], recorded = false } = parts
  return { kind: 'outcome', file, article, verdict, details, diagnostics, recorded }
}

/** The outcome of a candidate that goes no further. */
export function stopCandidate(
  { file, article, diagnostics }: Candidate,
  verdict: Verdict,
  details: OutcomeDetails = {}
): ArticleOutcome {
  return createOutcome({ file, article, diagnostics, verdict, details })
}

/** What the ledger records about an article. */
export function describeFacts(
  { path, blob, entry }: ConsideredFile,
  article: Article | null,
  { authorId = null, publicationId = null, publishStatus = null }: OutcomeDetails = {}
): EntryFacts {
  const known = article ?? describeUnreadable(entry)
  return {
    path,
    blob,
    sketch: article === null ? null : sketchText(article.body),
    id: known.id,
    title: known.title,
    canonicalUrl: known.canonicalUrl,
    authorId,
    publicationId,
    publishStatus: publishStatus ?? known.publishStatus
  }
}

/** Of a file that cannot be read as an article the entry's title and address stay; its id is the file's own. */
function describeUnreadable(entry: ConsideredFile['entry']) {
  const { title = null, canonicalUrl = null } = entry ?? {}
  return { id: null, title, canonicalUrl, publishStatus: null }
}

/** The result of one article; its entry and its front matter fill in what the details do not say. */
export function toResult({ file, article, verdict, details, diagnostics }: ArticleOutcome): Result {
  const { path, entry } = file
  const { title: known, line, url, postId, publicationId, publishStatus } = details
  const { transaction, changes } = details
  const { title = null, ...fields } = {
    ...dropUnknown({ ...describeEntry(entry) }),
    ...dropUnknown({ ...describeArticle(article) }),
    ...dropUnknown({
      line: findErrorLine(diagnostics),
      warnings: listWarnings(diagnostics),
      errors: listErrors(diagnostics)
    }),
    ...dropUnknown({
      title: known,
      line,
      url,
      postId,
      publicationId,
      publishStatus,
      transaction,
      changes
    })
  }
  const { outcome, reason } = verdict
  return { path, title, outcome, reason, message: joinSentences(verdict), ...fields }
}

function describeEntry(entry: ConsideredFile['entry']) {
  if (entry === null) return {}
  const { title, post, publishStatus, publicationId, canonicalUrl, attempt } = entry
  return {
    title,
    postId: post?.id,
    url: post?.url,
    publishStatus,
    publicationId,
    canonicalUrl,
    transaction: attempt?.transaction
  }
}

function describeArticle(article: Article | null) {
  if (article === null) return {}
  const { title, publishStatus, canonicalUrl, tags } = article
  return { title, publishStatus, canonicalUrl, tags }
}

function findErrorLine(diagnostics: readonly Diagnostic[]): number | null {
  return diagnostics.find(isError)?.place?.line ?? null
}

/** Several errors are told as a list; a single one is the message. */
function listErrors(diagnostics: readonly Diagnostic[]): readonly string[] | null {
  const errors = diagnostics.filter(isError).map(printError)
  return errors.length < 2 ? null : errors
}

/** The sentence of an error, with its line. */
export function printError(diagnostic: Diagnostic): string {
  const line = diagnostic.place?.line ?? null
  return `${line === null ? '' : `Line ${line}: `}${joinSentences(diagnostic)}`
}

function listWarnings(diagnostics: readonly Diagnostic[]): readonly string[] | null {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').map(joinSentences)
  return warnings.length === 0 ? null : [...new Set(warnings)]
}

type Known<T> = { [K in keyof T]?: NonNullable<T[K]> }

/** An absent key says better than null that something is not known. */
function dropUnknown<T extends object>(fields: T): Known<T> {
  const known = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(known) as Known<T>
}
