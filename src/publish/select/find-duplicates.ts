// Whether an article that would be created looks like one that is on Medium already, or like another one of this run.

import {
  createDuplicateIndex,
  declaresNewArticle,
  findByPath,
  hadPath,
  fingerprintEntries,
  listEarlierPaths,
  printResolveLine,
  readDetachedPath,
  sketchText,
  type Duplicate,
  type DuplicateIndex,
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
  const posts = createDuplicateIndex(fingerprintEntries(session.ledger()))
  const listSuccessors = prepareSuccessors(context)
  const duplicates = new Map<Candidate, Duplicate>()
  for (const { candidate, fingerprint } of searches) {
    const isNew = fingerprint === null || declaresNewArticle(ledger, fingerprint)
    const duplicate = isNew
      ? null
      : await search([candidate, fingerprint], posts, listSuccessors, context)
    if (duplicate === null) posts.add(fingerprint ?? fingerprintCandidate(candidate, authorId))
    else duplicates.set(candidate, duplicate)
  }
  return duplicates
}

/**
 * The first post that the article is like. Whether its author wrote its canonical URL, too, is read from its file only
 * when that decides.
 */
async function search(
  [candidate, fingerprint]: readonly [Candidate, Fingerprint],
  posts: DuplicateIndex,
  listSuccessors: (path: string) => readonly string[],
  context: RunContext
): Promise<Duplicate | null> {
  const findNearness = createNearness(candidate, context)
  const { path, entry } = candidate.file
  const listNear = () => [...context.departed, ...listSuccessors(path)]
  for (;;) {
    const duplicate = posts.find(fingerprint, {
      findNearness,
      listNear,
      knowsAbsent: isWaiting(entry)
    })
    if (duplicate === null || !fingerprint.declaresUrl || duplicate.original.declaresUrl)
      return duplicate
    const { original } = duplicate
    const reading = await readArticleAt(original.path, context)
    const article = reading?.kind === 'article' ? reading.article : null
    if (article?.declaresCanonicalUrl !== true) return duplicate
    const { canonicalUrl } = article
    posts.replace(original, { ...original, canonicalUrl, declaresUrl: true })
  }
}

/** The paths of entries that were at a path before. Only a run with many candidates asks. */
function prepareSuccessors({ ledger }: RunContext): (path: string) => readonly string[] {
  let successors: Map<string, string[]> | null = null
  return path => {
    if (successors === null) {
      successors = new Map()
      for (const entry of ledger.entries)
        for (const earlier of listEarlierPaths(entry))
          successors.set(earlier, [...(successors.get(earlier) ?? []), entry.path])
    }
    return successors.get(path) ?? []
  }
}

/** An article that waits stays near what has gone, in later runs, too: it may have been stopped for that before. */
function createNearness({ file }: Candidate, context: RunContext): (post: Fingerprint) => Nearness {
  const { departed, changes, ledger } = context
  return post => {
    const entry = findByPath(ledger, post.path)
    if (entry !== null && hadPath(entry, file.path)) return 'replaced'
    if (departed.has(post.path)) return 'departed'
    if (changes.tree.has(post.path)) return 'none'
    return isWaiting(file.entry) ? 'absent' : 'gone'
  }
}

function isWaiting(entry: Candidate['file']['entry']): boolean {
  return entry?.state === 'pending'
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
