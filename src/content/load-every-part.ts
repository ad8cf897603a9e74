// For whoever cannot wait in the middle of an article.

import { MARKDOWN_POSTS } from './emit/late-markdown.ts'
import { EMOJI_NAMES, HTML_PARSERS } from './late-parts.ts'
import { MDX } from './source/late-mdx.ts'

/** Loads all that only some articles need. */
export async function loadEveryPart(): Promise<void> {
  for (const part of [HTML_PARSERS, EMOJI_NAMES, MDX, MARKDOWN_POSTS]) await part.load()
}
