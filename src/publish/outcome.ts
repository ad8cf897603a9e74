// One considered article on its way to a result, and the result itself.

import type { Article } from '../article/index.ts'
import { joinSentences, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Entry } from '../ledger/ledger.ts'
import type { Facts } from '../ledger/transitions.ts'
import type { Verdict } from './decisions.ts'
import type { Result } from '../report/result.ts'

/** A path that gets a result in this run. */
export type Considered = {
  readonly path: string
  readonly blob: string
  /** The entry that knows the file; null when none does. */
  readonly entry: Entry | null
}

/** What is known of the article beside the verdict; absent fields are not known. */
export type Known = {
  readonly title?: string | null
  readonly article?: Article | null
  readonly line?: number | null
  readonly url?: string | null
  readonly postId?: string | null
  readonly publicationId?: string | null
  readonly publishStatus?: Result['publishStatus'] | null
  readonly transaction?: string | null
  readonly diagnostics?: readonly Diagnostic[]
  readonly warnings?: readonly string[]
}

/** The result of one article; what its entry or its front matter says fills in what the caller does not know. */
export function resultOf(considered: Considered, verdict: Verdict, known: Known = {}): Result {
  const { article = null, diagnostics, warnings = [], ...said } = known
  const { title = null, ...fields } = {
    ...present(saidByEntry(considered.entry)),
    ...present(saidByArticle(article)),
    ...present({ line: firstErrorLine(diagnostics), warnings: warningsOf(warnings, diagnostics) }),
    ...present(said)
  }
  const { outcome, reason, message } = verdict
  return { path: considered.path, title, outcome, reason, message, ...fields }
}

function saidByEntry(entry: Entry | null) {
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

function saidByArticle(article: Article | null) {
  if (article === null) return {}
  const { title, publishStatus, canonicalUrl, tags } = article
  return { title, publishStatus, canonicalUrl, tags }
}

/** What an entry says about an article. */
export function factsOf(
  considered: Considered,
  article: Article | null,
  target: Pick<Facts, 'authorId' | 'publicationId'> & Partial<Pick<Facts, 'publishStatus'>>
): Facts {
  const { entry } = considered
  return {
    path: considered.path,
    blob: considered.blob,
    id: article?.id ?? null,
    title: article?.title ?? entry?.title ?? null,
    canonicalUrl: article === null ? (entry?.canonicalUrl ?? null) : article.canonicalUrl,
    authorId: target.authorId,
    publicationId: target.publicationId,
    publishStatus: target.publishStatus ?? article?.publishStatus ?? null
  }
}

function firstErrorLine(diagnostics: readonly Diagnostic[] | undefined): number | null {
  return diagnostics?.find(diagnostic => diagnostic.severity === 'error')?.place?.line ?? null
}

function warningsOf(
  warnings: readonly string[],
  diagnostics: readonly Diagnostic[] = []
): readonly string[] | null {
  const all = [
    ...warnings,
    ...diagnostics.filter(diagnostic => diagnostic.severity === 'warning').map(joinSentences)
  ]
  return all.length === 0 ? null : [...new Set(all)]
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> }

/** Leaves out what is not known: an absent key says so better than null. */
function present<T extends object>(fields: T): Present<T> {
  const known = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(known) as Present<T>
}
