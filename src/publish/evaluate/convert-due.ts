// The content of what is due: converted in publishing order, and no more of it than the limit lets out.

import { isError, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import { createOutcome, printError, type ArticleOutcome, type Verdict } from '../article-outcome.ts'
import type { Candidate, DueArticle } from '../candidate.ts'
import type { RunContext } from '../run-context.ts'
import { prepareForPost } from './prepare-for-post.ts'

/** What has been converted so far, and what has not. */
export type Conversion = {
  readonly candidates: readonly Candidate[]
  /** Articles that cannot become a post as they are. */
  readonly outcomes: readonly ArticleOutcome[]
  readonly rest: readonly DueArticle[]
}

/** So many contents are kept until they are sent. Those of a longer run are converted again when their turn comes. */
const KEPT_CONTENTS = 100
const PROGRESS_EVERY = 100
const MANY = 1000

/**
 * Converts articles until there are `wanted` more candidates, or none is left.
 * @param tell called with the first that may become a post, while the others are still to be converted
 */
export async function convertDue(
  { candidates, outcomes, rest }: Conversion,
  wanted: number,
  context: RunContext,
  tell: () => void = () => undefined
): Promise<Conversion> {
  const made = { candidates: [...candidates], outcomes: [...outcomes] }
  const enough = candidates.length + wanted
  let next = 0
  for (; next < rest.length && made.candidates.length < enough; next += 1) {
    const due = rest[next]
    if (due === undefined) break
    const keepsContent = !context.run.planOnly && made.candidates.length < KEPT_CONTENTS
    const converted = await convert(due, keepsContent, context)
    if (converted.kind === 'outcome') made.outcomes.push(converted)
    else if (made.candidates.push(converted) === 1) tell()
    const done = made.candidates.length + made.outcomes.length
    if (done % PROGRESS_EVERY === 0) context.ports.log(`${done} articles converted`)
    if (done === PROGRESS_EVERY) await limitMemory(context)
  }
  // The report of thousands of articles takes room, too.
  if (next > MANY) await limitMemory(context)
  return { ...made, rest: rest.slice(next) }
}

/** Not in a run that creates posts: it converts fewer, and should do nothing unusual in between. */
async function limitMemory({ run, ports }: RunContext): Promise<void> {
  if (run.planOnly) await ports.limitMemory()
}

async function convert(
  due: DueArticle,
  keepsContent: boolean,
  context: RunContext
): Promise<Candidate | ArticleOutcome> {
  const { content, article, images, diagnostics } = await prepareForPost(due, context)
  const { file } = due
  if (content === null || diagnostics.some(isError))
    return createOutcome({ file, article, verdict: refuseErrors(diagnostics), diagnostics })
  const kept = keepsContent ? content : null
  return { kind: 'candidate', file, article, images, diagnostics, content: kept }
}

/** The first error names the reason; the message has them all. */
function refuseErrors(diagnostics: readonly Diagnostic[]): Verdict {
  const errors = diagnostics.filter(isError)
  return {
    outcome: 'failed',
    reason: errors[0]?.code === 'medium/image' ? 'image' : 'invalid',
    message: errors.map(printError).join(' '),
    remedy: null
  }
}
