// From an article to what is sent: the source is read once, put into one of the two formats, and rendered when the
// images have their addresses.

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ContentInput } from './content-input.ts'
import type { LocalImage, PreparedContent } from './prepared-content.ts'
import { guardNesting } from './nesting-guard.ts'
import { prepareHtml, type RenderPost } from './emit/html-post.ts'
import { prepareMarkdown } from './emit/markdown/markdown-post.ts'
import { readTitles } from './titles/article-headings.ts'
import { createReferences } from './references/content-references.ts'
import { collectDiagnostics } from './diagnostic-collector.ts'
import { readSource } from './source/read-source.ts'

/** Never throws on any text: what cannot be published is a diagnostic of severity `error`. */
export function prepareContent(input: ContentInput): PreparedContent {
  return guardNesting(
    () => readContent(input),
    () => refuseTooDeep(input)
  )
}

function refuseTooDeep({ path, title }: ContentInput): PreparedContent {
  const diagnostics = collectDiagnostics(path, null)
  diagnostics.add(null, {
    rule: 'content',
    severity: 'error',
    message: 'The article nests quotes, lists or HTML elements too deeply to be read.',
    remedy: 'Close what is left open, or nest less.'
  })
  const rendered = { content: '', diagnostics: [] }
  return { title, diagnostics: diagnostics.list(), images: [], render: () => rendered }
}

function readContent(input: ContentInput): PreparedContent {
  const diagnostics = collectDiagnostics(input.path, input.bodyLine)
  const source = readSource(input, diagnostics)
  const images = new Map<string, LocalImage>()
  const references = createReferences({
    context: input,
    policy: input.policy,
    diagnostics,
    firstLine: input.bodyLine,
    images
  })
  const titles = readTitles(input, source, diagnostics)
  const parts = { input, source, titles, diagnostics, references, images }
  const html = prepareHtml(parts)
  const post = input.format === 'markdown' ? prepareMarkdown(parts, html) : html.render
  // A post that something else stops need not be whole.
  const stopped = diagnostics.hasError()
  return {
    title: titles.title,
    diagnostics: diagnostics.list(),
    images: [...images.values()],
    render: urls => {
      const { content, problems } = guardNesting(() => post(urls), refuseUnreadable)
      const faults = stopped ? [] : problems
      return {
        content,
        diagnostics: faults.map(problem => toSelfCheckDiagnostic(input.path, problem))
      }
    }
  }
}

function refuseUnreadable(): ReturnType<RenderPost> {
  return { content: '', problems: ['The post is nested too deeply to be read back.'] }
}

function toSelfCheckDiagnostic(path: string, problem: string): Diagnostic {
  return createDiagnostic({
    code: 'medium/self-check',
    severity: 'error',
    message: `${problem} This is a fault in the conversion, so the article was not sent.`,
    place: { path, line: null, column: null }
  })
}
