// From an article to what is sent: the source is read once, put into one of the two formats, and rendered when the
// images have their addresses.

import type { Finding } from '../finding.ts'
import type { ContentInput, LocalImage, PreparedContent } from './document.ts'
import { prepareHtml } from './html/post.ts'
import { prepareMarkdown } from './markdown/post.ts'
import { readTitles } from './heading.ts'
import { createReferences } from './references.ts'
import { createRemarks } from './remarks.ts'
import { readSource } from './source.ts'

/** Never throws on any text: what cannot be published is a finding of severity `error`. */
export function prepareContent(input: ContentInput): PreparedContent {
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
    findings: remarks.findings(),
    images: [...images.values()],
    render: urls => {
      const { content, problems } = post(urls)
      const faults = stopped ? [] : problems
      return { content, findings: faults.map(problem => failedCheck(input.path, problem)) }
    }
  }
}

function failedCheck(path: string, problem: string): Finding {
  return {
    path,
    line: null,
    column: null,
    rule: 'medium/self-check',
    severity: 'error',
    message: `${problem} This is a fault of the conversion: nothing is sent. Simplify the place it names, and report it.`
  }
}
