// One considered file: its entry, its front matter, its date, its content and its images, in that order. The first that
// speaks against it decides.

import type { ArticleReading } from '../../article/index.ts'
import type { PreparedContent } from '../../content/index.ts'
import { ActionError, messageOf } from '../../diagnostics/action-error.ts'
import { createDiagnostic, isError, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import { isLostName } from '../../git/index.ts'
import { findArticleEntry } from '../../ledger/index.ts'
import {
  createOutcome,
  printError,
  type ArticleOutcome,
  type OutcomeDetails,
  type Verdict
} from '../article-outcome.ts'
import type { Candidate, ConsideredFile } from '../candidate.ts'
import { readArticleAt, readId, type RunContext } from '../run-context.ts'
import { convertArticle } from './convert-article.ts'
import { decideByArticle } from './decide-by-article.ts'
import { decideByEntry } from './decide-by-entry.ts'
import { checkLinkedImages, inspectImages, type InspectedImages } from './inspect-images.ts'

type ReadArticle = Extract<ArticleReading, { kind: 'article' }>

export async function evaluateArticle(
  path: string,
  blob: string,
  context: RunContext
): Promise<Candidate | ArticleOutcome> {
  const { ledger, changes, tip } = context
  const byPath = { path, blob, entry: findArticleEntry(ledger, { path, id: null }, changes.tree) }
  if (isLostName(path)) return createOutcome({ file: byPath, verdict: refuseLostName(path) })
  const early = decideByEntry(byPath, tip)
  if (early !== null) return createOutcome({ file: byPath, verdict: early })
  const reading = await readArticleAt(path, context)
  if (reading === null) return createOutcome({ file: byPath, verdict: refuseUnreadable(path) })
  const id = readId(reading)
  const file =
    id === null
      ? byPath
      : { path, blob, entry: findArticleEntry(ledger, { path, id }, changes.tree) }
  const verdict = decideByEntry(file, tip) ?? decideByArticle(reading, context.ports.clock.now())
  if (verdict !== null) return toOutcome(file, verdict, reading)
  if (reading.kind !== 'article') throw new Error(`${path} was read, but not decided`)
  return evaluateContent(file, reading, context)
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

async function evaluateContent(
  file: ConsideredFile,
  reading: ReadArticle,
  context: RunContext
): Promise<Candidate | ArticleOutcome> {
  const { article } = reading
  let content: PreparedContent
  try {
    content = await convertArticle(article, context)
  } catch (error) {
    // What could not be read, such as whether the repository is private, is no fault of the article.
    if (error instanceof ActionError) throw error
    return refuseConversion(file, reading, error)
  }
  const inspected = await inspectImages(article.path, content.images, context)
  const diagnostics = [
    ...reading.diagnostics,
    ...content.diagnostics,
    ...inspected.diagnostics,
    ...checkRendering(content, inspected),
    ...(await checkLinkedImages(article.path, content.images, context.run))
  ]
  if (diagnostics.some(isError))
    return createOutcome({ file, article, verdict: refuseErrors(diagnostics), diagnostics })
  return { kind: 'candidate', file, article, content, images: inspected.images, diagnostics }
}

/**
 * Renders once before anything is sent, so that a plan says what a publishing run would find. With an image that cannot
 * be used there is nothing to check, since the post lacks it.
 */
function checkRendering(
  content: PreparedContent,
  { images, diagnostics }: InspectedImages
): readonly Diagnostic[] {
  if (diagnostics.some(isError)) return []
  const place = 'https://cdn-images-1.medium.com/max/800/'
  const urls = new Map(images.map(({ path, sha256 }) => [path, place + sha256]))
  return content.render(urls).diagnostics
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

/** A fault of the conversion is this article's failure, not the run's. */
function refuseConversion(
  file: ConsideredFile,
  { article, diagnostics }: ReadArticle,
  error: unknown
): ArticleOutcome {
  const diagnostic = createDiagnostic({
    code: 'medium/conversion',
    severity: 'error',
    message: `The article could not be converted: ${messageOf(error)}. This is a fault of the action.`,
    place: { path: article.path, line: null, column: null }
  })
  const verdict = refuseErrors([diagnostic])
  return createOutcome({ file, article, verdict, diagnostics: [...diagnostics, diagnostic] })
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
