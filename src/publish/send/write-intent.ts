// The intent: no post is requested before the ledger has it.

import {
  findByPath,
  findByTransaction,
  findArticleEntry,
  findNewDuplicate,
  intend,
  LedgerError,
  LedgerMoved,
  moveEntry,
  settle,
  type Attempt,
  type Entry
} from '../../ledger/index.ts'
import { describeFacts, type OutcomeDetails, type Verdict } from '../article-outcome.ts'
import type { Creation } from '../candidate.ts'
import { decideByEntry } from '../evaluate/decide-by-entry.ts'
import { refuseDuplicate } from '../select/find-duplicates.ts'
import type { SendContext, SendResult } from './send-context.ts'

/** Null when the ledger has the intent; otherwise why nothing may be requested. */
export async function writeIntent(
  creation: Creation,
  attempt: Attempt,
  context: SendContext
): Promise<SendResult | null> {
  const { file, article, target, fingerprint } = creation
  const { session, account, changes } = context
  const facts = describeFacts(file, article, {
    authorId: account.user.id,
    publicationId: target.publication?.id ?? null,
    publishStatus: target.publishStatus
  })
  const { transaction } = attempt
  const compared = listCompared(context)
  const known = file.entry?.blob ?? null
  const step = intend({ facts, known, attempt, tree: changes.tree, fingerprint, compared })
  try {
    await session.commit(`medium: intent ${file.path}`, step)
  } catch (error) {
    if (error instanceof LedgerMoved) throw error
    // The write may have been applied although it was answered with errors: then it is taken back.
    session.enqueue(settle({ kind: 'put-back', transaction, reason: 'not-sent' }))
    if (!(error instanceof LedgerError)) throw error
    return { verdict: refuseUnwritable(error), details: {}, recorded: true }
  }
  const written = findByTransaction(session.ledger(), transaction)
  return written?.state === 'intent' ? null : yieldToOther(creation, context)
}

/** The entries that the article was compared with when it was selected, and those made since by this run, by transaction. */
function listCompared({ ledger, attempted }: SendContext): ReadonlySet<string> {
  const before = ledger.entries.flatMap(({ attempt }) => attempt?.transaction ?? [])
  return new Set([...before, ...attempted])
}

/** Another run was first: what it wrote decides. It may know the article by the name that it had in an older commit. */
function yieldToOther({ file, article, fingerprint }: Creation, context: SendContext): SendResult {
  const ledger = context.session.ledger()
  const { path, blob } = file
  const { tree } = context.changes
  const compared = listCompared(context)
  const duplicate =
    fingerprint === null ? null : findNewDuplicate(ledger, fingerprint, { compared, tree })
  const isRenamed = duplicate !== null && !tree.has(duplicate.original.path)
  const entry =
    findArticleEntry(ledger, { path, id: article.id }, tree) ??
    (isRenamed ? findByPath(ledger, duplicate.original.path) : null)
  // In later runs nothing would be said of an entry whose file has gone, whatever becomes of that attempt.
  if (context.tip.isCurrent && entry !== null && entry.path !== path)
    context.session.enqueue(moveEntry({ from: entry.path, to: path }))
  // The next run looks again, unless the ledger knows this very text here.
  if (findByPath(context.session.ledger(), path)?.blob !== blob) context.held.add(path)
  const verdict =
    decideByEntry({ path, blob, entry }, { isCurrent: true, blobAt: () => null }) ??
    (duplicate === null ? OTHER_RUN : refuseDuplicate(path, duplicate))
  return {
    verdict,
    details: describePost(entry),
    recorded: verdict.outcome !== 'failed' || verdict.reason === 'rejected'
  }
}

function describePost(entry: Entry | null): OutcomeDetails {
  return {
    transaction: entry?.attempt?.transaction ?? null,
    postId: entry?.post?.id ?? null,
    url: entry?.post?.url ?? null
  }
}

const OTHER_RUN: Verdict = {
  outcome: 'skipped',
  reason: 'in-progress',
  message: 'Another run is working on this article.',
  remedy: null
}

function refuseUnwritable({ message, remedy }: LedgerError): Verdict {
  return { outcome: 'failed', reason: 'ledger', message, remedy }
}
