// Entries that have a post and no sketch of its text, as an earlier version wrote them: they get one from the text that
// they were made of, as far as it can be read, so that a copy of it is known for one.

import { mayHavePost, recordSketches, sketchText, type Entry } from '../../ledger/index.ts'
import { loadArticleTools } from '../load-article-tools.ts'
import type { RunContext } from '../run-context.ts'

/** So many that the checkout does not have are read through GitHub's API in a run; then it is enough for this run. */
const MAX_REMOTE_BLOBS = 100

export async function addMissingSketches(context: RunContext): Promise<void> {
  const sketches = []
  let remote = 0
  for (const entry of orderEntries(context)) {
    const { path, blob } = entry
    const local = await context.ports.readLocalBlob(blob)
    if (local === null && (remote += 1) > MAX_REMOTE_BLOBS) break
    const bytes = local ?? (await context.ports.commits.readBlob(blob).catch(() => null))
    const sketch = bytes === null ? null : await sketchBytes(entry, bytes, context)
    if (sketch !== null) sketches.push({ path, blob, sketch })
  }
  if (sketches.length > 0) context.session.enqueue(recordSketches(sketches))
}

/**
 * What the commit has comes first, since it is here. The others begin elsewhere for each commit: texts that nobody has any
 * more must not keep the rest from their turn.
 */
function orderEntries({ ledger, run, changes }: RunContext): readonly Entry[] {
  const lacking = ledger.entries.filter(entry => entry.sketch === null && mayHavePost(entry))
  if (lacking.length === 0) return []
  const blobs = new Set(changes.tree.values())
  const here = lacking.filter(({ blob }) => blobs.has(blob))
  const old = lacking.filter(({ blob }) => !blobs.has(blob))
  const first = old.length <= MAX_REMOTE_BLOBS ? 0 : parseInt(run.sha.slice(0, 8), 16) % old.length
  return [...here, ...old.slice(first), ...old.slice(0, first)]
}

async function sketchBytes(
  { path }: Entry,
  bytes: Uint8Array,
  { run }: RunContext
): Promise<string | null> {
  const { defaults } = run.settings
  const { readArticle } = await loadArticleTools()
  const reading = readArticle({ path, bytes, defaults, findHeading: () => null })
  return reading.kind === 'article' ? sketchText(reading.article.body) : null
}
