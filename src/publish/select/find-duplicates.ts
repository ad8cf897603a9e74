// Whether an article that would be created looks like one that is on Medium already, or like another one of this run.

import {
  declaresNewArticle,
  findByPath,
  hadPath,
  findDuplicate,
  fingerprintEntries,
  printResolveLine,
  readDetachedPath,
  sketchText,
  type Duplicate,
  type Fingerprint,
  type Nearness
} from '../../ledger/index.ts'
import type { Verdict } from '../article-outcome.ts'
import type { Candidate } from '../candidate.ts'
import { readArticleAt, type RunContext } from '../run-context.ts'
import { addMissingSketches } from './missing-sketches.ts'

export function fingerprintCandidate(
  { file, article }: Pick<Candidate, 'file' | 'article'>,
  authorId: string | null
): Fingerprint {
  return {
    path: file.path,
    id: article.id,
    title: article.title,
    canonicalUrl: article.canonicalUrl,
    declaresUrl: article.declaresCanonicalUrl,
    blob: file.blob,
    sketch: sketchText(article.body),
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
  const { ledger, session } = context
  await addMissingSketches(context)
  const posts = fingerprintEntries(session.ledger())
  const duplicates = new Map<Candidate, Duplicate>()
  for (const { candidate, fingerprint } of searches) {
    const isNew = fingerprint === null || declaresNewArticle(ledger, fingerprint)
    const duplicate = isNew ? null : await search(candidate, fingerprint, posts, context)
    if (duplicate === null) posts.push(fingerprint ?? fingerprintCandidate(candidate, authorId))
    else duplicates.set(candidate, duplicate)
  }
  return duplicates
}

/**
 * The first post that the article is like. Whether its author wrote its canonical URL, too, is read from its file only
 * when that decides.
 */
async function search(
  candidate: Candidate,
  fingerprint: Fingerprint,
  posts: Fingerprint[],
  context: RunContext
): Promise<Duplicate | null> {
  const findNearness = createNearness(candidate, context)
  for (;;) {
    const duplicate = findDuplicate(fingerprint, posts, findNearness)
    if (duplicate === null || !fingerprint.declaresUrl || duplicate.original.declaresUrl)
      return duplicate
    const { original } = duplicate
    const reading = await readArticleAt(original.path, context)
    const article = reading?.kind === 'article' ? reading.article : null
    if (article?.declaresCanonicalUrl !== true) return duplicate
    const { canonicalUrl } = article
    posts[posts.indexOf(original)] = { ...original, canonicalUrl, declaresUrl: true }
  }
}

/** An article that waits stays near what has gone, in later runs, too: it may have been stopped for that before. */
function createNearness({ file }: Candidate, context: RunContext): (post: Fingerprint) => Nearness {
  const { departed, changes, ledger } = context
  const isWaiting = file.entry?.state === 'pending'
  return post => {
    const entry = findByPath(ledger, post.path)
    if (entry !== null && hadPath(entry, file.path)) return 'replaced'
    if (departed.has(post.path)) return 'departed'
    if (changes.tree.has(post.path)) return 'none'
    return isWaiting ? 'absent' : 'gone'
  }
}

const SHARED = {
  'canonical URL': 'both have the same canonical URL',
  title: 'both have the same title',
  content: 'their texts are very similar'
} as const

export function refuseDuplicate(path: string, { original, shared }: Duplicate): Verdict {
  const { postUrl } = original
  const before = readDetachedPath(original)
  const other = before === null ? original.path : `the article that was at ${before} before`
  const copied = postUrl === null ? other : `${other} (${postUrl})`
  const different = shared === 'canonical URL' ? '' : ', or give both different canonical URLs'
  return {
    outcome: 'failed',
    reason: 'possible-duplicate',
    message: `Looks like a second copy of ${copied}: ${SHARED[shared]}.`,
    remedy: `If it is a post of its own, give it an \`id\` in the front matter${different}. If not, settle it with \`resolve: ${printResolveLine({ verb: 'ignore', path })}\`.`
  }
}
