// What a first run takes as its starting point: the articles that are there already and are not published. It names the
// newest of them, since an earlier run may have failed before it could leave anything behind.

import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { RunContext } from '../run-context.ts'
import { describeArticles, hasRecent, listLeftArticles } from './left-articles.ts'

export async function reportStartingPoint(context: RunContext): Promise<readonly Diagnostic[]> {
  const articles = await listLeftArticles(context, () => true)
  if (articles.length === 0) return []
  const isRecent = hasRecent(articles, context.ports.clock.now())
  return [
    createDiagnostic({
      code: 'run/first-run',
      severity: isRecent ? 'warning' : 'notice',
      message: `This is the first run with these \`files\`, ${describeBase(context)}. ${describeArticles(articles)}`,
      remedy: `${isRecent ? 'Some are from the last week: did an earlier run fail? ' : ''}To publish what was there already, run once with \`select: all\`; to publish a single article, push a change to it.`
    })
  ]
}

function describeBase({ run, changes }: RunContext): string {
  const { before } = run
  if (changes.comparedWith === 'before' && before !== null)
    return `so only what changed since the commit ${before.slice(0, 12)} is published`
  return before === null
    ? 'and the event names no earlier commit, so nothing is published'
    : `and the previous commit ${before} cannot be read, so nothing is published`
}
