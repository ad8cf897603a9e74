// Whether an article that would be created looks like one that is on Medium already, or like another one of this run.

import { readArticle, type Article } from '../../article/index.ts'
import {
  hashContent,
  declaresNewArticle,
  findDuplicate,
  fingerprintEntries,
  printResolveLine,
  type Duplicate,
  type Entry,
  type Fingerprint
} from '../../ledger/index.ts'
import type { Verdict } from '../article-outcome.ts'
import type { Candidate } from '../candidate.ts'
import type { RunContext } from '../run-context.ts'

/** Blobs that are no longer in the commit may have to be read through GitHub's API: not without end. */
const MAX_OLD_BLOBS = 50

export function fingerprintCandidate(
  { file, article }: Pick<Candidate, 'file' | 'article'>,
  authorId: string | null
): Fingerprint {
  return {
    path: file.path,
    id: article.id,
    title: article.title,
    canonicalUrl: article.canonicalUrl,
    blob: file.blob,
    contentHash: hashContent(article.body),
    authorId,
    postUrl: null
  }
}

export type DuplicateSearch = {
  readonly candidate: Candidate
  /** Null when a person decided that the article is not a duplicate. */
  readonly fingerprint: Fingerprint | null
}

/** Checks candidates in publishing order, each also against those before it, as if they were published already. */
export async function findDuplicates(
  searches: readonly DuplicateSearch[],
  authorId: string | null,
  context: RunContext
): Promise<ReadonlyMap<Candidate, Duplicate>> {
  const { ledger } = context
  const posts = [...fingerprintEntries(ledger, await hashKnownContents(context))]
  const duplicates = new Map<Candidate, Duplicate>()
  for (const { candidate, fingerprint } of searches) {
    const isNew = fingerprint === null || declaresNewArticle(ledger, fingerprint)
    const duplicate = isNew ? null : findDuplicate(fingerprint, posts)
    if (duplicate === null) posts.push(fingerprint ?? fingerprintCandidate(candidate, authorId))
    else duplicates.set(candidate, duplicate)
  }
  return duplicates
}

/** Blob to the hash of its words, for what the ledger's posts were made of and can still be read. */
async function hashKnownContents(context: RunContext): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>()
  let old = 0
  for (const entry of context.ledger.entries) {
    if (!['published', 'unknown', 'intent'].includes(entry.state)) continue
    const blob = context.changes.tree.get(entry.path)
    if (blob === undefined && (old += 1) > MAX_OLD_BLOBS) continue
    const article =
      blob === undefined
        ? await readOldArticle(entry, context)
        : await readCurrentArticle(entry.path, blob, context)
    const hash = article === null ? null : hashContent(article.body)
    if (hash !== null) hashes.set(entry.blob, hash)
  }
  return hashes
}

/** Files of the commit are read from the checkout alone: there may be thousands, too many for an API. */
async function readCurrentArticle(
  path: string,
  blob: string,
  context: RunContext
): Promise<Article | null> {
  const reading = context.readings.get(path) ?? null
  if (reading !== null) return reading.kind === 'article' ? reading.article : null
  return parseArticle(path, await context.ports.readLocalBlob(blob), context)
}

async function readOldArticle({ path, blob }: Entry, context: RunContext): Promise<Article | null> {
  const bytes = await context.ports.commits.readBlob(blob).catch(() => null)
  return parseArticle(path, bytes, context)
}

function parseArticle(path: string, bytes: Uint8Array | null, { run }: RunContext): Article | null {
  if (bytes === null) return null
  const { defaults } = run.settings
  const reading = readArticle({ path, bytes, defaults, findHeading: () => null })
  return reading.kind === 'article' ? reading.article : null
}

export function refuseDuplicate(path: string, { original, shared }: Duplicate): Verdict {
  const { path: other, postUrl } = original
  const copied = postUrl === null ? other : `${other} (${postUrl})`
  const different = shared === 'canonical URL' ? '' : ', or give both different canonical URLs'
  return {
    outcome: 'failed',
    reason: 'possible-duplicate',
    message: `Looks like a second copy of ${copied}: both have the same ${shared}.`,
    remedy: `If it is a post of its own, give it an \`id\` in the front matter${different}. If not, settle it with \`resolve: ${printResolveLine({ verb: 'ignore', path })}\`.`
  }
}
