// What the content room is asked and what it answers. No parsing here: the shapes that publish.ts and the passes share.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Cover } from '../article/index.ts'
import type { ContentFormat } from '../medium/vocabulary.ts'
import type { TemplateTags } from './templates/own-tags.ts'

/** Where a link or image of the article leads; answered by whoever knows the repository and the site. */
export type Resolver = {
  /** True when a regular file stands at this repository path (`/`-separated, normalised) in the commit. */
  readonly fileExists: (path: string) => boolean
  /** The public URL of another file of the repository (its canonical URL, else its page on GitHub); null when unknown. */
  readonly fileUrl: (path: string) => string | null
  /** Folders that stand for the site's root in root-relative image paths, best first, such as `static`; '' is the repository root. */
  readonly staticRoots: readonly string[]
  /** Base of the site for root-relative links that are no file of the repository, such as `https://blog.example.com`; null when unknown. */
  readonly siteUrl: string | null
}

export type ImageMode = 'upload' | 'link' | 'keep'

export type ContentInput = {
  readonly path: string
  readonly title: string
  /** The title on the site, where that is another one: a heading that says it is taken for the title. */
  readonly siteTitle?: string | null
  readonly subtitle: string | null
  readonly cover: Cover | null
  readonly canonicalUrl: string | null
  readonly format: ContentFormat
  readonly body: string
  /** 1-based line of the file on which `body` begins. */
  readonly bodyLine: number
  /** Markdown appended to the post, with `{canonical-url}` and `{title}` not yet filled in; null for none. */
  readonly footer: string | null
  /** `upload` and `link`: local images are listed and get their URL from `render`; `keep`: left as written. */
  readonly images: ImageMode
  readonly resolver: Resolver
  /** Overrides of the construct table, rule to choice; already checked against the table. */
  readonly policy: ReadonlyMap<string, string>
  /** The author's own template tags, name to replacement. */
  readonly templateTags?: TemplateTags
}

/** A local image that the post needs, once per file however often it is shown. */
export type LocalImage = {
  /** Path inside the repository. */
  readonly path: string
  /** 1-based position of its first use in the article's file. */
  readonly line: number
  readonly column: number | null
  /** The cover may be dropped with a warning; any other image that is unusable stops the article. */
  readonly cover: boolean
}

export type PreparedContent = {
  /** The title as the post shows it: without names of emoji, for example. */
  readonly title: string
  /** Errors stop the article before the network (gate); warnings and notices travel with it. */
  readonly diagnostics: readonly Diagnostic[]
  readonly images: readonly LocalImage[]
  /**
   * The content to send, with each local image's path replaced by its URL; a cover without URL is left out.
   * Diagnostics of the self-check are errors. Pure: the same URLs give the same content.
   */
  readonly render: (imageUrls: ReadonlyMap<string, string>) => RenderedContent
}

type RenderedContent = {
  readonly content: string
  readonly diagnostics: readonly Diagnostic[]
}
