// An article with its verdict, from whichever stage it came, on its way to the ledger and to the report.

import type { Article } from '../article/index.ts'
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Facts } from '../ledger/transitions.ts'
import type { Verdict } from './decisions.ts'
import type { Result } from '../report/result.ts'
import type { Creation, Ended } from './create.ts'
import type { Candidate, Judged } from './judge.ts'
import { resultOf, type Considered, type Known } from './outcome.ts'

export type Decided = {
  readonly considered: Considered
  readonly article: Article | null
  readonly verdict: Verdict
  readonly known: Known
  readonly diagnostics: readonly Diagnostic[]
  /** The ledger, or its queue, says already what later runs have to know. */
  readonly recorded: boolean
  readonly target: Pick<Facts, 'authorId' | 'publicationId'>
}

const NOWHERE = { authorId: null, publicationId: null }

export function resultOfDecided({ considered, verdict, known }: Decided): Result {
  return resultOf(considered, verdict, known)
}

export function settledOf(judged: Judged): Decided[] {
  if (judged.kind !== 'settled') return []
  const { considered, verdict, article, title, url, line, diagnostics } = judged.settled
  const known = { article, title: title ?? null, url: url ?? null, line: line ?? null, diagnostics }
  return [{ considered, verdict, article, known, diagnostics, recorded: false, target: NOWHERE }]
}

/** A candidate that something spoke against before anything was tried. */
export function refused(candidate: Candidate, verdict: Verdict, authorId: string | null): Decided {
  const { considered, article, diagnostics } = candidate
  const line = verdict.reason === 'publication' ? article.publicationLine : null
  const known = { article, diagnostics, line }
  const target = { authorId, publicationId: null }
  return { considered, article, verdict, known, diagnostics, recorded: false, target }
}

/** A candidate whose creation was tried, or would have been. */
export function decidedByEnd({ creation, ended }: { creation: Creation; ended: Ended }): Decided {
  const { candidate, target } = creation
  const { considered, article, diagnostics } = candidate
  const publicationId = target.publication?.id ?? null
  return {
    considered,
    article,
    verdict: ended.verdict,
    known: { article, publicationId, diagnostics, warnings: target.warnings, ...ended.known },
    diagnostics: [...diagnostics, ...target.warnings.map(message => remark(creation, message))],
    recorded: ended.recorded,
    target: { authorId: target.authorId, publicationId }
  }
}

export function planned(creation: Creation): Decided {
  const { publication, publishStatus } = creation.target
  // Without a token nobody was asked what the name stands for.
  const wanted = creation.candidate.article.publication
  const name = publication?.name ?? wanted
  const where = name === null ? 'on the profile' : `in ${name}`
  const kind = { public: 'published', draft: 'created as a draft', unlisted: 'published unlisted' }
  const images = creation.candidate.pictures.length
  const withImages = images === 0 ? '' : `, with ${images} local image${images === 1 ? '' : 's'}`
  return decidedByEnd({
    creation,
    ended: {
      verdict: {
        outcome: 'planned',
        reason: 'would-create',
        message: `Would be ${kind[publishStatus]} ${where}${withImages}.`
      },
      known: { publishStatus },
      recorded: true
    }
  })
}

function remark({ candidate }: Creation, message: string): Diagnostic {
  const { path, publicationLine } = candidate.article
  return createDiagnostic({
    code: 'medium/publication',
    severity: 'warning',
    message,
    remedy: null,
    place: { path, line: publicationLine, column: null }
  })
}
