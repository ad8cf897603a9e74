// What a run reads its articles with: the search for a title and the conversion share the reading of a body.

import type { FindHeading } from '../article/index.ts'
import type { ContentInput } from './content-input.ts'
import { openContent, type OpenContent } from './prepare-content.ts'
import { createBodyStore } from './source/body-store.ts'
import type { parseMarkdown } from './source/parse-markdown.ts'
import type { TemplateTags } from './source/templates/own-tags.ts'
import { findHeading } from './titles/article-headings.ts'

export type ContentReader = {
  readonly findHeading: FindHeading
  readonly openContent: (input: ContentArticle) => OpenContent
}

/** An article; the author's own tags are the reader's. */
type ContentArticle = Omit<ContentInput, 'templateTags'>

export function createContentReader(
  templateTags: TemplateTags,
  parse?: typeof parseMarkdown
): ContentReader {
  const bodies = createBodyStore(templateTags, parse)
  return {
    findHeading: (body, path) => findHeading(body, path, bodies),
    openContent: input => openContent({ ...input, templateTags }, bodies)
  }
}
