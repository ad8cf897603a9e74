// One considered file: its entry, its front matter and its date, in that order. The first that speaks against it decides.

import type { ArticleReading } from '../../article/index.ts'
import { isLostName } from '../../git/index.ts'
import { findArticleEntry } from '../../ledger/index.ts'
import {
  createOutcome,
  type ArticleOutcome,
  type OutcomeDetails,
  type Verdict
} from '../article-outcome.ts'
import type { ConsideredFile, DueArticle } from '../candidate.ts'
import { readArticleAt, readId, type RunContext } from '../run-context.ts'
import { decideByArticle } from './decide-by-article.ts'
import { decideByEntry } from './decide-by-entry.ts'

export async function evaluateArticle(
  path: string,
  blob: string,
  context: RunContext
): Promise<DueArticle | ArticleOutcome> {
  const { ledger, changes, tip } = context
  const byPath = { path, blob, entry: findArticleEntry(ledger, { path, id: null }, changes.tree) }
  if (isLostName(path)) return createOutcome({ file: byPath, verdict: refuseLostName(path) })
  const published = await decideByFrontMatter(byPath, context)
  if (published !== null) return published
  const early = decideByEntry(byPath, tip)
  if (early !== null) return createOutcome({ file: byPath, verdict: early })
  const reading = await readArticleAt(path, context)
  if (reading === null) return createOutcome({ file: byPath, verdict: refuseUnreadable(path) })
  const id = readId(reading)
  const file =
    id === null
      ? byPath
      : { path, blob, entry: findArticleEntry(ledger, { path, id }, changes.tree) }
  const verdict = decideByEntry(file, tip) ?? decideByReading(reading, context)
  if (verdict !== null) return toOutcome(file, verdict, reading)
  if (reading.kind !== 'article') throw new Error(`${path} was read, but not decided`)
  const { article, diagnostics } = reading
  return { kind: 'due', file, article, diagnostics }
}

function decideByReading(reading: ArticleReading, { run, ports }: RunContext): Verdict | null {
  const verdict = decideByArticle(reading, ports.clock.now())
  return verdict?.reason === 'scheduled' && run.byHand === true
    ? { ...verdict, remedy: 'Publish it by hand then: its page says how.' }
    : verdict
}

/** By hand the front matter is the record, whatever a ledger of earlier runs says. */
async function decideByFrontMatter(
  file: ConsideredFile,
  context: RunContext
): Promise<ArticleOutcome | null> {
  if (context.run.byHand !== true) return null
  const reading = await readArticleAt(file.path, context)
  if (reading?.kind !== 'skip' || reading.reason !== 'already-published') return null
  const verdict = decideByArticle(reading, context.ports.clock.now())
  return verdict === null ? null : toOutcome(file, verdict, reading)
}

function toOutcome(
  file: ConsideredFile,
  verdict: Verdict,
  reading: ArticleReading
): ArticleOutcome {
  const article = reading.kind === 'article' ? reading.article : null
  return createOutcome({
    file,
    verdict,
    article,
    details: describeReading(reading),
    diagnostics: reading.diagnostics
  })
}

/** What is known of a file that is not an article, or a broken one. */
function describeReading(reading: ArticleReading): OutcomeDetails {
  if (reading.kind === 'article') return {}
  const { title } = reading
  return reading.kind === 'skip' ? { title, url: reading.url, line: reading.line } : { title }
}

/** A guess could tie the file to another one's entry, or publish it anew. */
function refuseLostName(path: string): Verdict {
  return {
    outcome: 'failed',
    reason: 'ledger',
    message: `The name of ${path} is not UTF-8, and GitHub's API does not say what it is.`,
    remedy: 'Rename the file, or check out the commit (actions/checkout) before this step.'
  }
}

function refuseUnreadable(path: string): Verdict {
  return {
    outcome: 'failed',
    reason: 'ledger',
    message: `The content of ${path} can be read neither in the workspace nor through GitHub's API.`,
    remedy: 'Check out the commit (actions/checkout) before this step.'
  }
}
