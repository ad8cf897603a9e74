// A framed article as the text of a post, in the format that was asked for.

import type { Block } from '../blocks/block.ts'
import type { ContentInput } from '../content-input.ts'
import type { ContentSource } from '../source/read-source.ts'
import type { References } from '../references/content-references.ts'
import { listPostBlocks, type FramedArticle } from '../titles/frame-article.ts'
import { emitHtml } from './html/emit-html.ts'
import { findImageUrl, type ImageUrls } from './image-urls.ts'
import { MARKDOWN_POSTS } from './late-markdown.ts'
import type { KeptText } from './markdown/markdown-post.ts'

export type EmittedParts = {
  readonly input: Pick<ContentInput, 'format' | 'policy'>
  readonly source: ContentSource
  readonly framed: FramedArticle
  readonly references: References
}

export type Emitter = {
  /** Pure: the same addresses give the same post. A cover without one is left out. */
  readonly emit: (urls: ImageUrls) => string
  /** The same post as blocks. */
  readonly listBlocks: (urls: ImageUrls) => readonly Block[]
  /** What stays as the author wrote it, unless an address in it has to change. */
  readonly kept: readonly KeptText[]
}

export function createEmitter(parts: EmittedParts): Emitter {
  const { input, framed } = parts
  const { cover } = framed
  const findCover = (urls: ImageUrls) =>
    cover === null || findImageUrl(cover.source, urls) === null ? null : cover
  const listBlocks = (urls: ImageUrls) => listPostBlocks(framed, findCover(urls), input.policy)
  if (input.format === 'html')
    return { emit: urls => emitHtml(listBlocks(urls), urls), listBlocks, kept: [] }
  const { emit, kept } = MARKDOWN_POSTS.get().prepareMarkdown(parts)
  return { emit: urls => emit(urls, findCover(urls)), listBlocks, kept }
}
