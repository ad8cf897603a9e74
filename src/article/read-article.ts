// Reads a file as an article: its bytes and the defaults to what is to be published, or why it is not.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ArticleDefaults, ArticleReading, FindHeading } from './article.ts'
import { decodeText } from './decode-text.ts'
import {
  draftFolder,
  isIndexPage,
  notAnArticle,
  sectionPage,
  unwanted,
  type Skip
} from './article-skip.ts'
import { fieldNamed, scalarOf, toFields, type Check, type Fields } from './header-fields.ts'
import { readFrontMatter, type FrontMatter } from './front-matter.ts'
import { readMetadata } from './article-metadata.ts'
import { toErrorDiagnostic, type Problem } from './article-error.ts'
import { cleanText } from './plain-text.ts'
import { findTitle, type Body, type Title } from './article-title.ts'

export type ArticleInput = {
  /** Path inside the repository, `/`-separated. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly defaults: ArticleDefaults
  readonly findHeading: FindHeading
}

/** Reads one file. Never throws: whatever is wrong with the file is a diagnostic of the reading. */
export function readArticle(input: ArticleInput): ArticleReading {
  const { path } = input
  const frontMatter = readBytes(input.bytes)
  const content = frontMatter.kind === 'read' ? contentOf(frontMatter, input) : null
  const place = draftFolder(path) ?? sectionPage(path)
  if (place !== null) return skipped(place, content)
  if (frontMatter.kind === 'refused') return refused(path, null, frontMatter.problem)
  return content === null ? skipped(NO_FRONT_MATTER, null) : judged(input, content)
}

type Content = {
  readonly fields: Fields
  readonly title: Title | null
  readonly body: Body
}

function readBytes(bytes: Uint8Array): FrontMatter {
  const decoded = decodeText(bytes)
  return 'problem' in decoded
    ? { kind: 'refused', problem: decoded.problem }
    : readFrontMatter(decoded.text)
}

function contentOf(
  frontMatter: Extract<FrontMatter, { kind: 'read' }>,
  input: ArticleInput
): Content {
  const fields = toFields(frontMatter.entries)
  const body = { text: frontMatter.body, line: frontMatter.bodyLine }
  return { fields, body, title: findTitle(fields, body, input.findHeading) }
}

function judged(input: ArticleInput, content: Content): ArticleReading {
  const { path } = input
  const { fields, title } = content
  const skip = unwanted(fields)
  if (skip !== null) return skipped(skip, content)
  if (title === null && isIndexPage(path) && fieldNamed(fields, 'title') === null)
    return skipped(notAnArticle('The index page has no title, so it is taken for a list.'), content)
  if (/\.mdx$/i.test(path)) return refused(path, title, MDX)
  const diagnostics: Diagnostic[] = []
  const check: Check = { path, fields, diagnostics }
  const article = readMetadata(check, content, input.defaults)
  return diagnostics.some(({ severity }) => severity === 'error')
    ? { kind: 'invalid', title: title?.text ?? null, diagnostics }
    : { kind: 'article', article, diagnostics }
}

const MDX: Problem = {
  code: 'article/mdx',
  line: 1,
  column: null,
  message:
    'MDX is not understood yet: its components would be published as text. Rename the file to .md if it is plain Markdown, or set medium: false to keep it off Medium.'
}

const NO_FRONT_MATTER: Skip = {
  reason: 'no-front-matter',
  message: 'The file has no front matter, so it is not taken for an article.',
  url: null,
  line: null
}

function skipped(skip: Skip, content: Content | null): ArticleReading {
  const id = content === null ? null : fieldNamed(content.fields, 'id')
  const idText = id === null ? '' : cleanText(scalarOf(id) ?? '')
  return {
    kind: 'skip',
    ...skip,
    title: content?.title?.text ?? null,
    id: idText === '' ? null : idText,
    diagnostics: []
  }
}

function refused(path: string, title: Title | null, problem: Problem): ArticleReading {
  return {
    kind: 'invalid',
    title: title?.text ?? null,
    diagnostics: [toErrorDiagnostic(path, problem)]
  }
}
