// What has to be put straight in the ledger before anything is judged: renames, settlements by hand, intents of runs
// that are gone.

import type { ArticleReading } from '../article/index.ts'
import { pureRenames } from '../ledger/identity.ts'
import { settleByHand, type ResolveLine } from '../ledger/resolve.ts'
import { abandonIntents, move } from '../ledger/steps.ts'
import type { Facts } from '../ledger/transitions.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { RunView } from './view.ts'
import { readOnce } from './view.ts'
import type { Judged } from './judge.ts'
import { factsOf } from './outcome.ts'
import type { LedgerSession } from './session.ts'

export type Prepared = {
  /** Paths that `resolve` names: they get a result. */
  readonly named: readonly string[]
  /** Paths whose article a person wants tried again, whatever it looks like. */
  readonly retried: ReadonlySet<string>
  readonly warnings: readonly string[]
}

/** Queues the steps; what they make of the ledger is in `session.ledger()`. */
export async function prepareLedger(view: RunView, session: LedgerSession): Promise<Prepared> {
  const { run, ports } = view
  for (const one of renames(session.ledger(), view)) session.enqueue(move(one))
  session.enqueue(abandonIntents(run, ports.now(), view.matches))
  const prepared = await settleLines(view, session)
  return prepared
}

/** An entry that an `id` or an earlier path ties to another file moves there: a rename with an edit. */
export function followFiles(
  judged: readonly Judged[],
  view: RunView,
  session: LedgerSession
): void {
  if (!view.atTip) return
  for (const one of judged) {
    const { entry, path } = (one.kind === 'candidate' ? one.candidate : one.settled).considered
    if (entry !== null && entry.path !== path) session.enqueue(move({ from: entry.path, to: path }))
  }
}

/** An old run sees files where they were: it follows a rename only when the branch's tip agrees. */
function renames(ledger: Ledger, view: RunView) {
  const { changes } = view
  return pureRenames(ledger, changes).filter(({ from, to }) => {
    const tip = view.tipOf(to)
    return tip === 'current' || (tip.blob === changes.head.get(to) && !view.standsAtTip(from))
  })
}

async function settleLines(view: RunView, session: LedgerSession): Promise<Prepared> {
  const { run, ports } = view
  const lines = run.settings.resolve
  if (lines.length === 0) return { named: [], retried: new Set(), warnings: [] }
  const paths = await pathsOfLines(lines, view, session.ledger())
  const facts = new Map<string, Facts>()
  for (const path of new Set([...paths.values()].flat())) {
    const known = await factsAt(path, view)
    if (known !== null) facts.set(path, known)
  }
  const now = new Date(ports.now()).toISOString()
  const transactions = new Map<string, string>()
  const settlement = {
    pathsOf: (line: ResolveLine) => paths.get(line) ?? [],
    factsOf: (path: string) => facts.get(path) ?? null,
    // The same for each application of the step, so that a repeated write is recognised.
    newAttempt: (path: string) => {
      const transaction = transactions.get(path) ?? ports.newTransaction()
      transactions.set(path, transaction)
      return { transaction, run: `${run.id}/${run.attempt}`, startedAt: now, deadline: now }
    },
    now
  }
  const first = settleByHand(session.ledger(), lines, settlement)
  session.enqueue(ledger => settleByHand(ledger, lines, settlement).ledger)
  return { named: first.paths, retried: new Set(first.retried), warnings: first.warnings }
}

/** The paths that each line means: files of this run's `files` and entries among them; a retry needs its file. */
async function pathsOfLines(
  lines: readonly ResolveLine[],
  view: RunView,
  ledger: Ledger
): Promise<ReadonlyMap<ResolveLine, string[]>> {
  const files = [...view.changes.head.keys()]
  const entries = ledger.entries.map(entry => entry.path).filter(view.matches)
  const known = [...new Set([...files, ...entries])].sort()
  const paths = new Map<ResolveLine, string[]>()
  for (const line of lines) {
    const candidates = line.verb === 'retry' ? files : known
    const exact = candidates.includes(line.path)
    if (exact || line.verb !== 'ignore') paths.set(line, exact ? [line.path] : [])
    else paths.set(line, known.filter(await view.ports.matcher([line.path])))
  }
  return paths
}

async function factsAt(path: string, view: RunView): Promise<Facts | null> {
  const blob = view.changes.head.get(path)
  if (blob === undefined) return null
  const reading: ArticleReading | null = await readOnce(path, view)
  const article = reading?.kind === 'article' ? reading.article : null
  const considered = { path, blob, entry: null }
  const facts = factsOf(considered, article, { authorId: null, publicationId: null })
  return {
    ...facts,
    title: article?.title ?? (reading?.kind === 'article' ? null : (reading?.title ?? null))
  }
}
