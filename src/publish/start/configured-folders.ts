// The default of `files` includes the folders that a site's configuration names. The configuration is read for them only
// where that may matter: most runs find nothing new there.

import { isArticlePath } from '../../article/index.ts'
import type { BothTrees, Matches } from '../../changes/index.ts'
import { DEFAULT_PATTERNS_KEY, type Ledger } from '../../ledger/index.ts'
import { isSiteFile } from '../../sites/index.ts'
import { isMarkdownPath } from '../../text/paths.ts'
import type { Ports } from '../ports.ts'
import type { Run } from '../run-facts.ts'
import type { RunSites } from '../run-sites.ts'

export type FoldersContext = {
  readonly run: Run
  readonly ports: Pick<Ports, 'createMatcher'>
  readonly sites: Pick<RunSites, 'patterns' | 'listAllPatterns'>
  readonly ledger: Ledger
  /** By the patterns that are known without the configuration. */
  readonly matches: Matches
  /** Whether `files` may match more, or less, than it did in the commit that this one is compared with. */
  readonly hasOtherSites: boolean
}

/** Whether a file is other than before by which a site is recognised, or that says where its articles are. */
export function changesSites(
  { tree, base }: BothTrees,
  { names, folderSources }: RunSites
): boolean {
  // Without a site nothing is added to the fixed folders.
  if (tree === base || names.length === 0) return false
  // Without its file a site is another one.
  for (const path of base.keys()) if (!tree.has(path) && isSiteFile(path)) return true
  const isOther = (path: string) => tree.get(path) !== base.get(path)
  if (folderSources.some(isOther)) return true
  for (const path of tree.keys()) if (isSiteFile(path) && isOther(path)) return true
  return false
}

/** What `files` matches with the folders of the configuration; null where that makes no difference to this run. */
export async function widenMatches(
  { run, ports, sites, ledger, matches, hasOtherSites }: FoldersContext,
  trees: BothTrees
): Promise<Matches | null> {
  const { patterns, listAllPatterns } = sites
  if (listAllPatterns === null) return null
  const isBeside = (path: string) => isMarkdownPath(path) && isArticlePath(path) && !matches(path)
  const matters =
    hasOtherSites ||
    asksForAll(run, ledger) ||
    hasNews(trees, isBeside) ||
    waitsBeside(ledger, trees, isBeside) ||
    ![...trees.tree.keys()].some(matches)
  if (!matters) return null
  const all = await listAllPatterns()
  return all.length === patterns.length ? null : await ports.createMatcher(all)
}

/** Also the first run, which says what it takes as its starting point. */
function asksForAll({ settings, byHand }: Run, { watermarks }: Ledger): boolean {
  const isFirst = byHand !== true && watermarks[DEFAULT_PATTERNS_KEY] === undefined
  return isFirst || settings.select === 'all' || settings.resolve.length > 0
}

/** Whether such a file was added, changed or removed. */
function hasNews({ tree, base }: BothTrees, isBeside: Matches): boolean {
  if (tree === base) return false
  for (const [path, blob] of tree) if (base.get(path) !== blob && isBeside(path)) return true
  for (const path of base.keys()) if (!tree.has(path) && isBeside(path)) return true
  return false
}

/** Whether an earlier run left something to do. */
function waitsBeside({ entries }: Ledger, { tree }: BothTrees, isBeside: Matches): boolean {
  return entries.some(
    ({ state, path }) => state !== 'published' && tree.has(path) && isBeside(path)
  )
}
