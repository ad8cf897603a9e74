// The second stage: each considered file is an article that is due, or has its outcome.

import { createDiagnostic, joinSentences } from '../../diagnostics/diagnostic.ts'
import { findArticleEntry, moveEntry } from '../../ledger/index.ts'
import { createOutcome, type ArticleOutcome } from '../article-outcome.ts'
import type { DueArticle } from '../candidate.ts'
import type { Ports } from '../ports.ts'
import { readId, type RunContext } from '../run-context.ts'
import { decideByEntry } from './decide-by-entry.ts'
import { evaluateArticle } from './evaluate-article.ts'
import { listConsidered } from './list-considered.ts'
import { readAhead } from './read-ahead.ts'

export type EvaluatedArticles = {
  readonly due: readonly DueArticle[]
  readonly outcomes: readonly ArticleOutcome[]
}

const PROGRESS_EVERY = 100

export async function evaluateArticles(context: RunContext): Promise<EvaluatedArticles> {
  const considered = listConsidered(context)
  const reading = {
    ...context,
    ports: { ...context.ports, commits: readCommitsAhead(considered, context) }
  }
  const evaluated: (DueArticle | ArticleOutcome)[] = []
  for (const [path, blob] of considered) {
    evaluated.push(await evaluateArticle(path, blob, reading))
    if (evaluated.length % PROGRESS_EVERY === 0)
      context.ports.log(`${evaluated.length} of ${considered.size} articles read`)
  }
  followFiles(evaluated, context)
  const all = refuseSharedIds(evaluated, context)
  return {
    due: all.filter(value => value.kind === 'due'),
    outcomes: all.filter(value => value.kind === 'outcome')
  }
}

/** What an entry decides by itself is not read. */
function readCommitsAhead(
  considered: ReadonlyMap<string, string>,
  { ledger, changes, tip, ports }: RunContext
): Ports['commits'] {
  const { commits } = ports
  const files = [...considered].filter(([path, blob]) => {
    const entry = findArticleEntry(ledger, { path, id: null }, changes.tree)
    return decideByEntry({ path, blob, entry }, tip) === null
  })
  const oids = files.flatMap(([path]) => changes.tree.get(path) ?? [])
  return { ...commits, readBlob: readAhead(oids, async oid => await commits.readBlob(oid)) }
}

/** An entry that an `id` or an earlier path ties to another file moves there: a rename with an edit. */
function followFiles(
  evaluated: readonly (DueArticle | ArticleOutcome)[],
  { tip, session }: RunContext
): void {
  if (!tip.isCurrent) return
  for (const { file } of evaluated) {
    const { entry, path } = file
    if (entry !== null && entry.path !== path)
      session.enqueue(moveEntry({ from: entry.path, to: path }))
  }
}

/** An `id` names one article: when two files have it, neither may become a post. */
function refuseSharedIds(
  evaluated: readonly (DueArticle | ArticleOutcome)[],
  context: RunContext
): readonly (DueArticle | ArticleOutcome)[] {
  const holders = listIdHolders(context)
  return evaluated.map(value => {
    if (value.kind === 'outcome' || value.article.id === null) return value
    const { path, id } = value.article
    const others = [...(holders.get(id) ?? [])].filter(holder => holder !== path)
    return others.length === 0 ? value : refuseSharedId(value, id, others)
  })
}

/** Each id with the paths that have it: files read in this run, and files of entries. */
function listIdHolders({ readings, ledger, changes }: RunContext) {
  const holders = new Map<string, Set<string>>()
  const add = (id: string | null, path: string) => {
    if (id !== null) holders.set(id, (holders.get(id) ?? new Set()).add(path))
  }
  for (const [path, reading] of readings) add(readId(reading), path)
  for (const { id, path } of ledger.entries) if (changes.tree.has(path)) add(id, path)
  return holders
}

function refuseSharedId(
  { file, article, diagnostics }: DueArticle,
  id: string,
  others: readonly string[]
): ArticleOutcome {
  const diagnostic = createDiagnostic({
    code: 'front-matter/id',
    severity: 'error',
    message: `The id ${JSON.stringify(id)} is also the id of ${others.join(', ')}.`,
    remedy: 'Give each article an `id` of its own.',
    place: { path: article.path, line: article.idLine, column: null }
  })
  const message = joinSentences(diagnostic)
  return createOutcome({
    file,
    article,
    verdict: { outcome: 'failed', reason: 'invalid', message, remedy: null },
    diagnostics: [...diagnostics, diagnostic]
  })
}
