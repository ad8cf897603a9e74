// Whether an article that would be created looks like one that is on Medium already: gathers what the comparison needs.

import { contentKey } from '../ledger/content-key.ts'
import {
  findDuplicate,
  type Duplicate,
  type KnownContents,
  type Likeness
} from '../ledger/duplicates.ts'
import { withEntry, type Entry, type Ledger } from '../ledger/ledger.ts'
import { transition } from '../ledger/transitions.ts'
import { readArticle } from '../article/index.ts'
import type { Verdict } from './decisions.ts'
import type { RunView } from './view.ts'
import { factsOf } from './outcome.ts'
import type { Candidate } from './judge.ts'

/** Blobs that no longer stand in the commit are read through GitHub's API when the checkout is shallow: not without end. */
const MOST_OLD_BLOBS = 50

export function likenessOf({ considered, article }: Candidate, authorId: string | null): Likeness {
  return {
    path: considered.path,
    id: article.id,
    title: article.title,
    canonicalUrl: article.canonicalUrl,
    blob: considered.blob,
    content: contentKey(article.body),
    authorId
  }
}

/** The words of what the ledger's posts were made of, as far as it can be read: from the file of today, else from its blob. */
export async function knownContents(view: RunView): Promise<KnownContents> {
  const contents = new Map<string, string>()
  let old = 0
  for (const entry of view.ledger.entries) {
    if (!['published', 'unknown', 'intent'].includes(entry.state)) continue
    const here = view.changes.tree.get(entry.path)
    if (here === undefined && (old += 1) > MOST_OLD_BLOBS) continue
    const body =
      here === undefined ? await bodyOf(entry, view) : await bodyAt(entry.path, here, view)
    const key = body === null ? null : contentKey(body)
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
  return bodyIn(path, await view.ports.commits.readBlob(blob).catch(() => null), view)
}

function bodyIn(path: string, bytes: Uint8Array | null, { run }: RunView): string | null {
  if (bytes === null) return null
  const { defaults } = run.settings
  const reading = readArticle({ path, bytes, defaults, findHeading: () => null })
  return reading.kind === 'article' ? reading.article.body : null
}

/** Checks candidates in publishing order, each also against those before it, as if they were published already. */
export function duplicatesAmong(
  candidates: readonly { readonly candidate: Candidate; readonly likeness: Likeness | null }[],
  start: Ledger,
  contents: KnownContents
): ReadonlyMap<string, Duplicate> {
  const found = new Map<string, Duplicate>()
  const known = new Map(contents)
  let ledger = start
  for (const { candidate, likeness } of candidates) {
    const { path, blob } = candidate.considered
    const duplicate = likeness === null ? null : findDuplicate(ledger, likeness, known)
    if (duplicate !== null) {
      found.set(path, duplicate)
      continue
    }
    ledger = asPublished(ledger, candidate, likeness?.authorId ?? null)
    const key = contentKey(candidate.article.body)
    if (key !== null) known.set(blob, key)
  }
  return found
}

function asPublished(
  ledger: Ledger,
  { considered, article }: Candidate,
  authorId: string | null
): Ledger {
  const now = new Date(0).toISOString()
  const attempt = {
    transaction: `plan:${considered.path}`,
    run: '0/0',
    startedAt: now,
    deadline: now
  }
  const facts = factsOf(considered, article, { authorId, publicationId: null })
  const entry = transition(considered.entry, { kind: 'intend', attempt, facts })
  return entry === null ? ledger : withEntry(ledger, entry)
}

export function duplicateVerdict(path: string, { entry, because }: Duplicate): Verdict {
  const other =
    entry.post?.url === undefined || entry.post.url === null
      ? entry.path
      : `${entry.path} (${entry.post.url})`
  return {
    outcome: 'failed',
    reason: 'possible-duplicate',
    message: `Looks like a second copy of ${other}: both have the same ${because}. If it is a post of its own, give it an \`id\` in the front matter${because === 'canonical URL' ? '' : ', or give both different canonical URLs'}; if not, settle it with \`resolve: ${path} ignore\`.`
  }
}
