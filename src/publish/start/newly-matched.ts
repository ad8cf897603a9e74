// A site that is new in the commit, or whose configuration now names another folder: the default of `files` matches more
// than before. What was there already stays unpublished, as at a first run, and that is said.

import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { RunContext } from '../run-context.ts'
import { findBaseCommit, findBaseSites, matchBaseFiles } from './base-sites.ts'
import { describeArticles, hasRecent, listLeftArticles } from './left-articles.ts'

export async function reportNewlyMatched(context: RunContext): Promise<readonly Diagnostic[]> {
  const { run, ports, changes } = context
  const base = findBaseCommit(changes, run)
  if (base === null) return []
  const matched = await matchBaseFiles(await findBaseSites(base, run, ports), ports)
  const places = Map.groupBy(changes.base.keys(), path => changes.base.get(path))
  const isNew = (path: string) => {
    const blob = changes.head.get(path)
    const from = changes.base.get(path) === blob ? [path] : (places.get(blob) ?? [])
    return from.length > 0 && !from.some(matched)
  }
  const articles = await listLeftArticles(context, isNew)
  if (articles.length === 0) return []
  return [
    createDiagnostic({
      code: 'run/newly-matched',
      severity: hasRecent(articles, ports.clock.now()) ? 'warning' : 'notice',
      message: `With this commit, \`files\` matches more by default, since the site or its configuration has changed. What was there before is not published. ${describeArticles(articles)}`,
      remedy:
        'To publish what was there already, run once with `select: all`; to publish a single article, push a change to it.'
    })
  ]
}
