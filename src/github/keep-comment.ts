// One comment of ours on a pull request, kept up to date. Anybody can write a comment with our marker, and the token may
// change anybody's: only comments of the token's own account are ever changed.

import { isSameAuthor, type CommentThread, type ThreadComment } from './comment-thread.ts'

export type WantedComment = {
  /** Hidden, and the same in every run with the same articles: several steps each keep their own. */
  readonly key: string
  /** Runs count up: an older one that ends late leaves a newer one's comment alone. */
  readonly runId: number
  readonly text: string
  /** Whether there is enough to say for a first comment. */
  readonly isWorthOne: boolean
}

const MARKER = /^<!-- publish-to-medium plan=([0-9a-f]+) run=(\d+) -->/
/** A person may delete the comment meanwhile. */
const TRIES = 3

/** @throws GitHubError */
export async function keepComment(thread: CommentThread, wanted: WantedComment): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) if (await tryToKeep(thread, wanted)) return
}

/** The hidden first line of the comment. */
export function printMarker({ key, runId }: Pick<WantedComment, 'key' | 'runId'>): string {
  return `<!-- publish-to-medium plan=${key} run=${runId} -->`
}

/** False when the comment has gone meanwhile. */
async function tryToKeep(thread: CommentThread, wanted: WantedComment): Promise<boolean> {
  const body = `${printMarker(wanted)}\n${wanted.text}`
  const own = await listOwn(thread, wanted)
  if (own.length === 0 && !wanted.isWorthOne) return true
  const [first, ...others] = own.length === 0 ? await createFirst(thread, wanted, body) : own
  if (first === undefined) return true
  // Racing runs all keep the lowest, which nobody deletes.
  for (const { id } of others) await thread.remove(id)
  if (readRunId(first) > wanted.runId || first.body === body) return true
  return await thread.update(first.id, body)
}

/** Those with the key that the token's account wrote; none when it is not known which those are. */
async function listOwn(
  thread: CommentThread,
  wanted: WantedComment
): Promise<readonly ThreadComment[]> {
  const marked = await listMarked(thread, wanted)
  if (marked.length === 0) return []
  const viewer = await thread.readViewer()
  return marked.filter(({ author }) => isSameAuthor(author, viewer))
}

/** Writes one, and looks whether others did at the same time. GitHub's answer says who we are. */
async function createFirst(
  thread: CommentThread,
  wanted: WantedComment,
  body: string
): Promise<readonly ThreadComment[]> {
  const created = await thread.create(body)
  const marked = await listMarked(thread, wanted)
  const others = marked.filter(
    ({ id, author }) => id !== created.id && isSameAuthor(author, created.author)
  )
  return [...others, created].toSorted((a, b) => a.id - b.id)
}

async function listMarked(
  thread: CommentThread,
  { key }: WantedComment
): Promise<readonly ThreadComment[]> {
  const comments = await thread.list()
  return comments
    .filter(({ body }) => MARKER.exec(body)?.[1] === key)
    .toSorted((a, b) => a.id - b.id)
}

function readRunId({ body }: ThreadComment): number {
  return Number(MARKER.exec(body)?.[2] ?? 0)
}
