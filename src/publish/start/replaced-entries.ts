// Entries at whose path there is another article now.

import {
  findByPath,
  findEntries,
  hadPath,
  printDetachedPath,
  recordEdit,
  type Entry
} from '../../ledger/index.ts'
import { readArticleAt } from '../run-context.ts'
import { describeEdit, isOtherText, isSameArticle } from './entry-texts.ts'
import type { StartContext } from './start-context.ts'

export type Replaced = {
  readonly entry: Entry
  /** The path that another article has taken: the entry's own, or an earlier one. */
  readonly taken: string
}

/**
 * Looks at the files that differ from the base, at those of articles that are still to be settled (another set of
 * patterns has another base), and at those that are again what they were before another article took their path. Where it
 * is the same article, edited, its text and an `id` that it has got meanwhile are noted: from then on they tell it from
 * others.
 */
export async function listReplaced(context: StartContext): Promise<readonly Replaced[]> {
  const { changes, session } = context
  const replaced: Replaced[] = []
  for (const [path, blob] of changes.head) {
    const entry = findKnown(path, context)
    if (entry === null || blob === entry.blob || !isSameAtTip(path, context)) continue
    const isDifferent = changes.base.get(path) !== blob
    if (!isDifferent && isSettled(entry) && !isBack(path, blob, context)) continue
    const reading = await readArticleAt(path, context)
    if (reading?.kind !== 'article') {
      if (reading !== null && (await isOtherText(entry, reading, context)))
        replaced.push({ entry, taken: path })
      continue
    }
    const { article } = reading
    if (!(await isSameArticle(entry, article, context))) replaced.push({ entry, taken: path })
    else session.enqueue(recordEdit(entry.path, entry.blob, describeEdit(article)))
  }
  return replaced
}

function isSettled({ state }: Entry): boolean {
  return state === 'published' || state === 'ignored'
}

/** Whether the very text is back at the path that another article had taken. */
function isBack(path: string, blob: string, { session }: StartContext): boolean {
  const { entries } = session.ledger()
  if (findEntries(entries, 'alias', printDetachedPath(path, blob)).length > 0) return true
  return findEntries(entries, 'blob', blob).some(
    entry => entry.path !== path && hadPath(entry, path)
  )
}

/** A run of an older commit may say nothing about a file that is another one at the tip by now, or gone from it. */
export function isSameAtTip(path: string, { changes, tip }: StartContext): boolean {
  return tip.isCurrent || tip.blobAt(path) === (changes.tree.get(path) ?? null)
}

/** The entry of a path, or one that had it before and has no file any more. */
function findKnown(path: string, { session, changes }: StartContext): Entry | null {
  const ledger = session.ledger()
  return (
    findByPath(ledger, path) ??
    findEntries(ledger.entries, 'alias', path).find(entry => !changes.tree.has(entry.path)) ??
    null
  )
}
