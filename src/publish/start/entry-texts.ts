// How much an article has in common with the one that an entry was made of: by the entry's sketch, or, where the article
// was edited since or the entry has none, by the texts of its blob and of the base.

import { readArticle } from '../../article/index.ts'
import {
  compareSketches,
  isSameShortText,
  readDetachedPath,
  SAME_TEXT,
  sketchText,
  type Entry
} from '../../ledger/index.ts'
import type { StartContext } from './start-context.ts'

/** 0 to 1; null when the texts cannot be compared. */
export async function compareWithEntry(
  entry: Entry,
  sketch: string,
  context: StartContext
): Promise<number | null> {
  const recorded = compareTexts(entry.sketch, sketch)
  if (recorded !== null && recorded >= SAME_TEXT) return recorded
  const path = readDetachedPath(entry) ?? entry.path
  const { base, head } = context.changes
  const before = base.get(path) ?? null
  // A file that is as it was in the base says nothing of whose it is.
  const isNews = before !== entry.blob && before !== head.get(path)
  const blobs = [entry.sketch === null ? entry.blob : null, isNews ? before : null]
  const others = []
  for (const blob of blobs)
    if (blob !== null) others.push(compareTexts(await sketchBlob(blob, context), sketch))
  const known = [recorded, ...others].filter(similarity => similarity !== null)
  return known.length === 0 ? null : Math.max(...known)
}

function compareTexts(one: string | null, other: string | null): number | null {
  return isSameShortText(one, other) ? 1 : compareSketches(one, other)
}

async function sketchBlob(blob: string, { ports, run, blobSketches }: StartContext) {
  const known = blobSketches.get(blob)
  if (known !== undefined) return known
  const bytes = await ports.commits.readBlob(blob).catch(() => null)
  const { defaults } = run.settings
  const reading =
    bytes === null ? null : readArticle({ path: 'a.md', bytes, defaults, findHeading: () => null })
  const sketch = reading?.kind === 'article' ? sketchText(reading.article.body) : null
  blobSketches.set(blob, sketch)
  return sketch
}
