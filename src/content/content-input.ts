// What the content room is asked: an article, and how to convert it.

import type { Cover } from '../article/index.ts'
import type { ContentFormat } from '../medium/vocabulary.ts'
import type { TemplateTags } from './templates/own-tags.ts'

/** Where links and images of the article lead; answered by the caller, who knows the repository and the site. */
export type Resolver = {
  /** Whether the commit has a regular file at this path of the repository (`/`-separated, normalised). */
  readonly fileExists: (path: string) => boolean
  /** The public URL of another file of the repository (its canonical URL, else its page on GitHub); null when unknown. */
  readonly fileUrl: (path: string) => string | null
  /** Folders that are the site's root to root-relative image paths, best first, such as `static`; '' is the repository's root. */
  readonly staticRoots: readonly string[]
  /** Base of the site for root-relative links that are not files of the repository, such as `https://blog.example.com`; null when unknown. */
  readonly siteUrl: string | null
}

/** What becomes of local images: uploaded to Medium, linked where the repository has them, or kept as written. */
export type ImageMode = 'upload' | 'link' | 'keep'

/** An article as its front matter and the workflow describe it, and the choices of the workflow. */
export type ContentInput = {
  readonly path: string
  readonly title: string
  /** The title on the site, if it differs: a heading that says it counts as the title. */
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
