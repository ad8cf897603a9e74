// What the content room answers: diagnostics, the images that a post needs, and the post.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Block } from './blocks/block.ts'
import type { LocalImage } from './references/local-image.ts'

/** An article that has been read: what there is to say about it, and the post once its images have addresses. */
export type PreparedContent = {
  /** The title as the post shows it: without names of emoji, for example. */
  readonly title: string
  /** Errors stop the article before anything is sent; warnings and notices go with it. */
  readonly diagnostics: readonly Diagnostic[]
  readonly images: readonly LocalImage[]
  /**
   * The content to send, with each local image's path replaced by its URL; a cover without URL is left out.
   * Diagnostics of the self-check are errors. Pure: the same URLs give the same content.
   */
  readonly render: (imageUrls: ReadonlyMap<string, string>) => RenderedContent
  /** The whole post from title to footer, as `render` writes it down: a cover without URL is left out. */
  readonly listBlocks: (imageUrls: ReadonlyMap<string, string>) => readonly Block[]
}

type RenderedContent = {
  readonly content: string
  readonly diagnostics: readonly Diagnostic[]
}
