// Whether an article that would be created looks like one that is on Medium already: gathers what the comparison needs.

import {
  declaresNewArticle,
  findDuplicate,
  fingerprintEntries,
  hashContent,
  printResolveLine,
  type ContentHashes,
  type Duplicate,
  type Entry,
  type Fingerprint,
  type Ledger
} from '../ledger/index.ts'
import { readArticle } from '../article/index.ts'
import type { Verdict } from './decisions.ts'
import type { RunView } from './view.ts'
import type { Candidate } from './judge.ts'

/** Blobs that no longer stand in the commit are read through GitHub's API when the checkout is shallow: not without end. */
const MOST_OLD_BLOBS = 50

export function fingerprintCandidate(
  { considered, article }: Candidate,
  authorId: string | null
): Fingerprint {
  return {
    path: considered.path,
    id: article.id,
    title: article.title,
    canonicalUrl: article.canonicalUrl,
    blob: considered.blob,
    contentHash: hashContent(article.body),
    authorId,
    postUrl: null
  }
}

/** The words of what the ledger's posts were made of, as far as it can be read: from the file of today, else from its blob. */
export async function knownContents(view: RunView): Promise<ContentHashes> {
  const contents = new Map<string, string>()
  let old = 0
  for (const entry of view.ledger.entries) {
    if (!['published', 'unknown', 'intent'].includes(entry.state)) continue
    const here = view.changes.tree.get(entry.path)
    if (here === undefined && (old += 1) > MOST_OLD_BLOBS) continue
    const body =
      here === undefined ? await bodyOf(entry, view) : await bodyAt(entry.path, here, view)
    const key = body === null ? null : hashContent(body)
    if (key !== null) contents.set(entry.blob, key)
  }
  return contents
}

/** Files of today are read from the checkout only: there may be thousands, too many for an API. */
async function bodyAt(path: string, blob: string, view: RunView): Promise<string | null> {
  const reading = view.readings.get(path) ?? null
  if (reading !== null) return reading.kind === 'article' ? reading.article.body : null
  return bodyIn(path, await view.ports.nearBlob(blob), view)
}

async function bodyOf({ path, blob }: Entry, view: RunView): Promise<string | null> {
  return bodyIn(path, await view.ports.commits.blob(blob).catch(() => null), view)
}

function bodyIn(path: string, bytes: Uint8Array | null, { run }: RunView): string | null {
  if (bytes === null) return null
  const { defaults } = run.settings
  const reading = readArticle({ path, bytes, defaults, findHeading: () => null })
  return reading.kind === 'article' ? reading.article.body : null
}

/** Checks candidates in publishing order, each also against those before it, as if they were published already. */
export function duplicatesAmong(
  candidates: readonly {
    readonly candidate: Candidate
    readonly fingerprint: Fingerprint | null
  }[],
  ledger: Ledger,
  contents: ContentHashes
): ReadonlyMap<string, Duplicate> {
  const found = new Map<string, Duplicate>()
  const posts = fingerprintEntries(ledger, contents)
  for (const { candidate, fingerprint } of candidates) {
    const isJudged = fingerprint !== null && !declaresNewArticle(ledger, fingerprint)
    const duplicate = isJudged ? findDuplicate(fingerprint, posts) : null
    if (duplicate === null) posts.push(fingerprint ?? fingerprintCandidate(candidate, null))
    else found.set(candidate.considered.path, duplicate)
  }
  return found
}

export function duplicateVerdict(path: string, { original, shared }: Duplicate): Verdict {
  const { postUrl } = original
  const other = postUrl === null ? original.path : `${original.path} (${postUrl})`
  return {
    outcome: 'failed',
    reason: 'possible-duplicate',
    message: `Looks like a second copy of ${other}: both have the same ${shared}. If it is a post of its own, give it an \`id\` in the front matter${shared === 'canonical URL' ? '' : ', or give both different canonical URLs'}; if not, settle it with \`resolve: ${printResolveLine({ verb: 'ignore', path })}\`.`
  }
}
