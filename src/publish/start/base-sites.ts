// The commit that the run's own is compared with, and the sites as they were in it.

import type { Changes, Matches } from '../../changes/index.ts'
import type { Ports } from '../ports.ts'
import type { Run } from '../run-facts.ts'
import { findRunSites, type RunSites } from '../run-sites.ts'

/** Null where the run's commit is compared with itself. */
export function findBaseCommit(
  { comparedWith, watermark }: Pick<Changes, 'comparedWith' | 'watermark'>,
  { before }: Run
): string | null {
  return comparedWith === 'watermark' ? watermark : comparedWith === 'before' ? before : null
}

/** @param base a commit, as `findBaseCommit` names it */
export async function findBaseSites(base: string, run: Run, ports: Ports): Promise<RunSites> {
  return await findRunSites({ ...run, sha: base }, ports)
}

/** What `files` matched there: the configuration of the sites is read for it. */
export async function matchBaseFiles(
  { patterns, listAllPatterns }: RunSites,
  ports: Ports
): Promise<Matches> {
  return await ports.createMatcher((await listAllPatterns?.()) ?? patterns)
}
