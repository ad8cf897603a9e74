// Files that were only renamed, but were no articles where they were: a list page that became a page of its own, a part of a
// page that was moved out of its folder. To whoever compares blobs they are old; to their author they are new.

import { isArticlePath, type ArticleReading } from '../../article/index.ts'
import type { Changes } from '../../changes/index.ts'
import type { Ledger } from '../../ledger/index.ts'
import type { Ports } from '../ports.ts'
import type { Run } from '../run-facts.ts'
import type { RunSites } from '../run-sites.ts'
import { findBaseCommit, findBaseSites } from './base-sites.ts'
import { skimArticle } from './skim-article.ts'

type FreedContext = {
  readonly run: Run
  readonly ports: Ports
  readonly sites: RunSites
  readonly ledger: Ledger
}

/** The changes with such files among the changed ones. */
export async function addFreedArticles(changes: Changes, context: FreedContext): Promise<Changes> {
  const base = findBaseCommit(changes, context.run)
  const renamed = changes.any ? listRenamed(changes, context.ledger) : []
  if (renamed.length === 0 || base === null) return changes
  // A place is judged by the configuration of its own commit: where that changed, old articles stay old.
  const then = await findBaseSites(base, context.run, context.ports)
  const freed: string[] = []
  for (const one of renamed) if (await isFreed(one, then, context)) freed.push(one.path)
  return freed.length === 0 ? changes : { ...changes, changed: [...changes.changed, ...freed] }
}

/** A file and where it was. */
type Renamed = { readonly path: string; readonly blob: string; readonly from: readonly string[] }

/** Files without an entry, whose blob was at other paths alone. */
function listRenamed({ head, base, changed }: Changes, { entries }: Ledger): readonly Renamed[] {
  const known = new Set([...changed, ...entries.map(({ path }) => path)])
  const places = Map.groupBy(base.keys(), path => base.get(path) ?? '')
  return [...head].flatMap(([path, blob]) => {
    const from = (places.get(blob) ?? []).filter(isArticlePath)
    const isOld = from.length === 0 || from.includes(path)
    return isOld || [path, ...from].some(one => known.has(one)) ? [] : [{ path, blob, from }]
  })
}

async function isFreed(
  { path, blob, from }: Renamed,
  then: RunSites,
  { run, ports, sites }: FreedContext
): Promise<boolean> {
  const bytes = await ports.readLocalBlob(blob)
  if (bytes === null) return false
  for (const place of from)
    if (!isHeld(await skimArticle({ path: place, bytes, site: await then.readRules(place), run })))
      return false
  return !isHeld(await skimArticle({ path, bytes, site: await sites.readRules(path), run }))
}

function isHeld(reading: ArticleReading): boolean {
  return reading.kind === 'skip'
}
