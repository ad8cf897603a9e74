// A folder of articles that was moved in one commit with the configuration that names it: by today's patterns its files are
// new, and by those of the commit that this one is compared with they were articles already, which only have other names.

import { isArticlePath } from '../../article/index.ts'
import type { Changes } from '../../changes/index.ts'
import type { Ports } from '../ports.ts'
import type { Run } from '../run-facts.ts'
import type { RunSites } from '../run-sites.ts'
import { findBaseCommit, findBaseSites, matchBaseFiles } from './base-sites.ts'
import { skimArticle } from './skim-article.ts'

type MovedContext = { readonly run: Run; readonly ports: Ports }

/** The changes without such files among the changed ones. */
export async function dropMovedArticles(
  changes: Changes,
  { run, ports }: MovedContext
): Promise<Changes> {
  const sha = findBaseCommit(changes, run)
  const blobs = new Set(changes.changed.map(path => changes.head.get(path)))
  const base = blobs.size === 0 || sha === null ? null : await ports.commits.readTree(sha)
  const moved = [...(base ?? [])].filter(([path, blob]) => blobs.has(blob) && isArticlePath(path))
  if (sha === null || moved.length === 0) return changes
  const then = await findBaseSites(sha, run, ports)
  const matched = await matchBaseFiles(then, ports)
  const old = new Set<string>()
  for (const [path, blob] of moved)
    if (matched(path) && (await wasArticle(path, blob, then, { run, ports }))) old.add(blob)
  const changed = changes.changed.filter(path => !old.has(changes.head.get(path) ?? ''))
  return { ...changes, changed }
}

/** Also where the checkout lacks the file. */
async function wasArticle(
  path: string,
  blob: string,
  then: RunSites,
  { run, ports }: MovedContext
): Promise<boolean> {
  const bytes = await ports.readLocalBlob(blob)
  if (bytes === null) return true
  const site = await then.readRules(path)
  return (await skimArticle({ path, bytes, site, run })).kind !== 'skip'
}
