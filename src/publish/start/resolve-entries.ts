// The lines of the input `resolve`, applied to the entries and files that they name.

import { isLostName } from '../../git/index.ts'
import { settleByHand, type EntryFacts, type Ledger, type ResolveLine } from '../../ledger/index.ts'
import { describeFacts } from '../article-outcome.ts'
import { readArticleAt } from '../run-context.ts'
import { printRunId } from '../run-facts.ts'
import type { Reconciled, StartContext } from './start-context.ts'

/** Queues the step that settles the entries; the same step each time it is applied. */
export async function applyResolveLines(
  lines: readonly ResolveLine[],
  context: StartContext,
  held: Reconciled['held']
): Promise<Omit<Reconciled, 'departed' | 'held'>> {
  const { session } = context
  const paths = await listNamedPaths(lines, context, session.ledger())
  const facts = await readFacts(new Set([...paths.values()].flat()), context)
  const settlement = {
    ...createAttempts(context),
    findPaths: (line: ResolveLine) => paths.get(line) ?? [],
    // The line is about the article that was tried there, not about the one that is there now.
    findFacts: (path: string) => (held.has(path) ? null : (facts.get(path) ?? null))
  }
  const first = settleByHand(session.ledger(), lines, settlement)
  session.enqueue(ledger => settleByHand(ledger, lines, settlement).ledger)
  return {
    named: first.paths,
    retried: new Set(first.retried),
    diagnostics: first.diagnostics
  }
}

/** An attempt per path, the same for each application of the step, so that a repeated write is recognised. */
function createAttempts({ run, ports }: StartContext) {
  const now = new Date(ports.clock.now()).toISOString()
  const transactions = new Map<string, string>()
  return {
    now,
    createAttempt(path: string) {
      const transaction = transactions.get(path) ?? ports.newTransaction()
      transactions.set(path, transaction)
      return { transaction, run: printRunId(run), startedAt: now, deadline: now }
    }
  }
}

/** The paths that each line names: files and entries of this run's `files`; a retry needs its file. */
async function listNamedPaths(
  lines: readonly ResolveLine[],
  { changes, matches, ports }: StartContext,
  ledger: Ledger
): Promise<ReadonlyMap<ResolveLine, string[]>> {
  const files = [...changes.head.keys()].filter(path => !isLostName(path))
  const entries = ledger.entries.map(({ path }) => path).filter(matches)
  const known = [...new Set([...files, ...entries])].sort()
  const paths = new Map<ResolveLine, string[]>()
  for (const line of lines) {
    const isExact = (line.verb === 'retry' ? files : known).includes(line.path)
    if (isExact || line.verb !== 'ignore') paths.set(line, isExact ? [line.path] : [])
    else paths.set(line, known.filter(await ports.createMatcher([line.path])))
  }
  return paths
}

async function readFacts(
  paths: ReadonlySet<string>,
  context: StartContext
): Promise<ReadonlyMap<string, EntryFacts>> {
  const facts = new Map<string, EntryFacts>()
  for (const path of paths) {
    const blob = context.changes.head.get(path)
    if (blob === undefined) continue
    const reading = await readArticleAt(path, context)
    const article = reading?.kind === 'article' ? reading.article : null
    const known = describeFacts({ path, blob, entry: null }, article)
    const title = reading === null || reading.kind === 'article' ? known.title : reading.title
    facts.set(path, { ...known, title })
  }
  return facts
}
