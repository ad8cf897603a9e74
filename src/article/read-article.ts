// Reads a file as an article: its bytes and the defaults to what is to be published, or why it is not.

import { isError, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { cleanLine } from '../text/line.ts'
import { ArticleError } from './article-error.ts'
import { readMetadata } from './article-metadata.ts'
import {
  findSkipByFields,
  findSkipByPath,
  isDecidedForMedium,
  isIndexPage,
  skipFileWithoutFrontMatter,
  skipUntitledIndexPage,
  type ArticleSkip
} from './article-skip.ts'
import { findTitle, toPageText, type ArticleBody, type ArticleTitle } from './article-title.ts'
import { NO_SITE, type SiteRules } from './site-rules.ts'
import { toSitePage } from './site-page.ts'
import { addSiteDefaults } from './site-defaults.ts'
import type { ArticleDefaults, ArticleReading, FindHeading, LinkedPage } from './article.ts'
import { findPageUrl, locateArticle } from './canonical-url.ts'
import { decodeText } from './decode-text.ts'
import type { FieldReader } from './field-reader.ts'
import { createFileDiagnostic, type FileDiagnosticParts } from './file-diagnostic.ts'
import { readFrontMatter } from './front-matter.ts'
import { findField, readScalar, toHeaderFields, type HeaderFields } from './header-fields.ts'
import { createLinkedPage, createUnreadPage } from './linked-page.ts'

export type ArticleInput = {
  /** Path inside the repository, `/`-separated. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly defaults: ArticleDefaults
  readonly findHeading: FindHeading
  /** The rules of the site that the file is on; none unless given. */
  readonly site?: SiteRules
}

/** Reads one file. Never throws: whatever is wrong with the file is a diagnostic of the reading. */
export function readArticle(input: ArticleInput): ArticleReading {
  const { path } = input
  const content = readContent(input)
  if (content !== null && !(content instanceof ArticleError)) return evaluateContent(input, content)
  const skip = findSkipByPath(path)
  if (skip !== null) return toSkip(skip, null, input)
  return content === null
    ? toSkip(skipFileWithoutFrontMatter(), null, input)
    : refuseFile(path, content)
}

type FileContent = {
  readonly fields: HeaderFields
  readonly title: ArticleTitle | null
  readonly body: ArticleBody
}

/** Null when the file has no front matter. */
function readContent({
  path,
  bytes,
  findHeading,
  site = NO_SITE
}: ArticleInput): FileContent | ArticleError | null {
  try {
    const frontMatter = readFrontMatter(decodeText(bytes))
    if (frontMatter === null) return null
    const entries = addSiteDefaults(frontMatter.entries, site.findDefaults(path))
    const fields = toHeaderFields(entries)
    const { dialect: header, body: text, bodyLine: line } = frontMatter
    const body = { text, line, path, header }
    return { fields, body, title: findTitle(fields, body, { findHeading, site, path }) }
  } catch (error) {
    if (error instanceof ArticleError) return error
    throw error
  }
}

function evaluateContent(input: ArticleInput, content: FileContent): ArticleReading {
  const { path, site = NO_SITE } = input
  const { fields, title } = content
  const skip = findSkipByFields(fields, path)
  if (skip !== null) return toSkip(skip, content, input)
  if (title === null && isIndexPage(path) && findField(fields, 'title') === null)
    return toSkip(skipUntitledIndexPage(), content, input)
  const diagnostics: Diagnostic[] = []
  const page = toSitePage(path, toPageText(title, content.body), fields, site)
  const other = isDecidedForMedium(fields) ? null : site.findNotAnArticle(page)
  if (other !== null)
    return toSkip({ reason: 'not-an-article', url: null, line: null, ...other }, content, input)
  const reader: FieldReader = { path, fields, site, diagnostics }
  const article = readMetadata(
    reader,
    { ...content, findHeading: input.findHeading },
    input.defaults
  )
  return diagnostics.some(isError)
    ? {
        kind: 'invalid',
        title: title?.text ?? null,
        body: content.body.text,
        page: locateStopped(content, input),
        diagnostics
      }
    : { kind: 'article', article, diagnostics }
}

function toSkip(
  skip: ArticleSkip,
  content: FileContent | null,
  input: ArticleInput
): ArticleReading {
  const field = content === null ? null : findField(content.fields, 'id')
  const id = field === null ? '' : cleanLine(readScalar(field) ?? '', { invisible: 'keep' })
  return {
    kind: 'skip',
    ...skip,
    title: content?.title?.text ?? null,
    page: locateSkipped(skip, content, input),
    id: id === '' ? null : id,
    body: content?.body.text ?? null,
    diagnostics: []
  }
}

function locateSkipped(
  { reason, url }: ArticleSkip,
  content: FileContent | null,
  input: ArticleInput
): LinkedPage {
  if (content === null) return createUnreadPage(reason === 'draft' ? 'held' : 'open')
  if (reason !== 'not-an-article') {
    const page = locateStopped(content, input)
    return reason === 'draft' ? { ...page, access: 'held' } : { ...page, url: page.url ?? url }
  }
  const { path, site = NO_SITE } = input
  const { fields, title, body } = content
  return createLinkedPage(
    { path, fields, site, diagnostics: [] },
    findPageUrl(site, toSitePage(path, toPageText(title, body), fields, site))
  )
}

/** An article that is stopped or skipped is still a page of its site. */
function locateStopped(
  { fields, title, body }: FileContent,
  { path, site = NO_SITE, defaults }: ArticleInput
): LinkedPage {
  const reader = { path, fields, site, diagnostics: [] }
  const url = locateArticle(reader, toPageText(title, body), defaults.canonicalUrl)
  return createLinkedPage(reader, url)
}

function refuseFile(path: string, parts: FileDiagnosticParts): ArticleReading {
  return {
    kind: 'invalid',
    title: null,
    body: null,
    page: createUnreadPage('unclear'),
    diagnostics: [createFileDiagnostic(path, 'error', parts)]
  }
}
