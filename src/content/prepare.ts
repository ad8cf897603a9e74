// From an article to what is sent: the source is read once, put into one of the two formats, and rendered when the
// images have their addresses.

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ContentInput, LocalImage, PreparedContent } from './document.ts'
import { unlessTooDeep } from './depth.ts'
import { prepareHtml, type Post } from './html/post.ts'
import { prepareMarkdown } from './markdown/post.ts'
import { readTitles } from './heading.ts'
import { createReferences } from './references.ts'
import { createRemarks } from './remarks.ts'
import { readSource } from './source.ts'

/** Never throws on any text: what cannot be published is a diagnostic of severity `error`. */
export function prepareContent(input: ContentInput): PreparedContent {
  return unlessTooDeep(
    () => prepared(input),
    () => tooDeep(input)
  )
}

function tooDeep({ path, title }: ContentInput): PreparedContent {
  const message =
    'The article nests quotes, lists or HTML elements too deeply to be read. Close what stays open, or nest less.'
  const remarks = createRemarks(path, null)
  remarks.add(null, { rule: 'content', severity: 'error', message })
  const rendered = { content: '', diagnostics: [] }
  return { title, diagnostics: remarks.diagnostics(), images: [], render: () => rendered }
}

function prepared(input: ContentInput): PreparedContent {
  const remarks = createRemarks(input.path, input.bodyLine)
  const source = readSource(input, remarks)
  const images = new Map<string, LocalImage>()
  const references = createReferences({
    context: input,
    policy: input.policy,
    remarks,
    firstLine: input.bodyLine,
    images
  })
  const titles = readTitles(input, source, remarks)
  const parts = { input, source, titles, remarks, references, images }
  const html = prepareHtml(parts)
  const post = input.format === 'markdown' ? prepareMarkdown(parts, html) : html.render
  // What is stopped anyway is no fault of the conversion.
  const stopped = remarks.hasError()
  return {
    title: titles.title,
    diagnostics: remarks.diagnostics(),
    images: [...images.values()],
    render: urls => {
      const { content, problems } = unlessTooDeep(() => post(urls), unreadable)
      const faults = stopped ? [] : problems
      return { content, diagnostics: faults.map(problem => failedCheck(input.path, problem)) }
    }
  }
}

function unreadable(): ReturnType<Post> {
  return { content: '', problems: ['The post is nested too deeply to be read back.'] }
}

function failedCheck(path: string, problem: string): Diagnostic {
  return createDiagnostic({
    code: 'medium/self-check',
    severity: 'error',
    message: `${problem} This is a fault of the conversion: nothing is sent.`,
    remedy: 'Simplify the place it names, and report it.',
    place: { path, line: null, column: null }
  })
}
