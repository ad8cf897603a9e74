// Judges one considered file: ledger, front matter, date, content and images, in that order; stops at the first verdict.

import type { Article, ArticleReading } from '../article/article.ts'
import { prepareContent } from '../content/index.ts'
import type { PreparedContent } from '../content/document.ts'
import { createDiagnostic, joinSentences, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { knownAs } from '../ledger/identity.ts'
import { decideByArticle, decideByEntry, type Verdict } from './decisions.ts'
import { idOf, readOnce, type RunView } from './view.ts'
import { articleLinks } from './links.ts'
import type { Considered } from './outcome.ts'
import { loadPictures, type Picture, type Pictures } from './pictures.ts'
import type { Run } from './ports.ts'

/** An article that would become a post if nothing else speaks against it. */
export type Candidate = {
  readonly considered: Considered
  readonly article: Article
  readonly content: PreparedContent
  readonly pictures: readonly Picture[]
  /** Warnings about the article, to travel with its result. */
  readonly diagnostics: readonly Diagnostic[]
}

/** An article whose result stands. */
export type Settled = {
  readonly considered: Considered
  readonly verdict: Verdict
  readonly article: Article | null
  /** What is known of a file that is no article, or a broken one. */
  readonly title?: string | null
  readonly url?: string | null
  readonly line?: number | null
  readonly diagnostics: readonly Diagnostic[]
}

export type Judged =
  | { readonly kind: 'candidate'; readonly candidate: Candidate }
  | { readonly kind: 'settled'; readonly settled: Settled }

export async function judge(path: string, blob: string, view: RunView): Promise<Judged> {
  const { ledger, changes } = view
  const byPath = knownAs(ledger, { path, id: null }, changes.head)
  const early = decideByEntry({ blob, entry: byPath, tip: view.tipOf(path) })
  if (early !== null) return settled({ path, blob, entry: byPath }, early, null)
  const reading = await readOnce(path, view)
  if (reading === null) return settled({ path, blob, entry: byPath }, unreadable(path), null)
  const id = idOf(reading)
  const entry = id === null ? byPath : knownAs(ledger, { path, id }, changes.head)
  const considered = { path, blob, entry }
  const verdict =
    decideByEntry({ blob, entry, tip: view.tipOf(path) }) ??
    decideByArticle(reading, view.ports.now())
  if (verdict !== null) return settled(considered, verdict, reading)
  if (reading.kind !== 'article') throw new Error(`${path}: a reading without a verdict`)
  return judgeContent(considered, reading, view)
}

async function judgeContent(
  considered: Considered,
  reading: Extract<ArticleReading, { kind: 'article' }>,
  view: RunView
): Promise<Judged> {
  const { article } = reading
  let content: PreparedContent
  try {
    content = await prepare(article, view)
  } catch (error) {
    return unconvertible(considered, reading, error)
  }
  const loaded = await loadPictures(article.path, content.images, view.changes.tree, async oid =>
    view.ports.commits.readBlob(oid)
  )
  const diagnostics = [
    ...reading.diagnostics,
    ...content.diagnostics,
    ...loaded.diagnostics,
    ...selfCheck(content, loaded),
    ...unlinkable(article.path, content, view.run)
  ]
  const error = diagnostics.find(diagnostic => diagnostic.severity === 'error')
  if (error === undefined)
    return {
      kind: 'candidate',
      candidate: { considered, article, content, pictures: loaded.pictures, diagnostics }
    }
  const verdict: Verdict = {
    outcome: 'failed',
    reason: error.code === 'medium/image' ? 'image' : 'invalid',
    message: sentences(diagnostics)
  }
  return { kind: 'settled', settled: { considered, verdict, article, diagnostics } }
}

/** A fault of the conversion is this article's failure, not the run's. */
function unconvertible(
  considered: Considered,
  { article, diagnostics }: Extract<ArticleReading, { kind: 'article' }>,
  error: unknown
): Judged {
  const diagnostic = createDiagnostic({
    place: { path: article.path, line: null, column: null },
    remedy: null,
    code: 'medium/conversion',
    severity: 'error',
    message: `The article could not be converted: ${error instanceof Error ? error.message : String(error)}. This is a fault of the action: please report it with the article.`
  })
  const verdict: Verdict = { outcome: 'failed', reason: 'invalid', message: diagnostic.message }
  return {
    kind: 'settled',
    settled: { considered, verdict, article, diagnostics: [...diagnostics, diagnostic] }
  }
}

async function prepare(article: Article, view: RunView): Promise<PreparedContent> {
  const { settings } = view.run
  const links = articleLinks(article, view)
  return links.resolved(resolver =>
    prepareContent({
      path: article.path,
      title: article.title,
      siteTitle: article.siteTitle,
      subtitle: article.subtitle,
      cover: article.cover,
      canonicalUrl: article.canonicalUrl,
      format: article.contentFormat,
      body: article.body,
      bodyLine: article.bodyLine,
      footer: settings.footer,
      images: settings.images,
      resolver,
      policy: settings.policy,
      templateTags: settings.templateTags
    })
  )
}

/**
 * Renders once before anything is sent, so that a plan says what a publishing run would find. With an image that cannot
 * be used there is nothing to check: the post lacks it.
 */
function selfCheck(
  content: PreparedContent,
  { pictures, diagnostics }: Pictures
): readonly Diagnostic[] {
  if (diagnostics.some(({ severity }) => severity === 'error')) return []
  const place = 'https://cdn-images-1.medium.com/max/800/'
  return content.render(new Map(pictures.map(({ path, sha256 }) => [path, place + sha256])))
    .diagnostics
}

/** With `images: link` Medium loads the file from the repository's site, which a private repository does not allow. */
function unlinkable(path: string, content: PreparedContent, run: Run): Diagnostic[] {
  const image = content.images[0]
  if (run.settings.images !== 'link' || !run.privateRepository || image === undefined) return []
  return [
    createDiagnostic({
      place: { path, line: image.line, column: image.column },
      remedy: null,
      code: 'medium/image',
      severity: 'error',
      message: `The image ${image.path} cannot be linked: this repository is private, so Medium could not load it. Use \`images: upload\`.`
    })
  ]
}

function sentences(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .filter(diagnostic => diagnostic.severity === 'error')
    .map(diagnostic => sentence(diagnostic))
    .join(' ')
}

function sentence(diagnostic: Diagnostic): string {
  const line = diagnostic.place?.line ?? null
  return (line === null ? '' : `Line ${line}: `) + joinSentences(diagnostic)
}

function settled(considered: Considered, verdict: Verdict, reading: ArticleReading | null): Judged {
  const diagnostics = reading?.diagnostics ?? []
  const article = reading?.kind === 'article' ? reading.article : null
  const title = reading === null || reading.kind === 'article' ? null : reading.title
  const { url, line } = reading?.kind === 'skip' ? reading : { url: null, line: null }
  return {
    kind: 'settled',
    settled: { considered, verdict, article, title, url, line, diagnostics }
  }
}

function unreadable(path: string): Verdict {
  return {
    outcome: 'failed',
    reason: 'ledger',
    message: `The content of ${path} can be read neither in the workspace nor through GitHub's API. Check out the commit (actions/checkout) before this step.`
  }
}
