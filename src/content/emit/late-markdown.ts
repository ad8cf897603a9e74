// Posts in Markdown are rare: what splices them is loaded where one is asked for.

import { createLatePart } from '../../time/late-part.ts'

export const MARKDOWN_POSTS = createLatePart(
  async () => await import('./markdown/markdown-post.ts')
)
