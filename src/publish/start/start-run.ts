// The first stage: what changed, where the branch is, and a ledger that agrees with the commit.

import { callOnce } from '../../time/call-once.ts'
import { isArticlePath } from '../../article/index.ts'
import { detectChanges, type Changes, type Matches } from '../../changes/index.ts'
import type { ContentReader } from '../../content/index.ts'
import { countNoun } from '../../text/line.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { DEFAULT_PATTERNS_KEY, hashPatterns, moveWatermark } from '../../ledger/index.ts'
import type { PreparedArticle } from '../candidate.ts'
import type { LedgerSession } from '../ledger-session.ts'
import { loadArticleTools } from '../load-article-tools.ts'
import type { Ports } from '../ports.ts'
import type { RunContext } from '../run-context.ts'
import type { Run } from '../run-facts.ts'
import { addFreedArticles } from './freed-articles.ts'
import { readBranchTip } from './branch-tip.ts'
import { changesSites, widenMatches } from './configured-folders.ts'
import { reconcileLedger } from './reconcile-ledger.ts'
import { reportDeleted } from './deleted-articles.ts'
import { findRunSites, type RunSites } from '../run-sites.ts'
import { reportUnmatched } from './unmatched-patterns.ts'

export type StartedRun = {
  readonly context: RunContext
  readonly diagnostics: readonly Diagnostic[]
}

/** @throws LedgerError, DetectionError, GitHubError when the run cannot begin: then nothing was sent */
export async function startRun(
  run: Run,
  ports: Ports,
  session: LedgerSession
): Promise<StartedRun> {
  const sites = await findRunSites(run, ports)
  const { files, usesDefaultFiles } = run.settings
  const watermarkKey = usesDefaultFiles ? DEFAULT_PATTERNS_KEY : await hashPatterns(files)
  const keyed = { session, watermarkKey }
  const { changes, hasOtherSites } = await detectRunChanges(run, ports, { ...keyed, sites })
  const { matches } = changes
  const { tip, diagnostics } = await readBranchTip(run, ports)
  if (tip.isCurrent) keepBase(changes, run, keyed)
  const facts = {
    ...{ run, ports, session, changes, sites, watermarkKey, matches, tip },
    readings: new Map(),
    prepared: run.settings.previewPath === null ? null : new Map<string, PreparedArticle>(),
    openReader: prepareReader(run),
    blobSketches: new Map()
  }
  const { diagnostics: reconciling, ...reconciled } = await reconcileLedger(facts)
  const context = { ...facts, ledger: session.ledger(), ...reconciled, namesLeft: false }
  ports.log(describeStart(context))
  const left = await reportLeft(context, hasOtherSites)
  return {
    context: { ...context, namesLeft: left.length > 0 },
    diagnostics: [
      ...diagnostics,
      ...changes.diagnostics,
      ...(await reportUnmatched(context)),
      ...left,
      ...reconciling,
      ...reportDeleted(context)
    ]
  }
}

/** Articles that were there before `files` matched them: in the first run with some patterns, and where a site has changed. */
async function reportLeft(
  context: RunContext,
  hasOtherSites: boolean
): Promise<readonly Diagnostic[]> {
  const { run, changes } = context
  if (run.settings.select === 'all') return []
  if (run.byHand !== true && changes.watermark === null) {
    const { reportStartingPoint } = await import('./starting-point.ts')
    return await reportStartingPoint(context)
  }
  // The run of the newest commit has the last word, and will say so.
  if (!hasOtherSites || !context.tip.isCurrent) return []
  const { reportNewlyMatched } = await import('./newly-matched.ts')
  return await reportNewlyMatched(context)
}

type Keyed = { readonly session: LedgerSession; readonly watermarkKey: string }

async function detectRunChanges(
  run: Run,
  ports: Ports,
  { session, watermarkKey, sites }: Keyed & { readonly sites: RunSites }
): Promise<{ readonly changes: Changes; readonly hasOtherSites: boolean }> {
  const { sha, before, byHand } = run
  const ledger = session.ledger()
  // By hand no watermark ever moves: what this push changed is what counts.
  const watermark = byHand === true ? null : (ledger.watermarks[watermarkKey] ?? null)
  const matches: Matches = await ports.createMatcher(sites.patterns)
  const found = { hasOtherSites: false }
  const changes = await detectChanges({
    commits: ports.commits,
    ...{ sha, before, watermark, matches, isArticlePath },
    async widen(trees) {
      found.hasOtherSites = run.settings.usesDefaultFiles && changesSites(trees, sites)
      return await widenMatches({ run, ports, sites, ledger, matches, ...found }, trees)
    }
  })
  const all = await addFreedArticles(changes, { run, ports, sites, ledger })
  if (!found.hasOtherSites) return { changes: all, ...found }
  const { dropMovedArticles } = await import('./moved-folders.ts')
  return { changes: await dropMovedArticles(all, { run, ports }), ...found }
}

/**
 * A first run that is cut off leaves its base behind, before its first intent: otherwise the next push would be compared
 * with its own previous commit, and what this run had to do would be forgotten.
 */
function keepBase(
  { comparedWith, watermark }: Changes,
  { before }: Run,
  { session, watermarkKey }: Keyed
): void {
  if (comparedWith === 'before' && before !== null)
    session.enqueue(moveWatermark({ key: watermarkKey, commit: before, replaceable: [watermark] }))
}

/** One reader for the run, made when the first article is read. */
function prepareReader({ settings }: Run): () => Promise<ContentReader> {
  return callOnce(async () => (await loadArticleTools()).createContentReader(settings.templateTags))
}

function describeStart({ changes, ledger, run, sites }: RunContext): string {
  const { head, changed, comparedWith, watermark } = changes
  const base = watermark ?? run.before
  const since = base === null || comparedWith === 'head' ? '' : ` since ${base.slice(0, 12)}`
  const match = `${countNoun(head.size, 'file')} ${head.size === 1 ? 'matches' : 'match'} \`files\``
  const entries = ledger.entries.length === 1 ? '1 entry' : `${ledger.entries.length} entries`
  const site = sites.names.length === 0 ? '' : ` Site: ${sites.names.join(', ')}.`
  return `Commit ${run.sha.slice(0, 12)}: ${match}, ${changed.length} changed${since}. The ledger has ${entries}.${site}`
}
