// Which articles get a result in this run, and the judgement on each: the contract's *Which articles are considered*.

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Blobs } from '../git/index.ts'
import { entryAt, type Entry, type Ledger } from '../ledger/ledger.ts'
import { idOf, type RunView } from './view.ts'
import { judge, type Judged } from './judge.ts'
import type { Prepared } from './prepare.ts'

const OPEN = ['pending', 'intent', 'unknown', 'rejected']
const PROGRESS_EVERY = 100

export async function considerAll(view: RunView, prepared: Prepared): Promise<readonly Judged[]> {
  const considered = consideredPaths(view, prepared)
  const judged: Judged[] = []
  for (const [path, blob] of considered) {
    judged.push(await judge(path, blob, view))
    if (judged.length % PROGRESS_EVERY === 0)
      view.ports.log(`${judged.length}/${considered.size} articles read`)
  }
  return refuseSharedIds(judged, view)
}

/** Path to blob. A path that only `resolve` names may be gone from the commit: its entry stands for it. */
function consideredPaths(
  { ledger, changes, run }: RunView,
  prepared: Prepared
): ReadonlyMap<string, string> {
  const open = ledger.entries
    .filter(one => OPEN.includes(one.state))
    .flatMap(one => fileOf(one, ledger, changes.head) ?? [])
  const all = run.settings.select === 'all' ? [...changes.head.keys()] : []
  const here = [...changes.changed, ...open, ...all].filter(path => changes.head.has(path))
  return new Map(
    [...here, ...prepared.named].map(path => [
      path,
      changes.head.get(path) ?? entryAt(ledger, path)?.blob ?? ''
    ])
  )
}

/** Where an entry's file stands: a force push may have brought it back to an earlier path. */
function fileOf({ path, aliases }: Entry, ledger: Ledger, head: Blobs): string | null {
  if (head.has(path)) return path
  return aliases.findLast(one => head.has(one) && entryAt(ledger, one) === null) ?? null
}

/** An `id` names one article: with two files neither may become a post. */
function refuseSharedIds(judged: readonly Judged[], view: RunView): readonly Judged[] {
  const holders = new Map<string, Set<string>>()
  const note = (id: string | null, path: string) => {
    if (id !== null) holders.set(id, (holders.get(id) ?? new Set()).add(path))
  }
  for (const [path, reading] of view.readings) note(idOf(reading), path)
  for (const { id, path } of view.ledger.entries) if (view.changes.tree.has(path)) note(id, path)
  return judged.map(one => {
    if (one.kind !== 'candidate') return one
    const { article, considered, diagnostics } = one.candidate
    const others = [...(holders.get(article.id ?? '') ?? [])].filter(path => path !== article.path)
    if (article.id === null || others.length === 0) return one
    const diagnostic = sharedId(article.path, article.id, article.idLine, others)
    return {
      kind: 'settled',
      settled: {
        considered,
        verdict: { outcome: 'failed', reason: 'invalid', message: diagnostic.message },
        article,
        diagnostics: [...diagnostics, diagnostic]
      }
    }
  })
}

function sharedId(
  path: string,
  id: string,
  line: number | null,
  others: readonly string[]
): Diagnostic {
  return createDiagnostic({
    code: 'front-matter/id',
    place: { path, line, column: null },
    remedy: null,
    severity: 'error',
    message: `The id ${JSON.stringify(id)} is also the id of ${others.join(', ')}: give each article an id of its own.`
  })
}
